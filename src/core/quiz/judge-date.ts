import { parseDate } from '../facts/dates.ts';
import type { DateValue } from '../facts/fact.ts';
import type { Note, Verdict } from './verdict.ts';

export interface DateJudgement {
  readonly verdict: Verdict;
  readonly note: Note | null;
  /** How the answer was understood; null when it was not. */
  readonly understood: DateValue | null;
}

/** An "about 1950" may be missed by this many years and still be near. */
const ABOUT_YEARS = 2;
const YEAR_MILLIS = 365.25 * 86_400_000;

/** Judges a date that somebody wrote, by what the text knows of it: day, month, year, decade, range or "about". */
export function judgeDate(given: string, date: DateValue): DateJudgement {
  const readings = readingsOf(given, date);
  let best: DateJudgement = {
    verdict: 'wrong',
    note: given.trim() === '' ? 'empty' : 'unread',
    understood: null,
  };
  for (const understood of readings) {
    const { verdict, note } = compareDates(understood, date);
    if (verdict === 'right') return { verdict, note, understood };
    if (best.verdict === 'wrong') best = { verdict, note, understood };
  }
  return best;
}

/** Compares a date given with the one meant. */
export function compareDates(
  given: DateValue,
  meant: DateValue,
): { readonly verdict: Verdict; readonly note: Note | null } {
  // A date without its year is complete only where the text too leaves the year out.
  const yearLeftOut = given.anchor !== null && meant.anchor === null;
  const [from, to] = [timeOf(given.from), timeOf(given.to)];
  const [meantFrom, meantTo] = [timeOf(meant.from), timeOf(meant.to)];
  if (from === meantFrom && to === meantTo) {
    return yearLeftOut ? { verdict: 'close', note: 'less-precise' } : { verdict: 'right', note: null };
  }
  if (from <= meantFrom && to >= meantTo) return { verdict: 'close', note: 'less-precise' };
  if (from >= meantFrom && to <= meantTo) {
    return { verdict: 'close', note: meant.range ? 'less-precise' : 'more-precise' };
  }
  const apart = Math.max(meantFrom - to, from - meantTo, 0) / YEAR_MILLIS;
  if (meant.approximate && apart < ABOUT_YEARS) return { verdict: 'close', note: 'near' };
  return { verdict: 'wrong', note: null };
}

const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

function readingsOf(given: string, date: DateValue): readonly DateValue[] {
  const complete = parseDate(given, null);
  if (complete) return [complete];
  const numeric = /^\s*(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})\s*$/.exec(given);
  if (numeric) {
    const [, first = '', second = '', year = ''] = numeric;
    // 5/6/2019 is May to some and June to others: whichever is meant.
    return [isoOf(year, second, first), isoOf(year, first, second)]
      .map((iso) => parseDate(iso, null))
      .filter((reading) => reading !== null);
  }
  const withoutYear = parseDate(given, date.to);
  return withoutYear ? [withoutYear] : [];
}

const isoOf = (year: string, month: string, day: string): string =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
