import { m } from '#messages/index.ts';
import { expect, test } from './fixtures.ts';
import { ReviewScreen, studySevenKinds } from './screens.ts';

test('editing the words of a card keeps its memory: it comes back when it would have come back', async ({
  page,
}) => {
  await studySevenKinds(page);
  const review = new ReviewScreen(page);
  await review.open();
  const prompt = await review.prompt.innerText();
  await review.remember();
  await page.goto('/course/fennel-point');
  const building = page.locator('summary').filter({ hasText: 'Building' });
  await building.click();
  const card = page.getByRole('article').filter({ hasText: prompt });
  const edit = page.getByRole('button', { name: m.course.editOf(prompt) });
  await expect(edit).toBeVisible();
  const standing = (await card.innerText()).split('\n').filter((line) => /due/i.test(line));
  expect(standing).not.toEqual([]);

  await edit.click();
  await page
    .getByRole('textbox', { name: m.card.edit.question, exact: true })
    .fill('In other words, what is asked?');
  await page.getByRole('button', { name: m.card.edit.save, exact: true }).click();
  const edited = page.getByRole('article').filter({ hasText: 'In other words, what is asked?' });
  await expect(edited).toBeVisible();
  expect((await edited.innerText()).split('\n').filter((line) => /due/i.test(line))).toEqual(standing);
  await page.reload();
  await building.click();
  await expect(edited).toContainText(standing.join(' '));
});
