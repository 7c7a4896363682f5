// How fast the engine is, and how many bytes it is: in Node, and in Chromium through the script of the built site's
// import worker.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildWhenStale, root } from '../../src/server/prepare.mjs';
import { benchArticle } from '../bench/article.mjs';
import { openChromium } from '../bench/browser.mjs';
import { kilobytes, table } from '../bench/frame.mjs';
import { importWorker, makingInBrowser } from '../bench/making-browser.mjs';
import { startSite } from '../bench/site.mjs';
import { getChromium } from '../browser/get.mjs';
import { bundled } from '../bundled.mjs';

/** @typedef {import('../bench/frame.mjs').Row} Row */
/** @typedef {Awaited<ReturnType<typeof openChromium>>} Chromium */

const runs = 5;
/** Screens that somebody may see who never adds an article. */
const screens = ['/', '/library', '/add', '/settings'];

/** @returns {Promise<import('./main.ts').Named>} */
export async function speed() {
  await buildWhenStale(console.log);
  const path = await getChromium(console.log);
  if (!path) throw new Error('No Chromium could be found or installed: set CHROMIUM_PATH to one.');
  const { makingInNode } = await bundled('tests/bench/making.ts', 'dist/eval');
  /** @type {Row[]} */
  const rows = await makingInNode(benchArticle(), runs);
  const site = await startSite();
  const chromium = await openChromium(path);
  try {
    rows.push(...(await makingInBrowser(chromium, site.origin, benchArticle(), runs)));
    rows.push(...(await engineBytes(chromium, site.origin)));
  } finally {
    await chromium.close();
    await site.stop();
  }
  return { name: 'speed', text: table(rows.map((row) => ({ ...row, ...limitOf(row) }))) };
}

/**
 * What the issue asks of 1,000 words on a slow phone.
 * @param {Row} row
 */
function limitOf({ what, where }) {
  if (where !== 'Chromium 4×' || !what.includes('per 1,000 words')) return {};
  return { limit: what.endsWith('first time') ? '1500 ms' : '300 ms' };
}

/**
 * The files that are fetched when an article is added, and which of them a screen had fetched before.
 * @param {Chromium} chromium
 * @param {string} origin
 * @returns {Promise<Row[]>}
 */
async function engineBytes(chromium, origin) {
  const page = await chromium.context().newPage();
  /** @type {Set<string>} */
  let asked = new Set();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  for (const screen of screens) await page.goto(`${origin}${screen}`, { waitUntil: 'networkidle' });
  const before = asked;
  asked = new Set();
  const address = importWorker();
  // In the page itself: there the requests of everything that the script loads are seen.
  await page.evaluate(makeOnce, { address, text: benchArticle().text });
  await page.waitForLoadState('networkidle');
  await page.close();
  const files = [...asked].filter((path) => path.startsWith('/_app/'));
  if (!files.includes(address)) throw new Error(`the page did not ask for ${address}`);
  const total = (/** @type {(body: Buffer) => Buffer} */ compress) =>
    kilobytes(files.reduce((sum, file) => sum + compress(readFileSync(join(root, 'build', file))).length, 0));
  const early = files.filter((file) => before.has(file)).length;
  return [
    {
      what: `The engine with its data (${files.length} files)`,
      where: 'brotli',
      value: total((body) => brotliCompressSync(body)),
      limit: '1300 KB',
    },
    { what: 'The same', where: 'gzip', value: total((body) => gzipSync(body, { level: 9 })) },
    {
      what: `Files of it that ${screens.join(', ')} ask for before an article is added`,
      where: 'Chromium',
      value: String(early),
      limit: '0',
    },
  ];
}

/**
 * Runs in the page.
 * @param {{ address: string, text: string }} plan
 */
async function makeOnce({ address, text }) {
  /** @type {(data: any) => void} */
  let receive = () => {};
  globalThis.postMessage = (/** @type {unknown} */ data) => receive(data);
  await import(address);
  await new Promise((resolve, reject) => {
    receive = (data) => {
      if (data.kind === 'done') (data.result.ok ? resolve : reject)(data.kind);
      else if (data.kind === 'failed') reject(new Error(JSON.stringify(data).slice(0, 200)));
    };
    const request = { source: { kind: 'pasted', text }, id: 'eval', stamp: { at: 0, by: 'eval' } };
    dispatchEvent(new MessageEvent('message', { data: request }));
  });
}
