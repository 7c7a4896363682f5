import { capitalised, digits, isMark, type Token } from '../token.ts';
import { monthNamed, monthShortened } from './month.ts';
import { feastIn, readFeast } from './feast.ts';
import { readNthWeekday } from './nth-weekday.ts';
import { isOrdinalSuffix, ordinalWord } from './ordinal.ts';
import { readNumeric } from './numeric.ts';
import { readDecade, readShortYear } from './read-decade.ts';
import { type Part, partOfYear, PARTS, type Point, type Share } from './point.ts';
import { SEASONS } from './season.ts';

/** A moment read at a place, and what must stand around it before it counts as one. */
export interface ReadPoint {
  readonly point: Point;
  /** Index of the first token after it. */
  readonly next: number;
  /** `year`: a bare number; `month`, `season`, `feast`, `fiscal`: a name without a year; each could be something else;
   * `nth`: a weekday of a month, which may come again every year. */
  readonly needs: 'nothing' | 'year' | 'month' | 'season' | 'feast' | 'fiscal' | 'nth';
}

/** The rules that differ between running text and a string known to be a date. */
export interface Reading {
  readonly language: string;
  /** Whether 02/03/2019 is in February or in March; null where the language does not tell. */
  readonly order: 'day-first' | 'month-first' | null;
  /** Whether spring begins in September. */
  readonly south?: boolean;
  /** Lower-case month names, years of fewer than four digits. */
  readonly lenient: boolean;
}

const CENTURY_NAMES = new Set(['century', 'centuries']);

/** "BC", "B.C.", "BCE" → −1; "AD", "CE" → 1; else 0, with the index after it. */
function readEra(tokens: readonly Token[], index: number): { sign: -1 | 0 | 1; next: number } {
  const first = tokens[index]?.text;
  if (first === 'BC' || first === 'BCE') return { sign: -1, next: index + 1 };
  if (first === 'AD' || first === 'CE') return { sign: 1, next: index + 1 };
  if ((first === 'B' || first === 'A') && isMark(tokens[index + 1], '.')) {
    const second = tokens[index + 2]?.text;
    const sign = first === 'B' && second === 'C' ? -1 : first === 'A' && second === 'D' ? 1 : 0;
    if (sign !== 0) return { sign, next: isMark(tokens[index + 3], '.') ? index + 4 : index + 3 };
  }
  return { sign: 0, next: index };
}

/** "10,000 BC" → 10000. */
const groupedDigits = (token: Token | undefined): number | null =>
  token !== undefined && /^\d{1,2},?\d{3}$/.test(token.text) ? Number(token.text.replace(',', '')) : null;

/** A year with its era, if it has one; a bare number needs support from around it. */
function readYear(tokens: readonly Token[], index: number, reading: Reading): ReadPoint | null {
  const before = readEra(tokens, index);
  if (before.sign === 1) {
    const year = digits(tokens[before.next]);
    return year === null || year === 0
      ? null
      : { point: { kind: 'year', year }, next: before.next + 1, needs: 'nothing' };
  }
  const token = tokens[index];
  const era = readEra(tokens, index + 1);
  const year = digits(token) ?? (era.sign < 0 ? groupedDigits(token) : null);
  if (token === undefined || year === null || year === 0) return null;
  if (era.sign !== 0) {
    return {
      point: { kind: 'year', year: era.sign < 0 ? 1 - year : year },
      next: era.next,
      needs: 'nothing',
    };
  }
  if (year > 2200 || (year < 100 && !reading.lenient)) return null;
  if (token.text.startsWith('0')) return null;
  return { point: { kind: 'year', year }, next: index + 1, needs: 'year' };
}

/** Words that nothing before them can count. */
const NO_COUNT = new Set(
  'the he she it they when and at under by but his her its their a an with in on'.split(' '),
);

/** Four digits that complete "September 2018", "12 September, 2018"; never the head of something longer. */
export function yearAfter(tokens: readonly Token[], index: number): { year: number; next: number } | null {
  let at = index;
  if (isMark(tokens[at], ',') || tokens[at]?.lower === 'of') at += 1;
  const token = tokens[at];
  // "15 March 44 BC", "2 June AD 68"
  const led = readEra(tokens, at);
  const first = led.sign > 0 ? digits(tokens[led.next]) : null;
  if (first !== null) return { year: first, next: led.next + 1 };
  const year = digits(token);
  if (year === null || token === undefined || year > 2200) return null;
  const era = readEra(tokens, at + 1);
  if (era.sign !== 0 && year > 0) return { year: era.sign < 0 ? 1 - year : year, next: era.next };
  // "30 September 420": three digits are a year only where nothing that could be counted follows.
  const after = tokens[at + 1];
  const ended = after === undefined || after.kind === 'mark' || NO_COUNT.has(after.lower);
  if (year < 1000 && !(ended && tokens[index]?.text !== ',' && token.text.length === 3 && year >= 100))
    return null;
  if (tokens[at + 1]?.lower === 's' && tokens[at + 1]?.spaced === false) return null;
  return { year, next: at + 1 };
}

