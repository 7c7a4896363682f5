import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../src/server/prepare.mjs';
import { chromiumArguments } from '../browser/find.mjs';
import { median } from './frame.mjs';

/** @typedef {import('./frame.mjs').Row} Row */

const execute = promisify(execFile);
// 13 wants a newer Node. It weighs 185 MB, so only who runs the benchmarks gets it, and it stays out of package.json.
const version = '12.8.2';
const folder = join(root, 'node_modules/.cache/lectern-lighthouse');
const cli = join(folder, 'node_modules/lighthouse/cli/index.js');

/**
 * Scores of each category, 0–100, as Lighthouse gives them for a slow phone.
 * @param {string} chromium
 * @param {string} origin
 * @param {readonly string[]} paths
 * @param {number} runs
 * @returns {Promise<Row[]>}
 */
export async function lighthouse(chromium, origin, paths, runs) {
  if (!existsSync(cli)) {
    const packages = ['--prefix', folder, '--no-save', '--no-audit', '--no-fund', `lighthouse@${version}`];
    await execute('npm', ['install', ...packages], { timeout: 300_000 });
  }
  const rows = [];
  for (const path of paths) {
    /** @type {Map<string, number[]>} */
    const scores = new Map();
    for (let run = 0; run < runs; run++)
      for (const [category, value] of await score(chromium, `${origin}${path}`, path))
        scores.set(category, [...(scores.get(category) ?? []), value]);
    const value = [...scores].map(([category, values]) => `${category} ${median(values)}`).join(', ');
    rows.push({ what: `Lighthouse, \`${path}\``, where: 'slow phone', value, limit: '95 each' });
  }
  return rows;
}

/**
 * @param {string} chromium
 * @param {string} address
 * @param {string} path
 * @returns {Promise<[string, number][]>} 0–100 of each category
 */
async function score(chromium, address, path) {
  const reports = mkdtempSync(join(tmpdir(), 'lectern-lighthouse-'));
  const file = join(reports, 'report.json');
  await retried(
    process.execPath,
    [
      cli,
      address,
      '--quiet',
      '--output=json',
      `--output-path=${file}`,
      `--chrome-flags=${['--headless=new', ...chromiumArguments].join(' ')}`,
      '--only-categories=performance,accessibility,best-practices,seo',
    ],
    { env: { ...process.env, CHROME_PATH: chromium }, timeout: 180_000 },
  );
  const report = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(reports, { recursive: true, force: true });
  for (const category of Object.values(report.categories)) {
    for (const { id, weight } of category.auditRefs) {
      const audit = report.audits[id];
      if (weight > 0 && audit.score !== null && audit.score < 0.9) {
        console.log(`  ${path}: ${category.title}: ${audit.title} ${audit.displayValue ?? ''}`);
      }
    }
  }
  return Object.values(report.categories).map((category) => [
    category.title.toLowerCase(),
    Math.round(category.score * 100),
  ]);
}

/** Lighthouse now and then loses the beginning of its own trace (NO_NAVSTART): then it is asked once more. */
const retried = (/** @type {Parameters<typeof execute>} */ ...call) =>
  execute(...call).catch(() => execute(...call));
