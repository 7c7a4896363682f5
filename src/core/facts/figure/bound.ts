import type { FigureValue } from '../fact.ts';
import type { Token } from '../token.ts';

export type Bound = FigureValue['bound'];

/** Longest first, so that "no more than" is not read as "more than". */
const PHRASES: readonly (readonly [readonly string[], Bound])[] = [
  ['no fewer than', 'over'],
  ['no less than', 'over'],
  ['no more than', 'under'],
  ['slightly more than', 'over'],
  ['slightly less than', 'under'],
  ['as many as', 'under'],
  ['as much as', 'under'],
  ['more than', 'over'],
  ['greater than', 'over'],
  ['less than', 'under'],
  ['fewer than', 'under'],
  ['at least', 'over'],
  ['at most', 'under'],
  ['well over', 'over'],
  ['just over', 'over'],
  ['just under', 'under'],
  ['up to', 'under'],
  ['close to', 'about'],
  ['an estimated', 'about'],
  ['upwards of', 'over'],
  ['almost', 'under'],
  ['nearly', 'under'],
  ['under', 'under'],
  ['over', 'over'],
  ['exceeding', 'over'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['circa', 'about'],
  ['some', 'about'],
  ['estimated', 'about'],
].map(([words, bound]) => [(words ?? '').split(' '), bound as Bound] as const);

const FIRST = new Set(PHRASES.map(([[first]]) => first));

/** Reads "almost", "more than", "at least" … before a number; `exact` when nothing of the kind stands there. */
export function readBound(tokens: readonly Token[], index: number): { bound: Bound; next: number } {
  if (FIRST.has(tokens[index]?.lower ?? '')) {
    for (const [words, bound] of PHRASES) {
      if (words.every((word, offset) => tokens[index + offset]?.lower === word)) {
        return { bound, next: index + words.length };
      }
    }
  }
  return { bound: 'exact', next: index };
}
