import { m } from '#messages/index.ts';
import { expect, test } from '../journeys/fixtures.ts';
import {
  AddScreen,
  ReviewScreen,
  bringInSevenKinds,
  bundled,
  shortArticle,
  studySevenKinds,
} from '../journeys/screens.ts';
import { sevenKinds } from '../journeys/seven-kinds.ts';
import { look, lookAtAll } from './look.ts';

// As wide as a phone, and so high that nothing that is checked lies under a bar by chance.
test.use({ viewport: { width: 390, height: 2400 } });
// Many screens in one visit; a busy machine takes its time over them.
test.describe.configure({ timeout: 180_000 });

test('every screen is sound on a device that has just met Lectern', async ({ page }) => {
  for (const path of ['/', '/library', '/dates', '/progress', '/settings', '/add', '/review', '/quiz']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await look(page, path);
  }
  await page.goto(`${bundled.href}/nowhere`);
  await expect(page.getByRole('heading', { name: m.lesson.absentTitle })).toBeVisible();
  await look(page, 'a lesson that is not there');
  await page.goto('/course/nowhere');
  await expect(page.getByRole('heading', { name: m.course.absent })).toBeVisible();
  await look(page, 'a course that is not there');
  await page.goto(bundled.href);
  await page.getByRole('button', { name: m.course.remove }).click();
  await expect(page.getByRole('heading', { name: m.library.empty })).toBeVisible();
  await look(page, 'an empty library, a toast');
  await page.goto('/dates');
  await expect(page.getByRole('link', { name: m.dates.toLibrary })).toBeVisible();
  await look(page, 'no dates');
});

test('a course, its lessons, its dates and what was learned are sound', async ({ page }) => {
  await studySevenKinds(page);
  await look(page, 'a lesson at its end, cards added');
  const review = new ReviewScreen(page);
  await review.open();
  for (let card = 0; card < 3; card++) await review.remember();

  await page.goto('/');
  await expect(page.getByRole('link', { name: m.today.start })).toBeVisible();
  await look(page, 'today with cards due');
  await page.goto('/library');
  await expect(page.getByRole('link', { name: new RegExp(sevenKinds.title) })).toBeVisible();
  await look(page, 'library');
  await page.getByRole('button', { name: m.library.filters.finished }).click();
  await look(page, 'library, nothing finished');
  await page.goto('/progress');
  await expect(page.getByText(m.progress.daysReviewed)).toBeVisible();
  await look(page, 'progress');

  await page.goto('/course/fennel-point');
  await page.locator('summary').filter({ hasText: 'Building' }).click();
  await look(page, 'course with its cards');
  await page.getByRole('button', { name: m.course.addCardTo('Building') }).click();
  await look(page, 'course, a new card');

  await page.goto('/course/fennel-point/building');
  await page.getByRole('radio', { name: 'June' }).check({ force: true });
  await expect(page.getByText(m.lesson.no('April'))).toBeVisible();
  await page.getByRole('link', { name: '41 metres' }).first().click();
  await expect(page.getByRole('complementary', { name: /41 metres/ })).toBeVisible();
  await look(page, 'lesson, check answered, slip open');
  await page.getByRole('button', { name: m.lesson.editCard }).click();
  await look(page, 'lesson, card edited on its slip');
  await page.getByRole('button', { name: m.card.edit.cancel }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: m.lesson.textSize }).click();
  await look(page, 'lesson, text size');

  await page.goto('/dates?course=fennel-point');
  await expect(page.getByRole('link', { name: 'The first lighting of the lamp' })).toBeVisible();
  await look(page, 'dates');
  await page.getByRole('switch', { name: m.dates.cover }).check();
  await look(page, 'dates, covered');

  await page.goto('/settings');
  await page.getByRole('button', { name: m.settings.learnerAdd }).click();
  await page.getByRole('button', { name: m.settings.erase }).click();
  await look(page, 'settings, asking for a name and before erasing');
});

