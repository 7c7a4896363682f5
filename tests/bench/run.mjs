// `npm run bench`: measures the production build, and the core in Node, each against a floor in the same run, and puts
// the table into README.md.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { buildWhenStale, installWhenNeeded, root } from '../../src/server/prepare.mjs';

process.chdir(root);
await installWhenNeeded(console.log);
await buildWhenStale(console.log);
const { getChromium } = await import('../browser/get.mjs');
const { putBetweenMarkers, table } = await import('./frame.mjs');
const { bundled } = await import('../bundled.mjs');
const { benchArticle } = await import('./article.mjs');
const { openChromium } = await import('./browser.mjs');
const { coldStarts } = await import('./cold-start.mjs');
const { lighthouse } = await import('./lighthouse.mjs');
const { makingInBrowser } = await import('./making-browser.mjs');
const { answersToNextCard, coldStartOfReview, restore } = await import('./reviewing.mjs');
const { sizes } = await import('./sizes.mjs');
const { startSite } = await import('./site.mjs');

const runs = 5;
/** A browser is started anew for each. */
const coldRuns = 3;
const path = await getChromium(console.log);
if (!path) {
  console.error('No Chromium could be found or installed: set CHROMIUM_PATH to one.');
  process.exit(1);
}

const core = await bundled('tests/bench/core.ts', 'dist/bench');
const loadBefore = loadavg()[0] ?? 0;
/** @type {import('./frame.mjs').Row[]} */
const rows = [];
await part('the core', async () => [
  await core.foldOfReviews(100_000, runs),
  ...(await core.makingInNode(benchArticle(), runs)),
]);

let site = await startSite();
const { origin, port } = site;
await withChromium(async (chromium) => {
  await part('sizes', () => sizes(chromium.context(), origin));
  await part('making a course', () => makingInBrowser(chromium, origin, benchArticle(), runs));
});
await part('Lighthouse', () => lighthouse(path, origin, ['/', ...firstLesson()], 3));
for (const { cards, reviews } of [
  { cards: 10_000, reviews: 30_000 },
  { cards: 100_000, reviews: 100_000 },
]) {
  await withChromium(async (chromium) => {
    const many = cards.toLocaleString('en');
    const file = join(root, 'dist/bench-library.lectern');
    await core.writeLibrary(file, { cards, reviews, now: Date.now() });
    const restoring = `Restoring a copy of ${many} cards and ${reviews.toLocaleString('en')} reviews (once)`;
    await part(restoring, async () => [await restore(chromium, origin, file, restoring)]);
    for (const slowdown of /** @type {const} */ ([1, 4])) {
      const limit = cards === 10_000 && slowdown === 4 ? { limit: '50 ms' } : {};
      await part(`answers with ${many} cards, ${slowdown}×`, () =>
        answersToNextCard(chromium, origin, { slowdown, cards: many, ...limit }),
      );
    }
    await site.stop();
    for (const slowdown of /** @type {const} */ ([1, 4])) {
      const what = `Cold start without a network to the first card, ${many} cards`;
      await part(`cold starts with ${many} cards, ${slowdown}×`, async () => [
        await coldStartOfReview(chromium, origin, { slowdown, runs: coldRuns, what }),
      ]);
    }
    if (cards === 10_000) await part('cold starts of Today', () => coldStarts(chromium, origin, coldRuns));
    site = await startSite(port);
  });
}
await site.stop();

const made = new Date().toISOString().slice(0, 10);
const load = `${loadBefore.toFixed(1)} at its begin, ${(loadavg()[0] ?? 0).toFixed(1)} at its end`;
const text = `${table(rows)}\n\nMedians of ${runs} runs (Lighthouse and cold starts: of 3) on ${made}, ${cpus().length} cores, load ${load}, Node ${process.versions.node}.`;
console.log(text);
if (putBetweenMarkers('README.md', text)) {
  // The table as `npm run lint` wants it.
  const { format, resolveConfig } = await import('prettier');
  const options = { ...(await resolveConfig('README.md')), filepath: 'README.md' };
  writeFileSync('README.md', await format(readFileSync('README.md', 'utf8'), options));
} else {
  console.log('README.md has no <!-- bench --> … <!-- /bench -->, so the table is only here.');
}

/**
 * @param {string} name
 * @param {() => Promise<import('./frame.mjs').Row[]>} measure
 */
async function part(name, measure) {
  console.log(`Measuring ${name} …`);
  const measured = await measure();
  for (const { what, where, value, floor } of measured) {
    console.log(`  ${what}, ${where}: ${value}${floor ? ` (floor ${floor})` : ''}`);
  }
  rows.push(...measured);
}

/** @param {(chromium: Awaited<ReturnType<typeof openChromium>>) => Promise<void>} work with a profile of its own */
async function withChromium(work) {
  const chromium = await openChromium(/** @type {string} */ (path));
  try {
    await work(chromium);
  } finally {
    await chromium.close();
  }
}

/** A long prerendered lesson, if there is one: /course/<course>/<lesson>. */
function firstLesson() {
  const pages = readdirSync('build', { recursive: true }).map((page) => String(page).replaceAll('\\', '/'));
  return pages
    .filter((page) => /^course\/[^/]+\/(lesson\/)?[^/]+\.html$/.test(page))
    .sort((a, b) => Number(b.includes('background')) - Number(a.includes('background')))
    .slice(0, 1)
    .map((page) => `/${page.replace(/\.html$/, '')}`);
}
