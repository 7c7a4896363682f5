import { hashText, mix } from './hash.ts';
import type { Lexicon } from './lexicon.ts';

/** What a token looks like, as numbers: all that the features know of it. One array a property, one place a token. */
export interface WordForms {
  readonly length: number;
  /** As written, digits made alike. */
  readonly form: Int32Array;
  readonly lower: Int32Array;
  readonly prefixes: readonly [Int32Array, Int32Array, Int32Array];
  readonly suffixes: readonly [Int32Array, Int32Array, Int32Array, Int32Array];
  /** "Xxx", "d,d" and the like, runs shortened. */
  readonly shape: Int32Array;
  /** Fine and coarse cluster of words that are used alike; 0 is unknown. */
  readonly fine: Uint16Array;
  readonly coarse: Uint16Array;
  /** Which Penn tags a dictionary has for the word, as a number of their set; 0 is unknown. */
  readonly part: Uint8Array;
}

/** The forms of the words of one sentence. */
export function wordForms(words: readonly string[], lexicon: Lexicon): WordForms {
  const n = words.length;
  const make = (): Int32Array => new Int32Array(n);
  const forms = {
    length: n,
    form: make(),
    lower: make(),
    prefixes: [make(), make(), make()],
    suffixes: [make(), make(), make(), make()],
    shape: make(),
    fine: new Uint16Array(n),
    coarse: new Uint16Array(n),
    part: new Uint8Array(n),
  } satisfies WordForms;
  const [p1, p2, p3] = forms.prefixes;
  const [s1, s2, s3, s4] = forms.suffixes;
  for (let at = 0; at < n; at++) {
    const word = words[at] as string;
    const text = levelled(word);
    const lower = text.toLowerCase();
    const size = lower.length;
    forms.form[at] = hashText(text);
    const lowerHash = hashText(lower);
    forms.lower[at] = lowerHash;
    p1[at] = hashText(lower, 0, Math.min(size, 1));
    p2[at] = hashText(lower, 0, Math.min(size, 2));
    p3[at] = hashText(lower, 0, Math.min(size, 3));
    s1[at] = hashText(lower, Math.max(0, size - 1));
    s2[at] = hashText(lower, Math.max(0, size - 2));
    s3[at] = hashText(lower, Math.max(0, size - 3));
    s4[at] = hashText(lower, Math.max(0, size - 4));
    forms.shape[at] = shapeOf(word);
    const cluster = lexicon.clusterOf(lowerHash);
    forms.fine[at] = cluster;
    forms.coarse[at] = lexicon.coarseOf(cluster);
    forms.part[at] = lexicon.partOf(lowerHash);
  }
  return forms;
}

/** One form for typographic variants: digits, quotes and dashes. Very long words are known by their begin. */
export function levelled(word: string): string {
  const short = word.length > 40 ? word.slice(0, 40) : word;
  return PLAIN.test(short)
    ? short
    : short
        .replace(/\d/g, '0')
        .replace(/[’‘ʼ]/g, "'")
        .replace(/[“”„«»]/g, '"')
        .replace(/[–—]/g, '–')
        .replace(/…/g, '...')
        .replace(/‐|‑/g, '-');
}
const PLAIN = /^[A-Za-z]+$/;

/** Hash of a word's shape: capital, small, digit, other; a run of one kind counts once or "many". */
export function shapeOf(word: string): number {
  let hash = 17;
  let last = 0;
  let run = 0;
  const size = Math.min(word.length, 40);
  for (let at = 0; at < size; at++) {
    const unit = word.charCodeAt(at);
    let kind = unit;
    if (unit >= 48 && unit <= 57) kind = 1;
    else if (unit >= 97 && unit <= 122) kind = 2;
    else if (unit >= 65 && unit <= 90) kind = 3;
    else if (unit > 127) {
      const letter = word.charAt(at);
      kind =
        letter.toLowerCase() !== letter ? 3 : letter.toUpperCase() !== letter ? 2 : unit < 0x2e80 ? 4 : 5;
    }
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= 2) hash = mix(hash, kind);
  }
  return hash;
}
