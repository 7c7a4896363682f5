import type { StorageRefusal } from '#core/refusal.ts';
import type { Card } from '#core/course/card.ts';
import type { CardId } from '#core/id.ts';
import type { Given, Marked, QuizItem } from '#core/quiz/quiz.ts';
import type { Grade } from '#core/study/event.ts';
import type { Intervals } from '#core/study/schedule.ts';
import type { CardOrigin } from './CardSource.svelte';

/** A card as it is asked once, and what has been filled in so far. */
export interface AskedCard {
  readonly key: number;
  readonly card: Card;
  readonly item: QuizItem | null;
  readonly origin: CardOrigin;
  readonly revealed: boolean;
  readonly marked: Marked | null;
  /** The answer the learner knew before the article was revised. */
  readonly oldAnswer: string | null;
  text: string;
  order: readonly number[];
}

/** What the review screen shows and asks for. Every change is written before the next card is shown. */
export interface ReviewModel {
  readonly phase: 'opening' | 'asking' | 'answered' | 'end';
  readonly item: QuizItem | null;
  readonly asked: AskedCard | null;
  /** The card asked, and with it what was before or will probably be next: drawn, but not to be seen. */
  readonly drawn: readonly AskedCard[];
  readonly intervals: Intervals | null;
  readonly revealedAt: number;
  readonly suggested: Grade;
  readonly buttons: 2 | 4;
  readonly notice:
    | { readonly code: 'not-written'; readonly refusal: StorageRefusal }
    | { readonly code: 'clock'; readonly behindMillis: number }
    | null;
  readonly canUndo: boolean;
  /** Distinct cards in the order of their first answer; true for one forgotten. */
  readonly answered: ReadonlyMap<CardId, boolean>;
  readonly position: number;
  readonly total: number;
  readonly end: ReviewSummary | null;
  reveal(): void;
  answer(given: Given): void;
  overrule(): void;
  grade(grade: Grade): Promise<void>;
  undo(): Promise<void>;
  suspend(): Promise<void>;
  acceptClock(): void;
  saveCard(card: Card): Promise<boolean>;
  removeCard(): Promise<void>;
}

export interface ReviewSummary {
  readonly answered: number;
  readonly remembered: number;
  /** Milliseconds since the epoch; null when nothing is in the schedule. */
  readonly nextDueAt: number | null;
  readonly now: number;
  /** Cards still due today, beyond this sitting. */
  readonly left: number;
}
