import type { Span } from '../../article/article.ts';
import type { DateValue } from '../fact.ts';
import { latestNotAfter } from './anchor.ts';
import { compareDays, type Day, fromIso } from './calendar.ts';
import { momentOf, valueOf } from './moment.ts';
import { daysOf, type Point, withYear, yearOf } from './point.ts';

/** A moment as one shape of a grammar reads it. */
export interface Moment {
  readonly from: Point;
  /** Set where the shape itself is a range ("1914–18"). */
  readonly to?: Point | null;
  /** `year`: a bare number, `month`: a bare name; the grammar says whether the words around it bear it out. */
  readonly needs?: 'year' | 'month';
  readonly approximate?: boolean;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way to write a moment. The pattern has only bounded repetitions, so that a text is read in linear time. */
export interface Shape {
  /** With flags `g` and `u`. */
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: ShapeContext) => Moment | null;
}

interface ShapeContext {
  /** Year of the dateline, or null. */
  readonly now: number | null;
}

/** How a language writes dates. Texts before and after a moment are cut at `LOOK` characters. */
export interface DateGrammar {
  readonly shapes: readonly Shape[];
  /** The whole text between two moments that makes them the ends of a range. */
  readonly joint: RegExp;
  /** "zwischen 1914 und 1918": what stands before the first, and between them. */
  readonly between: { readonly before: RegExp; readonly joint: RegExp } | null;
  /** At the end of the text before a moment: "etwa ". */
  readonly approximation: RegExp;
  /** At the start of the text behind a moment: "左右". */
  readonly approximated: RegExp | null;
  /** `isRange`: two years were read ("1998-2002"), which count something more seldom than one. */
  readonly isYear: (year: number, before: string, after: string, isRange: boolean) => boolean;
  readonly isMonth: (before: string, after: string) => boolean;
  /** At the end of the text before a moment without a year that is not the dateline's. */
  readonly unread: RegExp | null;
  /** Without a word of what is past, a bare month may come every year ("die Ernte beginnt im November"). */
  readonly past: RegExp | null;
  /** Words that speak of what is still to come. */
  readonly future: RegExp;
  /** Ends of sentences. */
  readonly stop: RegExp;
}

/** Characters looked at on either side of a moment. */
export const LOOK = 48;

interface Found extends Moment {
  readonly start: number;
  /** Where the moment itself begins, behind a "zwischen". */
  readonly core: number;
  readonly end: number;
}

/** Reads the dates of a text, in order and without overlap; time is linear in its length. */
export function readDates(
  text: string,
  grammar: DateGrammar,
  published: string | null,
): readonly { readonly span: Span; readonly date: DateValue }[] {
  const dateline = published === null ? null : fromIso(published);
  const now = dateline?.year ?? null;
  const found: { span: Span; date: DateValue }[] = [];
  let said = null as Said | null;
  let read = 0;
  for (const moment of joined(text, momentsOf(text, grammar, { now }), grammar)) {
    if (!isBorneOut(text, moment, grammar)) continue;
    // The year said last counts for its sentence alone.
    if (said?.dated === true && grammar.stop.test(text.slice(read, moment.start)))
      said = { year: said.year, dated: false };
    read = moment.start;
    const complete = completed(moment, dateline, said);
    if (complete === null) continue;
    if (complete.anchor === 'dateline' && !isPast(text, moment, complete, dateline, grammar)) continue;
    const span = widened(text, moment, grammar);
    const days = momentOf(complete.from, complete.to);
    if (days === null) continue;
    const approximate = moment.approximate === true || span.approximate;
    const date = valueOf(days, approximate, complete.anchor, null);
    found.push({ span: { start: span.start, end: span.end }, date });
    read = moment.end;
    const year = yearOf(complete.from);
    if (year !== null && complete.from.kind !== 'decade')
      said = { year, dated: date.precision === 'day' || date.precision === 'month' };
  }
  return found;
}

/** All moments; of those that overlap the first, and of equal beginnings the longest. */
function momentsOf(text: string, grammar: DateGrammar, context: ShapeContext): readonly Found[] {
  const all: Found[] = [];
  for (const { pattern, read } of grammar.shapes) {
    for (const match of text.matchAll(pattern)) {
      const moment = read(match.groups ?? {}, context);
      if (moment !== null)
        all.push({ ...moment, start: match.index, core: match.index, end: match.index + match[0].length });
    }
  }
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return all.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}

/** Longest text between the ends of a range: " bis zum ". */
const LONGEST_JOINT = 14;

