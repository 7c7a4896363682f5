import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Course } from '#core/course/course.ts';
import { sampleCourse } from '#core/course/course.fixture.ts';
import Preview from './Preview.svelte';

const course = sampleCourse();
const all = course.cards.length;

async function setup(proposed: Course = course) {
  const onsave = vi.fn<(chosen: Course) => void>();
  await render(Preview, { course: proposed, back: '/add', onsave });
  return {
    onsave,
    save: page.getByRole('button', { name: /^Save/ }),
    boxes: page.getByRole('checkbox'),
    chosen: () => onsave.mock.lastCall?.[0],
  };
}

it('says on the button what will be saved, and counts along as cards are dropped and kept', async () => {
  const { save, boxes } = await setup();
  await expect.element(save).toHaveTextContent(`Save 2 lessons and ${all} cards`);
  await boxes.nth(0).click();
  await expect.element(save).toHaveTextContent(`Save 2 lessons and ${all - 1} cards`);
  await expect.element(page.getByRole('heading', { name: `${all - 1} of ${all} cards` })).toBeVisible();
  await boxes.nth(0).click();
  await expect.element(save).toHaveTextContent(`Save 2 lessons and ${all} cards`);
});

it('offers more cards unticked, and saves those that are ticked with what they are about', async () => {
  const [fact, facts] = [course.facts.at(-1), course.facts.slice(0, -1)];
  const [card, ...cards] = course.cards;
  if (fact === undefined || card === undefined) throw new Error('the fixture has no card or no fact');
  const without = { ...course, cards, facts };
  const first = { ...card, fact: fact.id };
  const onsave = vi.fn<(chosen: Course) => void>();
  await render(Preview, { course: without, spare: { cards: [first], facts: [fact] }, back: '/add', onsave });
  const save = page.getByRole('button', { name: /^Save/ });
  await expect.element(save).toHaveTextContent(`and ${cards.length} cards`);
  await save.click();
  expect(onsave.mock.lastCall?.[0]).toMatchObject({ cards, facts });
  await page.getByRole('checkbox', { checked: false }).click();
  await save.click();
  const chosen = onsave.mock.lastCall?.[0];
  expect(chosen?.cards).toContainEqual(first);
  expect(chosen?.facts.map(({ id }) => id)).toContain(fact.id);
});

it('saves only what is ticked, in its order', async () => {
  const { save, boxes, chosen } = await setup();
  await boxes.nth(1).click();
  await save.click();
  const second = course.cards.filter(({ section }) => section === 'lead')[1];
  expect(chosen()?.cards).toEqual(course.cards.filter((card) => card !== second));
});

it('drops and keeps all cards of a lesson at once', async () => {
  const { save } = await setup();
  const inLead = course.cards.filter(({ section }) => section === 'lead').length;
  await page.getByRole('button', { name: 'Keep none' }).first().click();
  await expect.element(save).toHaveTextContent(`Save 2 lessons and ${all - inLead} cards`);
  await page.getByRole('button', { name: 'Keep all' }).first().click();
  await expect.element(save).toHaveTextContent(`Save 2 lessons and ${all} cards`);
});

it('saves an edited card under its identity, and comes back to the pencil', async () => {
  const { save, boxes, chosen } = await setup();
  await boxes.nth(0).click();
  const pencil = page.getByRole('button', { name: /^Edit the card about/ }).first();
  await pencil.click();
  await page
    .getByRole('textbox', { name: /^(Question|Sentence with a gap)$/ })
    .fill('When was it first lit? ____');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect.element(pencil).toHaveFocus();
  await expect.element(boxes.nth(0)).toBeChecked();
  await save.click();
  expect(chosen()?.cards[0]).toMatchObject({
    id: course.cards[0]?.id,
    prompt: 'When was it first lit? ____',
  });
});

it('takes a new title and new headings, and keeps the old ones where the field was emptied', async () => {
  const { save, chosen } = await setup();
  await page.getByRole('textbox', { name: 'Title' }).fill('The light');
  await page.getByRole('textbox', { name: 'Lesson 1 heading' }).fill('The beginning');
  await page.getByRole('textbox', { name: 'Lesson 2 heading' }).fill(' ');
  await save.click();
  expect(chosen()?.title).toBe('The light');
  expect(chosen()?.article.sections.map(({ heading }) => heading)).toEqual(['The beginning', 'Keepers']);
  expect(chosen()?.article.text).toBe(course.article.text);
});

it('works by keyboard alone: from the title down to the first box, and back to saving', async () => {
  const { save, boxes } = await setup();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
  for (let i = 0; i < 4; i++) await userEvent.keyboard('{Tab}');
  await userEvent.keyboard('{Tab} ');
  await expect.element(boxes.nth(0)).not.toBeChecked();
  await expect.element(save).toHaveTextContent(`and ${all - 1} cards`);
});

it('offers a text without dates and figures as lessons alone', async () => {
  const { save, chosen } = await setup({ ...course, facts: [], cards: [] });
  await expect.element(page.getByRole('heading', { name: 'No dates or figures here' })).toBeVisible();
  await expect.element(save).toHaveTextContent('Save 2 lessons');
  await save.click();
  expect(chosen()?.cards).toEqual([]);
});

it('puts only the first cards of a long article on the page, and the rest when asked', async () => {
  const [first] = course.cards;
  if (!first) throw new Error('the fixture has no cards');
  const many = Array.from({ length: 300 }, (_, index) => ({
    ...first,
    id: `${first.id}-${index}` as typeof first.id,
  }));
  const { save, boxes } = await setup({ ...course, cards: many });
  await expect.element(save).toHaveTextContent('and 300 cards');
  expect(boxes.elements().length).toBeLessThan(50);
  await page.getByRole('button', { name: /^Show the other/ }).click();
  expect(boxes.elements().length).toBe(300);
});
