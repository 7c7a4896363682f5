import { keyOf, mix } from './hash.ts';
import type { WordForms } from './words.ts';

/** Room that the features of one decision need. */
export const TAG_FEATURES = 48;

const EDGE = 0x5bd1e995;

/**
 * The features for the tag of the word at `at`, after Ratnaparkhi (1996) and Collins (2002), with clusters.
 * @param tags of the words before, as decided
 * @returns how many were written into `into`
 */
export function tagFeatures(words: WordForms, at: number, tags: Uint8Array, into: Int32Array): number {
  const { lower, form, shape, suffixes, prefixes, fine, coarse, length } = words;
  let count = 0;
  const add = (template: number, a: number, b = 0): void => {
    into[count++] = keyOf(mix(mix(mix(0x1000 + template, a), b), template));
  };
  const word = lower[at] as number;
  const before = at > 0 ? (lower[at - 1] as number) : EDGE;
  const after = at + 1 < length ? (lower[at + 1] as number) : EDGE;
  const before2 = at > 1 ? (lower[at - 2] as number) : EDGE;
  const after2 = at + 2 < length ? (lower[at + 2] as number) : EDGE;
  const tag1 = at > 0 ? (tags[at - 1] as number) : 250;
  const tag2 = at > 1 ? (tags[at - 2] as number) : 250;
  const look = shape[at] as number;
  const ending = suffixes[2][at] as number;
  const cluster = fine[at] as number;
  const opening = at === 0 ? 1 : 0;
  add(0, 0);
  add(1, word);
  add(2, form[at] as number, opening);
  add(3, suffixes[0][at] as number);
  add(4, suffixes[1][at] as number);
  add(5, ending);
  add(6, suffixes[3][at] as number);
  add(7, prefixes[0][at] as number);
  add(8, prefixes[1][at] as number);
  add(9, prefixes[2][at] as number);
  add(10, look, opening);
  add(11, before);
  add(12, after);
  add(13, before2);
  add(14, after2);
  add(15, tag1);
  add(16, tag1, tag2);
  add(17, tag1, word);
  add(18, tag1, ending);
  add(19, tag1, look);
  add(20, before, word);
  add(21, word, after);
  add(22, tag1, after);
  add(23, cluster);
  add(24, coarse[at] as number, tag1);
  add(25, cluster, tag1);
  const nextEnding = at + 1 < length ? (suffixes[2][at + 1] as number) : EDGE;
  const nextCluster = at + 1 < length ? (fine[at + 1] as number) : 0xffff;
  const nextCoarse = at + 1 < length ? (coarse[at + 1] as number) : 0xffff;
  const nextShape = at + 1 < length ? (shape[at + 1] as number) : EDGE;
  add(26, nextEnding);
  add(27, nextEnding, ending);
  add(28, nextCluster);
  add(29, nextCoarse, mix(tag1, coarse[at] as number));
  add(30, nextShape, look);
  add(31, at > 0 ? (suffixes[2][at - 1] as number) : EDGE);
  add(32, at > 0 ? (shape[at - 1] as number) : EDGE, look);
  add(33, at > 0 ? (fine[at - 1] as number) : 0xffff);
  add(34, look, ending);
  add(35, tag2, word);
  add(36, mix(tag1, tag2), word);
  add(37, cluster, nextCluster);
  add(38, mix(tag1, word), after);
  add(39, at + 2 < length ? (coarse[at + 2] as number) : 0xffff, nextCoarse);
  return count;
}
