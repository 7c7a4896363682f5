import { beginsSentence, type Token } from '../token.ts';
import type { Moment } from './moment.ts';
import { isPast } from './tense.ts';

const COMPARES = new Set(['since', 'than', 'until', 'till', 'compared', 'versus', 'unlike', 'same']);
/** "Five times the number in 1900": a year to measure by. */
const MEASURES = new Set([
  'times',
  'number',
  'numbers',
  'figure',
  'level',
  'levels',
  'record',
  'peak',
  'average',
  'against',
]);
const OPENERS = new Set([
  'in',
  'on',
  'by',
  'during',
  'early',
  'late',
  'and',
  'but',
  'then',
  'finally',
  'the',
  'meanwhile',
  ',',
]);
const FAR = 5;

/** "A firm founded in 1931, …", "the hall, which was built in 1905, …": a year that only tells where a thing comes from. */
export function isInPassing(
  tokens: readonly Token[],
  first: number,
  next: number,
  { precision }: Moment,
): boolean {
  const [verb, joint] = [tokens[first - 2], tokens[first - 1]?.lower];
  if (precision !== 'year' || joint !== 'in' || tokens[next]?.text !== ',') return false;
  if (verb === undefined || !isPast(verb) || AUXILIARY.test(verb.lower)) return false;
  let at = first - 3;
  if (/ly$|^first$/.test(tokens[at]?.lower ?? '')) at -= 1;
  if (/^(?:was|were)$/.test(tokens[at]?.lower ?? ''))
    return /^(?:which|that|who)$/.test(tokens[at - 1]?.lower ?? '');
  if (tokens[at]?.text === ',') return at > 0 && !beginsSentence(tokens, at - 1);
  // "Tolson, a haulage firm founded in 1931, was owed …"
  for (let back = at; back > at - 7 && back > 0; back -= 1) {
    if (/^an?$|^the$/.test(tokens[back]?.lower ?? '')) return tokens[back - 1]?.text === ',';
    if (tokens[back]?.kind !== 'word' && tokens[back]?.text !== '-') return false;
  }
  return false;
}

const AUXILIARY = /^(?:was|were|had|did|been|done)$/;

/**
 * Whether a sentence tells of a date's time: `leads` when it opens with it or names a day, month or season;
 * `no` for what stands in brackets or only compares ("since 2004", "born in 1923", "from 4 % in 2015").
 */
export function tells(
  tokens: readonly Token[],
  first: number,
  next: number,
  { precision, range }: Moment,
): 'leads' | 'yes' | 'no' {
  if (tokens[first - 1]?.text === '(' || tokens[next]?.text === ')') return 'no';
  let at = first;
  while (at > 0 && !beginsSentence(tokens, at) && OPENERS.has(tokens[at - 1]?.lower ?? '')) at -= 1;
  if (beginsSentence(tokens, at)) return 'leads';
  for (let back = 1; back <= FAR && first - back >= 0; back += 1) {
    const token = tokens[first - back];
    if (token === undefined || /^[.,;:]$/.test(token.text)) break;
    if (precision !== 'day' && MEASURES.has(token.lower)) return 'no';
    if (COMPARES.has(token.lower) || (precision === 'year' && /^(?:born|from)$/.test(token.lower)))
      return 'no';
  }
  return !range && (precision === 'day' || precision === 'month' || precision === 'season') ? 'leads' : 'yes';
}
