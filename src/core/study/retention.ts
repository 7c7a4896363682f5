import type { CardId } from '../id.ts';
import { dayOf } from './day.ts';
import type { ReviewEvent } from './event.ts';

export interface Retention {
  readonly asked: number;
  readonly remembered: number;
  /** `remembered / asked`; null when nothing was asked. */
  readonly share: number | null;
}

/**
 * True retention: of the cards that had been left for a day or more, how many were remembered when next asked.
 * Counts the first review of a card on a day whose previous answer gave it whole days; `reviews` are all of the
 * learner's, in order, `fromAt` ≤ at < `toAt` are counted.
 */
export function trueRetention(
  reviews: Iterable<ReviewEvent>,
  dayStartHour: number,
  fromAt: number,
  toAt: number,
  counts: (card: CardId) => boolean = () => true,
): Retention {
  const last = new Map<CardId, { readonly day: number; readonly gaveDays: boolean }>();
  let asked = 0;
  let remembered = 0;
  for (const review of reviews) {
    if (review.at >= toAt) break;
    const day = dayOf(review.at, review.offsetMinutes, dayStartHour);
    const before = last.get(review.card);
    if (review.at >= fromAt && before?.gaveDays && before.day < day && counts(review.card)) {
      asked++;
      if (review.grade > 1) remembered++;
    }
    last.set(review.card, { day, gaveDays: review.grade > 1 });
  }
  return { asked, remembered, share: asked === 0 ? null : remembered / asked };
}