function readMonthName(tokens: readonly Token[], index: number, reading: Reading) {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  const english = reading.language === 'en';
  if (english && !reading.lenient && !capitalised(token)) return null;
  const named = monthNamed(token.lower, reading.language);
  if (named !== null) return { month: named, next: index + 1, short: false };
  const shortened = english ? monthShortened(token.lower) : null;
  if (shortened === null) return null;
  return { month: shortened, next: isMark(tokens[index + 1], '.') ? index + 2 : index + 1, short: true };
}

/** "26", "26th", "1er": the day of a month. */
function readDayNumber(tokens: readonly Token[], index: number) {
  const day = digits(tokens[index], 2);
  if (day === null || day < 1 || day > 31) return null;
  const suffix = tokens[index + 1];
  const attached = suffix !== undefined && !suffix.spaced;
  if (attached && isOrdinalSuffix(suffix.lower)) return { day, next: index + 2 };
  if (attached && (suffix.kind === 'word' || suffix.text === '%')) return null;
  if (attached && suffix.text === ':' && tokens[index + 2]?.spaced === false) return null;
  return { day, next: index + 1 };
}

const dayPoint = (year: number | null, month: number, day: number, next: number): ReadPoint => ({
  point: { kind: 'day', year, month, day },
  next,
  needs: 'nothing',
});

function readMonthFirst(tokens: readonly Token[], index: number, reading: Reading): ReadPoint | null {
  const name = readMonthName(tokens, index, reading);
  if (name === null) return null;
  const the = tokens[name.next]?.lower === 'the' ? name.next + 1 : name.next;
  const day = readDayNumber(tokens, the);
  if (day !== null) {
    const year = yearAfter(tokens, day.next);
    return dayPoint(year?.year ?? null, name.month, day.day, year?.next ?? day.next);
  }
  const year = yearAfter(tokens, name.next);
  if (year !== null) {
    return {
      point: { kind: 'month', year: year.year, month: name.month, part: null },
      next: year.next,
      needs: 'nothing',
    };
  }
  if (name.short && !reading.lenient) return null;
  return {
    point: { kind: 'month', year: null, month: name.month, part: null },
    next: name.next,
    needs: 'month',
  };
}

/** "The twelfth of June" */
function readDayInWords(tokens: readonly Token[], index: number) {
  const read = tokens[index]?.kind === 'word' ? readOrdinal(tokens, index) : null;
  if (read === null || tokens[read.next]?.lower !== 'of' || tokens[index - 1]?.lower !== 'the') return null;
  return { day: read.number, next: read.next };
}

function readDayFirst(tokens: readonly Token[], index: number, reading: Reading): ReadPoint | null {
  const day =
    readDayNumber(tokens, index) ?? (reading.language === 'en' ? readDayInWords(tokens, index) : null);
  if (day === null) return null;
  let at = day.next;
  if (isMark(tokens[at], '.') && reading.language !== 'en') at += 1;
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'de') at += 1;
  const name = readMonthName(tokens, at, reading);
  if (name === null) return null;
  const of = tokens[name.next]?.lower === 'de' ? name.next + 1 : name.next;
  const year = yearAfter(tokens, of);
  return dayPoint(year?.year ?? null, name.month, day.day, year?.next ?? name.next);
}

/** `2018-09-12`, `2018-09`: the numeric forms of ISO 8601. */
function readIso(tokens: readonly Token[], index: number, reading: Reading): ReadPoint | null {
  const [year, dash, month] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (year === undefined || dash === undefined || month === undefined) return null;
  if (dash.text !== '-' || dash.spaced || month.spaced || year.text.length !== 4) return null;
  const [y, m] = [digits(year), digits(month)];
  if (y === null || m === null || month.text.length !== 2 || m < 1 || m > 12) return null;
  const [secondDash, day] = [tokens[index + 3], tokens[index + 4]];
  if (secondDash?.text === '-' && !secondDash.spaced) {
    const d = day?.text.length === 2 && !day.spaced ? digits(day) : null;
    return d === null ? null : dayPoint(y, m, d, index + 5);
  }
  // "2003-04" is a month or a season of two years: only a string known to be a date tells.
  if (!reading.lenient && m > y % 100) return null;
  return { point: { kind: 'month', year: y, month: m, part: null }, next: index + 3, needs: 'nothing' };
}

