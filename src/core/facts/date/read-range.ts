import type { Token } from '../token.ts';
import { compareDays } from './calendar.ts';
import { daysOf, type Point, withYear, yearOf } from './point.ts';
import { ordinalWord } from './ordinal.ts';
import { digits, isMark, readPoint, type Reading, type ReadPoint, yearAfter } from './read-point.ts';

/** One moment or two ends, read at a place. */
export interface ReadStretch {
  readonly from: Point;
  /** Null for one moment. */
  readonly to: Point | null;
  readonly next: number;
  /** As for a point; `years`: two bare numbers. */
  readonly needs: ReadPoint['needs'] | 'years';
}

const JOINTS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['to', 'until', 'till', 'through']),
  fr: new Set(['à']),
  it: new Set(['al', 'a']),
  pt: new Set(['a']),
  nl: new Set(['tot']),
};

const isDash = (token: Token | undefined): boolean => token !== undefined && /^[-–—]$/.test(token.text);

function joins(tokens: readonly Token[], index: number, reading: Reading, between: boolean): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (between) return token.lower === 'and' || token.lower === 'to';
  // "1715 - 1774": a hyphen set apart joins only what ends in a year.
  const apart =
    token.spaced && tokens[index + 1]?.spaced === true && /^\d{4}$/.test(tokens[index - 1]?.text ?? '');
  if (token.text === '—' || token.text === '-')
    return apart || (!token.spaced && tokens[index + 1]?.spaced === false);
  return token.text === '–' || (JOINTS[reading.language]?.has(token.lower) ?? false);
}

/** "1950–53", "1998/99": the second year in two digits. */
function shortYear(
  tokens: readonly Token[],
  from: Point,
  index: number,
): { year: number; next: number } | null {
  const token = tokens[index];
  if (from.kind !== 'year' || from.year < 1000 || token?.kind !== 'number') return null;
  if (!/^\d{2}$/.test(token.text) || token.spaced !== tokens[index - 1]?.spaced) return null;
  const year = from.year - (from.year % 100) + Number(token.text);
  return year > from.year ? { year, next: index + 1 } : null;
}

/** "27–28 February 2019": the first day has neither month nor year of its own. */
function readDays(
  tokens: readonly Token[],
  index: number,
  reading: Reading,
  between: boolean,
): ReadStretch | null {
  const first = tokens[index];
  if (first?.kind !== 'number' || !/^\d{1,2}$/.test(first.text)) return null;
  const and = between && tokens[index + 1]?.lower === 'and';
  const slash = tokens[index + 1]?.text === '/' && !tokens[index + 1]?.spaced;
  if (!and && !slash && !isDash(tokens[index + 1]) && tokens[index + 1]?.lower !== 'to') return null;
  const last = readPoint(tokens, index + 2, reading);
  const day = Number(first.text);
  if (last?.point.kind !== 'day' || tokens[index + 2]?.kind !== 'number' || day < 1 || day >= last.point.day)
    return null;
  return { from: { ...last.point, day }, to: last.point, next: last.next, needs: 'nothing' };
}

/** "264 to 146 BC": the first year takes the era of the second. */
function readAncient(
  tokens: readonly Token[],
  index: number,
  reading: Reading,
  between: boolean,
): ReadStretch | null {
  const first = tokens[index];
  if (
    first?.kind !== 'number' ||
    !/^\d{1,4}$/.test(first.text) ||
    !joins(tokens, index + 1, reading, between)
  ) {
    return null;
  }
  const last = readPoint(tokens, index + 2, reading);
  const year = 1 - Number(first.text);
  if (last?.point.kind !== 'year' || last.point.year > 0 || year >= last.point.year) return null;
  return { from: { kind: 'year', year }, to: last.point, next: last.next, needs: 'nothing' };
}

