import type { Span } from '../article/article.ts';
import { isFiscal, isMonth, isSeason } from './date/bare-name.ts';
import { mayBeginDate } from './date/beginning.ts';
import { type Day, fromIso, weekdayOf } from './date/calendar.ts';
import { headsColumn } from './date/column.ts';
import { areYears, isYear } from './date/evidence.ts';
import { readDates } from './date/grammar.ts';
import { dateGrammar } from './date/grammars.ts';
import { readIsoText } from './date/iso.ts';
import { type Moment, momentOf, valueOf, wholeYear } from './date/moment.ts';
import { Narrative } from './date/narrative.ts';
import { daysOf, type Point, withYear, yearOf as yearOfPoint } from './date/point.ts';
import { type Dated, readDated } from './date/read-day-of-week.ts';
import { type Reading, yearAfter } from './date/read-point.ts';
import { beginningBefore, readStretch, type ReadStretch } from './date/read-range.ts';
import { readRelative, type Relative } from './date/relative.ts';
import { type Place, resolveRelative, type Resolved, yearOf } from './date/resolve.ts';
import { southern, southernPoint } from './date/season.ts';
import { isInPassing, tells } from './date/tells.ts';
import { isAhead, tenseAround } from './date/tense.ts';
import type { DateValue } from './fact.ts';
import { readQuantity } from './figure/quantity.ts';
import { homelandOf } from './homeland.ts';
import { languageRead, primaryLanguage } from './language.ts';
import { passagesOf } from './passage.ts';
import { areWords, beginsSentence, capitalised, type Token, tokenise } from './token.ts';
import { shifted } from './within.ts';

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
  if (!short) return index + 1;
  // "ca 1907", "c1450"
  if (token.text === token.lower && /^[1-9]\d{2,3}$/.test(tokens[index + 1]?.text ?? '')) return index + 1;
  return tokens[index + 1]?.text === '.' ? index + 2 : index;
}

const SEASON = /\b(?:spring|summer|autumn|winter)\b/i;
const MONTH_FIRST = new Set(['en-us', 'en-ph']);

function readingOf(text: string, tag: string): Reading {
  const lower = tag.toLowerCase();
  const language = languageRead(tag);
  const regional = language !== 'en' || (lower.length > 2 && primaryLanguage(tag) !== 'und');
  const order = MONTH_FIRST.has(lower) ? 'month-first' : regional ? 'day-first' : null;
  const south = language === 'en' && SEASON.test(text) && /^(?:AU|NZ)$/.test(homelandOf(text, tag) ?? '');
  return { language, order, south, lenient: false };
}

/** What a stretch covers in the year that it leaves out. */
function dated({ from, to }: ReadStretch, year: number): Moment | null {
  if (to === null) return momentOf(withYear(from, year), null);
  const last = withYear(to, year);
  return momentOf(beginningBefore(last, from, year), last);
}

