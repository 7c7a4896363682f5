import type { Span } from '../article/article.ts';
import { monthNamed } from './date/month.ts';
import { readDistance } from './date/distance.ts';
import { type DateContext, findDates } from './dates.ts';
import type { FigureValue } from './fact.ts';
import { isAge } from './figure/age.ts';
import { type Amount, numberAt, readAmount } from './figure/amount.ts';
import { isBareFigure, isRate } from './figure/bare.ts';
import { mayBeginFigure } from './figure/beginning.ts';
import { readBound, readBoundAfter } from './figure/bound.ts';
import { readCounted } from './figure/counted.ts';
import { ellipticNoun } from './figure/elliptic.ts';
import { figureReader } from './figure/grammars.ts';
import { isIdentifier } from './figure/identifier.ts';
import { inheritedUnit } from './figure/inherited.ts';
import { readJoinedNoun } from './figure/joined.ts';
import { smallNumber } from './figure/number-word.ts';
import { clean, readQuantity } from './figure/quantity.ts';
import { unitAfter } from './figure/read-unit.ts';
import { readShare, readShareRange } from './figure/share.ts';
import { type Earlier, readFew, readMany, type Told, toldWith } from './figure/told.ts';
import { isDuration, isMeasure, isMoney, unitNamed } from './figure/unit.ts';
import { type Homeland, homelandOf } from './homeland.ts';
import { languageRead } from './language.ts';
import { passagesOf } from './passage.ts';
import { capitalised, opensSentence, pastJoined, type Token, tokenise } from './token.ts';
import { shifted, spansWithin } from './within.ts';

export interface FoundFigure {
  readonly span: Span;
  readonly figure: FigureValue;
}

interface ReadFigure {
  readonly figure: FigureValue;
  /** Index of its number, behind words of approximation, sign and currency. */
  readonly number: number;
  /** Index of the first token after it. */
  readonly end: number;
}

interface Conversion {
  readonly value: number;
  readonly unit: string;
  readonly next: number;
}

/** Whether an amount in this unit can be said in another; a share of a total cannot. */
const converts = (unit: string): boolean => isMeasure(unit) && unit !== '%' && unit !== 'times';

/** "(2,800 miles)", "(2,800 miles; 2,400 nmi)": the same quantity in another unit. */
function readConversion(
  tokens: readonly Token[],
  index: number,
  unit: string,
  language: string,
): Conversion | null {
  const mark = tokens[index]?.text;
  if (mark !== '(' && mark !== '/') return null;
  const { next } = readBound(tokens, index + 1);
  const other = readAmount(tokens, next, language, false);
  if (other === null) return null;
  // "410 million crowns ($48 million)": money alone in brackets says again what an unknown currency says.
  const paid = mark === '(' && other.unit !== null && isMoney(other.unit) && tokens[other.next]?.text === ')';
  if (!converts(unit) && (!paid || isMeasure(unit))) return null;
  // "5 ft (60 in)": what is elsewhere a preposition.
  const inches = other.unit === null && unit !== 'in' && tokens[other.next]?.lower === 'in';
  const named = inches ? 'in' : other.unit;
  // "$40m (US$26m)": the first dollars are not the second.
  const foreign = isMoney(unit) && paid && tokens[next]?.kind === 'word';
  if (named === null || (named === unit && !foreign) || !converts(named)) return null;
  const found = { value: other.value, unit: named };
  if (mark === '/') return { ...found, next: other.next };
  let at = inches ? other.next + 1 : other.next;
  if (/^[;,/]$/.test(tokens[at]?.text ?? '')) while (at < other.next + 8 && tokens[at]?.text !== ')') at += 1;
  return tokens[at]?.text === ')' ? { ...found, next: at + 1 } : null;
}

const DEFINITE = /^(?:the|these|those|all|both|first|last|next|other|remaining|final|past|top|every|each)$/;

