import type { Page } from '@playwright/test';
import { m } from '#messages/index.ts';
import { expect, test } from './fixtures.ts';
import { AddScreen, ReviewScreen, studySevenKinds } from './screens.ts';
import { sevenKinds } from './seven-kinds.ts';

/** Pastes the newer article as if it were another one, and takes the offer to update the course that is here. */
async function updateFromNewer(page: Page) {
  const add = new AddScreen(page);
  await add.open();
  await add.text.fill(sevenKinds.newer);
  await add.find.click();
  await expect(page.getByText(m.revise.offer(sevenKinds.title))).toBeVisible();
  await page.getByRole('link', { name: m.revise.offerDo }).click();
  await expect(page.getByRole('heading', { name: m.revise.check })).toBeVisible();
  await expect(page.getByRole('heading', { name: m.revise.changed(1) })).toBeVisible();
  await expect(
    page.getByText('The tower rose to 43 metres and was lit on 2 November 1874.').first(),
  ).toBeVisible();
  await expect(page.getByRole('checkbox', { name: m.revise.change('41 metres') })).toBeChecked();
  // New facts are proposed as cards; this reader does not want them now.
  for (const box of await page.getByRole('checkbox', { name: /^Add the card/ }).all()) await box.uncheck();
  await page.getByRole('button', { name: m.revise.update }).click();
  await expect(page.getByRole('heading', { level: 1, name: sevenKinds.title })).toBeVisible();
  await expect(page.getByText(m.revise.done(sevenKinds.title))).toBeVisible();
}

test('a newer version of an article updates its course: what stayed true rests, what changed is learned anew', async ({
  page,
}) => {
  await studySevenKinds(page);
  const review = new ReviewScreen(page);
  await review.open();
  for (let card = 0; card < sevenKinds.cards; card++) await review.remember();
  await expect(page.getByRole('heading', { name: m.review.end.done(sevenKinds.cards) })).toBeVisible();

  await updateFromNewer(page);
  await page.getByRole('button', { name: m.shell.undo }).click();
  await expect(page.getByText('43 metres')).toHaveCount(0);
  await page.goto('/review');
  await expect(page.getByRole('heading', { name: m.review.end.nothing })).toBeVisible();

  await updateFromNewer(page);
  await review.open();
  await expect(review.prompt).toHaveText('How high is the tower?');
  await expect(review.progress(1, 1)).toBeVisible();
  await expect(page.getByText(m.revise.oldAnswer('41 metres'))).toBeVisible();
  await page.reload();
  await expect(page.getByText(m.revise.oldAnswer('41 metres'))).toBeVisible();
  await page.getByRole('textbox').fill('43');
  await review.show.click();
  await expect(page.getByText('The tower rose to 43 metres')).toBeVisible();
  await review.remembered.click();
  await expect(page.getByRole('heading', { name: m.review.end.done(1) })).toBeVisible();
  await page.goto('/course/fennel-point/building');
  await expect(page.getByRole('link', { name: '43 metres' }).first()).toBeVisible();
});
