import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/server/prepare.mjs';
import { throttledPage } from './browser.mjs';
import { median, row } from './frame.mjs';

/** @typedef {import('./frame.mjs').Row} Row */
/** @typedef {Awaited<ReturnType<typeof import('./browser.mjs').openChromium>>} Chromium */
/** @typedef {ReturnType<typeof import('./article.mjs').benchArticle>} Article */

/**
 * Article to course with the script of the import worker. Chromium slows pages, not workers: so at 1× it runs in a
 * worker, as in the app, and at 4× in the page itself. The floor: the platform splits the text into words and
 * sentences.
 * @param {Chromium} chromium
 * @param {string} origin
 * @param {Article} article
 * @param {number} runs
 * @returns {Promise<Row[]>}
 */
export async function makingInBrowser(chromium, origin, article, runs) {
  const rows = [];
  for (const slowdown of /** @type {const} */ ([1, 4])) {
    const took = await makings(chromium, origin, article, runs, slowdown);
    const where = slowdown === 1 ? 'Chromium 1×, worker' : `Chromium ${slowdown}×`;
    const perThousand = 1000 / article.words;
    const floor = median(took.floors);
    const line = (/** @type {string} */ what, /** @type {number} */ value) =>
      row(`Article → course per 1,000 words, ${what}`, where, value * perThousand, floor * perThousand);
    rows.push(line('first time', median(took.first)), line('warm', median(took.warm)));
    if (slowdown === 4) {
      const what = `${article.name} (${article.words} words) → course, warm`;
      rows.push({ ...row(what, where, median(took.warm), floor), limit: '300 ms' });
    }
  }
  return rows;
}

/** Where the built site has the script of the import worker. */
export function importWorker() {
  const workers = join(root, 'build/_app/immutable/workers');
  const script = readdirSync(workers).find((file) => /^import\.worker.*\.js$/.test(file));
  if (!script) throw new Error('the build has no import worker');
  return `/_app/immutable/workers/${script}`;
}

/**
 * @param {Chromium} chromium
 * @param {string} origin
 * @param {Article} article
 * @param {number} runs
 * @param {1 | 4} slowdown
 */
async function makings(chromium, origin, { text }, runs, slowdown) {
  const address = importWorker();
  const all = { first: [], warm: [], floors: [] };
  const { page } = await throttledPage(chromium.context(), slowdown);
  for (let run = 0; run < runs; run++) {
    await page.goto(`${origin}/settings`, { waitUntil: 'networkidle' });
    const took = await page.evaluate(makeAndSplit, { address, text, asWorker: slowdown === 1 });
    all.first.push(took.first);
    all.warm.push(median(took.warm));
    all.floors.push(median(took.floors));
  }
  await page.close();
  return all;
}

/**
 * Runs in the page.
 * @param {{ address: string, text: string, asWorker: boolean }} plan
 */
async function makeAndSplit({ address, text, asWorker }) {
  const again = 7;
  const request = { source: { kind: 'pasted', text }, id: 'bench', stamp: { at: 0, by: 'bench' } };
  /** @type {(data: any) => void} */
  let receive = () => {};
  /** @type {() => void} */
  let send;
  const started = performance.now();
  if (asWorker) {
    const worker = new Worker(address, { type: 'module' });
    worker.onmessage = ({ data }) => receive(data);
    send = () => worker.postMessage(request);
  } else {
    // The worker's script finds a worker's two doors here: what it posts, and what it is sent.
    globalThis.postMessage = (/** @type {unknown} */ data) => receive(data);
    await import(address);
    send = () => dispatchEvent(new MessageEvent('message', { data: request }));
  }
  const make = () =>
    new Promise((resolve, reject) => {
      receive = (data) => {
        if (data.kind === 'step') return;
        if (data.kind === 'done' && data.result.ok) resolve(data.result.value.course.cards.length);
        else reject(new Error(JSON.stringify(data).slice(0, 200)));
      };
      send();
    });
  await make();
  const first = performance.now() - started;
  const warm = [];
  const floors = [];
  for (let run = 0; run < again; run++) {
    const splitting = performance.now();
    for (const granularity of /** @type {const} */ (['word', 'sentence']))
      for (const piece of new Intl.Segmenter('en', { granularity }).segment(text)) void piece.segment;
    floors.push(performance.now() - splitting);
    const making = performance.now();
    await make();
    warm.push(performance.now() - making);
  }
  return { first, warm: warm.slice(2), floors: floors.slice(2) };
}