/** "19th", "nineteenth", "twenty-first": a small ordinal with the index after it. */
function readOrdinal(tokens: readonly Token[], index: number): { number: number; next: number } | null {
  const [token, suffix, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const number = digits(token, 2);
  if (number !== null) {
    return suffix?.spaced === false && isOrdinalSuffix(suffix.lower) ? { number, next: index + 2 } : null;
  }
  const word = token?.kind === 'word' ? ordinalWord(token.lower) : null;
  if (word !== null) return { number: word, next: index + 1 };
  const ones = token?.lower === 'twenty' && suffix?.text === '-' ? ordinalWord(third?.lower ?? '') : null;
  return ones !== null && ones < 10 ? { number: 20 + ones, next: index + 3 } : null;
}

function readCentury(tokens: readonly Token[], index: number, part: Part | Share | null): ReadPoint | null {
  const counted = readOrdinal(tokens, index);
  if (counted === null || counted.number < 1 || counted.number > 22) return null;
  const at = isMark(tokens[counted.next], '-') ? counted.next + 1 : counted.next;
  const millennium = counted.number <= 10 ? readMillennium(tokens, at, counted.number, part) : null;
  if (millennium !== null) return millennium;
  if (!CENTURY_NAMES.has(tokens[at]?.lower ?? '')) return readCenturyOfTwo(tokens, counted, part);
  const era = readEra(tokens, at + 1);
  const century = era.sign < 0 ? -counted.number : counted.number;
  return { point: { kind: 'century', century, part }, next: era.next, needs: 'nothing' };
}

/** "Third millennium BC": without its era it may be ours, or any team's. */
function readMillennium(
  tokens: readonly Token[],
  index: number,
  number: number,
  part: Part | Share | null,
): ReadPoint | null {
  if (tokens[index]?.lower !== 'millennium') return null;
  const era = readEra(tokens, index + 1);
  if (era.sign === 0) return null;
  const year = era.sign < 0 ? 1 - 1000 * number : 1000 * (number - 1) + 1;
  return { point: { kind: 'decade', year, years: 1000, part }, next: era.next, needs: 'nothing' };
}

/** "18th and 19th centuries", "the 5th to the 8th century": the first of two shares the noun and era of the second. */
function readCenturyOfTwo(
  tokens: readonly Token[],
  first: { readonly number: number; readonly next: number },
  part: Part | Share | null,
): ReadPoint | null {
  if (!/^(?:and|or|to|–|-)$/.test(tokens[first.next]?.lower ?? '')) return null;
  let at = first.next + 1;
  while (/^(?:the|early|mid|late|-)$/.test(tokens[at]?.lower ?? '') && at < first.next + 5) at += 1;
  const number = digits(tokens[at], 2) ?? ordinalWord(tokens[at]?.lower ?? '');
  const noun = tokens[at]?.kind === 'number' ? at + 2 : at + 1;
  if (number === null || number > 22 || !CENTURY_NAMES.has(tokens[noun]?.lower ?? '')) return null;
  const era = readEra(tokens, noun + 1);
  const century = era.sign < 0 ? -first.number : first.number;
  return { point: { kind: 'century', century, part }, next: first.next, needs: 'nothing' };
}

function readSeason(tokens: readonly Token[], index: number, reading: Reading): ReadPoint | null {
  const name = tokens[index];
  const first = name === undefined ? undefined : SEASONS[name.lower];
  if (first === undefined) return null;
  const at = tokens[index + 1]?.lower === 'of' ? index + 2 : index + 1;
  const year = readYear(tokens, at, reading);
  const named =
    year?.point.kind === 'year' && (year.needs === 'nothing' || (tokens[at]?.text.length ?? 0) >= 3);
  if (year?.point.kind !== 'year' || !named) {
    const point: Point = { kind: 'season', year: null, first, months: 3 };
    return { point, next: index + 1, needs: 'season' };
  }
  let next = year.next;
  // "winter of 1944–45"
  const short = digits(tokens[next + 1]);
  const wanted = year.point.year + 1;
  if (
    first === 12 &&
    /^[-–/]$/.test(tokens[next]?.text ?? '') &&
    (short === wanted % 100 || short === wanted)
  )
    next += 2;
  return { point: { kind: 'season', year: year.point.year, first, months: 3 }, next, needs: 'nothing' };
}

/** What follows "early", "mid-", "late". */
function readParted(tokens: readonly Token[], index: number, part: Part, reading: Reading): ReadPoint | null {
  const century = readCentury(tokens, index, part) ?? readDecade(tokens, index, part);
  if (century !== null) return century;
  const month = readMonthFirst(tokens, index, reading);
  if (month?.point.kind === 'month') return { ...month, point: { ...month.point, part }, needs: 'nothing' };
  const season = readSeason(tokens, index, reading);
  if (season !== null) return season;
  const year = readYear(tokens, index, reading);
  if (year?.point.kind !== 'year') return null;
  return { point: partOfYear(year.point.year, part), next: year.next, needs: 'nothing' };
}

const SHARES: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, decade: 10 };

