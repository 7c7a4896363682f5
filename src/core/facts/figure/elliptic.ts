import { isPast } from '../date/tense.ts';
import { beginsSentence, capitalised, type Token } from '../token.ts';
import { isPlural, readCounted } from './counted.ts';
import { scale, smallNumber } from './number-word.ts';
import type { Earlier } from './told.ts';
import { isMeasure, unitNamed } from './unit.ts';

/** A number whose noun is not said beside it. */
export interface Elliptic {
  readonly value: number;
  /** Index of its first token, behind words of approximation, and of the first after the number. */
  readonly start: number;
  readonly end: number;
  /** Index of the first of the words of approximation before it. */
  readonly first: number;
}

/** Tokens back to the count that a number may take its noun from. */
const REACH = 40;
const DETERMINER = /^(?:the|its|his|her|their|our|my|your|these|those)$/;
const PRONOUN = /^(?:them|these|those|whom|which|us)$/;
const AUXILIARY = /^(?:were|are|had|have|has|did|do|will|would|could|can|may|might|must|should|was|is)$/;
const ADVERB = /^(?:only|just|barely|still|now|later|already|fully|even|nearly|all|but|or)$/;
const ENDS =
  /^(?:[.,;:)!?—–”"]|in|at|by|on|for|since|when|before|after|and|but|this|last|the|now|today|so|already|more|left|from|until|during|as|against|abstained|while|to)$/;

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';
const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (AUXILIARY.test(token.lower) || isPast(token));

/** "Three of its eight piers", "214 of the Guild’s 1,650 members": the noun of the whole. */
function ofWhole(tokens: readonly Token[], end: number): string | null {
  if (word(tokens, end) !== 'of') return null;
  const owner = [3, 4, 5, 6].find(
    (ahead) => word(tokens, end + ahead) === 's' && !tokens[end + ahead]?.spaced,
  );
  if (owner === undefined && !DETERMINER.test(word(tokens, end + 1))) return null;
  let at = end + (owner ?? 1) + 1;
  while (tokens[at]?.kind === 'number' || isNumberWord(tokens[at])) at += 1;
  return readCounted(tokens, at)?.noun ?? null;
}

/** "Of those homes, 154 stand empty". */
function ofThoseNamed(tokens: readonly Token[], first: number): string | null {
  if (word(tokens, first - 1) !== ',' || !isPlural(tokens[first - 2])) return null;
  const at = DETERMINER.test(word(tokens, first - 3)) ? first - 4 : first - 5;
  const all = DETERMINER.test(word(tokens, at + 1)) && word(tokens, at) === 'of';
  return all && unitNamed(word(tokens, first - 2)) === null ? word(tokens, first - 2) : null;
}

/** What goes up and down without being counted. */
const MEASURED =
  /^(?:sales|prices|rates|temperatures|costs|wages|levels|scores|speeds|ages|values|profits|fees|fares|taxes|rents|fines|shares|averages|emissions|exports|imports|earnings|revenues|incomes|yields|times|years|terms|debts|losses|savings|salaries|subsidies|stakes)$/;

/** "Cut its libraries from nine to four", "the number of schools fell from 12": what there were and are. */
function reduced(tokens: readonly Token[], first: number): string | null {
  const lower = word(tokens, first - 1);
  const number = tokens[first - 2]?.kind === 'number' || isNumberWord(tokens[first - 2]);
  const from = lower === 'from' ? first - 1 : lower === 'to' && number ? first - 3 : -1;
  const noun = tokens[from - 1];
  if (word(tokens, from) !== 'from' || !isPlural(noun) || unitNamed(noun?.lower ?? '') !== null) return null;
  return MEASURED.test(noun?.lower ?? '') || capitalised(noun) ? null : (noun?.lower ?? null);
}

const ended = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || ENDS.test(word(tokens, at));

const isNumberWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (smallNumber(token.lower) !== null || scale(token.lower) !== null);

/** Whether no other plural and no second sentence between a count and a number leaves open which noun is meant. */
function isClear(tokens: readonly Token[], { unit, end }: Earlier, to: number): boolean {
  let sentences = 0;
  // "57 species of fish": what follows belongs to the noun.
  for (let at = word(tokens, end) === 'of' ? end + 2 : end; at <= to; at += 1) {
    if (beginsSentence(tokens, at)) sentences += 1;
    if (sentences > 1) return false;
    const lower = word(tokens, at);
    const named = capitalised(tokens[at]) && !beginsSentence(tokens, at);
    const other =
      isPlural(tokens[at]) &&
      !THINKS.test(lower) &&
      !named &&
      unitNamed(lower) === null &&
      !unit.endsWith(lower);
    if (at < to && other) return false;
  }
  return true;
}

/** Whether a number stands before the first verb of its sentence or clause, and so is its subject. */
function isSubject(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at > first - 7; at -= 1) {
    if (at < 0 || beginsSentence(tokens, at + 1) || /^[;:]$/.test(word(tokens, at))) return true;
    if (isVerb(tokens[at])) return false;
  }
  return false;
}

