import type { Page } from '@playwright/test';
import { m } from '#messages/index.ts';
import { expect, test } from './fixtures.ts';
import { AddScreen, ReviewScreen, bundled, readyOffline, shortArticle, LessonScreen } from './screens.ts';

const lessons = ['lead', 'background', 'analysis', 'assessment'];
const screens = [
  '/',
  '/library',
  '/add',
  '/review',
  '/quiz?course=washington-pyongyang',
  '/dates',
  '/dates?course=washington-pyongyang',
  '/progress',
  '/settings',
  bundled.href,
  ...lessons.map((lesson) => `${bundled.href}/${lesson}`),
];

async function isWhole(page: Page, path: string) {
  await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible();
  await expect(page.getByRole('main'), path).toBeVisible();
  await expect(page, path).toHaveTitle(/Lectern$/);
}

test.describe('without a network', () => {
  test.use({ tolerated: /Failed to load resource/ });

  test('every screen and deep link opens in a fresh tab and again when it is reloaded', async ({
    page,
    context,
    site,
  }) => {
    await readyOffline(page);
    await site.stop();
    await context.setOffline(true);
    const tab = await context.newPage();
    for (const path of screens) {
      await tab.goto(path);
      await isWhole(tab, path);
    }
    for (const path of ['/', bundled.lesson, '/settings']) {
      await tab.goto(path);
      await tab.reload();
      await isWhole(tab, path);
    }
    // The tab that saw the network go says so, and stops saying so when it is back.
    await expect(page.getByText(m.shell.offline)).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText(m.shell.offline)).toBeHidden();
  });

  test('a shared article is made into a course, read and reviewed', async ({ page, context, site }) => {
    await readyOffline(page);
    await site.stop();
    await context.setOffline(true);
    // As the installed app is opened by the share sheet.
    await page.goto(
      `/add?${new URLSearchParams({ title: 'From the paper', text: shortArticle }).toString()}`,
    );
    const add = new AddScreen(page);
    await expect(add.text).toHaveValue(`From the paper\n\n${shortArticle}`);
    await expect(page).toHaveURL('/add');
    await add.find.click();
    await expect(page.getByRole('heading', { name: m.add.check })).toBeVisible();
    await add.save();
    const course = new URL(page.url()).pathname;
    await new LessonScreen(page).enrol(`${course}/building`);
    const review = new ReviewScreen(page);
    await review.open(`/review?course=${course.split('/').at(-1) ?? ''}`);
    await review.remember();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const lesson of lessons) {
    test(`the lesson “${lesson}” of the bundled course can be read, and says what it is about`, async ({
      page,
    }) => {
      await page.goto(`${bundled.href}/${lesson}`);
      const text = page.getByRole('article');
      await expect(text.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await text.innerText()).split(/\s+/).length).toBeGreaterThan(150);
      await expect(page).toHaveTitle(/Washington and Pyongyang.* · Lectern$/);
      const description = await page.locator('meta[name=description]').getAttribute('content');
      expect(description?.length ?? 0).toBeGreaterThan(50);
      // The next lesson, and the facts of this one, are links.
      const onward = page.getByRole('navigation', { name: m.lesson.next });
      await expect(onward.getByRole('link').first()).toHaveAttribute(
        'href',
        /^\/course\/washington-pyongyang/,
      );
    });
  }

  test('the page of the bundled course lists its lessons', async ({ page }) => {
    await page.goto(bundled.href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Washington and Pyongyang/);
    for (const lesson of lessons)
      await expect(page.locator(`main a[href="${bundled.href}/${lesson}"]`).first()).toBeVisible();
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /lessons/);
  });
});

test('the manifest says all that an installed app needs, and each of its pictures has the size it names', async ({
  page,
  request,
}) => {
  await page.goto('/');
  const address = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? '';
  const response = await request.get(address);
  expect(response.headers()['content-type']).toMatch(/^application\/manifest\+json/);
  const manifest = (await response.json()) as {
    readonly [field: string]: unknown;
    readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
    readonly share_target: { readonly params: Record<string, string> };
    readonly shortcuts: readonly { readonly url: string }[];
  };
  expect(manifest).toMatchObject({
    id: '/',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    name: 'Lectern',
  });
  expect(manifest.share_target).toMatchObject({
    action: '/add',
    method: 'GET',
    params: { title: 'title', text: 'text', url: 'url' },
  });
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const { src, sizes } of manifest.icons) {
    const size = await page.evaluate(async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size, src).toBe(sizes);
  }
  for (const { url } of manifest.shortcuts) {
    await page.goto(url);
    await isWhole(page, url);
  }
});
