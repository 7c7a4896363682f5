import type { Page } from '@playwright/test';
import { m } from '#messages/index.ts';
import { expect, test } from '../journeys/fixtures.ts';
import { LessonScreen, ReviewScreen, bundled, shortArticle } from '../journeys/screens.ts';

/** Moves on with Tab until what has this role and name holds the focus. */
async function tabTo(page: Page, role: 'link' | 'button' | 'textbox' | 'checkbox', name: string | RegExp) {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((node) => node === document.activeElement)) {
      expect(await hasFocusRing(page), `${role} ${String(name)} shows that it has the focus`).toBe(true);
      return;
    }
  }
  throw new Error(`Tab never reaches the ${role} ${String(name)}`);
}

/** Whether what has the focus, or the label around it, is drawn differently for it. */
const hasFocusRing = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    for (let node = document.activeElement; node && node !== document.body; node = node.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return true;
    }
    return false;
  });

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

test('from Today through a whole sitting of reviews with the keyboard alone', async ({ page }) => {
  await new LessonScreen(page).enrol(bundled.lesson);
  await page.goto('/');
  await expect(page.getByRole('link', { name: m.today.startFive })).toBeVisible();
  await tabTo(page, 'link', m.today.startFive);
  await page.keyboard.press('Enter');
  const review = new ReviewScreen(page);
  for (let card = 1; card <= 5; card++) {
    await expect(review.progress(card, 5)).toBeVisible();
    const field = page.getByRole('textbox');
    const asked = await review.prompt.innerText();
    if ((await field.count()) > 0) {
      await expect(field).toBeFocused();
      await page.keyboard.press('Enter');
    } else {
      await expect(review.prompt).toBeFocused();
      await page.keyboard.press('Space');
    }
    await expect(review.remembered).toBeVisible();
    // The answer has the focus, so that it is what a screen reader says next.
    await expect.poll(() => focusedText(page)).not.toContain(asked);
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    expect((await focusedText(page)).trim()).not.toBe('');
    await page.keyboard.press(card === 2 ? '1' : '3');
    if (card === 3) {
      await expect(review.progress(4, 5)).toBeVisible();
      await tabTo(page, 'button', m.review.undo);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: m.review.undone })).toBeAttached();
      await expect(review.prompt).toHaveText(asked);
      if ((await field.count()) > 0) await page.keyboard.press('Enter');
      else await page.keyboard.press('Space');
      await expect(review.remembered).toBeVisible();
      await tabTo(page, 'button', /^Remembered/);
      await page.keyboard.press('Enter');
    }
  }
});

test('an article is added, looked through and saved with the keyboard alone', async ({ page }) => {
  await page.goto('/library');
  await expect(page.getByRole('link', { name: m.library.add })).toBeVisible();
  await tabTo(page, 'link', m.library.add);
  await page.keyboard.press('Enter');
  await tabTo(page, 'textbox', m.add.text);
  await page.keyboard.insertText(shortArticle);
  await tabTo(page, 'button', m.add.find);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: m.add.check })).toBeFocused();
  const save = page.getByRole('button', { name: /^Save / });
  const before = await save.innerText();
  await tabTo(page, 'checkbox', /^Keep the card about/);
  await page.keyboard.press('Space');
  await expect(save).not.toHaveText(before);
  await tabTo(page, 'button', /^Edit the card about/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('form', { name: m.card.edit.title })).toBeVisible();
  await tabTo(page, 'textbox', m.card.edit.explanation);
  await page.keyboard.insertText('Noted while reading.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('form', { name: m.card.edit.title })).toBeHidden();
  await expect(page.getByRole('button', { name: /^Edit the card about/ }).first()).toBeFocused();
  await tabTo(page, 'button', /^Save /);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'The bridge over the Arl' })).toBeVisible();
});

for (const path of ['/', '/library', '/add', bundled.lesson, '/settings', '/progress'])
  test(`the first Tab on ${path} offers to skip to the content, and it does`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const skip = page.getByRole('link', { name: m.shell.skip });
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('Tab');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });
