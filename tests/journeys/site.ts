import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The real server with the production build, on a free port that it keeps when it is stopped and started again. */
export class SiteUnderTest {
  origin = '';
  #child: ChildProcess | null = null;

  /** @param directory the built site; `build` when left out */
  constructor(private readonly directory?: string) {}

  async start(): Promise<void> {
    if (this.#child) return;
    const child = spawn(process.execPath, ['dist/server.mjs'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        HOST: '',
        PORT: this.origin ? new URL(this.origin).port : '0',
        ...(this.directory ? { LECTERN_SITE: this.directory } : {}),
      },
    });
    this.#child = child;
    this.origin = await new Promise<string>((resolve, reject) => {
      let said = '';
      const listen = (text: Buffer) => {
        said += text.toString();
        const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
        if (address) resolve(address);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.on('close', () => {
        reject(new Error(`The server ended before it was running: ${said}`));
      });
    });
  }

  async stop(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    this.#child = null;
    await new Promise((resolve) => {
      child.on('close', resolve);
      child.kill('SIGTERM');
    });
  }
}
