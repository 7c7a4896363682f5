import { throttledPage } from './browser.mjs';
import { compare } from './frame.mjs';

/** @typedef {import('./frame.mjs').Row} Row */

/**
 * Browser started anew and server gone: from the navigation to the heading of Today being painted. The floor is the
 * same for a picture out of the same store: starting the service worker and painting.
 * @param {Awaited<ReturnType<typeof import('./browser.mjs').openChromium>>} chromium that has visited before
 * @param {string} origin where no server listens any more
 * @param {number} runs
 * @returns {Promise<Row[]>}
 */
export async function coldStarts(chromium, origin, runs) {
  const rows = [];
  for (const slowdown of /** @type {const} */ ([1, 4])) {
    const open = async (/** @type {string} */ path, /** @type {string} */ selector) => {
      await chromium.reopen();
      const { page } = await throttledPage(chromium.context(), slowdown);
      const started = performance.now();
      await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
      await page.locator(selector).first().waitFor();
      return performance.now() - started;
    };
    const compared = await compare({
      runs,
      measure: () => open('/', 'h1'),
      floor: () => open('/icons/icon-192.png', 'img'),
    });
    rows.push({
      what: 'Cold start without a network to Today, 10,000 cards',
      where: `Chromium ${slowdown}×`,
      ...compared,
    });
  }
  return rows;
}