/** A number word up to ten that points back to what was named: "the three countries", "these four". */
const isPointingBack = (
  tokens: readonly Token[],
  start: number,
  { digits, scaled, value }: Amount,
): boolean => !digits && !scaled && value <= 10 && DEFINITE.test(tokens[start - 1]?.lower ?? '');

/** "nine of the ten", "12 per 1,000": the second number only says of how many. */
function isWhole(tokens: readonly Token[], start: number, { value, digits }: Amount): boolean {
  const before = tokens[start - 1]?.lower;
  if (before === 'per') return true;
  if (digits || value > 12 || before !== 'the' || tokens[start - 2]?.lower !== 'of') return false;
  return tokens[start - 3]?.kind === 'number' || readQuantity(tokens, start - 3, 'en') !== null;
}

/** "2 – 1", "won 4 to 0": the two ends of a score, neither of them a figure. */
function isScore(tokens: readonly Token[], start: number, { numberEnd, digits, value }: Amount): boolean {
  if (!digits || value >= 200) return false;
  const joint = (at: number): boolean => /^(?:[-–]|to)$/.test(tokens[at]?.lower ?? '');
  const score = (at: number): boolean => /^\d{1,3}$/.test(tokens[at]?.text ?? '');
  if (/^(?:from|between)$/.test(tokens[start - 1]?.lower ?? '')) return false;
  if (joint(numberEnd) && score(numberEnd + 1)) return true;
  return joint(start - 1) && score(start - 2) && !/^(?:from|between)$/.test(tokens[start - 3]?.lower ?? '');
}

const VOTES = /^(?:vot(?:e|es|ed|ing)|ballots?|senate|parliament|motion)$/;
const VOTES_NEAR = 8;

/** Whether votes are spoken of, so that "52–48" counts them and is no score. */
function areVotes(tokens: readonly Token[], start: number): boolean {
  const spoken = (at: number): boolean => VOTES.test(tokens[at]?.lower ?? '');
  const goesOn = (at: number): boolean => tokens[at] !== undefined && !/^[.;!?]$/.test(tokens[at].text);
  for (let at = start - 1; at > start - VOTES_NEAR && goesOn(at); at -= 1) if (spoken(at)) return true;
  for (let at = start + 1; at < start + VOTES_NEAR && goesOn(at); at += 1) if (spoken(at)) return true;
  return false;
}

/** What is measured out, so that two of it are an amount. */
const DOSES = new Set(
  'doses tablets capsules pills injections jabs teaspoons tablespoons teaspoonfuls tablespoonfuls sachets'.split(
    ' ',
  ),
);

/** "One day he left": a word for some time or other, unless a preposition measures with it. */
function isSomeDay(tokens: readonly Token[], start: number, { digits, value, upTo, unit }: Amount): boolean {
  if (digits || value !== 1 || upTo !== null || !/^(?:days|nights|times|ft|seconds)$/.test(unit ?? ''))
    return false;
  return !/^(?:for|in|within|after|than|of|only|just|least|about|lasted|every|by)$/.test(
    tokens[start - 1]?.lower ?? '',
  );
}

/** "Every five years", "three times a day" say how often, which is no figure. */
const isHowOften = (tokens: readonly Token[], start: number, { unit, next, value }: Amount): boolean =>
  (unit !== null && isDuration(unit) && tokens[start - 1]?.lower === 'every') ||
  (unit === 'times' &&
    value <= 12 &&
    /^(?:an?|per|each|every)$/.test(tokens[next]?.lower ?? '') &&
    unitAfter(tokens, next + 1) !== null);

/** "eleven minutes past four" */
const isClock = (tokens: readonly Token[], { unit, next }: Amount): boolean =>
  unit === 'minutes' &&
  /^(?:past|to)$/.test(tokens[next]?.lower ?? '') &&
  (smallNumber(tokens[next + 1]?.lower ?? '') !== null ||
    /^(?:1?\d|midnight|noon|midday)$/.test(tokens[next + 1]?.lower ?? ''));