function isSupported(tokens: readonly Token[], index: number, core: number, stretch: ReadStretch): boolean {
  const approximate = core > index;
  switch (stretch.needs) {
    case 'year':
      return isYear(tokens, core, stretch.next, approximate);
    case 'years': {
      const [from, to] = [yearOfPoint(stretch.from), stretch.to === null ? null : yearOfPoint(stretch.to)];
      return from !== null && to !== null && areYears(tokens, core, stretch.next, from, to);
    }
    case 'month':
      return !approximate && isMonth(tokens, core, stretch.next);
    case 'feast':
      return /^(?:on|since|until|by|before|after)$/.test(tokens[core - 1]?.lower ?? '');
    case 'season':
      return !approximate && stretch.to === null && isSeason(tokens, core, stretch.next);
    case 'fiscal':
      return !approximate && isFiscal(tokens, core, stretch.next);
    case 'nth':
      return true;
    case 'nothing': {
      const [first, before, after] = [tokens[core], tokens[core - 1], tokens[stretch.next]];
      if (
        !approximate &&
        first?.kind === 'number' &&
        !first.spaced &&
        before !== undefined &&
        !/^["'“‘([—–]$/.test(before.text)
      )
        return false;
      return (
        after === undefined ||
        after.spaced ||
        (after.kind === 'mark' && !/^[/@_%°]$/.test(after.text)) ||
        after.lower === 's'
      );
    }
  }
}

/** In "3 March and 5 April 1990" the first date takes the year of the next, some members on. */
function yearAhead(tokens: readonly Token[], stretch: ReadStretch, reading: Reading): number | null {
  let at = stretch.next;
  if (tokens[at]?.lower === 'in') return yearAfter(tokens, at + 1)?.year ?? null;
  for (let member = 0; member < 4; member += 1) {
    if (!/^(?:,|and|or|to|&|–)$/.test(tokens[at]?.lower ?? '')) return null;
    at += 1;
    if (/^(?:and|or|on|in)$/.test(tokens[at]?.lower ?? '')) at += 1;
    const next = readStretch(tokens, at, reading, false);
    if (next === null || next.from.kind !== stretch.from.kind) return null;
    const year = yearOfPoint(next.from);
    if (year !== null) return year;
    at = next.next;
  }
  return null;
}

/** Of the years in which a day falls on its weekday, the one nearest the dateline or the year supposed. */
function yearOnWeekday(point: Point, weekday: number, supposed: number): number {
  for (const away of [0, -1, 1, -2, -3, -4, -5, -6]) {
    const days = daysOf(withYear(point, supposed + away));
    if (days !== null && weekdayOf(days.from) === weekday) return supposed + away;
  }
  return supposed;
}

/** The year, of this one and its neighbours, in which a day falls on its weekday, whatever the tense. */
function onlyYear(
  point: Point,
  weekday: number | null,
  { published, tense }: Place,
): Resolved<number> | null {
  if (weekday === null || published === null || tense === 'habit') return null;
  const year = yearOnWeekday(point, weekday, published.year);
  const days = daysOf(withYear(point, year));
  if (days === null || weekdayOf(days.from) !== weekday || Math.abs(year - published.year) > 1) return null;
  return { value: year, anchor: 'dateline', by: null };
}

/** "The September 11 attacks": a day that names an event, of a year everybody knows but the text. */
const EVENTS = new Set(
  'attack attacks terrorist hijackers bombers victims movement revolution uprising massacre coup agreement accord holiday'.split(
    ' ',
  ),
);

/** Words after a date that no noun is. */
const JOINTS = new Set(
  (
    'and or to in on at of by for from with when where while after before until as but that which who he she it they we i ' +
    'was were had has have is are will would can did does until through because so than this last next the a an his her ' +
    'its their last called saw led'
  ).split(' '),
);

const isHour = (token: Token | undefined): boolean =>
  token?.kind === 'number' || /^(?:noon|midday|midnight|[ap]m|[apm]|[.:])$/.test(token?.lower ?? '');

/**
 * "By 31 December", "until June" set a limit, "from Monday" a beginning, "since May" reaches till now; in "the 6 May
 * vote" a noun is named after its day.
 */
function roleOf(tokens: readonly Token[], start: number, end: number): Place['role'] {
  // "until at least 15 January", "by the end of May"
  let limit = start - 1;
  if (tokens[limit]?.lower === 'least' && tokens[limit - 1]?.lower === 'at') limit -= 2;
  else if (tokens[limit]?.lower === 'the') limit -= 1;
  // "until noon on 7 June", "by 5 p.m. on Friday"
  if (tokens[limit]?.lower === 'on') {
    let hour = limit - 1;
    while (hour > limit - 6 && isHour(tokens[hour])) hour -= 1;
    if (hour < limit - 1) limit = hour;
  }
  if (/^(?:by|until|till)$/.test(tokens[limit]?.lower ?? '')) return 'deadline';
  const [before, after] = [tokens[start - 1], tokens[end]];
  if (before?.lower === 'from' && !/^['’]$/.test(after?.text ?? '')) return 'start';
  if (before?.lower === 'since' || (before?.lower === 'the' && tokens[start - 2]?.lower === 'since'))
    return tokens.slice(Math.max(0, start - 12), start).some(({ lower }) => lower === 'had')
      ? 'plain'
      : 'since';
  const names = after?.kind === 'word' && after.spaced && !capitalised(after) && !JOINTS.has(after.lower);
  const owned = before?.lower === 'the' || (before?.lower === 's' && !before.spaced);
  return owned && names ? 'attribute' : 'plain';
}

/** "The feast is on 16 August", "her birthday is on 3 May". */
const isYearly = (tokens: readonly Token[], start: number): boolean =>
  tokens
    .slice(Math.max(0, start - 9), start)
    .some(({ lower }) => /^(?:feast|birthday|holiday|day|anniversary|festival|fair|deadline)$/.test(lower));

/** Where a stretch stands, as far as its own form tells. */
function placeIn(place: Place, tokens: readonly Token[], start: number, stretch: ReadStretch): Place {
  const { from, to, needs, next } = stretch;
  // "The third-quarter profits" are of the last one.
  if (needs === 'fiscal') return { ...place, role: place.role === 'attribute' ? 'plain' : place.role };
  // "Is up by a third since May, and will rise": till now, whatever is to come.
  const than = tokens[start - 2]?.lower === 'than' && tokens[start - 1]?.lower === 'in';
  const tillNow = place.role === 'since' || than;
  if (tillNow && /^(?:present|future)$/.test(place.tense)) return { ...place, tense: 'past' };
  if (/^(?:season|feast|nth)$/.test(needs) && place.tense === 'future' && !isAhead(tokens, start, next))
    return { ...place, tense: 'habit' };
  // "The election is on 4 July": what is so on one day lies ahead, unless it comes again.
  const on = tokens[start - 1]?.lower === 'on' && /^(?:is|are)$/.test(tokens[start - 2]?.lower ?? '');
  if (on && place.tense === 'present' && from.kind === 'day' && !isYearly(tokens, start))
    return { ...place, tense: 'future' };
  // "The show is at the hall from 3 June to 12 July": days on end come once.
  return place.tense === 'present' && to !== null && from.kind === 'day'
    ? { ...place, tense: 'future' }
    : place;
}

/** Supplies the year that a stretch leaves out; null when two years could be meant. */
function completed(
  { stretch, weekday }: Dated,
  ahead: { readonly year: number; readonly resolved: Resolved<number> | null } | null,
  place: Place,
  isEvent: boolean,
): { moment: Moment | null; resolved: Resolved<number> | null } | null {
  const last = stretch.to ?? stretch.from;
  if (last.kind === 'century' || yearOfPoint(last) !== null)
    return { moment: momentOf(stretch.from, stretch.to), resolved: null };
  if (isEvent) return null;
  if (ahead !== null) return { moment: dated(stretch, ahead.year), resolved: ahead.resolved };
  const opens = place.tense === 'future' && place.published !== null;
  if (/^(?:season|feast|nth)$/.test(stretch.needs) && place.tense !== 'past' && !opens) return null;
  const resolved = yearOf(last, place) ?? onlyYear(stretch.from, weekday, place);
  if (resolved === null) return null;
  // "Since September 11": of the year that needs no saying, as far as anybody can tell.
  const { from } = stretch;
  const isNamed = from.kind === 'day' && from.month === 9 && from.day === 11 && weekday === null;
  if (isNamed && resolved.anchor === 'dateline' && place.tense !== 'future') return null;
  const year =
    weekday === null || resolved.anchor === 'context'
      ? resolved.value
      : yearOnWeekday(stretch.from, weekday, resolved.value);
  return { moment: dated(stretch, year), resolved };
}

/** Finds the dates of a text, in order and without overlap. Spans are in `text`; time is linear in its length. */
export function findDates(text: string, context: DateContext): readonly FoundDate[] {
  const reading = readingOf(text, context.language);
  const grammar = dateGrammar(reading.language);
  if (grammar !== null) {
    return passagesOf(text).flatMap((passage) =>
      readDates(passage.text, grammar, context.published).map(({ span, date }) => ({
        span: shifted(span, passage.start),
        date,
      })),
    );
  }
  const published = context.published === null ? null : fromIso(context.published);
  const narrative = new Narrative(published === null ? null : published.year - 1);
  const found: FoundDate[] = [];
  let sentence = 0;
  passagesOf(text).forEach((passage, paragraph) => {
    const tokens = tokenise(passage.text);
    narrative.begin(paragraph);
    const spanOf = (first: number, next: number): Span | null => {
      const [start, last] = [tokens[first]?.start, tokens[next - 1]?.end];
      return start === undefined || last === undefined
        ? null
        : { start: passage.start + start, end: passage.start + last };
    };
    let lastEnd = -1;
    for (let index = 0; index < tokens.length;) {
      if (beginsSentence(tokens, index)) sentence += 1;
      if (isAtAge(tokens, index)) narrative.blur(sentence);
      const read = dateAt(tokens, index, reading, (start, end) => ({
        published,
        narrative,
        sentence,
        tense: reading.language === 'en' ? tenseAround(tokens, start, end) : 'past',
        role: roleOf(tokens, start, end),
      }));
      if (read === null) {
        index += 1;
        continue;
      }
      // "In August 1994, sixty-five years later, …" says its date again.
      const last = found.at(-1);
      const apart = tokens[lastEnd]?.text === ',' && /^[,.;)]$/.test(tokens[read.next]?.text ?? '.');
      if (read.counted && lastEnd === index - 1 && apart && last !== undefined && !last.date.range) {
        const span = spanOf(read.first, read.next);
        const year = fromIso(last.date.from)?.year;
        if (span !== null && year !== undefined)
          found.push({ span, date: valueOf(wholeYear(year), false, 'context', last.span) });
        index = read.next;
        continue;
      }
      const told = read.moment !== null && !headsColumn(tokens, read.next);
      const span = told ? spanOf(read.first, read.next) : null;
      if (read.moment !== null && span !== null) {
        const by = read.resolved?.by?.span ?? null;
        found.push({ span, date: valueOf(read.moment, read.approximate, read.resolved?.anchor ?? null, by) });
        lastEnd = read.next;
        narrative.note(read.moment.to);
        const telling = tells(tokens, read.first, read.next, read.moment);
        const leads = telling === 'leads';
        const isAside = !leads && narrative.isAside(read.moment, isPastPerfect(tokens, read.first));
        if (telling !== 'no' && !isAside && !(read.looksBack && hadBeen(tokens, read.next))) {
          const said = read.resolved === null || read.resolved.by?.said === true;
          const inPassing = isInPassing(tokens, read.first, read.next, read.moment);
          narrative.tell({ ...read.moment, span, sentence, paragraph, leads, said, inPassing });
        }
      }
      for (let at = index + 1; at < read.next; at += 1) if (beginsSentence(tokens, at)) sentence += 1;
      index = read.next;
    }
  });
  return found;
}

/** A year said by pointing to it: from the dateline, or `off` years from the one told last. */
type Pointed = { readonly year: number } | { readonly off: number };

/** "March of that year", "11 March this year": words after a date that name its year by pointing to it. */
function yearSaid(
  tokens: readonly Token[],
  index: number,
  published: Day | null,
): { readonly pointed: Pointed; readonly next: number } | null {
  const start = tokens[index]?.lower === 'of' ? index + 1 : index;
  const words = [0, 1, 2].map((offset) => tokens[start + offset]?.lower);
  if (words[0] === 'the' && words[2] === 'year') {
    const off =
      words[1] === 'same'
        ? 0
        : /^(?:following|next)$/.test(words[1] ?? '')
          ? 1
          : words[1] === 'previous'
            ? -1
            : null;
    return off === null ? null : { pointed: { off }, next: start + 3 };
  }
  if (words[1] !== 'year') return null;
  if (words[0] === 'that') return { pointed: { off: 0 }, next: start + 2 };
  const by = words[0] === 'this' ? 0 : words[0] === 'last' ? -1 : words[0] === 'next' ? 1 : null;
  return by === null || published === null
    ? null
    : { pointed: { year: published.year + by }, next: start + 2 };
}

/** The year that is pointed to; null where the text told none to count from. */
function pointedYear(pointed: Pointed, { narrative, sentence }: Place): Resolved<number> | null {
  if ('year' in pointed) return { value: pointed.year, anchor: 'dateline', by: null };
  const told = narrative.near(sentence) ?? narrative.here();
  if (told === null || told.from.year !== told.to.year) return null;
  return { value: told.from.year + pointed.off, anchor: 'context', by: told };
}

interface ReadDate {
  /** Null for what is a date but cannot be settled. */
  readonly moment: Moment | null;
  readonly resolved: Resolved<unknown> | null;
  readonly approximate: boolean;
  /** "Three years later": years counted from what was told. */
  readonly counted: boolean;
  /** "Three days earlier": before what was told. */
  readonly looksBack: boolean;
  readonly first: number;
  readonly next: number;
}

/** "At fifteen she was sent away": a time of its own that no date says. */
function isAtAge(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:at|aged)$/.test(tokens[index]?.lower ?? '')) return false;
  const of = areWords(tokens, index + 1, ['the', 'age', 'of']) ? index + 4 : index + 1;
  const age = readQuantity(tokens, of, 'en');
  if (age === null || age.scaled || age.value < 4 || age.value > 110) return false;
  return /^(?:,|he|she|i|they)$/.test(tokens[age.next]?.lower ?? '');
}