/** "Second half of the 19th century", "last quarter of the 1800s", "end of the 1990s". */
function readShare(tokens: readonly Token[], index: number): ReadPoint | null {
  const word = tokens[index]?.lower ?? '';
  const of = SHARES[tokens[index + 1]?.lower ?? ''];
  const nth = word === 'last' || (word === 'latter' && of === 2) ? of : (ordinalWord(word) ?? undefined);
  if (of === undefined || nth === undefined || nth > of) return null;
  let at = index + 2;
  if (tokens[at]?.lower !== 'of') return null;
  at += tokens[at + 1]?.lower === 'the' ? 2 : 1;
  const share = { nth, of };
  const century = readCentury(tokens, at, share);
  if (century !== null) return century;
  return of === 2 ? readDecade(tokens, at, share) : null;
}

const EDGES: Readonly<Record<string, Part>> = {
  beginning: 'early',
  start: 'early',
  end: 'late',
  close: 'late',
};

/** "End of the 19th century" is late in it; "end of May", "beginning of 2019" is told as the whole. */
function readEdge(tokens: readonly Token[], index: number, reading: Reading): ReadPoint | null {
  const part = EDGES[tokens[index]?.lower ?? ''];
  if (part === undefined || tokens[index + 1]?.lower !== 'of') return null;
  const the = tokens[index + 2]?.lower === 'the';
  const at = the ? index + 3 : index + 2;
  const century = readCentury(tokens, at, part) ?? readDecade(tokens, at, part);
  if (century !== null || the) return century;
  const month = readMonthFirst(tokens, at, reading);
  if (month?.point.kind === 'month') return { ...month, needs: 'nothing' };
  const year = readYear(tokens, at, reading);
  const after = tokens[at + 1];
  const alone = after === undefined || after.kind === 'mark' || AFTER_YEAR.has(after.lower);
  return year?.needs === 'year' && tokens[at]?.text.length === 4 && alone
    ? { ...year, needs: 'nothing' }
    : null;
}

const AFTER_YEAR = new Set(
  'the he she it they and but to was were had has his her its a when as in it only'.split(' '),
);

/** "Christmas Day 1914", "Good Friday 1998", "last Monday of May 1998": a day that is said by name. */
function readNamedDay(tokens: readonly Token[], index: number): ReadPoint | null {
  const nth = readNthWeekday(tokens, index);
  if (nth !== null) return { ...nth, needs: nth.point.year === null ? 'nth' : 'nothing' };
  const read = readFeast(tokens, index);
  const year = read === null ? null : yearAfter(tokens, read.next);
  if (read === null) return null;
  if (year !== null) {
    const day = feastIn(read.feast, year.year);
    return day === null ? null : dayPoint(day.year, day.month, day.day, year.next);
  }
  const { feast } = read;
  const point: Point =
    'month' in feast ? { kind: 'day', year: null, ...feast } : { kind: 'easter', year: null, ...feast };
  return { point, next: read.next, needs: 'feast' };
}

/** Reads one moment that begins at a token, the longest reading first. */
export function readPoint(tokens: readonly Token[], index: number, reading: Reading): ReadPoint | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'mark')
    return reading.language === 'en'
      ? (readDecade(tokens, index, null) ?? readShortYear(tokens, index))
      : null;
  if (reading.language === 'en' && token.kind === 'word') {
    const part = PARTS[token.lower];
    if (part !== undefined) {
      let at = index + 1;
      if (isMark(tokens[at], '-')) at += 1;
      if (token.lower === 'middle' && tokens[at]?.lower === 'of') at += 1;
      if (tokens[at]?.lower === 'the') at += 1;
      return readParted(tokens, at, part, reading);
    }
    const named = readNamedDay(tokens, index);
    if (named !== null) return named;
    const season =
      readSeason(tokens, index, reading) ?? readShare(tokens, index) ?? readEdge(tokens, index, reading);
    if (season !== null) return season;
  }
  return (
    readIso(tokens, index, reading) ??
    readNumeric(tokens, index, reading.order) ??
    readDayFirst(tokens, index, reading) ??
    readMonthFirst(tokens, index, reading) ??
    (reading.language === 'en'
      ? (readCentury(tokens, index, null) ?? readDecade(tokens, index, null))
      : null) ??
    readYear(tokens, index, reading)
  );
}
