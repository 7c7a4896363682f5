import { capitalised, type Token } from '../token.ts';
import { type Day, daysInMonth, weekdayOf } from './calendar.ts';
import { monthNamed } from './month.ts';
import { ordinalWord } from './ordinal.ts';
import { weekdayNamed } from './weekday.ts';

/** "Last Monday of May 1998", "first Sunday in June 2010": the day, with the index after it; null without a year. */
export function readNthWeekday(tokens: readonly Token[], index: number): { day: Day; next: number } | null {
  const [which, name] = [tokens[index], tokens[index + 1]];
  if (!capitalised(name)) return null;
  const isLast = which?.lower === 'last';
  const nth = isLast ? 5 : ordinalWord(which?.lower ?? '');
  const weekday = weekdayNamed(name?.lower ?? '');
  if (weekday === null) return null;
  const [joint, month, year] = [tokens[index + 2], tokens[index + 3], tokens[index + 4]];
  const monthNumber = capitalised(month) ? monthNamed(month?.lower ?? '', 'en') : null;
  if (nth === null || nth > 5 || monthNumber === null) return null;
  if (!/^(?:of|in)$/.test(joint?.lower ?? '') || !/^[12]\d{3}$/.test(year?.text ?? '')) return null;
  const first = { year: Number(year?.text), month: monthNumber, day: 1 };
  const days = daysInMonth(first.year, first.month);
  const begins = 1 + ((weekday - weekdayOf(first) + 7) % 7);
  const day = begins + 7 * (nth - 1);
  if (day > days && !isLast) return null;
  return { day: { ...first, day: day > days ? day - 7 : day }, next: index + 5 };
}
