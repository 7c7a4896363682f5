import { smallNumber } from '../figure/number-word.ts';
import { areWords, digits, isMark, type Token } from '../token.ts';
import { compareDays } from './calendar.ts';
import { readPeriod } from './period.ts';
import { daysOf, type Point, withYear, yearOf } from './point.ts';
import { ordinalWord } from './ordinal.ts';
import { readPoint, type Reading, type ReadPoint, yearAfter } from './read-point.ts';

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

const ROUGHLY = new Set(['about', 'around', 'roughly', 'approximately', 'circa', 'perhaps']);

/** The index after "the", "about" or "c." before the last end of a range: "from about 1200 to about 400 BC". */
function lastEnd(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token?.lower === 'the' || ROUGHLY.has(token?.lower ?? '')) return index + 1;
  return /^ca?$/.test(token?.text ?? '') && tokens[index + 1]?.text === '.' ? index + 2 : index;
}

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
  const last = readPoint(tokens, lastEnd(tokens, index + 2), reading);
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

/** "First three months of 2021", "last six months of 1918". */
function readMonthsOf(tokens: readonly Token[], index: number): ReadStretch | null {
  if (tokens[index + 2]?.lower !== 'months') return null;
  const word = tokens[index]?.lower ?? '';
  if (!/^(?:first|last|final|opening|closing)$/.test(word)) return null;
  const count = digits(tokens[index + 1], 2) ?? smallNumber(tokens[index + 1]?.lower ?? '');
  const year = tokens[index + 3]?.lower === 'of' ? yearAfter(tokens, index + 4) : null;
  if (count === null || year === null || count < 2 || count > 11) return null;
  const at = { kind: 'month', year: year.year, part: null } as const;
  const isFirst = /^(?:first|opening)$/.test(word);
  return {
    from: { ...at, month: isFirst ? 1 : 13 - count },
    to: { ...at, month: isFirst ? count : 12 },
    next: year.next,
    needs: 'nothing',
  };
}

/** "The three months to August": a range of months, the year perhaps left out. */
function readMonthsTo(tokens: readonly Token[], index: number, reading: Reading): ReadStretch | null {
  const period = readPeriod(tokens, index, (at) => readPoint(tokens, at, reading));
  return period === null ? null : { ...period, needs: 'nothing' };
}

