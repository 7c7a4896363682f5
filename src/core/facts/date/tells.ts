import { beginsSentence, type Token } from '../token.ts';
import type { Moment } from './moment.ts';

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
