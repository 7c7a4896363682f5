import { capitalised, type Token } from '../token.ts';
import type { Reading } from './read-point.ts';
import { readStretch, type ReadStretch } from './read-range.ts';
import { weekdayNamed } from './weekday.ts';

/** A stretch with the weekday before it, 0 for Monday, where the text names one: "Tuesday, 26 February". */
export interface Dated {
  readonly stretch: ReadStretch;
  readonly weekday: number | null;
}

/** Reads a moment or range that begins at a token, with its weekday. */
export function readDated(
  tokens: readonly Token[],
  index: number,
  reading: Reading,
  between: boolean,
): Dated | null {
  const token = tokens[index];
  const weekday = reading.language === 'en' && capitalised(token) ? weekdayNamed(token?.lower ?? '') : null;
  if (weekday !== null) {
    let at = index + 1;
    while (at < index + 3 && /^(?:,|the)$/.test(tokens[at]?.lower ?? '')) at += 1;
    const stretch = readStretch(tokens, at, reading, false);
    return stretch?.from.kind === 'day' && stretch.to === null ? { stretch, weekday } : null;
  }
  const stretch = readStretch(tokens, index, reading, between);
  return stretch === null ? null : { stretch, weekday: null };
}