/** "first quarter of 2018", "second half of 2018", "Q3 2018": a range of months, the year perhaps left out. */
function readFiscal(tokens: readonly Token[], index: number): ReadStretch | null {
  const token = tokens[index];
  const numbered = /^[QH]$/.test(token?.text ?? '') && tokens[index + 1]?.spaced === false;
  const count = numbered ? digits(tokens[index + 1], 1) : ordinalWord(token?.lower ?? '');
  const dashed = isMark(tokens[index + 1], '-') ? index + 2 : index + 1;
  const name = numbered ? (token?.text === 'Q' ? 'quarter' : 'half') : tokens[dashed]?.lower;
  const months = name === 'quarter' ? 3 : name === 'half' ? 6 : null;
  if (count === null || months === null || count < 1 || count * months > 12) return null;
  const after = numbered ? index + 2 : dashed + 1;
  // "The second quarter of the 19th century" is a share of it.
  if (areWords(tokens, after, ['of', 'the'])) return null;
  const of = tokens[after]?.lower === 'of' && tokens[after + 1]?.lower === 'fiscal' ? after + 2 : after;
  const year = yearAfter(tokens, of);
  const pointed =
    tokens[after]?.lower === 'of' &&
    /^(?:this|last|next)$/.test(tokens[after + 1]?.lower ?? '') &&
    tokens[after + 2]?.lower === 'year';
  if (year === null && name === 'half' && !pointed) return null;
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

/** "From January 2020 until March", "until March the following year": the last end comes next after the first. */
function openEnded(
  tokens: readonly Token[],
  from: Point,
  year: number,
  { point, next }: ReadPoint,
): ReadStretch {
  const of = tokens[next]?.lower === 'of' ? next + 1 : next;
  const words = [0, 1, 2].map((ahead) => tokens[of + ahead]?.lower ?? '').join(' ');
  const isNext = /^the (?:following|next) year$/.test(words);
  const begins = daysOf(from);
  const ends = daysOf(withYear(point, year));
  const over = begins !== null && ends !== null && compareDays(ends.to, begins.from) < 0;
  return {
    from,
    to: withYear(point, isNext || over ? year + 1 : year),
    next: isNext ? of + 3 : next,
    needs: 'nothing',
  };
}

/** "February and March 1895", "in 1871 and 1872": two months or years on end are one stretch. */
function areNext(
  tokens: readonly Token[],
  index: number,
  { point, next }: ReadPoint,
  reading: Reading,
): boolean {
  const joint = tokens[next];
  const slashed = joint?.text === '/' && !joint.spaced;
  if (joint?.lower !== 'and' && !slashed) return false;
  const second = readPoint(tokens, next + 1, reading);
  if (second === null) return false;
  if (point.kind === 'month' && second.point.kind === 'month')
    return point.year === null && second.point.month === point.month + 1;
  if (slashed || point.kind !== 'year' || second.point.kind !== 'year') return false;
  const after = tokens[second.next];
  return (
    second.point.year === point.year + 1 &&
    /^(?:in|during|throughout|over)$/.test(tokens[index - 1]?.lower ?? '') &&
    (after === undefined || after.kind === 'mark')
  );
}

/** "May 5 and 6, 1940": the second day has no month of its own. */
function readDayAfterAnd(tokens: readonly Token[], { point, next }: ReadPoint): ReadStretch | null {
  if (point.kind !== 'day' || point.year !== null || tokens[next]?.lower !== 'and') return null;
  const day = digits(tokens[next + 1], 2);
  const comma = tokens[next + 2]?.text === ',' ? next + 3 : next + 2;
  const year = digits(tokens[comma]);
  if (
    day === null ||
    day <= point.day ||
    day > 31 ||
    year === null ||
    !/^[12]\d{3}$/.test(tokens[comma]?.text ?? '')
  )
    return null;
  const from = { ...point, year };
  return day === point.day + 1
    ? { from, to: { ...from, day }, next: comma + 1, needs: 'nothing' }
    : { from, to: null, next, needs: 'nothing' };
}

/** "On 3, 5 and 9 May 1940": days that share the month said last; two on end are one stretch. */
function readDayOfList(tokens: readonly Token[], index: number, reading: Reading): ReadStretch | null {
  const number = digits(tokens[index], 2);
  if (number === null || number < 1 || number > 31) return null;
  if (!/^(?:on|of|until|since|from|by|before|after|,|and|\()$/.test(tokens[index - 1]?.lower ?? ''))
    return null;
  let at = index + 1;
  for (let member = 0; member < 4; member += 1) {
    const joint = tokens[at]?.lower ?? '';
    if (!/^(?:,|and|or)$/.test(joint)) return null;
    const last = readPoint(tokens, at + 1, reading);
    if (last?.point.kind === 'day' && tokens[at + 1]?.kind === 'number') {
      const isNext = joint === 'and' && member === 0 && last.point.day === number + 1;
      const from = { ...last.point, day: number };
      if (number >= last.point.day) return null;
      return isNext
        ? { from, to: last.point, next: last.next, needs: 'nothing' }
        : { from, to: null, next: index + 1, needs: 'nothing' };
    }
    if (joint !== ',' || digits(tokens[at + 1], 2) === null) return null;
    at += 2;
  }
  return null;
}

/** Reads a moment or a range that begins at a token; `between` reads "X and Y" as a range. */
export function readStretch(
  tokens: readonly Token[],
  index: number,
  reading: Reading,
  between: boolean,
): ReadStretch | null {
  const several =
    readDays(tokens, index, reading, between) ??
    readAncient(tokens, index, reading, between) ??
    (reading.language === 'en' && !between ? readDayOfList(tokens, index, reading) : null) ??
    (reading.language === 'en'
      ? (readMonthsOf(tokens, index) ?? readFiscal(tokens, index) ?? readMonthsTo(tokens, index, reading))
      : null);
  if (several !== null) return several;
  const first = readPoint(tokens, index, reading);
  if (first === null) return null;
  const single: ReadStretch = { from: first.point, to: null, next: first.next, needs: first.needs };
  const days = reading.language === 'en' && !between ? readDayAfterAnd(tokens, first) : null;
  if (days !== null) return days;
  const slash = tokens[first.next]?.text === '/' && first.point.kind === 'year';
  if (!slash && !areNext(tokens, index, first, reading) && !joins(tokens, first.next, reading, between))
    return single;
  const at = lastEnd(tokens, first.next + 1);

  const short = isDash(tokens[first.next]) || slash ? shortYear(tokens, first.point, at) : null;
  if (short !== null) {
    return { from: first.point, to: { kind: 'year', year: short.year }, next: short.next, needs: 'nothing' };
  }
  const second = readPoint(tokens, at, reading);
  if (second !== null && second.point.kind === first.point.kind) {
    // "From 1950 in 1990 to 2020 in 2010" tells of amounts.
    const counts = first.point.kind === 'year' && tokens[second.next]?.lower === 'in';
    if (counts && /^[12]\d{3}$/.test(tokens[second.next + 1]?.text ?? '')) return single;
    const begun = yearOf(first.point);
    const year = yearOf(second.point);
    if (begun !== null && year === null) return openEnded(tokens, first.point, begun, second);
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
