import { unreachable } from '../../unreachable.ts';
import type { DatePrecision } from '../fact.ts';
import { type Day, daysInMonth, endOfMonths, nthWeekday } from './calendar.ts';
import { feastIn } from './feast.ts';

export type Part = 'early' | 'mid' | 'late';

/** Words that say which part of a decade, year or month. */
export const PARTS: Readonly<Record<string, Part>> = {
  early: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
};

/** "The second half", "the last quarter", "the first decade" of a century: one of several equal parts. */
export interface Share {
  /** From 1. */
  readonly nth: number;
  readonly of: number;
}

/** One moment as a text says it; `year` (astronomical) is null where the text leaves it out. */
export type Point =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | {
      readonly kind: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly part: Part | null;
    }
  /** "The first Monday of October": `nth` from 1, or 'last'; `weekday` 0 for Monday. */
  | {
      readonly kind: 'nth';
      readonly year: number | null;
      readonly month: number;
      readonly nth: number | 'last';
      readonly weekday: number;
    }
  /** "Easter Monday": counted in days from Easter Sunday. */
  | { readonly kind: 'easter'; readonly year: number | null; readonly fromEaster: number }
  /** A run of whole months: seasons, quarters, halves, "late 2017". */
  | { readonly kind: 'season'; readonly year: number | null; readonly first: number; readonly months: number }
  | { readonly kind: 'year'; readonly year: number }
  /** `years` is 10 for "the 1990s", 100 for "the 1800s", 1000 for "the second millennium BC" (told as a century is). */
  | {
      readonly kind: 'decade';
      readonly year: number;
      readonly years: 10 | 100 | 1000;
      readonly part: Part | Share | null;
    }
  /** `century` 19 is 1801–1900, −1 is 100–1 BC. */
  | { readonly kind: 'century'; readonly century: number; readonly part: Part | Share | null };

export const precisionOf = (point: Point): DatePrecision =>
  point.kind === 'decade' && point.years > 10
    ? 'century'
    : point.kind === 'nth' || point.kind === 'easter'
      ? 'day'
      : point.kind;

export const yearOf = (point: Point): number | null => (point.kind === 'century' ? null : point.year);

/** The same moment with the year that was left out. */
export function withYear(point: Point, year: number): Point {
  if (point.kind === 'century' || point.kind === 'decade' || point.kind === 'year') return point;
  return point.year === null ? { ...point, year } : point;
}

const PART_OF_YEAR: Readonly<Record<Part, number>> = { early: 1, mid: 5, late: 9 };

/** "Late 2017", "Ende 2011": a third of a year. */
export const partOfYear = (year: number, part: Part): Extract<Point, { kind: 'season' }> => ({
  kind: 'season',
  year,
  first: PART_OF_YEAR[part],
  months: 4,
});

const MONTHS_INTO_DECADE: Readonly<Record<Part, number>> = { early: 0, mid: 40, late: 80 };

/** "The early 1980s": forty of its months. */
function thirdOfDecade(start: number, part: Part): { from: Day; to: Day } {
  const months = MONTHS_INTO_DECADE[part];
  const year = start + Math.floor(months / 12);
  const month = (months % 12) + 1;
  return { from: { year, month, day: 1 }, to: endOfMonths(year, month, 40) };
}

/** First and last day of a stretch of `length` years beginning with `start`, or of a part of it. */
function stretch(start: number, length: number, part: Part | Share | null): { from: Day; to: Day } {
  if (part !== null && typeof part !== 'string') {
    const end = (nth: number): number => start + Math.round((length * nth) / part.of);
    return {
      from: { year: end(part.nth - 1), month: 1, day: 1 },
      to: { year: end(part.nth) - 1, month: 12, day: 31 },
    };
  }
  if (length === 10 && part !== null) return thirdOfDecade(start, part);
  // Of a century 33, 33 and 34 years.
  const first = Math.floor(length / 3);
  const second = Math.floor((2 * length) / 3);
  const [low, high] =
    part === null
      ? [0, length]
      : part === 'early'
        ? [0, first]
        : part === 'mid'
          ? [first, second]
          : [second, length];
  return {
    from: { year: start + low, month: 1, day: 1 },
    to: { year: start + high - 1, month: 12, day: 31 },
  };
}

/** The days a moment covers, both ends included; null while its year is unknown or when there is no such day. */
export function daysOf(point: Point): { readonly from: Day; readonly to: Day } | null {
  switch (point.kind) {
    case 'day': {
      const { year, month, day } = point;
      if (year === null || day > daysInMonth(year, month)) return null;
      return { from: { year, month, day }, to: { year, month, day } };
    }
    case 'month': {
      const { year, month, part } = point;
      if (year === null) return null;
      const last = daysInMonth(year, month);
      const [low, high] =
        part === null ? [1, last] : part === 'early' ? [1, 10] : part === 'mid' ? [11, 20] : [21, last];
      return { from: { year, month, day: low }, to: { year, month, day: high } };
    }
    case 'nth': {
      const { year, month, nth, weekday } = point;
      const day = year === null ? null : nthWeekday(year, month, nth, weekday);
      return day === null ? null : { from: day, to: day };
    }
    case 'easter': {
      const day = point.year === null ? null : feastIn(point, point.year);
      return day === null ? null : { from: day, to: day };
    }
    case 'season': {
      const { year, first, months } = point;
      if (year === null) return null;
      return { from: { year, month: first, day: 1 }, to: endOfMonths(year, first, months) };
    }
    case 'year':
      return stretch(point.year, 1, null);
    case 'decade':
      return stretch(point.year, point.years, point.part);
    case 'century': {
      const start = point.century > 0 ? (point.century - 1) * 100 + 1 : point.century * 100 + 1;
      return stretch(start, 100, point.part);
    }
    default:
      return unreachable(point);
  }
}
