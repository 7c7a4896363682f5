import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settings } from '#messages/en/settings.ts';
import { shell } from '#messages/en/shell.ts';
import { expect, test } from './fixtures.ts';
import { AddScreen, LessonScreen, ReviewScreen, bundled, readyOffline, shortArticle } from './screens.ts';
import { SiteUnderTest } from './site.ts';

test('an update is offered, waits until it is asked for, and then reloads the page once', async ({
  browser,
}) => {
  const directory = mkdtempSync(join(tmpdir(), 'lectern-update-'));
  cpSync('build', directory, { recursive: true });
  for (const copy of ['sw.js.br', 'sw.js.gz']) rmSync(join(directory, copy));
  const site = new SiteUnderTest(directory);
  await site.start();
  const context = await browser.newContext({ baseURL: site.origin });
  const page = await context.newPage();
  await page.goto('/settings');
  await expect(page.getByText(settings.ready)).toBeVisible();

  await site.stop();
  appendFileSync(join(directory, 'sw.js'), '\n// the next version');
  await site.start();
  await page.goto('/settings');
  const restart = page.getByRole('button', { name: shell.restart });
  await expect(restart).toBeVisible();
  let loads = 0;
  page.on('load', () => loads++);
  await page.waitForTimeout(500);
  expect(loads).toBe(0);

  await restart.click();
  await expect.poll(() => loads).toBe(1);
  await expect(page.getByText(settings.ready)).toBeVisible();
  await expect(restart).toBeHidden();
  await page.waitForTimeout(500);
  expect(loads).toBe(1);

  await context.close();
  await site.stop();
  rmSync(directory, { recursive: true });
});

test('an update keeps what was typed, the reviews and their schedule, and every page runs the new version', async ({
  browser,
}) => {
  const directory = mkdtempSync(join(tmpdir(), 'lectern-update-'));
  cpSync('build', directory, { recursive: true });
  const site = new SiteUnderTest(directory);
  await site.start();
  const context = await browser.newContext({ baseURL: site.origin });
  const page = await context.newPage();
  await readyOffline(page);
  await new LessonScreen(page).enrol(bundled.lesson);
  const review = new ReviewScreen(page);
  await review.open();
  await review.remember();
  const asked = await review.prompt.innerText();

  // The next version, with another text in one of its pages: what is stored of the old one is then of no use to it.
  await site.stop();
  for (const name of readdirSync(directory, { recursive: true }).map(String)) {
    const path = join(directory, name);
    if (/^(?:sw\.js|add(?:\/index)?\.html)\.(?:br|gz)$/.test(name)) rmSync(path);
    else if (/^add(?:\/index)?\.html$/.test(name))
      writeFileSync(path, readFileSync(path, 'utf8').replace('<html', '<html data-version="next"'));
    else if (name === 'sw.js')
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace(
          /\{url:"(add(?:\/index\.html|\.html)?)",revision:"[0-9a-f]+"\}/,
          '{url:"$1",revision:"00000000000000000000000000000001"}',
        ),
      );
  }
  await site.start();

  const add = new AddScreen(page);
  await add.open();
  const html = page.locator('html');
  await expect(html).not.toHaveAttribute('data-version');
  const restart = page.getByRole('button', { name: shell.restart });
  await expect(restart).toBeVisible();
  await add.write(shortArticle);
  await restart.click();
  await expect(html).toHaveAttribute('data-version', 'next');
  await expect(add.text).toHaveValue(shortArticle);

  await review.open();
  await expect(review.prompt).toHaveText(asked);
  await site.stop();
  const tab = await context.newPage();
  await tab.goto('/add');
  await expect(tab.locator('html')).toHaveAttribute('data-version', 'next');
  await expect(new AddScreen(tab).text).toHaveValue(shortArticle);

  await context.close();
  rmSync(directory, { recursive: true });
});
