import type { FigureValue } from '../fact.ts';
import { areWords, type Token } from '../token.ts';

export type Bound = FigureValue['bound'];

const phrase = ([words, bound]: readonly [string, Bound]) => [words.split(' '), bound] as const;

/** Longest first, so that "no more than" is not read as "more than". */
const BEFORE = (
  [
    ['no fewer than', 'over'],
    ['no less than', 'over'],
    ['no more than', 'under'],
    ['no longer than', 'under'],
    ['no larger than', 'under'],
    ['not more than', 'under'],
    ['not less than', 'over'],
    ['far more than', 'over'],
    ['little more than', 'about'],
    ['not much more than', 'about'],
    ['rather more than', 'over'],
    ['considerably more than', 'over'],
    ['well above', 'over'],
    ['well below', 'under'],
    ['just short of', 'under'],
    ['just shy of', 'under'],
    ['little over', 'over'],
    ['little under', 'under'],
    ['getting on for', 'under'],
    ['in the region of', 'about'],
    ['of the order of', 'about'],
    ['on the order of', 'about'],
    ['something like', 'about'],
    ['as few as', 'over'],
    ['as little as', 'over'],
    ['as low as', 'over'],
    ['as high as', 'under'],
    ['as far as', 'under'],
    ['as long as', 'under'],
    ['as large as', 'under'],
    ['as deep as', 'under'],
    ['as tall as', 'under'],
    ['as great as', 'under'],
    ['slightly more than', 'over'],
    ['slightly less than', 'under'],
    ['slightly over', 'over'],
    ['slightly under', 'under'],
    ['a little more than', 'over'],
    ['a little less than', 'under'],
    ['a little over', 'over'],
    ['a little under', 'under'],
    ['as many as', 'under'],
    ['as much as', 'under'],
    ['more than', 'over'],
    ['greater than', 'over'],
    ['higher than', 'over'],
    ['larger than', 'over'],
    ['longer than', 'over'],
    ['in excess of', 'over'],
    ['north of', 'over'],
    ['less than', 'under'],
    ['fewer than', 'under'],
    ['lower than', 'under'],
    ['smaller than', 'under'],
    ['at least', 'over'],
    ['at most', 'under'],
    ['well over', 'over'],
    ['well under', 'under'],
    ['just over', 'over'],
    ['just under', 'under'],
    ['just above', 'over'],
    ['just below', 'under'],
    ['up to', 'under'],
    ['close to', 'about'],
    ['a maximum of', 'under'],
    ['a minimum of', 'over'],
    ['an estimated', 'about'],
    ['estimated at', 'about'],
    ['upwards of', 'over'],
    ['upward of', 'over'],
    ['almost', 'under'],
    ['nearly', 'under'],
    ['under', 'under'],
    ['below', 'under'],
    ['over', 'over'],
    ['above', 'over'],
    ['exceeding', 'over'],
    ['about', 'about'],
    ['around', 'about'],
    ['roughly', 'about'],
    ['approximately', 'about'],
    ['approx', 'about'],
    ['circa', 'about'],
    ['some', 'about'],
    ['perhaps', 'about'],
    ['approaching', 'under'],
    ['virtually', 'under'],
    ['estimated', 'about'],
    ['~', 'about'],
    ['≈', 'about'],
    ['>', 'over'],
    ['≥', 'over'],
    ['<', 'under'],
    ['≤', 'under'],
  ] as const
).map(phrase);

const AFTER = (
  [
    ['or more', 'over'],
    ['or so', 'about'],
    ['or less', 'under'],
    ['or fewer', 'under'],
    ['or over', 'over'],
    ['or older', 'over'],
    ['or above', 'over'],
    ['or under', 'under'],
    ['or younger', 'under'],
    ['and over', 'over'],
    ['and older', 'over'],
    ['and above', 'over'],
    ['and under', 'under'],
    ['- odd', 'about'],
    ['- plus', 'over'],
    ['+', 'over'],
  ] as const
).map(phrase);

const FIRST = new Set(BEFORE.map(([[first]]) => first));

/** Whether a word can begin a phrase of approximation. */
export const beginsBound = (lower: string): boolean => FIRST.has(lower);

interface ReadBound {
  readonly bound: Bound;
  readonly next: number;
}

function among(
  phrases: readonly (readonly [readonly string[], Bound])[],
  tokens: readonly Token[],
  index: number,
): ReadBound | null {
  for (const [words, bound] of phrases) {
    if (areWords(tokens, index, words)) return { bound, next: index + words.length };
  }
  return null;
}

/** Reads "almost", "more than", "at least" … before a number; `exact` when nothing of the kind stands there. */
export function readBound(tokens: readonly Token[], index: number): ReadBound {
  const read = FIRST.has(tokens[index]?.lower ?? '') ? among(BEFORE, tokens, index) : null;
  if (read === null) return { bound: 'exact', next: index };
  // "approx. 40"
  return tokens[read.next]?.text === '.' && tokens[read.next - 1]?.lower === 'approx'
    ? { ...read, next: read.next + 1 }
    : read;
}

/** Reads "or more", "or so", "+" after a number. */
export function readBoundAfter(tokens: readonly Token[], index: number): ReadBound | null {
  const token = tokens[index];
  if (token === undefined || ((token.text === '+' || token.text === '-') && token.spaced)) return null;
  return among(AFTER, tokens, index);
}