test('each kind of card is sound on its front, on its back, after a wrong answer and in its editor', async ({
  page,
}) => {
  await studySevenKinds(page);
  const review = new ReviewScreen(page);
  await review.open();
  for (let card = 1; card <= sevenKinds.cards; card++) {
    await expect(review.progress(card, sevenKinds.cards)).toBeVisible();
    const name = await review.prompt.innerText();
    await look(page, `front: ${name}`);
    const field = page.getByRole('textbox');
    const option = page.getByRole('radio').first();
    if ((await field.count()) > 0) await field.fill('something else');
    if ((await option.count()) > 0) await option.click({ force: true });
    else await review.show.click();
    await expect(review.remembered).toBeVisible();
    await look(page, `back: ${name}`);
    if (card === 1) {
      await page.getByRole('button', { name: m.review.menu }).click();
      await look(page, `menu: ${name}`);
      await page.getByRole('button', { name: m.review.edit }).click();
    } else await page.keyboard.press('e');
    await expect(page.getByRole('form', { name: m.card.edit.title })).toBeVisible();
    await look(page, `editor: ${name}`);
    await page.getByRole('button', { name: m.card.edit.cancel }).click();
    await review.remembered.click();
  }
  await expect(page.getByRole('heading', { name: m.review.end.done(sevenKinds.cards) })).toBeVisible();
  await look(page, 'the end of a sitting');
});

test('a practice quiz is sound before, during and after it', async ({ page }) => {
  await bringInSevenKinds(page);
  await page.goto('/quiz?course=fennel-point');
  await expect(page.getByRole('button', { name: m.quiz.start })).toBeVisible();
  await look(page, 'quiz, setup');
  await page.getByRole('radio', { name: '5', exact: true }).check({ force: true });
  await page.getByRole('button', { name: m.quiz.start }).click();
  for (let question = 1; question <= 5; question++) {
    await expect(page.getByRole('img', { name: new RegExp(`^Question ${question} of 5`) })).toBeVisible();
    const name = await page.getByRole('heading', { level: 1 }).innerText();
    await look(page, `question: ${name}`);
    const field = page.getByRole('textbox');
    if ((await field.count()) > 0) await field.fill('something else');
    await page
      .getByRole('button', {
        name: new RegExp(`^(${m.quiz.dontKnow}|${m.quiz.check}|${m.card.checkOrder})$`),
      })
      .click();
    const next = page.getByRole('button', { name: question < 5 ? m.quiz.next : m.quiz.finish });
    await expect(next).toBeVisible();
    await look(page, `answered: ${name}`);
    await next.click();
  }
  await expect(page.getByRole('button', { name: /finish$/i })).toBeVisible();
  await look(page, 'quiz, result');
});

test('adding an article and bringing in a copy are sound at each step', async ({ page }, testInfo) => {
  const add = new AddScreen(page);
  await add.open();
  await add.find.click();
  await expect(add.problem).toHaveText(m.refusal({ code: 'empty' }));
  await look(page, 'add, refused');
  await add.text.fill(
    'A quiet day by the sea, with nothing to count and nobody to name. The water was warm.',
  );
  await add.find.click();
  await expect(page.getByRole('heading', { name: m.add.nothing })).toBeVisible();
  await look(page, 'preview, nothing found');
  await page.goBack();
  await add.text.fill(shortArticle);
  await look(page, 'add, filled');
  await add.find.click();
  await expect(page.getByRole('heading', { name: m.add.check })).toBeVisible();
  await lookAtAll(page, 'preview');
  await page
    .getByRole('button', { name: /^Edit the card about/ })
    .first()
    .click();
  await look(page, 'preview, editor');
  await page.getByRole('button', { name: m.card.edit.cancel }).click();
  await add.save();
  await add.open();
  await add.text.fill(shortArticle);
  await add.find.click();
  await expect(page.getByRole('heading', { name: m.add.known })).toBeVisible();
  await look(page, 'add, known already');

  await page.goto('/settings');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: m.settings.copy }).click();
  const copy = testInfo.outputPath('copy.lectern');
  await (await saving).saveAs(copy);
  await page.getByLabel(m.settings.restore, { exact: true }).setInputFiles(copy);
  await expect(page.getByText(m.settings.restoreNothing)).toBeVisible();
  await look(page, 'a copy that would change nothing');
});

test('updating a course from a newer version is sound at each step', async ({ page }) => {
  const add = new AddScreen(page);
  await bringInSevenKinds(page);
  await page.getByRole('link', { name: m.revise.link }).click();
  await expect(page.getByRole('heading', { name: m.revise.title })).toBeVisible();
  await look(page, 'update a course, the text');
  await add.open();
  await add.text.fill(sevenKinds.newer);
  await add.find.click();
  await expect(page.getByRole('link', { name: m.revise.offerDo })).toBeVisible();
  await look(page, 'preview of a newer version');
  await page.getByRole('link', { name: m.revise.offerDo }).click();
  await expect(page.getByRole('heading', { name: m.revise.check })).toBeVisible();
  await look(page, 'what a newer version changes');
});