/** "Three days earlier his last mine had failed": told in passing, and the story goes on from where it was. */
function hadBeen(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + 12 && !beginsSentence(tokens, at); at += 1)
    if (tokens[at]?.lower === 'had') return true;
  return false;
}

/** "The walls had been rebuilt in 1580": what was over when the story came to it. */
function isPastPerfect(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > first - 9 && at >= 0; at -= 1) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === 'had') return true;
    if (/^[.;:,]$/.test(lower)) return false;
  }
  return false;
}

const southernDated = ({ stretch, weekday }: Dated): Dated => ({
  stretch: { ...stretch, from: southernPoint(stretch.from), to: stretch.to && southernPoint(stretch.to) },
  weekday,
});

const southernRelative = (relative: Relative): Relative =>
  relative.kind === 'named' && relative.name.kind === 'season'
    ? { ...relative, name: { ...relative.name, first: southern(relative.name.first) } }
    : relative;

/** The date that begins at a token; `placeOf` tells where a stretch of tokens stands. */
function dateAt(
  tokens: readonly Token[],
  index: number,
  reading: Reading,
  placeOf: (start: number, end: number) => Place,
): ReadDate | null {
  const begins = tokens[index];
  if (begins === undefined || (reading.language === 'en' && !mayBeginDate(begins))) return null;
  const core = afterApproximation(tokens, index);
  // "Between the 12th and 14th centuries"
  const the = tokens[core - 1]?.lower === 'the' && tokens[core - 2]?.lower === 'between';
  const between = the || tokens[core - 1]?.lower === 'between';
  const north = readDated(tokens, core, reading, between);
  const read = north !== null && reading.south === true ? southernDated(north) : north;
  if (read !== null && isSupported(tokens, index, core, read.stretch)) {
    const { stretch } = read;
    const place = placeOf(index, stretch.next);
    const after =
      stretch.needs === 'year' || reading.language !== 'en'
        ? null
        : yearSaid(tokens, stretch.next, place.published);
    const listed = yearAhead(tokens, stretch, reading);
    const pointed = after === null ? undefined : pointedYear(after.pointed, place);
    const ahead =
      pointed != null
        ? { year: pointed.value, resolved: pointed }
        : listed === null
          ? null
          : { year: listed, resolved: null };
    const complete =
      pointed === null
        ? null
        : completed(
            read,
            ahead,
            placeIn(place, tokens, index, stretch),
            EVENTS.has(tokens[stretch.next]?.lower ?? ''),
          );
    const first = complete?.moment?.range === true && between ? (the ? core - 2 : core - 1) : index;
    return {
      moment: complete?.moment ?? null,
      resolved: complete?.resolved ?? null,
      approximate: core > index,
      counted: false,
      looksBack: false,
      first,
      next: after?.next ?? stretch.next,
    };
  }
  if (reading.language !== 'en') return null;
  const relative = readRelative(tokens, index);
  if (relative === null) return null;
  const meant = reading.south === true ? southernRelative(relative.relative) : relative.relative;
  const resolved = resolveRelative(meant, placeOf(index, relative.next));
  const { approximate } = relative;
  const day = resolved?.value.precision === 'day' && !resolved.value.range ? resolved.value.from : null;
  const next = day === null ? relative.next : afterSameDay(tokens, relative.next, day, reading);
  const shift = relative.relative;
  const looksBack = shift.kind === 'shift' && shift.origin === 'narrative' && shift.by < 0;
  const counted =
    shift.kind === 'shift' && shift.origin === 'narrative' && shift.by > 0 && shift.grain === 'year';
  return { moment: resolved?.value ?? null, resolved, approximate, counted, looksBack, first: index, next };
}

