import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArguments, systemBrowser } from '../browser/find.mjs';
import { pasted } from './article.ts';
import { download } from './download.ts';
import { contentsOf, scheduleOf } from './copies.ts';
import { expect, test, watch } from './fixtures.ts';

/** Pastes the article, edits the first card, saves; ends on the course's page. */
async function addArticle(page: Page) {
  await page.goto('/add');
  await page.getByLabel('Article text').fill(pasted.text);
  await page.getByRole('button', { name: 'Find sections and facts' }).click();
  await expect(page.getByRole('heading', { name: 'Check before saving' })).toBeVisible();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(pasted.title);
  for (const [index, heading] of pasted.lessons.entries())
    await expect(page.getByLabel(`Lesson ${index + 2} heading`)).toHaveValue(heading);

  await page
    .getByRole('button', { name: /^Edit the card about/ })
    .first()
    .click();
  await page.getByLabel('Explanation').fill('Noted while reading it through.');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: /^Save 4 lessons and \d+ cards$/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: pasted.title })).toBeVisible();
}

/** Reads the first three lessons of the course on screen, answers a check, and puts their cards into the schedule. */
async function readLessons(page: Page) {
  // Not the page's address: Debian's Firefox does not tell Playwright when a page changes it itself.
  const first = await page.getByRole('link', { name: 'Start reading' }).getAttribute('href');
  const course = first?.replace(/\/lead$/, '') ?? '';
  let checked = false;
  for (const lesson of ['lead', ...pasted.lessons.slice(0, 2).map((heading) => heading.toLowerCase())]) {
    await page.goto(`${course}/${lesson}`);
    const add = page.getByRole('button', { name: /^Add .+ to your reviews$/ });
    await expect(add).toBeVisible();
    const check = page.locator('section', { hasText: 'Check yourself' }).getByRole('radio').first();
    if (!checked && (await check.count()) > 0) {
      await check.check({ force: true });
      await expect(page.getByRole('status').filter({ hasText: /^(Yes|Not this one)/ })).toBeVisible();
      checked = true;
    }
    await add.click();
    await expect(page.getByText(/added\. The first are ready to review/)).toBeVisible();
  }
  expect(checked, 'one of the lessons asks a check').toBe(true);
  return course;
}

/** Answers so many cards without touching the mouse, every third one as forgotten. */
async function reviewByKeyboard(page: Page, cards: number) {
  const remembered = page.getByRole('button', { name: /^Remembered/ });
  for (let card = 0; card < cards; card++) {
    await expect(page.getByRole('button', { name: /^(Show answer|Check)/ })).toBeVisible();
    const field = page.getByRole('textbox');
    // Space would be a letter in a field; Enter on an empty one shows the answer.
    if ((await field.count()) > 0) await field.press('Enter');
    else await page.keyboard.press('Space');
    await expect(remembered).toBeVisible();
    await page.keyboard.press(card % 3 === 2 ? '1' : '3');
    await expect(remembered).toBeHidden();
  }
}

async function saveCopy(page: Page, browserName: string, path: string) {
  await page.goto('/settings');
  const save = page.getByRole('button', { name: 'Save a copy of everything' });
  await download(page, browserName, () => save.click(), path);
  await expect(page.getByText('Last copy: today')).toBeVisible();
}

async function erase(page: Page) {
  await page.goto('/settings');
  await page.getByRole('button', { name: 'Erase everything on this device' }).click();
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Read it once, keep it' })).toBeVisible();
}

async function restore(page: Page, path: string) {
  await page.goto('/settings');
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: 'Bring it in' }).click();
  await expect(page.getByText('The copy was brought in')).toBeVisible();
}

// Firefox reports fonts whose page was left before they came.
test.use({ tolerated: /download failed \(font-family.*status=2152398850/ });

test('an article becomes lessons, cards and reviews that survive without a network @core', async ({
  browserName,
  context,
  site,
  complaints,
}, testInfo) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  // Closing the whole browser needs a profile on disk, which only Chromium is given here.
  const closable = browserName === 'chromium';
  const open = async (): Promise<BrowserContext> => {
    if (!closable) return context;
    const executablePath = systemBrowser('chromium');
    const opened = await chromium.launchPersistentContext(folder, {
      ...(executablePath ? { executablePath } : {}),
      args: chromiumArguments,
      baseURL: site.origin,
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      acceptDownloads: true,
    });
    await watch(opened, site.origin, complaints);
    return opened;
  };

  let browser = await open();
  let page = await browser.newPage();
  await addArticle(page);
  const course = await readLessons(page);

  await page.goto('/review');
  await reviewByKeyboard(page, 10);
  await page.keyboard.press('u');
  await expect(page.getByRole('button', { name: /^(Show answer|Check)/ })).toBeVisible();
  await page.keyboard.press('u');
  await expect(page.getByText('9 / ', { exact: false }).first()).toBeVisible();

  await page.goto('/settings');
  await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 30_000 });

  // Everything off: the browser, the server, the network.
  if (closable) await browser.close();
  else await page.close();
  await site.stop();
  browser = await open();
  // Debian's Firefox is driven through WebDriver BiDi, which cannot cut the network; the server is gone all the same.
  if (closable) await browser.setOffline(true);
  page = await browser.newPage();

  await page.goto(`${course}/${pasted.lessons[0]?.toLowerCase() ?? ''}`);
  await expect(page.getByRole('heading', { level: 1, name: pasted.lessons[0] ?? '' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: /cards? (is|are) ready/ })).toBeVisible();
  await page.getByRole('link', { name: 'Start review' }).click();
  await reviewByKeyboard(page, 3);

  const first = testInfo.outputPath('first.lectern');
  const second = testInfo.outputPath('second.lectern');
  await saveCopy(page, browserName, first);
  await erase(page);
  await restore(page, first);
  await saveCopy(page, browserName, second);
  const before = await contentsOf(first);
  const after = await contentsOf(second);
  expect(before.events.filter(({ type }) => type === 'review')).toHaveLength(13);
  expect(before.events.filter(({ type }) => type === 'retract')).toHaveLength(2);
  expect(scheduleOf(after)).toEqual(scheduleOf(before));
  expect(after.events).toHaveLength(before.events.length);

  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: /cards? (is|are) ready/ })).toBeVisible();
  if (closable) await browser.close();
  rmSync(folder, { recursive: true, force: true });
});