/** "February 27–28, 2019": the second day has no month of its own. */
function lastDay(tokens: readonly Token[], from: Point, index: number): { to: Point; next: number } | null {
  const token = tokens[index];
  if (from.kind !== 'day' || token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  if (day <= from.day || day > 31) return null;
  const comma = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
  const year = tokens[comma];
  if (from.year === null && year?.kind === 'number' && /^[12]\d{3}$/.test(year.text)) {
    return { to: { ...from, day, year: Number(year.text) }, next: comma + 1 };
  }
  return { to: { ...from, day }, next: index + 1 };
}

/** "first quarter of 2018", "second half of 2018", "Q3 2018": a range of months, the year perhaps left out. */
function readFiscal(tokens: readonly Token[], index: number): ReadStretch | null {
  const token = tokens[index];
  const numbered = token?.text === 'Q' && tokens[index + 1]?.spaced === false;
  const count = numbered ? digits(tokens[index + 1], 1) : ordinalWord(token?.lower ?? '');
  const dashed = isMark(tokens[index + 1], '-') ? index + 2 : index + 1;
  const name = numbered ? 'quarter' : tokens[dashed]?.lower;
  const months = name === 'quarter' ? 3 : name === 'half' ? 6 : null;
  if (count === null || months === null || count < 1 || count * months > 12) return null;
  const after = numbered ? index + 2 : dashed + 1;
  const of = tokens[after]?.lower === 'of' && tokens[after + 1]?.lower === 'fiscal' ? after + 2 : after;
  const year = yearAfter(tokens, of);
  if (year === null && name === 'half') return null;
  const month = (count - 1) * months + 1;
  const at = { kind: 'month', year: year?.year ?? null, part: null } as const;
  return {
    from: { ...at, month },
    to: { ...at, month: month + months - 1 },
    next: year?.next ?? after,
    needs: year === null ? 'fiscal' : 'nothing',
  };
}

/** The first end of a range with the year of the last, or the year before: "from November to February 1951". */
export function beginningBefore(last: Point, first: Point, year: number): Point {
  const from = withYear(first, year);
  const [start, end] = [daysOf(from), daysOf(last)];
  const over = start !== null && end !== null && compareDays(start.from, end.to) > 0;
  return over ? withYear(first, year - 1) : from;
}

/** "February and March 1895": two months on end are one stretch. */
function areNextMonths(tokens: readonly Token[], { point, next }: ReadPoint, reading: Reading): boolean {
  if (tokens[next]?.lower !== 'and' || point.kind !== 'month' || point.year !== null) return false;
  const second = readPoint(tokens, next + 1, reading);
  return (
    second?.point.kind === 'month' && second.point.year !== null && second.point.month === point.month + 1
  );
}

/** Reads a moment or a range that begins at a token; `between` reads "X and Y" as a range. */
export function readStretch(
  tokens: readonly Token[],
  index: number,
  reading: Reading,
  between: boolean,
): ReadStretch | null {
  const days =
    readDays(tokens, index, reading, between) ??
    readAncient(tokens, index, reading, between) ??
    (reading.language === 'en' ? readFiscal(tokens, index) : null);
  if (days !== null) return days;
  const first = readPoint(tokens, index, reading);
  if (first === null) return null;
  const single: ReadStretch = { from: first.point, to: null, next: first.next, needs: first.needs };
  const slash = tokens[first.next]?.text === '/' && first.point.kind === 'year';
  if (!slash && !areNextMonths(tokens, first, reading) && !joins(tokens, first.next, reading, between))
    return single;
  let at = first.next + 1;
  if (tokens[at]?.lower === 'the') at += 1;

  const short = isDash(tokens[first.next]) || slash ? shortYear(tokens, first.point, at) : null;
  if (short !== null) {
    return { from: first.point, to: { kind: 'year', year: short.year }, next: short.next, needs: 'nothing' };
  }
  const second = readPoint(tokens, at, reading);
  if (second !== null && second.point.kind === first.point.kind) {
    const year = yearOf(second.point);
    const from = year === null ? first.point : beginningBefore(second.point, first.point, year);
    return {
      from,
      to: second.point,
      next: second.next,
      needs: first.needs !== second.needs ? 'nothing' : first.needs === 'year' ? 'years' : first.needs,
    };
  }
  const day = lastDay(tokens, first.point, at);
  if (day === null) return single;
  const year = yearOf(day.to);
  return {
    from: year === null ? first.point : withYear(first.point, year),
    to: day.to,
    next: day.next,
    needs: 'nothing',
  };
}
