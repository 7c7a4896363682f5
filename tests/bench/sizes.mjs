import { get } from 'node:http';
import { kilobytes } from './frame.mjs';

/** @typedef {import('./frame.mjs').Row} Row */

/**
 * What a first visit transfers, and what is stored for use without a network. Bytes as they come over the wire.
 * @param {import('playwright').BrowserContext} context with nothing stored
 * @param {string} origin
 * @returns {Promise<Row[]>}
 */
export async function sizes(context, origin) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const scripts = new Set();
  let scriptBytes = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.mimeType.includes('javascript')) scripts.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  await page.goto(`${origin}/`, { waitUntil: 'networkidle' });

  const stored = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const caches = await Promise.all(
      (await globalThis.caches.keys()).map((name) => globalThis.caches.open(name)),
    );
    const requests = await Promise.all(caches.map((cache) => cache.keys()));
    return requests.flat().map((request) => new URL(request.url).pathname);
  });
  let storedBytes = 0;
  for (const path of [...stored, '/sw.js']) storedBytes += await bytesOf(`${origin}${path}`);
  await page.close();
  return [
    {
      what: 'JavaScript of the first load of Today',
      where: 'compressed',
      value: kilobytes(scriptBytes),
      limit: '120 KB',
    },
    {
      what: `Everything for use without a network (${stored.length} files)`,
      where: 'compressed',
      value: kilobytes(storedBytes),
      limit: '3000 KB',
    },
  ];
}

/**
 * Bytes of a body as the server sends it to a browser: fetch would unpack it.
 * @param {string} address
 * @returns {Promise<number>}
 */
function bytesOf(address) {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (part) => (bytes += part.length));
      response.on('end', () => resolve(bytes));
      response.on('error', reject);
    }).on('error', reject);
  });
}
