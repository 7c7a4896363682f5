import { mix } from './hash.ts';
import type { WordForms } from './words.ts';

/** A sentence without its marks, for the parser: what was left out stands in the gaps. */
export interface Content {
  readonly length: number;
  readonly lower: Int32Array;
  readonly fine: Uint16Array;
  readonly coarse: Uint16Array;
  readonly ending: Int32Array;
  readonly shape: Int32Array;
  readonly tags: Uint8Array;
  /** The marks before each word, hashed, 0 for none; the last place is the end of the sentence. */
  readonly gaps: Int32Array;
  /** Places in the whole sentence. */
  readonly places: Int16Array;
}

/** The words that are no marks; where all are, the first stays. */
export function contentOf(words: WordForms, tags: Uint8Array, isMark: Uint8Array): Content {
  const places: number[] = [];
  for (let at = 0; at < words.length; at++) if (isMark[at] !== 1) places.push(at);
  if (places.length === 0 && words.length > 0) places.push(0);
  const gaps = new Int32Array(places.length + 1);
  for (let at = 0; at <= places.length; at++) {
    const from = at === 0 ? 0 : (places[at - 1] as number) + 1;
    const to = at === places.length ? words.length : (places[at] as number);
    // A row of many marks is known by its first two and its last.
    for (let mark = from; mark < to; mark++)
      if (mark < from + 2 || mark === to - 1) gaps[at] = mix(gaps[at] as number, words.lower[mark] as number);
  }
  return {
    length: places.length,
    lower: Int32Array.from(places, (at) => words.lower[at] as number),
    fine: Uint16Array.from(places, (at) => words.fine[at] as number),
    coarse: Uint16Array.from(places, (at) => words.coarse[at] as number),
    ending: Int32Array.from(places, (at) => words.suffixes[2][at] as number),
    shape: Int32Array.from(places, (at) => words.shape[at] as number),
    tags: Uint8Array.from(places, (at) => tags[at] as number),
    gaps,
    places: Int16Array.from(places),
  };
}
