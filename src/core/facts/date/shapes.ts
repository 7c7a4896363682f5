import type { Groups, Moment, Shape } from './grammar.ts';
import { type Part, type Point, yearOf } from './point.ts';

export const shape = (pattern: string, read: Shape['read']): Shape => ({
  pattern: new RegExp(pattern, 'gu'),
  read,
});

/** Before and behind a number of its own, in languages that part words by spaces. */
export const EDGE = '(?<![\\p{L}\\p{N}.,/-])';
export const END = '(?![\\p{L}\\p{N}]|[.,]\\d|[-/]\\p{L})';

export const partOf = ({ early, mid, late }: Groups): Part | null =>
  early !== undefined ? 'early' : mid !== undefined ? 'mid' : late !== undefined ? 'late' : null;

export function dayPoint(year: string | undefined, month: number, day: string | undefined): Moment | null {
  const number = Number(day);
  if (month < 1 || month > 12 || number < 1 || number > 31) return null;
  return { from: { kind: 'day', year: year === undefined ? null : Number(year), month, day: number } };
}

/** A month; bare, without a year or part, it needs words around that bear it out. */
export function monthPoint(year: string | undefined, month: number, part: Part | null): Moment {
  const from: Point = { kind: 'month', year: year === undefined ? null : Number(year), month, part };
  return year === undefined && part === null ? { from, needs: 'month' } : { from };
}

/** "zweiten Quartal 2011", "segundo semestre de 2011": groups `first` to `third`, and `quarter` unless it is a half. */
export function partCounted({ first, second, third, quarter, year }: Groups): Moment | null {
  const count = first !== undefined ? 1 : second !== undefined ? 2 : third !== undefined ? 3 : 4;
  const months = quarter !== undefined ? 3 : 6;
  if (count * months > 12) return null;
  return { from: { kind: 'season', year: Number(year), first: (count - 1) * months + 1, months } };
}

/** "44 v. Chr." is the astronomical year −43. */
export const yearPoint = (year: number, isBefore: boolean): Point => ({
  kind: 'year',
  year: isBefore ? 1 - year : year,
});

/** "264–146 v. Chr.", "(973–1050)": two years of one era, in their order; null when they are not. */
export function yearRange(
  first: string | undefined,
  last: string | undefined,
  isBefore: boolean,
): Moment | null {
  const [from, to] = [yearPoint(Number(first), isBefore), yearPoint(Number(last), isBefore)];
  return (yearOf(from) ?? 0) < (yearOf(to) ?? 0) && (yearOf(to) ?? 0) <= 2200 ? { from, to } : null;
}

/** "1914–1918", "1914–18": the second year in four digits or in the last two. */
export function yearsTo({ year, to = '' }: Groups): Moment | null {
  const from = Number(year);
  const last = to.length === 4 ? Number(to) : from - (from % 100) + Number(to);
  if (last <= from || last > 2200) return null;
  return { from: yearPoint(from, false), to: yearPoint(last, false) };
}

/** The decade "die 80er": the latest that is over at the dateline, or of the twentieth century. */
function decadeNamed(tens: number, now: number | null, part: Part | null): Point {
  const century = now === null ? 1900 : Math.floor(now / 100) * 100;
  const year = century + tens;
  return { kind: 'decade', year: now !== null && year + 9 >= now ? year - 100 : year, years: 10, part };
}

/** "1980er", "80er", "achtziger": `names` from the twenties on. */
export function decade(
  { year, tens, word }: Groups,
  names: readonly string[],
  part: Part | null,
  now: number | null,
): Moment {
  if (year !== undefined) return { from: { kind: 'decade', year: Number(year), years: 10, part } };
  const number = word === undefined ? Number(tens) : (names.indexOf(word.toLowerCase()) + 2) * 10;
  return { from: decadeNamed(number, now, part) };
}

/** A century up to ours; null for a number that counts none. */
export const centuryPoint = (number: number, isBefore: boolean, part: Part | null): Moment | null =>
  number < 1 || number > 22
    ? null
    : { from: { kind: 'century', century: isBefore ? -number : number, part } };

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** "XIX" → 19 */
export function romanNumber(letters: string): number {
  let value = 0;
  for (const [index, letter] of [...letters].entries()) {
    const one = ROMAN[letter] ?? 0;
    value += one < (ROMAN[letters.charAt(index + 1)] ?? 0) ? -one : one;
  }
  return value;
}

/** `1990-10-03` */
export const isoDay = shape(
  `${EDGE}(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})${END}`,
  ({ day, month, year }) => dayPoint(year, Number(month), day),
);

/** "1914–18", "1998/99" */
export const dashedYears = shape(
  `${EDGE}(?<year>[12]\\d{3})(?: ?[–—-] ?|/)(?<to>\\d{4}|\\d{2})${END}`,
  (groups) => {
    const years = yearsTo(groups);
    return years === null ? null : { ...years, needs: 'year' };
  },
);

/** "(973–1050)": in brackets these are the years of a life or reign. */
export const bracketedYears = shape(
  '(?<=\\((?:[*†]|ca\\. |c\\. |um |h\\. )?)(?<year>\\d{3,4}) ?[–—-] ?(?<to>\\d{3,4})(?=[),;])',
  ({ year, to }) => yearRange(year, to, false),
);
