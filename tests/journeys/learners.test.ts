import { m } from '#messages/index.ts';
import { expect, test } from './fixtures.ts';
import { LessonScreen, ReviewScreen, bundled } from './screens.ts';

test('two learners on one device have their own schedule, settings and progress', async ({ page }) => {
  const first = page.getByRole('radio', { name: m.settings.firstLearner, exact: true });
  const second = page.getByRole('radio', { name: 'Noor' });
  const newCards = page.getByLabel(m.settings.newPerDay);
  const today = page.getByRole('heading', { level: 1 });

  await new LessonScreen(page).enrol(bundled.lesson);
  const review = new ReviewScreen(page);
  await review.open();
  await review.remember();
  await page.goto('/settings');
  await newCards.fill('7');
  await newCards.blur();

  await page.getByRole('button', { name: m.settings.learnerAdd }).click();
  await page.getByLabel(m.settings.learnerAddName).fill('Noor');
  await page.getByRole('button', { name: m.settings.save, exact: true }).click();
  await expect(second).toBeChecked();
  await expect(newCards).toHaveValue('20');
  await page.getByRole('radio', { name: m.settings.themes.dark }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  // The second has learned nothing yet, from the same courses.
  await page.goto('/');
  await expect(today).toHaveText(m.today.firstTitle);
  await page.goto('/progress');
  await expect(page.getByText(m.progress.empty)).toBeVisible();
  await page.goto('/library');
  await expect(page.getByRole('link', { name: /Washington and Pyongyang/ })).toBeVisible();

  // The first finds everything as he left it.
  await page.goto('/settings');
  await first.check();
  await expect(newCards).toHaveValue('7');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
  await page.goto('/');
  await expect(today).toContainText(m.today.dueSecond);
  await page.goto('/progress');
  await expect(page.getByText(m.progress.empty)).toBeHidden();
});