/** "The players, 17 of whom have jobs", "sandbags: 25,000 are stacked": the plural right before the mark. */
function justNamed(tokens: readonly Token[], { first, end }: Elliptic): string | null {
  const noun = tokens[first - 2];
  if (!isPlural(noun) || unitNamed(noun?.lower ?? '') !== null) return null;
  const ofWhom = word(tokens, end) === 'of' && /^(?:whom|which|them)$/.test(word(tokens, end + 1));
  const listed = word(tokens, first - 1) === ':' && isVerb(tokens[end]);
  return listed || (ofWhom && /^[,(—–]$/.test(word(tokens, first - 1))) ? (noun?.lower ?? null) : null;
}

/** The word before a number, past "only", "just", "about". */
function lead(tokens: readonly Token[], first: number): Token | undefined {
  let at = first - 1;
  while (at > first - 3 && ADVERB.test(word(tokens, at))) at -= 1;
  return tokens[at];
}

const HAVE = /^(?:has|have|had)$/;
const isSameVerb = (a: Token | undefined, b: Token | undefined): boolean =>
  isVerb(a) &&
  isVerb(b) &&
  (a?.lower === b?.lower || (HAVE.test(a?.lower ?? '') && HAVE.test(b?.lower ?? '')));

/** "The settlers, who numbered fewer than 200": the nearest plural before the verb. */
function numbered(tokens: readonly Token[], first: number): string | null {
  if (!/^number(?:ed|ing)?$/.test(lead(tokens, first)?.lower ?? '')) return null;
  for (let at = first - 2; at > first - 9 && at >= 0 && !beginsSentence(tokens, at + 1); at -= 1)
    if (isPlural(tokens[at])) return word(tokens, at);
  return null;
}

/** "A population of 5,840", "the population, which stood at 6,200": people, unless a creature's name stands beside. */
function population(tokens: readonly Token[], { first, value }: Elliptic): string | null {
  if (value < 20) return null;
  for (let at = first - 1; at > first - 8 && at >= 0; at -= 1) {
    const lower = word(tokens, at);
    if (/^[.;]$/.test(lower) || tokens[at]?.kind === 'number') return null;
    if (lower !== 'population') continue;
    const owner = word(tokens, at - 1);
    const human = /^(?:the|a|its|total|whose|s|urban|rural|town|city|island)$/.test(owner) || at === 0;
    return human && !(word(tokens, at + 1) === 'of' && at + 2 < first) ? 'people' : null;
  }
  return null;
}

/**
 * What a number counts whose noun stands elsewhere: in the whole it is part of, or with the last count told before it,
 * where nothing else could be meant; null when it is not certain.
 */
export function ellipticNoun(
  tokens: readonly Token[],
  number: Elliptic,
  earlier: Earlier | null,
): string | null {
  const { end, first } = number;
  if (!Number.isInteger(number.value) && tokens[number.start]?.kind !== 'number') return null;
  const own =
    ofWhole(tokens, end) ??
    ofThoseNamed(tokens, first) ??
    reduced(tokens, first) ??
    numbered(tokens, first) ??
    population(tokens, number);
  return own ?? fromEarlier(tokens, number, earlier) ?? onlyPlural(tokens, number);
}

/** "She imports bicycles. … She ordered 1,200 of them": the one plural that stands before in this sentence and the last. */
function onlyPlural(tokens: readonly Token[], { first, end }: Elliptic): string | null {
  if (word(tokens, end) !== 'of' || word(tokens, end + 1) !== 'them') return null;
  let noun: string | null = null;
  let sentences = beginsSentence(tokens, first) ? 1 : 0;
  for (let at = first - 1; at > first - REACH && at >= 0 && sentences < 2; at -= 1) {
    const lower = word(tokens, at);
    const verb = /^(?:he|she|it|who|which|that)$/.test(word(tokens, at - 1));
    if (
      isPlural(tokens[at]) &&
      !verb &&
      unitNamed(lower) === null &&
      !(capitalised(tokens[at]) && !beginsSentence(tokens, at))
    ) {
      if (noun !== null && noun !== lower) return null;
      noun = lower;
    }
    if (beginsSentence(tokens, at)) sentences += 1;
  }
  return noun;
}

/** "The council believes 1,300 have gone": a sentence in the sentence begins behind these. */
const THINKS =
  /^(?:believes?|says?|said|thinks?|reckons?|estimates?|estimated|reports?|reported|claims?|fears?|that)$/;

/** The noun of the last count told, where nothing else could be meant. */
function fromEarlier(tokens: readonly Token[], number: Elliptic, earlier: Earlier | null): string | null {
  const { value, start, end, first } = number;
  if (earlier === null || isMeasure(earlier.unit) || first - earlier.end > REACH)
    return justNamed(tokens, number);
  const ofThem = word(tokens, end) === 'of' && PRONOUN.test(word(tokens, end + 1));
  const ofThose = word(tokens, first - 2) === 'of' && PRONOUN.test(word(tokens, first - 1));
  const afterOf = word(tokens, first - 1) === ',' && word(tokens, first - 3) === 'of';
  const before = lead(tokens, first);
  const again = isSameVerb(before, lead(tokens, earlier.first));
  const total =
    (word(tokens, first - 1) === 'to' &&
      [2, 3, 4, 5].some((back) => /^(?:number|total)$/.test(word(tokens, first - back)))) ||
    before?.lower === 'leaving';
  // "37,000 homes, 10,000 fewer than in spring"
  const less =
    /^(?:fewer|more|less)$/.test(word(tokens, end)) &&
    (ended(tokens, end + 1) || word(tokens, end + 1) === 'than');
  // "killed four workers and injured five"
  const both =
    before !== undefined &&
    isPast(before) &&
    word(tokens, first - 2) === 'and' &&
    earlier.end === first - 2 &&
    (isVerb(lead(tokens, earlier.first)) ||
      (word(tokens, earlier.first - 1) === 'for' && isVerb(tokens[earlier.first - 2])));
  // "11,482 inhabitants, down from 12,930"
  const against =
    word(tokens, first - 1) === 'against' ||
    (word(tokens, first - 1) === 'from' && /^(?:up|down)$/.test(word(tokens, first - 2)));
  const compared = against || isPossessed(tokens, first) || /^(?:against|abstained)$/.test(word(tokens, end));
  // "12 crowns at dawn and 14 by noon"
  const gapped = /^(?:and|but)$/.test(word(tokens, first - 1)) && /^(?:by|in|on|at)$/.test(word(tokens, end));
  if (ofThem && value > earlier.value) return null;
  if (!again && !total && !less && !both && !against && !gapped && value > earlier.value) return null;
  const opens =
    before === undefined ||
    /^[.;:,]$|^(?:and|but|yet|while|when|of|to)$/.test(before.lower) ||
    THINKS.test(before.lower) ||
    isSubject(tokens, first);
  const stands =
    ofThem ||
    ofThose ||
    (afterOf && PRONOUN.test(word(tokens, first - 2))) ||
    compared ||
    total ||
    less ||
    both ||
    gapped ||
    (opens && isVerb(tokens[end])) ||
    (ended(tokens, end) && isVerb(before));
  if (stands && isClear(tokens, earlier, start)) return earlier.unit;
  return beginsBetween(tokens, earlier.end, first) ? justNamed(tokens, number) : null;
}

/** Whether a sentence begins between two places. */
function beginsBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (beginsSentence(tokens, at)) return true;
  return false;
}

/** "14 aces to Duarte’s five". */
export const isPossessed = (tokens: readonly Token[], first: number): boolean =>
  word(tokens, first - 1) === 's' &&
  tokens[first - 1]?.spaced === false &&
  /^(?:to|against|than|with)$/.test(word(tokens, first - 4));