function joined(text: string, moments: readonly Found[], grammar: DateGrammar): readonly Found[] {
  const ranges: Found[] = [];
  for (let index = 0; index < moments.length; index += 1) {
    const [first, second] = [moments[index], moments[index + 1]];
    if (first === undefined) break;
    const range = second === undefined ? null : rangeOf(text, first, second, grammar);
    if (range !== null) index += 1;
    ranges.push(range ?? first);
  }
  return ranges;
}

function rangeOf(text: string, first: Found, second: Found, grammar: DateGrammar): Found | null {
  if (second.start - first.end > LONGEST_JOINT || first.to || second.to) return null;
  const between = text.slice(first.end, second.start);
  const { joint, between: framed } = grammar;
  const before = framed?.before.exec(text.slice(Math.max(0, first.start - LOOK), first.start)) ?? null;
  const isFramed = before !== null && framed !== null && framed.joint.test(between);
  if (!isFramed && !joint.test(between)) return null;
  if (first.from.kind !== second.from.kind) return null;
  const year = yearOf(second.from);
  const from = year === null ? first.from : withYear(first.from, year);
  const order = [daysOf(from), daysOf(second.from)];
  if (order[0] && order[1] && compareDays(order[0].from, order[1].from) >= 0) return null;
  return {
    from,
    to: second.from,
    start: isFramed ? first.start - before[0].length : first.start,
    core: first.start,
    end: second.end,
    ...(first.needs === undefined ? {} : { needs: first.needs }),
    approximate: first.approximate === true || second.approximate === true,
  };
}

function isBorneOut(text: string, moment: Found, grammar: DateGrammar): boolean {
  const before = text.slice(Math.max(0, moment.core - LOOK), moment.core);
  const after = text.slice(moment.end, moment.end + LOOK);
  const year = yearOf(moment.to ?? moment.from);
  if (moment.needs === 'year')
    return year !== null && grammar.isYear(year, before, after, Boolean(moment.to));
  return moment.needs !== 'month' || year !== null || grammar.isMonth(before, after);
}

function widened(
  text: string,
  moment: Found,
  { approximation, approximated }: DateGrammar,
): Span & { readonly approximate: boolean } {
  const before = approximation.exec(text.slice(Math.max(0, moment.start - LOOK), moment.start))?.[0] ?? '';
  const after = approximated?.exec(text.slice(moment.end, moment.end + LOOK))?.[0] ?? '';
  return {
    start: moment.start - before.length,
    end: moment.end + after.length,
    approximate: before !== '' || after !== '',
  };
}

/** The last year the text gave, and whether it came with a day or month in the same sentence. */
interface Said {
  readonly year: number;
  readonly dated: boolean;
}

interface Complete {
  readonly from: Point;
  readonly to: Point | null;
  readonly anchor: DateValue['anchor'];
}

/** Supplies a year that the text leaves out; nothing when two years could be meant. */
function completed({ from, to = null }: Moment, dateline: Day | null, said: Said | null): Complete | null {
  const last = to ?? from;
  if (last.kind === 'century' || yearOf(last) !== null) return { from, to, anchor: null };
  const dated = (year: number, anchor: DateValue['anchor']): Complete => ({
    from: withYear(from, year),
    to: to === null ? null : withYear(to, year),
    anchor,
  });
  if (said?.dated === true) return dated(said.year, 'context');
  const latest = dateline === null ? null : latestNotAfter(last, dateline);
  const year = latest === null ? null : yearOf(latest);
  if (year === null || (said !== null && said.year !== year)) return null;
  return dated(year, 'dateline');
}

const MOST_MONTHS_BACK = 6;

const monthsBetween = (first: Day, last: Day): number =>
  (last.year - first.year) * 12 + last.month - first.month;

/** Whether the words around speak of what has happened, so that the latest occurrence is meant. */
function isPast(
  text: string,
  moment: Found,
  { from }: Complete,
  dateline: Day | null,
  { past, unread, future, stop }: DateGrammar,
): boolean {
  const before =
    text
      .slice(Math.max(0, moment.start - 2 * LOOK), moment.start)
      .split(stop)
      .at(-1) ?? '';
  const after = text.slice(moment.end, moment.end + 2 * LOOK).split(stop)[0] ?? '';
  if (future.test(before) || future.test(after)) return false;
  if (unread?.test(before) === true) return false;
  if (past === null) return true;
  if (moment.needs === 'month') return past.test(before) || past.test(after);
  // "Das Rückspiel ist am 7. März": what would lie far back comes soon, unless its own clause tells of the past.
  const days = daysOf(from);
  const isFar = days !== null && dateline !== null && monthsBetween(days.from, dateline) > MOST_MONTHS_BACK;
  return (
    !isFar || past.test(before.split(/[,;:]/u).at(-1) ?? '') || past.test(after.split(/[,;:]/u)[0] ?? '')
  );
}
