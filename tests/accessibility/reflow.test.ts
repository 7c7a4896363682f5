import type { Page } from '@playwright/test';
import { m } from '#messages/index.ts';
import { expect, test } from '../journeys/fixtures.ts';
import { AddScreen, ReviewScreen, shortArticle, studySevenKinds } from '../journeys/screens.ts';
import { sevenKinds } from '../journeys/seven-kinds.ts';

interface Faults {
  /** What stands out of the page on the right. */
  readonly wide: readonly string[];
  /** What a finger would miss: less than 24 px, or a main control of less than 44. */
  readonly small: readonly string[];
  /** What has the focus and cannot be seen, because the dock, the tabs or the bar lie over it. */
  readonly hidden: readonly string[];
}

/** Looks at every control of the page as it stands. */
const faultsOf = (page: Page): Promise<Faults> =>
  page.evaluate(() => {
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    // A slip that was opened may lie over the text until it is closed; what is on it must be seen.
    const within = document.querySelector('aside[data-open]') ?? document;
    const controls = [
      ...within.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ].filter((element) => {
      const skip = element.closest('[popover]:not(:popover-open), .skip');
      return !skip && element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled');
    });
    const boxOf = (element: HTMLElement) => {
      const label = element.matches('input') ? (element.closest('label') ?? element) : element;
      const own = label.getBoundingClientRect();
      // A larger area to tap may be laid over it.
      const over = Number.parseFloat(getComputedStyle(label, '::after').blockSize);
      return { width: own.width, height: Math.max(own.height, Number.isFinite(over) ? over : 0) };
    };
    const page = document.documentElement;
    const wide =
      page.scrollWidth <= page.clientWidth
        ? []
        : [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > page.clientWidth + 1)
            .map(nameOf);
    const small = controls.flatMap((element) => {
      const inText = element.matches('a') && getComputedStyle(element).display === 'inline';
      const { width, height } = boxOf(element);
      const isMain =
        element.closest('nav, header, section.dock') !== null || element.matches('.btn:not(.btn--text)');
      const least = isMain ? 44 : 24;
      const fits = height >= least - 0.5 && width >= Math.min(least, 44) - 0.5;
      return inText || fits ? [] : [`${nameOf(element)} ${Math.round(width)}×${Math.round(height)}`];
    });
    const hidden = controls.flatMap((element) => {
      element.focus();
      if (document.activeElement !== element) return [];
      const target = element.matches('input') ? (element.closest('label') ?? element) : element;
      const seen = [...target.getClientRects()].some((box) =>
        [0.1, 0.3, 0.5, 0.7, 0.9].some((share) => {
          const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height * share);
          return top !== null && (target.contains(top) || top.contains(target));
        }),
      );
      return seen ? [] : [nameOf(element)];
    });
    return { wide, small, hidden };
  });

/** Every screen with something on it, one after the other. */
async function everyScreen(page: Page, visit: (name: string) => Promise<void>) {
  const open = async (path: string, sign: string | RegExp) => {
    await page.goto(path);
    await expect(page.getByText(sign).first()).toBeVisible();
    await visit(path);
  };
  await open('/', m.today.dueSecond);
  await open('/library', m.library.filters.finished);
  await open('/dates?course=fennel-point', 'The first lighting of the lamp');
  await open('/progress', m.progress.daysReviewed);
  await open('/settings', m.settings.version('').slice(0, 14));
  await open('/course/fennel-point', m.course.settings);
  await page.locator('summary').filter({ hasText: 'Building' }).click();
  await page.getByRole('button', { name: /^Edit: In which month/ }).click();
  await visit('a course with an editor open');
  await open('/course/fennel-point/building', m.lesson.check);
  await page.getByRole('link', { name: '41 metres' }).first().click();
  await expect(page.getByRole('complementary', { name: /41 metres/ })).toBeVisible();
  await visit('a lesson with a slip open');
  await open('/quiz?course=fennel-point', m.quiz.setupText);
  await page.getByRole('button', { name: m.quiz.start }).click();
  await page.getByRole('button', { name: new RegExp(`^(${m.quiz.dontKnow}|${m.card.checkOrder})$`) }).click();
  await expect(page.getByRole('button', { name: m.quiz.next })).toBeVisible();
  await visit('a question of a quiz, answered');

  const review = new ReviewScreen(page);
  await review.open();
  await visit('the front of a card');
  await review.show.click();
  await expect(review.remembered).toBeVisible();
  await visit('the back of a card');

  const add = new AddScreen(page);
  await add.open();
  await add.text.fill(shortArticle);
  await visit('/add');
  await add.find.click();
  await expect(page.getByRole('heading', { name: m.add.check })).toBeVisible();
  await visit('the preview of an article');

  await page.goto('/revise?course=fennel-point');
  await expect(page.getByRole('heading', { name: m.revise.title })).toBeVisible();
  await add.text.fill(sevenKinds.newer);
  await add.find.click();
  await expect(page.getByRole('heading', { name: m.revise.check })).toBeVisible();
  await visit('what a newer version changes');
}

test.describe('with one card of each kind', () => {
  // Many screens in one visit; a busy machine takes its time over them.
  test.describe.configure({ timeout: 180_000 });
  test.beforeEach(async ({ page }) => {
    await studySevenKinds(page);
    const review = new ReviewScreen(page);
    await review.open();
    await review.remember();
  });

  test('at 320 pixels nothing scrolls sideways, is too small to tap or hides under a bar', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await everyScreen(page, async (name) => {
      expect.soft(await faultsOf(page), name).toEqual({ wide: [], small: [], hidden: [] });
    });
  });

  test('with text at 200 percent nothing scrolls sideways or hides under a bar', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/settings');
    await page.getByRole('slider', { name: m.settings.textSize }).fill('200');
    await expect(page.locator('html')).toHaveCSS('font-size', '32px');
    await everyScreen(page, async (name) => {
      const { wide, hidden } = await faultsOf(page);
      expect.soft({ wide, hidden }, name).toEqual({ wide: [], hidden: [] });
    });
  });
});
