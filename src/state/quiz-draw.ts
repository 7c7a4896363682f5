import type { Card } from '#core/course/card.ts';
import { buildQuiz, type QuizItem, type QuizPlan } from '#core/quiz/quiz.ts';

const everySection: QuizPlan['sections'] = new Set();

/** Draws at most `length` questions from these cards; the same seed draws the same ones. */
export function drawQuiz(cards: readonly Card[], length: number, seed: number): readonly QuizItem[] {
  return buildQuiz(cards, { sections: everySection, length, seed });
}

/** One card as a quiz asks it, its choices and events shuffled the same way for the same seed. */
export const askedAs = (card: Card, seed: number): QuizItem | null => drawQuiz([card], 1, seed)[0] ?? null;

export const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** With the item, if it was not there; without it, if it was. */
export const toggled = <Item>(items: readonly Item[], item: Item): readonly Item[] =>
  items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
