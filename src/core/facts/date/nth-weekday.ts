import { capitalised, type Token } from '../token.ts';
import { monthNamed } from './month.ts';
import { ordinalWord } from './ordinal.ts';
import type { Point } from './point.ts';
import { weekdayNamed } from './weekday.ts';

/** "Last Monday of May 1998", "first Sunday in June": the day, its year perhaps left out, with the index after it. */
export function readNthWeekday(
  tokens: readonly Token[],
  index: number,
): { readonly point: Extract<Point, { kind: 'nth' }>; readonly next: number } | null {
  const [which, name] = [tokens[index], tokens[index + 1]];
  if (!capitalised(name)) return null;
  const nth = /^(?:last|final)$/.test(which?.lower ?? '') ? 'last' : ordinalWord(which?.lower ?? '');
  const weekday = weekdayNamed(name?.lower ?? '');
  if (weekday === null || nth === null || (nth !== 'last' && nth > 5)) return null;
  const [joint, month, year] = [tokens[index + 2], tokens[index + 3], tokens[index + 4]];
  const monthNumber = capitalised(month) ? monthNamed(month?.lower ?? '', 'en') : null;
  if (monthNumber === null || !/^(?:of|in)$/.test(joint?.lower ?? '')) return null;
  const said = /^[12]\d{3}$/.test(year?.text ?? '') ? Number(year?.text) : null;
  return {
    point: { kind: 'nth', year: said, month: monthNumber, nth, weekday },
    next: said === null ? index + 4 : index + 5,
  };
}
