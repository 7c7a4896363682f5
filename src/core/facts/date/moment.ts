import type { DatePrecision } from '../fact.ts';
import { addDays, type Day, daysInMonth, endOfMonths, weekdayOf } from './calendar.ts';

/** A stretch of calendar, both ends included, and how exactly its words say it. */
export interface Moment {
  readonly from: Day;
  readonly to: Day;
  readonly precision: DatePrecision;
  /** Two ends rather than one moment known to a precision. */
  readonly range: boolean;
}

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
