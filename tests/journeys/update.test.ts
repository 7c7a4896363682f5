import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { settings } from '#messages/en/settings.ts';
import { shell } from '#messages/en/shell.ts';
import { expect, test } from './fixtures.ts';
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
