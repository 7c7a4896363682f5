import type { Card } from '#core/course/card.ts';
import type { Marked, QuizItem } from '#core/quiz/quiz.ts';
import type { Origin } from './origins.ts';

/** A card as it is asked once: its question, where it comes from, and what has been filled in so far. */
export class Asked {
  card: Card = $state.raw() as Card;
  item: QuizItem | null = $state.raw(null);
  origin: Origin = $state.raw() as Origin;
  text = $state('');
  order = $state.raw<readonly number[]>([]);
  /** Its back may be seen. */
  revealed = $state(false);
  /** How the answer given was judged; null when the card was only turned. */
  marked = $state.raw<Marked | null>(null);
  /** Another number for every asking, also of the same card. */
  readonly key: number;
  /** The answer this learner knew before the article was revised; null when there is nothing to unlearn. */
  readonly oldAnswer: string | null;

  constructor(key: number, card: Card, item: QuizItem | null, origin: Origin, before: string | null) {
    this.key = key;
    this.oldAnswer = before;
    this.card = card;
    this.item = item;
    this.origin = origin;
    this.order = startOf(item);
  }

  /** The same card after an edit, in any tab: what was ordered refers to events that may have changed. */
  edited(card: Card, item: QuizItem | null, origin: Origin) {
    this.card = card;
    this.item = item;
    this.origin = origin;
    this.order = startOf(item);
  }
}

const startOf = (item: QuizItem | null): readonly number[] => (item?.ask === 'order' ? item.start : []);
