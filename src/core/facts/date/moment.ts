import type { Span } from '../../article/article.ts';
import type { DatePrecision, DateValue } from '../fact.ts';
import { addDays, compareDays, type Day, daysInMonth, endOfMonths, toIso, weekdayOf } from './calendar.ts';
import { daysOf, type Point, precisionOf } from './point.ts';

/** A stretch of calendar, both ends included, and how exactly its words say it. */
export interface Moment {
  readonly from: Day;
  readonly to: Day;
  readonly precision: DatePrecision;
  /** Two ends rather than one moment known to a precision. */
  readonly range: boolean;
}

/** What one point covers, or two as the ends of a range; null while a year is unknown, or when the last is before the first. */
export function momentOf(from: Point, to: Point | null): Moment | null {
  const first = daysOf(from);
  const last = to === null ? first : daysOf(to);
  if (first === null || last === null || compareDays(first.from, last.to) > 0) return null;
  return { from: first.from, to: last.to, precision: precisionOf(from), range: to !== null };
}

export const valueOf = (
  { from, to, precision, range }: Moment,
  approximate: boolean,
  anchor: DateValue['anchor'],
  anchoredBy: Span | null,
): DateValue => ({
  from: toIso(from),
  to: toIso(to),
  precision,
  range,
  approximate,
  anchor,
  ...(anchoredBy === null ? {} : { anchoredBy }),
});

export const wholeYear = (year: number): Moment => ({
  from: { year, month: 1, day: 1 },
  to: { year, month: 12, day: 31 },
  precision: 'year',
  range: false,
});

export const wholeMonth = (year: number, month: number): Moment => ({
  from: { year, month, day: 1 },
  to: { year, month, day: daysInMonth(year, month) },
  precision: 'month',
  range: false,
});

/** `months` whole months from the first of month `first` (1–12): a season, a third of a year. */
export const season = (year: number, first: number, months: number): Moment => ({
  from: { year, month: first, day: 1 },
  to: endOfMonths(year, first, months),
  precision: 'season',
  range: false,
});

export const wholeDay = (day: Day): Moment => ({ from: day, to: day, precision: 'day', range: false });

/** The week around a day, Monday to Sunday. */
export function week(day: Day): Moment {
  const from = addDays(day, -weekdayOf(day));
  return { from, to: addDays(from, 6), precision: 'day', range: true };
}