/** The index after ", March 26" in "next Wednesday, March 26", which says the same day again; else the same index. */
function afterSameDay(tokens: readonly Token[], index: number, day: Day, reading: Reading): number {
  if (tokens[index]?.text !== ',') return index;
  const again = readStretch(tokens, index + 1, reading, false);
  if (again?.from.kind !== 'day' || again.to !== null) return index;
  const { year, month, day: ofMonth } = again.from;
  return month === day.month && ofMonth === day.day && (year ?? day.year) === day.year ? again.next : index;
}

const LEADS = new Set(['the', 'from', 'in', 'on', 'during']);

/** Reads a string that as a whole is one date: as people write it, or ISO 8601 (`2018-09`, `1950/1953`). */
export function parseDate(text: string, published: string | null): DateValue | null {
  const iso = readIsoText(text);
  const known = iso === null ? null : momentOf(iso.from, iso.to);
  if (known !== null) return valueOf(known, false, null, null);
  const tokens = tokenise(text);
  let start = 0;
  while (LEADS.has(tokens[start]?.lower ?? '')) start += 1;
  const approximate = afterApproximation(tokens, start);
  const between = tokens[approximate]?.lower === 'between';
  let core = between ? approximate + 1 : approximate;
  if (tokens[core]?.lower === 'the') core += 1;
  const read = readDated(tokens, core, { language: 'en', order: null, lenient: true }, between);
  if (read?.stretch.next !== tokens.length) return null;
  const day: Day | null = published === null ? null : fromIso(published);
  const place: Place = {
    published: day,
    narrative: new Narrative(null),
    sentence: 0,
    tense: 'past',
    role: 'plain',
  };
  const complete = completed(read, null, place, false);
  if (complete?.moment == null) return null;
  return valueOf(complete.moment, approximate > start, complete.resolved?.anchor ?? null, null);
}
