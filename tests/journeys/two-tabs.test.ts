import { m } from '#messages/index.ts';
import { expect, test } from './fixtures.ts';
import { LessonScreen, ReviewScreen, bundled, readyOffline } from './screens.ts';

/** Opens the database as a later Lectern would, with a higher version, and counts the rows of the log. */
const reviewsInNewerDatabase = () =>
  new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('lectern', 1000);
    opening.onerror = () => reject(new Error(opening.error?.message));
    opening.onsuccess = () => {
      const database = opening.result;
      const rows = database.transaction('rows').objectStore('rows').count();
      rows.onsuccess = () => {
        database.close();
        resolve(rows.result);
      };
    };
  });

test('a review in one tab is counted in the other without a reload', async ({ page, context }) => {
  await new LessonScreen(page).enrol(bundled.lesson);
  const today = await context.newPage();
  await today.goto('/');
  const due = today.getByRole('heading', { level: 1 });
  await expect(due).toContainText(m.today.dueSecond);
  const before = Number(/\d+/.exec(await due.innerText())?.[0]);

  const review = new ReviewScreen(page);
  await review.open();
  await review.remember();
  await expect(due).toContainText(String(before - 1));
});

test('an old tab says that it is old, refuses to write, and never changes the newer database', async ({
  page,
  context,
}) => {
  await new LessonScreen(page).enrol(bundled.lesson);
  const review = new ReviewScreen(page);
  await review.open();
  const asked = await review.prompt.innerText();

  const newer = await context.newPage();
  await readyOffline(newer);
  const events = await newer.evaluate(reviewsInNewerDatabase);
  await expect(page.getByText(m.shell.outdated)).toBeVisible();

  await review.show.click();
  await review.remembered.click();
  await expect(page.getByText(m.storage({ code: 'storage-outdated' }))).toBeVisible();
  await expect(review.prompt).toHaveText(asked);
  await expect(review.remembered).toBeVisible();
  expect(await newer.evaluate(reviewsInNewerDatabase)).toBe(events);

  // Reloading the older version finds the newer database, and leaves it alone.
  await page.getByRole('button', { name: m.shell.reload }).click();
  await expect(page.getByText(m.storage({ code: 'storage-newer' }))).toBeVisible();
});
