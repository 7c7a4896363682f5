import { dayOf } from './day.ts';
import type { ReviewEvent } from './event.ts';

export interface StudyDay {
  readonly reviews: number;
  readonly millis: number;
}

/** An answer that took longer was not thought about all that time. */
const LONGEST_MILLIS = 60_000;

/** What was done on each of the learner's days, in order of day; days without a review are left out. */
export function calendar(
  reviews: Iterable<ReviewEvent>,
  dayStartHour: number,
): ReadonlyMap<number, StudyDay> {
  const days = new Map<number, StudyDay>();
  for (const review of reviews) {
    const day = dayOf(review.at, review.offsetMinutes, dayStartHour);
    const { reviews: count, millis } = days.get(day) ?? { reviews: 0, millis: 0 };
    days.set(day, {
      reviews: count + 1,
      millis: millis + Math.min(Math.max(0, review.tookMillis), LONGEST_MILLIS),
    });
  }
  return new Map([...days].sort(([a], [b]) => a - b));
}

/** Minutes spent answering, over the days `from` to `to` inclusive. */
export function minutesStudied(days: ReadonlyMap<number, StudyDay>, from: number, to: number): number {
  let millis = 0;
  for (const [day, { millis: spent }] of days) if (day >= from && day <= to) millis += spent;
  return millis / 60_000;
}

/** The most days in a row with a review: a plain fact, not a debt. */
export function longestRun(days: ReadonlyMap<number, StudyDay>): number {
  let longest = 0;
  let run = 0;
  let before = -Infinity;
  for (const day of days.keys()) {
    run = day === before + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    before = day;
  }
  return longest;
}
