// Takes the README's pictures from the running app. Run it after a screen has changed: npm run screenshots
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { buildWhenStale } from '../src/server/prepare.mjs';
import { startSite } from './bench/site.mjs';
import { chromiumArguments, systemBrowser } from './browser/find.mjs';

const folder = new URL('../static/screenshots/', import.meta.url);
const course = '/course/washington-pyongyang';

await buildWhenStale(console.log);
mkdirSync(folder, { recursive: true });
const site = await startSite();
const executablePath = systemBrowser('chromium');
const browser = await chromium.launch({
  args: chromiumArguments,
  ...(executablePath ? { executablePath } : {}),
});
const page = await browser.newPage({
  baseURL: site.origin,
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1.5,
  reducedMotion: 'reduce',
});
const shoot = (/** @type {string} */ name) =>
  page.screenshot({ path: new URL(`${name}.png`, folder).pathname });

for (const lesson of ['lead', 'background', 'analysis']) {
  await page.goto(`${course}/${lesson}`);
  await page.getByRole('button', { name: /^Add .+ to your reviews$/ }).click();
  await page.getByText(/The first are ready to review/).waitFor();
}
await page.goto(`${course}/background`);
await page.waitForLoadState('networkidle');
await shoot('lesson');

await page.goto('/');
await page.getByRole('link', { name: 'Start review' }).waitFor();
await shoot('today');

await page.getByRole('link', { name: 'Start review' }).click();
for (;;) {
  await page.getByRole('button', { name: /^(Show answer|Check)/ }).click();
  const remembered = page.getByRole('button', { name: /^Remembered/ });
  await remembered.waitFor();
  if (await page.getByText('Question', { exact: true }).isVisible()) break;
  await remembered.click();
  await remembered.waitFor({ state: 'hidden' });
}
await shoot('review');

await browser.close();
await site.stop();
