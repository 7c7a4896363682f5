import type { ReviewEvent } from './event.ts';

/** Until the learner's own pace is known. */
const USUAL_MILLIS = 8_000;
const RECENT = 100;
/** Longer means the phone was put down. */
const LONGEST_MILLIS = 60_000;

/** Minutes that so many cards will take: their number times the median of the learner's last hundred answers. */
export function minutesFor(cards: number, reviews: readonly ReviewEvent[]): number {
  const took = reviews
    .slice(-RECENT)
    .map((review) => Math.min(review.tookMillis, LONGEST_MILLIS))
    .filter((millis) => millis > 0)
    .sort((a, b) => a - b);
  const median = took[took.length >> 1] ?? USUAL_MILLIS;
  return (cards * median) / 60_000;
}
