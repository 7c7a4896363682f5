// What both commands need before anything of Lectern can run: so only what Node itself brings is used here,
// and the few sentences are here too, since the catalogue is TypeScript and not built yet.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sourceHash } from './source-hash.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const neededNode = [20, 19];

/** @returns {string | null} a sentence when this Node is too old */
export function nodeTooOld(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = neededNode;
  const isEnough = major > neededMajor || (major === neededMajor && minor >= neededMinor);
  return isEnough
    ? null
    : `Lectern needs Node.js ${neededNode.join('.')} or newer, and this is ${version}: install a newer one from https://nodejs.org and try again.`;
}

/**
 * Whether node_modules holds what package-lock.json says. Packages for other systems may be missing.
 * @param {string} directory
 */
export function isInstalled(directory) {
  const asked = packagesIn(join(directory, 'package-lock.json'));
  const present = packagesIn(join(directory, 'node_modules/.package-lock.json'));
  return Object.entries(asked)
    .filter(([path]) => path !== '')
    .every(([path, wanted]) =>
      present[path]
        ? present[path].version === wanted.version && existsSync(join(directory, path))
        : wanted.optional === true || wanted.devOptional === true,
    );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>}
 */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}

/** @param {(sentence: string) => void} say */
export async function installWhenNeeded(say) {
  if (isInstalled(root)) return;
  say('Installing the packages that Lectern is built with. This happens once …');
  await run('npm', ['ci', '--no-audit', '--no-fund']);
}

/** The state of the sources that `build/` was made from; it lies in there, so that it goes when the build goes. */
const builtFrom = join(root, 'build/.built-from');

export function isBuilt() {
  return (
    existsSync(builtFrom) &&
    existsSync(join(root, 'dist/server.mjs')) &&
    readFileSync(builtFrom, 'utf8') === sourceHash(root)
  );
}

/** @param {(sentence: string) => void} say */
export async function buildWhenStale(say) {
  if (isBuilt()) return;
  say('Building Lectern …');
  const hash = sourceHash(root);
  await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build']);
  await bundle('src/server/main.ts', 'dist/server.mjs');
  // Sources that changed meanwhile are not in this build: the next start sees another hash and builds again.
  writeFileSync(builtFrom, hash);
}

/**
 * Bundles TypeScript for Node into one file.
 * @param {string} entry
 * @param {string} output
 */
export async function bundle(entry, output) {
  const rolldown = 'node_modules/rolldown/bin/cli.mjs';
  await run(process.execPath, [rolldown, entry, '--platform', 'node', '--format', 'esm', '--file', output]);
}

/**
 * Runs a command to its end and shows what it said only when it failed.
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function run(command, args) {
  return new Promise((done, fail) => {
    const isWindowsScript = process.platform === 'win32' && command === 'npm';
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindowsScript,
      env: { ...process.env, NO_COLOR: '1' },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (code === 0) return done();
      fail(new Error(`${output}\n${command} ${args.join(' ')} ended with ${code ?? signal}.`));
    });
  });
}
