import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { sampleCourse } from '#core/course/course.fixture.ts';
import type { CardKind } from '#core/course/card.ts';
import { buildQuiz } from '#core/quiz/quiz.ts';
import { followed } from './asked-card.fixture.svelte.ts';
import type { AskedCard, ReviewModel } from './review-model.ts';
import ReviewScreen from './ReviewScreen.svelte';
import './styles/base.css';

function asked(key: number, kind: CardKind, changes: Partial<AskedCard> = {}): AskedCard {
  const card = sampleCourse().cards.find((one) => one.kind === kind);
  const [item] = card ? buildQuiz([card], { sections: new Set(), length: 1, seed: 7 }) : [];
  if (!card || !item) throw new Error(`the sample has no ${kind}`);
  const origin = {
    courseTitle: '',
    heading: '',
    sentence: null,
    language: 'en',
    href: '/course/marrow/lead',
  };
  return followed({
    key,
    card,
    item,
    origin,
    revealed: false,
    marked: null,
    oldAnswer: null,
    text: '',
    order: [],
    ...changes,
  });
}

const reviewOf = (shown: AskedCard, drawn: readonly AskedCard[]): ReviewModel => ({
  phase: shown.revealed ? 'answered' : 'asking',
  item: shown.item,
  asked: shown,
  drawn,
  intervals: null,
  revealedAt: 0,
  suggested: 3,
  buttons: 2,
  notice: null,
  canUndo: false,
  answered: new Map(),
  position: 1,
  total: 2,
  end: null,
  reveal: vi.fn(),
  answer: vi.fn(),
  overrule: vi.fn(),
  grade: vi.fn(async () => {}),
  undo: vi.fn(async () => {}),
  suspend: vi.fn(async () => {}),
  acceptClock: vi.fn(),
  saveCard: vi.fn(async () => true),
  removeCard: vi.fn(async () => {}),
});
const heading = (one: AskedCard) => page.getByRole('heading', { name: one.card.prompt });

it('has the next card in the page for nobody to meet, and turns to it without drawing it anew', async () => {
  const [first, next] = [asked(1, 'question'), asked(2, 'typed')];
  const { rerender } = await render(ReviewScreen, { review: reviewOf(first, [first, next]), more: vi.fn() });
  await expect.element(heading(first)).toHaveFocus();
  await expect.element(heading(next)).not.toBeInTheDocument();
  await expect.element(page.getByRole('textbox')).not.toBeInTheDocument();
  const drawn = document.querySelectorAll('.ask')[1];
  expect(drawn).toHaveTextContent(next.card.prompt);
  for (let tabs = 0; tabs < 12; tabs++) {
    await userEvent.tab();
    expect(document.activeElement?.closest('article')?.contains(drawn ?? null)).not.toBe(true);
  }

  await rerender({ review: reviewOf(next, [first, next]) });
  await expect.element(heading(next)).toBeVisible();
  expect(document.querySelectorAll('.ask')[1]).toBe(drawn);
  await expect.element(page.getByRole('textbox')).toHaveFocus();
  await expect.element(heading(first)).not.toBeInTheDocument();
});

it('puts the reader at the answer of the card that is shown, not of the one before', async () => {
  const [first, next] = [asked(1, 'question', { revealed: true }), asked(2, 'cloze', { revealed: true })];
  await render(ReviewScreen, { review: reviewOf(next, [first, next]), more: vi.fn() });
  await expect.poll(() => document.activeElement?.textContent).toContain(next.card.answer);
  expect(document.activeElement?.closest('[hidden]')).toBeNull();
});
