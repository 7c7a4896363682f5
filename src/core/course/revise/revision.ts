import type { Article } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Card } from '../card.ts';
import type { Course } from '../course.ts';

/** What became of one fact of the old article. `after` has the id of `before`; both spans are literal, each in its own text. */
export type FactFate =
  | { readonly kind: 'kept' | 'changed'; readonly before: Fact; readonly after: Fact }
  | { readonly kind: 'vanished'; readonly before: Fact };

export type ChangedFact = Extract<FactFate, { readonly kind: 'kept' | 'changed' }>;

/**
 * What is proposed for one card of the old course. `own` is what stays of it when that is declined.
 *
 * - `kept`: its fact is as it was. Words, edits, id and memory stay; only its place in the text moved.
 * - `reworded`: its fact is as it was, but its sentence is not: the same card, so the same memory, in other words.
 * - `changed`: its fact has another value. Knowing the old one is not knowing the new one, for any learner on any device,
 *   so `after` is a card of its own, with a memory of its own, that names the one it replaces; the old card is retired and
 *   its reviews stay what they were. `after` is null where no sound prompt could be written.
 * - `gone`: the text no longer says it; the card is retired.
 */
export type CardFate =
  | { readonly kind: 'kept'; readonly before: Card; readonly after: Card }
  | { readonly kind: 'reworded'; readonly before: Card; readonly after: Card; readonly own: Card }
  | {
      readonly kind: 'changed';
      readonly before: Card;
      readonly after: Card | null;
      readonly own: Card;
      readonly fact: ChangedFact;
    }
  | { readonly kind: 'gone'; readonly before: Card; readonly own: Card };

/** A newer text laid over a course: everything that would change, for a person to confirm. */
export interface Revision {
  readonly before: Course;
  readonly title: string;
  /** The new article; a section that was there before has kept its id. */
  readonly article: Article;
  /** The facts of the new article in order; a fact that was there before has kept its id. */
  readonly facts: readonly Fact[];
  readonly fates: readonly FactFate[];
  /** One for each card of the old course, in its order. */
  readonly cards: readonly CardFate[];
  /** Cards about what is new. */
  readonly fresh: readonly Card[];
}
