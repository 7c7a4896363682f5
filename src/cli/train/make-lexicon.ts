import { hashText } from '#core/english/hash.ts';
import { lexiconKey, type LexiconRows } from '#core/english/lexicon.ts';
import { levelled } from '#core/english/words.ts';
import { clusterVectors, unit } from './clusters.ts';
import type { Vectors } from './word-lists.ts';

const FINE = 255;
const COARSE = 40;

/** The lexicon: the most frequent words with clusters of their vectors and the classes that WordNet gives their first sense. */
export function makeLexiconRows(
  vectors: Vectors,
  nouns: ReadonlyMap<string, number>,
  verbs: ReadonlyMap<string, number>,
  clustered: number,
  classed: number,
): LexiconRows {
  const words = vectors.words.filter((word) => /^[a-z][a-z'.-]*$/.test(word));
  const frequent = words.slice(0, clustered);
  const { of, centres } = clusterVectors(
    frequent.map((word) => unit(vectors.of(word) ?? [])),
    FINE,
    15,
  );
  const coarse = clusterVectors(centres, COARSE, 25).of;
  const rows = new Map<number, { cluster: number; noun: number; verb: number }>();
  for (const [at, word] of words.slice(0, classed).entries()) {
    const key = lexiconKey(hashText(levelled(word)));
    // Noun classes are 3 (Tops) … 28 (time), verb classes 29 … 43.
    const noun = Math.max(0, (nouns.get(word) ?? 2) - 2);
    const verb = Math.max(0, (verbs.get(word) ?? 28) - 28);
    if (rows.has(key) || (at >= clustered && noun === 0)) continue;
    rows.set(key, { cluster: at < clustered ? (of[at] as number) + 1 : 0, noun, verb });
  }
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    clusters: Uint8Array.from(sorted, ([, { cluster }]) => cluster),
    nounSenses: Uint8Array.from(sorted, ([, { noun }]) => noun),
    verbSenses: Uint8Array.from(sorted, ([, { verb }]) => verb),
    coarse: Uint8Array.from([0, ...Array.from(coarse, (cluster) => cluster + 1)]),
  };
}
