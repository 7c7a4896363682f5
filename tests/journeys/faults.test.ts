import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from '@playwright/test';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArguments, systemBrowser } from '../browser/find.mjs';
import { m } from '#messages/index.ts';
import { contentsOf } from './copies.ts';
import { expect, test, watch } from './fixtures.ts';
import { AddScreen, LessonScreen, ReviewScreen, bundled, shortArticle } from './screens.ts';

/** A browser that keeps what it stores in `folder`. */
function openProfile(folder: string, options: BrowserContextOptions): Promise<BrowserContext> {
  const executablePath = systemBrowser('chromium');
  return chromium.launchPersistentContext(folder, {
    ...(executablePath ? { executablePath } : {}),
    args: chromiumArguments,
    locale: 'en-GB',
    ...options,
  });
}

/** The reviews in a copy of everything. */
async function reviewsKept(page: Page): Promise<number> {
  await page.goto('/settings');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: m.settings.copy }).click();
  const contents = await contentsOf(await (await saving).path());
  return contents.events.filter(({ type }) => type === 'review').length;
}

const day = 24 * 3_600_000;

test('on a full disk an answer or article that cannot be written is refused with one sentence, kept on screen, and written once there is room', async ({
  site,
  complaints,
}) => {
  test.setTimeout(120_000);
  // Only a profile on disk has a quota to run out of.
  const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  const context = await openProfile(folder, { baseURL: site.origin });
  await watch(context, site.origin, complaints);
  const page = context.pages()[0] ?? (await context.newPage());
  const devtools = await context.newCDPSession(page);
  const { origin } = site;
  const makeRoom = () => devtools.send('Storage.overrideQuotaForOrigin', { origin });

  const review = new ReviewScreen(page);
  await new LessonScreen(page).enrol(bundled.lesson);
  await review.open();
  await review.remember();
  const asked = await review.prompt.innerText();

  await page.goto('about:blank');
  // Chromium remembers for some seconds how much room there was.
  await page.waitForTimeout(3_500);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await review.open();
  await expect(review.prompt).toHaveText(asked);
  await review.show.click();
  await review.remembered.click();
  const full = page.getByText(m.storage({ code: 'storage-full' }));
  await expect(full).toHaveCount(1);
  await expect(review.prompt).toHaveText(asked);
  await expect(review.remembered).toBeVisible();

  const add = new AddScreen(page);
  await add.open();
  await add.text.fill(shortArticle);
  await add.find.click();
  await page.getByRole('button', { name: /^Save / }).click();
  await expect(full).toHaveCount(1);
  await expect(page.getByRole('heading', { name: m.add.check })).toBeVisible();

  await makeRoom();
  await add.save();
  await review.open();
  await expect(review.prompt).toHaveText(asked);
  await review.remember();
  expect(await reviewsKept(page)).toBe(2);
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});

test.describe('when the network fails in the middle of the first visit', () => {
  test.use({
    tolerated: /Failed to load resource|registration blocked by Playwright/,
    serviceWorkers: 'block',
  });

  test('a page without what opens the library says so, and a reload mends it', async ({ page }) => {
    const chunks = readdirSync('build/_app/immutable/chunks').filter((name) => name.endsWith('.js'));
    const opener = chunks.find((name) =>
      readFileSync(`build/_app/immutable/chunks/${name}`, 'utf8').includes('DatabaseClosedError'),
    );
    expect(opener).toBeDefined();
    await page.route(`**/${opener}`, (route) => route.abort());
    await page.goto(bundled.lesson);
    await expect(page.getByText('A part of Lectern did not come over the network')).toBeVisible();
    await page.unroute(`**/${opener}`);
    await page.getByRole('button', { name: m.shell.reload }).click();
    await expect(page.getByRole('button', { name: /^Add .+ to your reviews$/ })).toBeVisible();
  });
});

test.describe('with a wrong clock', () => {
  test('reviews made days ahead are kept when the clock is set back, and one sentence says so', async ({
    page,
  }) => {
    const start = Date.parse('2027-01-11T09:00:00+01:00');
    await page.clock.install({ time: start });
    await new LessonScreen(page).enrol(bundled.lesson);
    await page.clock.setSystemTime(start + 3 * day);
    const review = new ReviewScreen(page);
    await review.open();
    await review.remember();

    await page.clock.setSystemTime(start + day);
    await page.goto('/');
    await expect(page.getByText(/stands before your last review by 2 days/)).toBeVisible();
    await review.open();
    const asked = await review.prompt.innerText();
    await review.show.click();
    await review.remembered.click();
    await expect(page.getByRole('alert')).toContainText('is 2 days behind your last review');
    await expect(review.prompt).toHaveText(asked);
    await page.getByRole('button', { name: m.review.goOn }).click();
    await review.remembered.click();
    await expect(review.prompt).not.toHaveText(asked);
    expect(await reviewsKept(page)).toBe(2);
  });

  test('another time zone and the end of winter time lose no review', async ({ site, complaints }) => {
    test.setTimeout(120_000);
    const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
    const openIn = async (timezoneId: string, time: string) => {
      const context = await openProfile(folder, { baseURL: site.origin, timezoneId });
      await watch(context, site.origin, complaints);
      await context.clock.install({ time: Date.parse(time) });
      const page = context.pages()[0] ?? (await context.newPage());
      return { context, page, review: new ReviewScreen(page) };
    };

    // One minute before clocks go forward.
    const berlin = await openIn('Europe/Berlin', '2027-03-28T00:59:00Z');
    await new LessonScreen(berlin.page).enrol(bundled.lesson);
    await berlin.review.open();
    expect(await berlin.page.evaluate(() => new Date().getHours())).toBe(1);
    await berlin.review.remember();
    await berlin.context.clock.setSystemTime(Date.parse('2027-03-28T01:01:00Z'));
    expect(await berlin.page.evaluate(() => new Date().getHours())).toBe(3);
    await berlin.review.remember();
    await berlin.context.close();

    // Half a day ahead of Berlin, then half a day behind: a flight, and the other way round.
    for (const [zone, time, kept] of [
      ['Pacific/Auckland', '2027-03-28T02:00:00Z', 3],
      ['Pacific/Honolulu', '2027-03-28T03:00:00Z', 4],
    ] as const) {
      const { context, page, review } = await openIn(zone, time);
      await review.open();
      await review.remember();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.goto('/');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(m.today.dueSecond);
      await page.goto('/progress');
      await expect(page.getByText(m.progress.daysReviewed)).toBeVisible();
      expect(await reviewsKept(page)).toBe(kept);
      await context.close();
    }
    rmSync(folder, { recursive: true, force: true });
  });
});

test('a page that is killed in mid-review comes back to the same card, with every answer kept', async ({
  page,
  context,
}) => {
  await new LessonScreen(page).enrol(bundled.lesson);
  const review = new ReviewScreen(page);
  await review.open();
  await review.remember();
  await review.remember();
  const asked = await review.prompt.innerText();
  const left = /of (\d+)/.exec(
    (await page.getByRole('img', { name: /^Card 3 of/ }).getAttribute('aria-label')) ?? '',
  )?.[1];
  await review.show.click();
  const crashed = page.waitForEvent('crash');
  // The address that kills its renderer never answers.
  page.goto('chrome://crash').catch(() => undefined);
  await crashed;

  const again = new ReviewScreen(await context.newPage());
  await again.open();
  await expect(again.prompt).toHaveText(asked);
  await expect(again.progress(1, Number(left) - 2)).toBeVisible();
});
