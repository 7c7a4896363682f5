// `npm run -s lectern -- course FILE`: bundles the command line when its sources have changed, then runs it.
// Standard output belongs to the course: everything said here goes to standard error.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const needed = ['node_modules/rolldown', 'node_modules/marked'];
const model = join(root, 'src/core/english/english.model');
const sources = ['src/cli', 'src/core', 'src/messages', 'src/readers', 'package-lock.json'];

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(join(root, path))) return [];
  // What is bundled; the model of English, by far the largest file, is not.
  if (/\.\w+$/.test(path)) return /(?<!\.test)\.ts$|\.json$/.test(path) ? [path] : [];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`));
}

/** Names a state of the sources: another state is another folder, so that two runs never share a half-made one. */
function stateName() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder)) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** @param {string} program @param {string[]} words */
function must(program, words) {
  const done = spawnSync(program, words, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (done.status === 0) return;
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}${program} ${words.join(' ')} failed.\n`);
  process.exit(1);
}

function bundled() {
  const folder = join(root, 'dist/cli');
  const made = join(folder, stateName());
  if (!existsSync(made)) {
    const draft = join(folder, `draft-${String(process.pid)}`);
    mkdirSync(folder, { recursive: true });
    const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
    must(process.execPath, [
      rolldown,
      'src/cli/main.ts',
      '--platform',
      'node',
      '--format',
      'esm',
      '-d',
      draft,
    ]);
    for (const old of readdirSync(folder)) {
      if (!old.startsWith('draft-')) rmSync(join(folder, old), { recursive: true, force: true });
    }
    try {
      renameSync(draft, made);
    } catch (error) {
      // Another run was faster and made the same.
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(made)) throw error;
    }
  }
  return join(made, 'main.js');
}

if (!needed.every((path) => existsSync(join(root, path)))) {
  must('npm', ['ci', '--silent', '--no-audit', '--no-fund']);
}
// npm runs scripts in the repository; FILE is meant from where the command was given.
const from =
  process.env.npm_lifecycle_event === 'lectern' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
const [verb, file, ...more] = process.argv.slice(2);
const { run } = await import(pathToFileURL(bundled()).href);
await run(
  [verb, file && resolve(from, file), ...more].filter((word) => word !== undefined),
  model,
);
