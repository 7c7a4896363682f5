// Gets a browser where there is none: by whatever of Playwright, Debian and the npm registry this machine may use.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { root } from '../../src/server/prepare.mjs';
import { systemBrowser } from './find.mjs';

const execute = promisify(execFile);

/**
 * Path of a Chromium that starts, or null. Packages must be installed.
 * @param {(sentence: string) => void} say
 */
export async function getChromium(say) {
  return firstThatStarts(say, [
    ['', async () => systemBrowser('chromium')],
    ['', playwrights],
    ['Asking Playwright for a Chromium …', async () => (await playwrightInstalls()) && playwrights()],
    [
      'Asking Debian for a Chromium …',
      async () => (await debianInstalls('chromium')) && systemBrowser('chromium'),
    ],
    ['Asking the npm registry for a Chromium …', registrys],
  ]);
}

/**
 * Path of a Firefox that starts, or null: the journeys that matter most run in it too where there is one.
 * @param {(sentence: string) => void} say
 */
export async function getFirefox(say) {
  return firstThatStarts(say, [
    ['', async () => systemBrowser('firefox')],
    [
      'Asking Debian for a Firefox …',
      async () => (await debianInstalls('firefox-esr')) && systemBrowser('firefox'),
    ],
  ]);
}

/** @typedef {() => Promise<string | false | undefined>} Source */

/**
 * @param {(sentence: string) => void} say
 * @param {[string, Source][]} sources
 */
async function firstThatStarts(say, sources) {
  for (const [sentence, source] of sources) {
    if (sentence) say(sentence);
    try {
      const path = await source();
      if (path && (await starts(path))) return path;
    } catch (error) {
      if (sentence) say(`  ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    }
  }
  return null;
}

/** @param {string} path */
async function starts(path) {
  if (!existsSync(path)) return false;
  await execute(path, ['--version'], { timeout: 30_000 });
  return true;
}

async function playwrights() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

async function playwrightInstalls() {
  const cli = join(root, 'node_modules/playwright/cli.js');
  await execute(process.execPath, [cli, 'install', 'chromium'], { timeout: 300_000 });
  return true;
}

/** @param {string} name */
async function debianInstalls(name) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const options = { timeout: 300_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await execute('apt-get', ['update', '-q'], options);
  await execute('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], options);
  return true;
}

/** A Chromium inside an npm package, kept apart from what package-lock.json asks for. */
async function registrys() {
  const folder = join(root, 'node_modules/.cache/lectern-browser');
  const manifest = join(folder, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(manifest)) {
    const packages = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', '@sparticuz/chromium'];
    await execute('npm', ['install', ...packages], { timeout: 300_000 });
  }
  const { default: chromium } = await import(
    pathToFileURL(join(folder, 'node_modules/@sparticuz/chromium/build/index.js')).href
  );
  return chromium.executablePath();
}
