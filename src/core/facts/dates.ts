import type { Span } from '../article/article.ts';
import { latestNotAfter } from './date/anchor.ts';
import { compareDays, toIso } from './date/calendar.ts';
import { isMonth, isYear, looksAhead } from './date/evidence.ts';
import { readDates } from './date/grammar.ts';
import { dateGrammar } from './date/grammars.ts';
import { daysOf, type Point, precisionOf, withYear, yearOf } from './date/point.ts';
import type { Reading } from './date/read-point.ts';
import { readStretch, type ReadStretch } from './date/read-range.ts';
import type { DateValue } from './fact.ts';
import { type Token, tokenise } from './token.ts';

export interface FoundDate {
  readonly span: Span;
  readonly date: DateValue;
}

export interface DateContext {
  /** `YYYY-MM-DD` */
  readonly published: string | null;
  /** BCP 47 tag; months are known in English, German, French, Spanish, Italian, Portuguese and Dutch. */
  readonly language: string;
}

const APPROXIMATELY = new Set(['about', 'around', 'circa', 'approximately', 'roughly', 'c', 'ca']);

/** The index after "about", "circa", "c." where a token begins one, else the same index. */
function afterApproximation(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token === undefined || !APPROXIMATELY.has(token.lower)) return index;
  const short = token.lower === 'c' || token.lower === 'ca';
  if (short && tokens[index + 1]?.text !== '.') return index;
  return short ? index + 2 : index + 1;
}

const primary = (language: string): string => {
  const [first = ''] = language.toLowerCase().split('-');
  return first === '' || first === 'und' ? 'en' : first;
};

/** The last year the text gave, and whether it came with a day or month in the same sentence. */
interface Mentioned {
  readonly year: number;
  readonly sentence: number;
  readonly dated: boolean;
}

type Anchored = { readonly stretch: ReadStretch; readonly anchor: DateValue['anchor'] } | null;

/** Supplies a year that the text leaves out; nothing when two years could be meant. */
function anchored(
  stretch: ReadStretch,
  published: string | null,
  said: Mentioned | null,
  sentence: number,
): Anchored {
  const last = stretch.to ?? stretch.from;
  if (last.kind === 'century' || yearOf(last) !== null) return { stretch, anchor: null };
  if (said !== null && said.sentence === sentence && said.dated) {
    return { stretch: dated(stretch, said.year), anchor: 'context' };
  }
  const latest = latestNotAfter(last, published);
  const year = latest === null ? null : yearOf(latest);
  if (year === null || (said !== null && said.year !== year)) return null;
  return { stretch: dated(stretch, year), anchor: 'dateline' };
}

const dated = (stretch: ReadStretch, year: number): ReadStretch => ({
  ...stretch,
  from: withYear(stretch.from, year),
  to: stretch.to === null ? null : withYear(stretch.to, year),
});

function valueOf(stretch: ReadStretch, approximate: boolean, anchor: DateValue['anchor']): DateValue | null {
  const first = daysOf(stretch.from);
  const last = stretch.to === null ? first : daysOf(stretch.to);
  if (first === null || last === null || compareDays(first.from, last.to) > 0) return null;
  return {
    from: toIso(first.from),
    to: toIso(last.to),
    precision: precisionOf(stretch.from),
    range: stretch.to !== null,
    approximate,
    anchor,
  };
}

function isSupported(tokens: readonly Token[], index: number, core: number, stretch: ReadStretch): boolean {
  const approximate = core > index;
  if (stretch.needs === 'year') return isYear(tokens, core, stretch.next);
  if (stretch.needs === 'month') return !approximate && isMonth(tokens, core);
  const [first, before, after] = [tokens[core], tokens[core - 1], tokens[stretch.next]];
  if (first?.kind === 'number' && !first.spaced && before !== undefined && !/^["'“‘([—–]$/.test(before.text))
    return false;
  return after === undefined || after.spaced || (after.kind === 'mark' && !/^[/@_%°]$/.test(after.text));
}

/** Finds the dates of a text, in order and without overlap. Spans are in `text`; time is linear in its length. */
export function findDates(text: string, context: DateContext): readonly FoundDate[] {
  const grammar = dateGrammar(primary(context.language));
  if (grammar !== null) return readDates(text, grammar, context.published);
  const tokens = tokenise(text);
  const reading: Reading = { language: primary(context.language), lenient: false };
  const found: FoundDate[] = [];
  let said: Mentioned | null = null;
  let sentence = 0;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token?.text === '.' || token?.text === '?' || token?.text === '!') sentence += 1;
    const core = afterApproximation(tokens, index);
    const between = tokens[core - 1]?.lower === 'between';
    const stretch = readStretch(tokens, core, reading, between);
    if (stretch === null || !isSupported(tokens, index, core, stretch)) {
      index += 1;
      continue;
    }
    const complete = anchored(stretch, context.published, said, sentence);
    const guessed = complete?.anchor === 'dateline' && looksAhead(tokens, index, stretch.next);
    const date =
      complete === null || guessed ? null : valueOf(complete.stretch, core > index, complete.anchor);
    const last = tokens[stretch.next - 1];
    const first = tokens[date?.range === true && between ? core - 1 : index];
    if (date !== null && last !== undefined && first !== undefined) {
      found.push({ span: { start: first.start, end: last.end }, date });
      const year = complete === null ? null : mentionedYear(complete.stretch.from);
      if (year !== null)
        said = { year, sentence, dated: date.precision === 'day' || date.precision === 'month' };
    }
    index = stretch.next;
  }
  return found;
}

const mentionedYear = (point: Point): number | null =>
  point.kind === 'century' || point.kind === 'decade' ? null : yearOf(point);

const ISO_INTERVAL =
  /^\s*([+-]?\d{4,6}(?:-\d{2}(?:-\d{2})?)?)\s*\/\s*([+-]?\d{4,6}(?:-\d{2}(?:-\d{2})?)?)\s*$/;
const ISO = /^\s*([+-]?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?\s*$/;

function isoPoint(text: string): Point | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  const number = Number(year);
  if (month === undefined) return { kind: 'year', year: number };
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { kind: 'month', year: number, month: Number(month), part: null };
  return { kind: 'day', year: number, month: Number(month), day: Number(day) };
}

function parseIso(text: string): DateValue | null {
  const interval = ISO_INTERVAL.exec(text);
  const from = isoPoint(interval?.[1] ?? text);
  const to = interval === null ? null : isoPoint(interval[2] ?? '');
  if (from === null || (interval !== null && to?.kind !== from.kind)) return null;
  return valueOf({ from, to, next: 0, needs: 'nothing' }, false, null);
}

const LEADS = new Set(['the', 'from', 'in', 'on', 'during']);

/** Reads a string that as a whole is one date: as people write it, or ISO 8601 (`2018-09`, `1950/1953`). */
export function parseDate(text: string, published: string | null): DateValue | null {
  const iso = parseIso(text);
  if (iso !== null) return iso;
  const tokens = tokenise(text);
  let start = 0;
  while (LEADS.has(tokens[start]?.lower ?? '')) start += 1;
  const approximate = afterApproximation(tokens, start);
  const between = tokens[approximate]?.lower === 'between';
  let core = between ? approximate + 1 : approximate;
  if (tokens[core]?.lower === 'the') core += 1;
  const stretch = readStretch(tokens, core, { language: 'en', lenient: true }, between);
  if (stretch?.next !== tokens.length) return null;
  const complete = anchored(stretch, published, null, 0);
  return complete === null ? null : valueOf(complete.stretch, approximate > start, complete.anchor);
}
