import { hashText, keyOf } from '#core/english/hash.ts';
import type { LexiconRows } from '#core/english/lexicon.ts';
import { levelled } from '#core/english/words.ts';
import { clusterVectors, unit } from './clusters.ts';
import { inventory } from './prepared.ts';
import type { Vectors } from './word-lists.ts';

const FINE = 255;
const COARSE = 40;

/** What the lexicon is made from: WordNet's classes of first senses, and the parts of speech that words can be. */
export interface LexiconSources {
  readonly vectors: Vectors;
  readonly nouns: ReadonlyMap<string, number>;
  readonly verbs: ReadonlyMap<string, number>;
  readonly parts: ReadonlyMap<string, number>;
}

/**
 * The lexicon: the `clustered` most frequent words with clusters of their vectors; the `known` most frequent ones with
 * the classes that WordNet gives their first senses and with their parts of speech.
 */
export function makeLexiconRows(
  { vectors, nouns, verbs, parts }: LexiconSources,
  clustered: number,
  known: number,
): LexiconRows {
  const words = vectors.words.filter((word) => /^[a-z][a-z'.-]*$/.test(word)).slice(0, known);
  const frequent = words.slice(0, clustered);
  const { of, centres } = clusterVectors(
    frequent.map((word) => unit(vectors.of(word) ?? [])),
    FINE,
    15,
  );
  const coarse = clusterVectors(centres, COARSE, 25).of;
  // Each set of parts of speech gets a number; the rarest sets share the last one.
  const sets = inventory(
    words.map((word) => String(parts.get(word) ?? 0)),
    1,
  ).filter((set) => set !== '0');
  const setOf = new Map(sets.map((set, at) => [Number(set), Math.min(255, at + 1)]));
  const rows = new Map<number, { cluster: number; noun: number; verb: number; part: number }>();
  for (const [at, word] of words.entries()) {
    const key = keyOf(hashText(levelled(word)));
    // Noun classes are 3 (Tops) … 28 (time), verb classes 29 … 43.
    const noun = Math.max(0, (nouns.get(word) ?? 2) - 2);
    const verb = Math.max(0, (verbs.get(word) ?? 28) - 28);
    const part = setOf.get(parts.get(word) ?? 0) ?? 0;
    if (rows.has(key) || (at >= clustered && part === 0)) continue;
    rows.set(key, { cluster: at < clustered ? (of[at] as number) + 1 : 0, noun, verb, part });
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    clusters: Uint8Array.from(sorted, ([, { cluster }]) => cluster),
    nounSenses: Uint8Array.from(sorted, ([, { noun }]) => noun),
    verbSenses: Uint8Array.from(sorted, ([, { verb }]) => verb),
    parts: Uint8Array.from(sorted, ([, { part }]) => part),
    coarse: Uint8Array.from([0, ...Array.from(coarse, (cluster) => cluster + 1)]),
  };
}