/** "the Thirty Years’ War", "Twelve Angry Men": a number word with a capital before another capital. */
const isTitle = (tokens: readonly Token[], { digits, number, numberEnd, unit }: Amount): boolean =>
  !digits &&
  capitalised(tokens[number]) &&
  ((capitalised(tokens[numberEnd]) && unit !== null) || !opensSentence(tokens, number));

/** "9 June", "9th of June" without the year it needs to be a date. */
const isDayOf = (tokens: readonly Token[], { numberEnd, digits, value }: Amount): boolean =>
  digits &&
  value <= 31 &&
  capitalised(tokens[numberEnd]) &&
  monthNamed(tokens[numberEnd]?.lower ?? '', 'en') !== null;

/** "24 difficult years" measures time. */
function measured(noun: string): string {
  const unit = unitNamed(noun.slice(noun.lastIndexOf(' ') + 1));
  return unit !== null && isDuration(unit) ? unit : noun;
}

/** "240,000 people, and today 3.4m": metres in form, but millions of what was counted or paid before. */
function inMillions(tokens: readonly Token[], amount: Amount, earlier: Earlier | null): Amount {
  const letter = tokens[amount.numberEnd];
  if (amount.unit !== 'm' || letter?.text !== 'm' || letter.spaced || earlier === null) return amount;
  const counts = isMeasure(earlier.unit) ? isMoney(earlier.unit) : earlier.value >= 10_000;
  const near = amount.number - earlier.end < 12 && amount.upTo === null;
  if (!counts || !near) return amount;
  return { ...amount, value: clean(amount.value * 1e6), unit: earlier.unit, scaled: true };
}

function amountAt(
  tokens: readonly Token[],
  start: number,
  language: string,
  bounded: boolean,
  told: Told,
  first: number,
): ReadFigure | null {
  const between = tokens[start - 1]?.lower === 'between';
  const read = readAmount(tokens, start, language, between);
  if (read === null) return null;
  const amount = inMillions(tokens, read, told.last);
  const english = language === 'en';
  const { unit, numberEnd } = amount;
  const after = readBoundAfter(tokens, numberEnd);
  const joined = unit === null && english && after === null ? readJoinedNoun(tokens, numberEnd) : null;
  const end = joined?.next ?? after?.next ?? amount.next;
  const votes = areVotes(tokens, start);
  if (isIdentifier(tokens, amount.number, end, unit !== null || joined !== null || amount.scaled, votes))
    return null;
  if (
    english &&
    (isWhole(tokens, start, amount) ||
      isHowOften(tokens, start, amount) ||
      isClock(tokens, amount) ||
      isTitle(tokens, amount) ||
      isSomeDay(tokens, start, amount))
  )
    return null;
  // "9 June" is a day, even where its year cannot be known.
  if (unit === null && isDayOf(tokens, amount)) return null;
  if (/^(?:hundreds|thousands|millions|dozens)$/.test(tokens[end]?.lower ?? '')) return null;
  const few = !amount.digits && !amount.scaled && amount.value < 3 && Number.isInteger(amount.value);
  if (few && unit === null && !DOSES.has(tokens[numberEnd]?.lower ?? '')) return null;
  const counted = unit === null && joined === null && english ? readCounted(tokens, end) : null;
  const aged = unit === null && counted === null && isAge(tokens, start, amount, first);
  const bare = unit === null && joined === null && counted === null && !aged;
  const shared =
    bare && english
      ? (inheritedUnit(tokens, amount, told.last) ??
        (amount.scaled ? inheritedUnit(tokens, amount, told.counted) : null) ??
        ellipticNoun(
          tokens,
          { value: amount.value, start, end: after?.next ?? numberEnd, first },
          told.counted,
        ))
      : null;
  const names = joined !== null || counted !== null;
  if (unit === null && joined === null && isPointingBack(tokens, start, amount)) return null;
  if (unit === null && !names && !votes && isScore(tokens, start, amount)) return null;
  if (
    unit === null &&
    amount.upTo !== null &&
    !amount.scaled &&
    shared === null &&
    counted?.attached !== true &&
    !aged &&
    !between &&
    !bounded &&
    !isRate(tokens, numberEnd)
  )
    return null;
  if (
    unit === null &&
    !names &&
    !aged &&
    (shared === null || /^[12]\d{3}$/.test(tokens[amount.number]?.text ?? '')) &&
    !isBareFigure(tokens, start, amount, bounded || after !== null, votes)
  )
    return null;
  // A name in digits that a plural follows far off: "1984 by then, in its ways".
  if (
    counted?.attached === false &&
    /^[12]\d{3}$/.test(tokens[amount.number]?.text ?? '') &&
    amount.upTo === null &&
    !bounded
  )
    return null;
  return {
    figure: {
      value: amount.value,
      upTo: amount.upTo,
      unit: unit ?? joined?.noun ?? (aged ? 'years' : counted === null ? shared : measured(counted.noun)),
      approximate: after !== null,
      bound: after?.bound ?? 'exact',
      conversion: null,
    },
    number: amount.number,
    end:
      after !== null && amount.next > after.next
        ? amount.next
        : counted?.attached === true && !aged
          ? counted.next
          : end,
  };
}

