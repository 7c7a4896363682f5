import { m } from '#messages/index.ts';
import { expect, test } from './fixtures.ts';
import { AddScreen, shortArticle } from './screens.ts';

/** About 16,000 words, each part a little different. */
const longArticle = Array.from(
  { length: 400 },
  (_, part) =>
    `In ${String(1500 + (part % 500))} the harbour town built its bridge number ${String(part)} of ${String(20 + part)} metres, which cost ${String(3 + part)},000 crowns. ` +
    'It stood for longer than anybody had thought. The mayor, who had asked for it, never saw it, for he died in the spring.',
).join('\n\n');

test('a long text can be called off at once, and is still there', async ({ page }) => {
  const add = new AddScreen(page);
  await add.open();
  await add.write(longArticle);
  await add.find.click();
  await page.getByRole('button', { name: m.add.cancel }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(add.find).toBeVisible();
  await expect(add.text).toHaveValue(longArticle);
  await expect(add.problem).toHaveCount(0);
  // What was called off does not come after all.
  await page.waitForTimeout(1_000);
  await expect(add.find).toBeVisible();

  await add.write(shortArticle);
  await add.find.click();
  await expect(page.getByRole('heading', { name: m.add.check })).toBeVisible();
});

test('a long text says how many of its sentences are read, and the bar only grows', async ({ page }) => {
  const add = new AddScreen(page);
  await add.open();
  await add.write(longArticle);
  // Whoever looks now and then would miss most of it: what the screen showed is written down as it changes.
  await page.evaluate(() => {
    const shown: { text: string; share: number }[] = [];
    Object.assign(window, { shown });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) shown.push({ text: bar.previousElementSibling?.textContent ?? '', share: bar.value });
    }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  await add.find.click();
  await expect(page.getByRole('heading', { name: m.add.check })).toBeVisible({ timeout: 60_000 });
  const shown = await page.evaluate(
    () => (window as unknown as { shown: { text: string; share: number }[] }).shown,
  );
  expect(new Set(shown.map(({ text }) => text)).size).toBeGreaterThan(10);
  expect(shown.map(({ text }) => text).filter((text) => text !== '')[0]).toMatch(
    /^[\d,]+ of [\d,]+ sentences$/,
  );
  const shares = shown.map(({ share }) => share);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});
