import { throttledPage } from './browser.mjs';
import { against, median, percentile, row } from './frame.mjs';

/** @typedef {import('./frame.mjs').Row} Row */
/** @typedef {Awaited<ReturnType<typeof import('./browser.mjs').openChromium>>} Chromium */

const answers = 60;
/**
 * Nobody reads a card or its answer, and decides, in less; meanwhile the app reads and draws the next one, and what
 * moves at the answer comes to rest.
 */
const lookMillis = 500;

/**
 * Brings a copy in through Settings, as a person does.
 * @param {Chromium} chromium
 * @param {string} origin
 * @param {string} file
 * @param {string} what
 * @returns {Promise<Row>}
 */
export async function restore(chromium, origin, file, what) {
  const page = await chromium.context().newPage();
  page.setDefaultTimeout(240_000);
  await page.goto(`${origin}/settings`, { waitUntil: 'networkidle' });
  await page.evaluate(() => navigator.serviceWorker.ready);
  const started = performance.now();
  await page.locator('input[type=file]').setInputFiles(file);
  const bringIn = page.getByRole('button', { name: 'Bring it in' });
  await bringIn.waitFor();
  const looked = performance.now();
  await bringIn.click();
  await page.getByText('The copy was brought in').waitFor();
  const done = performance.now();
  await page.close();
  return {
    what,
    where: 'Chromium 1×',
    value: `${seconds(looked - started)} to look, ${seconds(done - looked)} to bring in`,
  };
}

const seconds = (/** @type {number} */ value) => `${(value / 1000).toFixed(1)} s`;

/**
 * Browser started anew and server gone: from the navigation to the frame with the first card's question. The floor is
 * a picture out of the same store: starting the service worker and painting.
 * @param {Chromium} chromium that has visited before
 * @param {string} origin where no server listens any more
 * @param {{ slowdown: 1 | 4, runs: number, what: string }} plan
 * @returns {Promise<Row>}
 */
export async function coldStartOfReview(chromium, origin, { slowdown, runs, what }) {
  const cards = [];
  const floors = [];
  for (let run = 0; run < runs; run++) {
    floors.push(await cold('/icons/icon-192.png', 'img'));
    cards.push(await cold('/review', '.ask'));
  }
  return row(what, `Chromium ${slowdown}×`, median(cards), median(floors));

  async function cold(/** @type {string} */ path, /** @type {string} */ selector) {
    await chromium.reopen();
    const { page } = await throttledPage(chromium.context(), slowdown);
    page.setDefaultTimeout(120_000);
    await page.addInitScript(tellWhenPainted, selector);
    await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
    const painted = await page.waitForFunction(() => Reflect.get(globalThis, 'paintedAt'));
    return Number(await painted.jsonValue());
  }
}

/**
 * Runs in the page before anything else: notes when the first frame with such an element was done.
 * @param {string} selector
 */
function tellWhenPainted(selector) {
  const look = () => {
    if (!document.querySelector(selector)) return requestAnimationFrame(look);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => Reflect.set(globalThis, 'paintedAt', performance.now());
      port2.postMessage(null);
    });
  };
  look();
}

/**
 * From pressing the key that grades a card to the frame in which the next card's question is painted. The floor: one
 * strict append of one row to a database of its own, and one frame.
 * @param {Chromium} chromium
 * @param {string} origin
 * @param {{ slowdown: 1 | 4, cards: string, limit?: string }} plan
 * @returns {Promise<Row[]>}
 */
export async function answersToNextCard(chromium, origin, { slowdown, cards, limit }) {
  const { page } = await throttledPage(chromium.context(), slowdown);
  page.setDefaultTimeout(120_000);
  await page.goto(`${origin}/review`);
  await page.locator('.ask').first().waitFor();
  await page.evaluate(watchAnswers);
  await page.waitForTimeout(2000);
  const floors = [];
  for (let answer = 0; answer < answers; answer++) {
    await page.waitForTimeout(lookMillis);
    floors.push(await page.evaluate(() => Reflect.get(globalThis, 'benchFloor')()));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Remembered/ }).waitFor();
    await page.waitForTimeout(lookMillis);
    await page.keyboard.press('3');
    await page.waitForFunction((count) => Reflect.get(globalThis, 'benchTook').length > count, answer);
  }
  const took = /** @type {number[]} */ (await page.evaluate(() => Reflect.get(globalThis, 'benchTook')));
  await page.close();
  const where = `Chromium ${slowdown}×`;
  const line = (/** @type {string} */ which, /** @type {number} */ value, /** @type {number} */ floor) => ({
    what: `Answer → next card painted, ${cards} cards, ${which} of ${answers}`,
    where,
    ...against(value, floor),
  });
  return [
    line('median', median(took), median(floors)),
    {
      ...line('95th percentile', percentile(took, 0.95), percentile(floors, 0.95)),
      ...(limit ? { limit } : {}),
    },
  ];
}

/** Runs in the page. */
function watchAnswers() {
  /** @type {number[]} */
  const took = [];
  Reflect.set(globalThis, 'benchTook', took);
  const afterFrame = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(null);
      }),
    );
  let pressedAt = 0;
  addEventListener('keydown', (event) => event.key === '3' && (pressedAt = event.timeStamp), {
    capture: true,
  });
  // The next card is drawn beforehand, unseen: it counts from when it is shown.
  const asked = () => document.querySelector('.swipe:not(.swipe--ahead, [hidden]) .ask');
  let shown = asked();
  new MutationObserver(() => {
    const ask = asked();
    if (!ask || ask === shown) return;
    shown = ask;
    const since = pressedAt;
    if (since > 0) void afterFrame().then((at) => took.push(at - since));
    pressedAt = 0;
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['class'] });

  /** @type {Promise<IDBDatabase>} */
  const opened = new Promise((resolve, reject) => {
    const request = indexedDB.open('bench-floor', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const event = {
    id: 'a'.repeat(36),
    learner: 'bench',
    at: 1,
    offsetMinutes: 0,
    type: 'review',
    card: 'bench-1-1',
  };
  Reflect.set(globalThis, 'benchFloor', async () => {
    const database = await opened;
    const started = performance.now();
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').add({ ...event, grade: 3, tookMillis: 4000, via: 'review' });
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
    return Number(await afterFrame()) - started;
  });
}
