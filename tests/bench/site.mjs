import { spawn } from 'node:child_process';
import { root } from '../../src/server/prepare.mjs';

/**
 * Starts the real server with the production build on a free port, or on the given one.
 * @param {number} [port]
 * @returns {Promise<{ origin: string, port: number, stop: () => Promise<void> }>}
 */
export function startSite(port = 0) {
  const child = spawn(process.execPath, ['dist/server.mjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, HOST: '', PORT: String(port) },
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.stdout.on('data', (text) => {
      const origin = /http:\/\/localhost:\d+/.exec(String(text))?.[0];
      if (!origin) return;
      resolve({
        origin,
        port: Number(new URL(origin).port),
        stop: async () => {
          child.kill('SIGTERM');
          await ended;
        },
      });
    });
  });
}
