import type { Card } from '#core/course/card.ts';
import type { Course } from '#core/course/course.ts';
import type { CardId } from '#core/id.ts';
import type { Given, Marked, QuizItem } from '#core/quiz/quiz.ts';
import type { CardOrigin } from './CardSource.svelte';

/** What the practice quiz shows and asks for. */
export interface QuizModel {
  readonly phase: 'opening' | 'setup' | 'asking' | 'answered' | 'result';
  readonly course: Course | null;
  readonly sections: readonly string[];
  length: number;
  /** The cards of the chosen sections. */
  readonly cards: readonly Card[];
  readonly items: readonly QuizItem[];
  readonly item: QuizItem | null;
  readonly marks: readonly Marked[];
  readonly marked: Marked | null;
  readonly origin: CardOrigin | null;
  readonly missed: readonly { readonly card: Card; readonly number: number; readonly enrolled: boolean }[];
  readonly ticked: readonly CardId[];
  readonly tookMillis: number;
  toggle(section: string): void;
  start(): void;
  answer(given: Given): void;
  overrule(): void;
  next(): void;
  tick(card: CardId): void;
  addTicked(): Promise<boolean>;
  tryAgain(): void;
  again(): void;
}
