// `npm test`: gets what is missing, runs every check, and ends in "N passed, N failed".
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenStale, installWhenNeeded, nodeTooOld, root } from '../src/server/prepare.mjs';
import { getChromium, getFirefox } from './browser/get.mjs';
import { countPlaywright, countVitest, sum } from './count.mjs';

/** @typedef {import('./count.mjs').Count} Count */

const tooOld = nodeTooOld();
if (tooOld) {
  console.error(tooOld);
  process.exit(1);
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => process.exit(1));
process.chdir(root);
const reports = mkdtempSync(join(tmpdir(), 'lectern-reports-'));
const program = (/** @type {string} */ path) => join(root, 'node_modules', path);
const vitest = program('vitest/vitest.mjs');
/** A check that takes longer hangs. */
const limitMinutes = 10;
/** @type {Record<string, string>} */
const browsers = {};

const passedOnce = { passed: 1, failed: 0, skipped: 0 };
const failedOnce = { passed: 0, failed: 1, skipped: 0 };

let counts = [];
try {
  await installWhenNeeded(console.log);
  counts = await everything();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts = [failedOnce];
}
rmSync(reports, { recursive: true, force: true });
const total = sum(counts);
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`,
);
process.exit(total.failed > 0 ? 1 : 0);

/** @returns {Promise<Count[]>} */
async function everything() {
  const chromium = await getChromium(console.log);
  const firefox = await getFirefox(console.log);
  if (chromium) browsers['CHROMIUM_PATH'] = chromium;
  if (firefox) browsers['FIREFOX_PATH'] = firefox;
  else console.log('There is no Firefox here: the core journey runs in Chromium only.');

  // Two cores: what reads the sources runs while they are built. What measures behaviour has the machine to itself.
  const [built, ...read] = await Promise.all([build(), sources()]).then(([one, more]) => [one, ...more]);
  const unit = await tests('unit', [vitest, 'run', '--project', 'node'], countVitest);
  if (!chromium) {
    console.error('No Chromium could be found or installed: set CHROMIUM_PATH to one.');
    return [built, ...read, unit, failedOnce, failedOnce];
  }
  const component = await tests('component', [vitest, 'run', '--project', 'browser'], countVitest);
  const journeys =
    built.failed > 0
      ? failedOnce
      : await tests(
          'journeys',
          [program('@playwright/test/cli.js'), 'test', '-c', 'tests/playwright.config.ts'],
          countPlaywright,
        );
  return [built, ...read, unit, component, journeys];
}

async function build() {
  const started = performance.now();
  try {
    await buildWhenStale(() => undefined);
    report('build', passedOnce, started);
    return passedOnce;
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    report('build', failedOnce, started);
    return failedOnce;
  }
}

async function sources() {
  const kit = program('@sveltejs/kit/svelte-kit.js');
  const check = [program('svelte-check/bin/svelte-check'), '--tsconfig', './tsconfig.json'];
  return [
    await once('format', [[program('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']]),
    await once('lint', [[program('eslint/bin/eslint.js'), '--max-warnings', '0', '.']]),
    await once('types', [
      [kit, 'sync'],
      [...check, '--threshold', 'warning'],
    ]),
  ];
}

/**
 * Commands that pass or fail as one.
 * @param {string} name
 * @param {string[][]} commands
 */
async function once(name, commands) {
  const started = performance.now();
  for (const command of commands) {
    const { code, output } = await run(command);
    if (code === 0) continue;
    console.log(output);
    report(name, failedOnce, started);
    return failedOnce;
  }
  report(name, passedOnce, started);
  return passedOnce;
}

/**
 * A test runner, its tests counted from what it reports itself.
 * @param {string} name
 * @param {string[]} command
 * @param {(report: unknown) => Count} count
 */
async function tests(name, command, count) {
  const started = performance.now();
  const file = join(reports, `${name}.json`);
  const reporters =
    count === countVitest
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
      : ['--reporter=list,json'];
  const { code, output } = await run([...command, ...reporters], { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  let counted = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : failedOnce;
  // A file that does not load, or no test at all, fails without any failed test.
  if (code !== 0 && counted.failed === 0) counted = { ...counted, failed: 1 };
  if (counted.failed > 0) console.log(output);
  report(name, counted, started);
  return counted;
}

/**
 * @param {string} name
 * @param {Count} count
 * @param {number} started
 */
function report(name, count, started) {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  const verdict = count.failed > 0 ? `${count.failed} FAILED, ` : '';
  console.log(`${name.padEnd(10)} ${verdict}${count.passed} passed${skipped} (${seconds} s)`);
}

/**
 * @param {string[]} command
 * @param {Record<string, string>} environment
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function run(command, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A process group of its own, so that what a hanging check has started ends with it.
      detached: true,
      env: { ...process.env, NO_COLOR: '1', ...browsers, ...environment },
    });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    const end = () => {
      if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    const patience = setTimeout(() => {
      output += `\nEnded after ${limitMinutes} minutes without a result.\n`;
      end();
    }, limitMinutes * 60_000);
    process.on('exit', end);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(patience);
      process.off('exit', end);
      resolve({ code, output });
    });
  });
}
