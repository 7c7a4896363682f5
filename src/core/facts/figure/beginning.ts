import type { Token } from '../token.ts';
import { beginsBound } from './bound.ts';
import { smallNumber } from './number-word.ts';

/** Whether an English figure can begin with a token at all: most words cannot, and are passed over at once. */
export const mayBeginFigure = ({ kind, lower, text }: Token): boolean =>
  kind !== 'word' ||
  smallNumber(lower) !== null ||
  beginsBound(lower) ||
  /^(?:an?|half|quarter|minus)$/.test(lower) ||
  /^[A-Z]{1,3}$/.test(text) ||
  lower.endsWith('fold');
