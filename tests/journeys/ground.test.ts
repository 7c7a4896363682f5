import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { settings } from '#messages/en/settings.ts';
import { expect, test } from './fixtures.ts';

const pages = readdirSync('build', { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.html'));

test('no page of the build carries a style or script that its content policy would refuse', () => {
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    const whole = readFileSync(`build/${page}`, 'utf8');
    const html = whole.replace(/<script[\s\S]*?<\/script>/g, '');
    expect(html.match(/\sstyle="[^"]*"/g) ?? [], page).toEqual([]);
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
    for (const tag of ['style', 'script']) {
      const allowed = new RegExp(`${tag}-src ([^;]*)`).exec(policy)?.[1] ?? '';
      expect(allowed, page).toContain("'self'");
      const inPage = whole.matchAll(
        new RegExp(`<${tag}(?![^>]*\\b(?:src|type)=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'),
      );
      for (const [, text = ''] of inPage) {
        const hash = createHash('sha256').update(text).digest('base64');
        expect(allowed, page).toContain(`'sha256-${hash}'`);
      }
    }
  }
});

test.describe('with the server gone', () => {
  test.use({ tolerated: /Failed to load resource/ });

  test('every page and deep link opens after one visit @core', async ({ page, site }) => {
    await page.goto('/settings');
    await expect(page.getByText(settings.ready)).toBeVisible();
    await site.stop();
    for (const name of pages) {
      const path = `/${name.replace(/(index)?\.html$/, '').replace(/\\/g, '/')}`;
      if (path === '/200') continue;
      await page.goto(path);
      await expect(page.locator('h1').first(), path).toBeVisible();
      await page.waitForLoadState('networkidle'); // leaving while a script still loads is an error in Firefox
    }
    for (const path of [
      '/course/made-yesterday',
      '/add?title=Treaties&text=See+https%3A%2F%2Fx.example%2Fa.b',
    ]) {
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(200);
      await page.waitForLoadState('networkidle');
    }
  });
});

test('the manifest describes an installable app whose pictures exist', async ({ page, request }) => {
  await page.goto('/');
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const manifest = (await (await request.get(address ?? '')).json()) as {
    icons: { src: string; purpose: string; sizes: string }[];
    shortcuts: { url: string; icons: { src: string }[] }[];
    share_target: { action: string };
  };
  expect(manifest.icons.map((icon) => `${icon.sizes} ${icon.purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  const pictures = [...manifest.icons, ...manifest.shortcuts.flatMap((shortcut) => shortcut.icons)];
  for (const { src } of pictures)
    expect((await request.get(src)).headers()['content-type']).toBe('image/png');
  expect([...manifest.shortcuts.map((shortcut) => shortcut.url), manifest.share_target.action]).toEqual([
    '/review',
    '/add',
    '/add',
  ]);
});
