import type { Part } from './point.ts';
import type { Origin, Relative } from './relative.ts';

export type Step = 'day' | 'week' | 'month' | 'year';

/** What a distance is counted in. */
export const STEPS: Readonly<Record<string, Step>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
};
/** What may follow words that say when. */
export const ENDS_PHRASE = /^[.,;:)!?–—”"’]$/;

/** A number of steps from an origin, to a stretch of the same length. */
export const shift = (
  origin: Origin,
  step: Step,
  by: number,
  part: Part | null = null,
): Extract<Relative, { kind: 'shift' }> => ({
  kind: 'shift',
  origin,
  step,
  by,
  grain: step,
  part,
});
