import type { FigureValue } from '../fact.ts';
import type { Token } from '../token.ts';
import { readCounted } from './counted.ts';
import { smallNumber } from './number-word.ts';
import { isMeasure } from './unit.ts';

/** A figure already read, which a later one may be compared with or take its noun from. */
export interface Earlier {
  readonly value: number;
  readonly unit: string;
  /** Index of its first word, of its number, and of the first token after the figure. */
  readonly first: number;
  readonly number: number;
  readonly end: number;
}

/** What was told before in the passage: the last figure with a unit, and the last that counts a noun. */
export interface Told {
  readonly last: Earlier | null;
  readonly counted: Earlier | null;
}

/** What is told once another figure was read. */
export function toldWith(
  told: Told,
  { value, upTo, unit }: FigureValue,
  place: Pick<Earlier, 'first' | 'number' | 'end'>,
): Told {
  if (unit === null) return told;
  const last: Earlier = { value: upTo ?? value, unit, ...place };
  return { last, counted: isMeasure(unit) ? told.counted : last };
}

/** "Hundreds of lakes": no figure, but a noun that later numbers count. */
export function readMany(tokens: readonly Token[], index: number): Earlier | null {
  if (!/^(?:hundreds|thousands|millions|dozens|scores)$/.test(tokens[index]?.lower ?? '')) return null;
  if (tokens[index + 1]?.lower !== 'of') return null;
  const noun = readCounted(tokens, index + 2);
  return noun === null
    ? null
    : { value: Infinity, unit: noun.noun, first: index, number: index, end: noun.next };
}

/** "Two workers": too few for a figure, but a noun that later numbers count. */
export function readFew(tokens: readonly Token[], index: number): Earlier | null {
  if (smallNumber(tokens[index]?.lower ?? '') !== 2) return null;
  const noun = readCounted(tokens, index + 1);
  return noun?.attached === true
    ? { value: 2, unit: noun.noun, first: index, number: index, end: noun.next }
    : null;
}
