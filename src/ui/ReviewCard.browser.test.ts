import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { sampleCourse } from '#core/course/course.fixture.ts';
import type { CardKind } from '#core/course/card.ts';
import { buildQuiz, mark, type Given } from '#core/quiz/quiz.ts';
import Choices from './Choices.svelte';
import Grades from './Grades.svelte';
import ReviewCard from './ReviewCard.svelte';

const origin = {
  courseTitle: 'The lighthouse',
  heading: 'Keepers',
  sentence: 'Ida Lund kept it for 30 years.',
  language: 'en',
  href: '/course/marrow/keepers#s-1',
};

function propsFor(kind: CardKind, given?: Given, revealed = given !== undefined) {
  const card = sampleCourse().cards.find((one) => one.kind === kind);
  const [item] = card ? buildQuiz([card], { sections: new Set(), length: 1, seed: 7 }) : [];
  if (!card || !item) throw new Error(`the sample has no ${kind}`);
  return {
    card,
    item,
    origin,
    revealed,
    marked: given === undefined ? null : mark(item, given, 'en'),
    oldAnswer: null,
    formId: 'f',
    text: '',
    order: item.ask === 'order' ? item.start : [],
    onreveal: vi.fn(),
    onanswer: vi.fn<(given: Given) => void>(),
    onoverrule: vi.fn(),
  };
}

it('hides the answer of a gap until it is revealed, then fills it in place with its sentence and the way there', async () => {
  const { rerender } = await render(ReviewCard, propsFor('cloze'));
  await expect.element(page.getByText('Ida Lund')).not.toBeInTheDocument();
  await rerender(propsFor('cloze', undefined, true));
  await expect.element(page.getByRole('heading')).toHaveTextContent('Ida Lund kept it for 30 years.');
  await expect.element(page.getByText('From the lesson “Keepers”')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Show in article' }))
    .toHaveAttribute('href', '/course/marrow/keepers#s-1');
});

it('is turned by a tap anywhere on it', async () => {
  const props = propsFor('question');
  await render(ReviewCard, props);
  await page.getByText('Tap the card, or press Space').click();
  expect(props.onreveal).toHaveBeenCalledOnce();
});

it('hands over what was typed on Enter; with nothing typed it only reveals', async () => {
  const props = propsFor('typed');
  await render(ReviewCard, props);
  const field = page.getByRole('textbox');
  await field.click();
  await userEvent.keyboard('{Enter}');
  expect(props.onreveal).toHaveBeenCalledOnce();
  await field.fill('Lund');
  await userEvent.keyboard('{Enter}');
  expect(props.onanswer).toHaveBeenCalledWith('Lund');
});

it('shows a miss beside the answer and lets the learner overrule it', async () => {
  const props = propsFor('typed', 'Nobody');
  await render(ReviewCard, props);
  await expect.element(page.getByText('Not this one.')).toBeVisible();
  await page.getByRole('button', { name: 'I was right' }).click();
  expect(props.onoverrule).toHaveBeenCalledOnce();
});

it('moves events by their arrows and keeps the cursor on the one moved', async () => {
  await render(ReviewCard, propsFor('order'));
  const first = page.getByRole('listitem').first();
  const label = (await first.element()).querySelector('.orders__label')?.textContent ?? '';
  await page.getByRole('button', { name: `Move down: ${label}` }).click();
  await expect.element(page.getByRole('listitem').last()).toHaveTextContent(label);
  await expect.element(page.getByRole('button', { name: `Move up: ${label}` })).toHaveFocus();
});

it('names the right choice and the learner’s own in words', async () => {
  await render(Choices, {
    options: ['12', '30', '45'],
    answer: '30',
    given: '12',
    revealed: true,
    labelledby: 'none',
    onchoose: vi.fn(),
  });
  await expect.element(page.getByText('Yours')).toBeVisible();
  await expect.element(page.getByText('Answer', { exact: true })).toBeVisible();
});

it('chooses by a tap, and by keyboard only once it is confirmed', async () => {
  const onchoose = vi.fn();
  await render(Choices, {
    options: ['12', '30', '45'],
    answer: '30',
    given: null,
    revealed: false,
    labelledby: 'none',
    onchoose,
  });
  await userEvent.keyboard('{Tab}{ArrowDown}');
  expect(onchoose).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(onchoose).toHaveBeenCalledExactlyOnceWith('30');
});

it('offers two grades or four, each with when the card comes back', async () => {
  const ongrade = vi.fn();
  const intervals = {
    1: { dueAt: 600_000, days: 0 },
    2: { dueAt: 0, days: 2 },
    3: { dueAt: 0, days: 5 },
    4: { dueAt: 0, days: 60 },
  };
  const { rerender } = await render(Grades, { buttons: 2, intervals, now: 0, suggested: 3, ongrade });
  expect(
    page
      .getByRole('button')
      .elements()
      .map((button) => button.textContent),
  ).toEqual(['Forgot10 min', 'Remembered5 days']);
  await page.getByRole('button', { name: 'Remembered' }).click();
  expect(ongrade).toHaveBeenCalledWith(3);
  await rerender({ buttons: 4 });
  expect(page.getByRole('button').elements()).toHaveLength(4);
});

it('tells who learned an old figure what it was, before and after the card is turned', async () => {
  const { rerender } = await render(ReviewCard, { ...propsFor('question'), oldAnswer: '28,000' });
  await expect.element(page.getByText('You learned the old figure: 28,000')).toBeVisible();
  await rerender({ ...propsFor('question', undefined, true), oldAnswer: '28,000' });
  await expect.element(page.getByText('You learned the old figure: 28,000')).toBeVisible();
  await rerender(propsFor('question'));
  await expect.element(page.getByText(/^You learned the old/)).not.toBeInTheDocument();
});
