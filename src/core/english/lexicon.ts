import type { ByteReader } from './bytes.ts';
import { keyOf } from './hash.ts';

/** Words that are used alike, found by the hash of their small letters. */
export interface Lexicon {
  /** Fine cluster of a word; 0 for an unknown one. */
  clusterOf(lowerHash: number): number;
  /** The coarse cluster that a fine one belongs to; 0 for 0. */
  coarseOf(cluster: number): number;
  /** WordNet's class of a noun's first sense (1 … 26, noun.act … noun.time); 0 for none. */
  nounSenseOf(lowerHash: number): number;
  /** WordNet's class of a verb's first sense (1 … 15); 0 for none. */
  verbSenseOf(lowerHash: number): number;
  /** Number of the set of Penn tags that a dictionary has for this form; 0 for none. */
  partOf(lowerHash: number): number;
}

export interface LexiconRows {
  /** Ascending, as `keyOf` gives them. */
  readonly keys: Int32Array;
  readonly clusters: Uint8Array;
  readonly nounSenses: Uint8Array;
  readonly verbSenses: Uint8Array;
  readonly parts: Uint8Array;
  /** For each fine cluster its coarse one. */
  readonly coarse: Uint8Array;
}

export function makeLexicon({ keys, clusters, nounSenses, verbSenses, parts, coarse }: LexiconRows): Lexicon {
  let slots = 2;
  while (slots < keys.length * 2) slots *= 2;
  const mask = slots - 1;
  const places = new Int32Array(slots);
  for (let row = 0; row < keys.length; row++) {
    let slot = (keys[row] as number) & mask;
    while (places[slot] !== 0) slot = (slot + 1) & mask;
    places[slot] = row + 1;
  }
  const rowOf = (hash: number): number => {
    const key = keyOf(hash);
    let slot = key & mask;
    for (;;) {
      const row = (places[slot] as number) - 1;
      if (row < 0 || keys[row] === key) return row;
      slot = (slot + 1) & mask;
    }
  };
  const from =
    (values: Uint8Array) =>
    (hash: number): number => {
      const row = rowOf(hash);
      return row < 0 ? 0 : (values[row] as number);
    };
  return {
    clusterOf: from(clusters),
    coarseOf: (cluster) => coarse[cluster] ?? 0,
    nounSenseOf: from(nounSenses),
    verbSenseOf: from(verbSenses),
    partOf: from(parts),
  };
}

export function readLexicon(bytes: ByteReader): LexiconRows {
  const keys = bytes.ascending(bytes.number());
  const column = (): Uint8Array => bytes.block(keys.length);
  return {
    keys,
    clusters: column(),
    nounSenses: column(),
    verbSenses: column(),
    parts: column(),
    coarse: bytes.block(bytes.number()),
  };
}