function figureAt(tokens: readonly Token[], index: number, language: string, told: Told): ReadFigure | null {
  const { bound, next: start } = readBound(tokens, index);
  const bounded = bound !== 'exact';
  const share =
    language === 'en' ? (readShareRange(tokens, start) ?? readShare(tokens, start, bounded)) : null;
  const read: ReadFigure | null =
    share === null
      ? amountAt(tokens, start, language, bounded, told, index)
      : {
          figure: {
            value: share.value,
            upTo: share.upTo,
            unit: share.unit,
            approximate: false,
            bound: 'exact',
            conversion: null,
          },
          number: start,
          end: share.next,
        };
  if (read === null) return null;
  const { figure } = read;
  const conversion = figure.unit === null ? null : readConversion(tokens, read.end, figure.unit, language);
  return {
    figure: {
      ...figure,
      approximate: bounded || figure.approximate,
      bound: bounded ? bound : figure.bound,
      conversion: conversion === null ? null : { value: conversion.value, unit: conversion.unit },
    },
    number: read.number,
    end: conversion?.next ?? read.end,
  };
}

const DOLLARS_OF: Readonly<Record<Homeland, string>> = { AU: 'AUD', CA: 'CAD', NZ: 'NZD' };

/** Plain dollars are those of the country the text is at home in. */
const paidIn = (dollars: string | null, figure: FigureValue, words: string): FigureValue =>
  dollars !== null &&
  figure.unit === 'USD' &&
  !/\b(?:US|USD|U\.S\.|American)\b/.test(words.replace(/\(.*$/, ''))
    ? { ...figure, unit: dollars }
    : figure;

/** Finds the figures of a text, in order and without overlap; dates are not figures. Time is linear in its length. */
export function findFigures(text: string, context: DateContext): readonly FoundFigure[] {
  return figuresBeside(
    text,
    context,
    findDates(text, context).map(({ span }) => span),
  );
}

/** The same for a text whose dates are known already, so that they are read once. */
export function figuresBeside(
  text: string,
  context: DateContext,
  dates: readonly Span[],
): readonly FoundFigure[] {
  const reader = figureReader(context.language);
  if (reader !== null) {
    return passagesOf(text).flatMap((passage) => {
      const end = passage.start + passage.text.length;
      const here = spansWithin(dates, { start: passage.start, end }).map((date) =>
        shifted(date, -passage.start),
      );
      return reader(passage.text, here).map(({ span, figure }) => ({
        span: shifted(span, passage.start),
        figure,
      }));
    });
  }
  const language = languageRead(context.language);
  const land = language === 'en' && /\$|dollar/.test(text) ? homelandOf(text, context.language) : null;
  const dollars = land === null ? null : DOLLARS_OF[land];
  const found: FoundFigure[] = [];
  let date = 0;
  for (const passage of passagesOf(text)) {
    const tokens = tokenise(passage.text);
    let told: Told = { last: null, counted: null };
    for (let index = 0; index < tokens.length;) {
      const token = tokens[index];
      if (token === undefined) break;
      const start = passage.start + token.start;
      while ((dates[date]?.end ?? Infinity) <= start) date += 1;
      const blocked = dates[date];
      if (blocked !== undefined && start >= blocked.start) {
        index += 1;
        continue;
      }
      if (language === 'en' && !mayBeginFigure(token)) {
        told = { ...told, counted: readMany(tokens, index) ?? told.counted };
        index += 1;
        continue;
      }
      // "Two years later" is a moment, known or not.
      const distance = language === 'en' ? readDistance(tokens, index) : null;
      if (distance !== null) {
        index = distance.next;
        continue;
      }
      const read = figureAt(tokens, index, language, told);
      const last = read === null ? undefined : tokens[read.end - 1];
      if (
        read === null ||
        last === undefined ||
        (blocked !== undefined && passage.start + last.end > blocked.start)
      ) {
        told = { ...told, counted: readFew(tokens, index) ?? told.counted };
        index = afterRange(tokens, index, language) ?? afterNumber(tokens, index);
        continue;
      }
      const span = { start, end: passage.start + last.end };
      const figure = paidIn(dollars, read.figure, text.slice(span.start, span.end));
      found.push({ span, figure });
      told = toldWith(told, figure, { first: index, number: read.number, end: read.end });
      index = read.end;
    }
  }
  return found;
}

/** The end of a range that was refused ("0.2 to 0.6 K/psu"), so that its upper end is not read alone; else null. */
function afterRange(tokens: readonly Token[], index: number, language: string): number | null {
  if (tokens[index]?.kind !== 'number' || capitalised(tokens[index - 1])) return null;
  const amount = readAmount(tokens, index, language, false);
  if (amount === null || amount.upTo === null || readCounted(tokens, amount.next) !== null) return null;
  return amount.numberEnd;
}

/** Steps over a whole refused number, so that its tail is not read as another ("twenty-first", "3–1"). */
const afterNumber = (tokens: readonly Token[], index: number): number =>
  tokens[index]?.kind !== 'number' || areVotes(tokens, index)
    ? index + 1
    : pastJoined(tokens, index, /^[-–:/.]$/);

/** Reads a string that as a whole is one figure: "almost 4,500 km", "23 missiles", "4.1 %", "one thousand", "two-thirds". */
export function parseFigure(text: string): FigureValue | null {
  const tokens = tokenise(text);
  const { bound, next: bounded } = readBound(tokens, 0);
  const between = tokens[bounded]?.lower === 'between';
  const start = between ? bounded + 1 : bounded;
  const share = readShareRange(tokens, start) ?? readShare(tokens, start, true);
  const amount = share?.next === tokens.length ? null : readAmount(tokens, start, 'en', between);
  const measured = amount ?? share;
  if (measured === null || tokens[numberAt(tokens, start)] === undefined) return null;
  const after = readBoundAfter(tokens, measured.next);
  const next = after?.next ?? measured.next;
  const conversion = measured.unit === null ? null : readConversion(tokens, next, measured.unit, 'en');
  const rest = tokens.slice(conversion?.next ?? next);
  if (rest.length > 4 || (measured.unit !== null && rest.length > 0)) return null;
  if (rest.some((token) => token.kind !== 'word' || !token.spaced)) return null;
  const said = bound === 'exact' ? (after?.bound ?? 'exact') : bound;
  return {
    value: measured.value,
    upTo: measured.upTo,
    unit: measured.unit ?? (rest.length === 0 ? null : text.slice(rest[0]?.start ?? 0).trim()),
    approximate: said !== 'exact',
    bound: said,
    conversion: conversion === null ? null : { value: conversion.value, unit: conversion.unit },
  };
}
