// `npm run bench`: measures the production build, and the core in Node, each against a floor in the same run, and puts
// the table into README.md.
import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildWhenStale, bundle, installWhenNeeded, root } from '../../src/server/prepare.mjs';

process.chdir(root);
await installWhenNeeded(console.log);
await buildWhenStale(console.log);
const { getChromium } = await import('../browser/get.mjs');
const { putBetweenMarkers, table } = await import('./frame.mjs');
const { openChromium } = await import('./browser.mjs');
const { coldStarts } = await import('./cold-start.mjs');
const { lighthouse } = await import('./lighthouse.mjs');
const { sizes } = await import('./sizes.mjs');
const { startSite } = await import('./site.mjs');

const runs = 7;
const path = await getChromium(console.log);
if (!path) {
  console.error('No Chromium could be found or installed: set CHROMIUM_PATH to one.');
  process.exit(1);
}

await bundle('tests/bench/core.ts', 'dist/bench-core.mjs');
const core = await import(pathToFileURL(join(root, 'dist/bench-core.mjs')).href);
/** @type {import('./frame.mjs').Row[]} */
const rows = [];
await part('the core', async () => [await core.foldOfReviews(100_000, runs)]);

const site = await startSite();
const chromium = await openChromium(path);
await part('sizes', () => sizes(chromium.context(), site.origin));
await part('Lighthouse', () => lighthouse(path, site.origin, ['/', ...firstLesson()]));
await site.stop();
await part('cold starts', () => coldStarts(chromium, site.origin, runs));
await chromium.close();

const made = new Date().toISOString().slice(0, 10);
const text = `${table(rows)}\n\nMedians of ${runs} runs on ${made}, ${cpus().length} cores, Node ${process.versions.node}.`;
console.log(text);
if (!putBetweenMarkers('README.md', text)) {
  console.log('README.md has no <!-- bench --> … <!-- /bench -->, so the table is only here.');
}

/**
 * @param {string} name
 * @param {() => Promise<import('./frame.mjs').Row[]>} measure
 */
async function part(name, measure) {
  console.log(`Measuring ${name} …`);
  rows.push(...(await measure()));
}

/** The first prerendered page of a lesson, if there is one: /course/<course>/<lesson>. */
function firstLesson() {
  const pages = readdirSync('build', { recursive: true }).map((page) => String(page).replaceAll('\\', '/'));
  return pages
    .filter((page) => /^course\/[^/]+\/(lesson\/)?[^/]+\.html$/.test(page))
    .sort()
    .slice(0, 1)
    .map((page) => `/${page.replace(/\.html$/, '')}`);
}
