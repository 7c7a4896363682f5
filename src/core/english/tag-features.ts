import { key2 } from './feature-key.ts';
import { mix } from './hash.ts';
import type { WordForms } from './words.ts';

/** Room that the features of one decision need. */
export const TAG_FEATURES = 56;

const EDGE = 0x5bd1e995;

/**
 * The features for the tag of the word at `at`, after Ratnaparkhi (1996) and Collins (2002), with clusters.
 * @param tags of the words before, as decided
 * @returns how many were written into `into`
 */
export function tagFeatures(words: WordForms, at: number, tags: Uint8Array, into: Int32Array): number {
  const { lower, form, shape, suffixes, prefixes, fine, coarse, part, length } = words;
  let count = 0;
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
  into[count++] = key2(1000, 0, 0);
  into[count++] = key2(1001, word, 0);
  into[count++] = key2(1002, form[at] as number, opening);
  into[count++] = key2(1003, suffixes[0][at] as number, 0);
  into[count++] = key2(1004, suffixes[1][at] as number, 0);
  into[count++] = key2(1005, ending, 0);
  into[count++] = key2(1006, suffixes[3][at] as number, 0);
  into[count++] = key2(1007, prefixes[0][at] as number, 0);
  into[count++] = key2(1008, prefixes[1][at] as number, 0);
  into[count++] = key2(1009, prefixes[2][at] as number, 0);
  into[count++] = key2(1010, look, opening);
  into[count++] = key2(1011, before, 0);
  into[count++] = key2(1012, after, 0);
  into[count++] = key2(1013, before2, 0);
  into[count++] = key2(1014, after2, 0);
  into[count++] = key2(1015, tag1, 0);
  into[count++] = key2(1016, tag1, tag2);
  into[count++] = key2(1017, tag1, word);
  into[count++] = key2(1018, tag1, ending);
  into[count++] = key2(1019, tag1, look);
  into[count++] = key2(1020, before, word);
  into[count++] = key2(1021, word, after);
  into[count++] = key2(1022, tag1, after);
  into[count++] = key2(1023, cluster, 0);
  into[count++] = key2(1024, coarse[at] as number, tag1);
  into[count++] = key2(1025, cluster, tag1);
  const nextEnding = at + 1 < length ? (suffixes[2][at + 1] as number) : EDGE;
  const nextCluster = at + 1 < length ? (fine[at + 1] as number) : 0xffff;
  const nextCoarse = at + 1 < length ? (coarse[at + 1] as number) : 0xffff;
  const nextShape = at + 1 < length ? (shape[at + 1] as number) : EDGE;
  into[count++] = key2(1026, nextEnding, 0);
  into[count++] = key2(1027, nextEnding, ending);
  into[count++] = key2(1028, nextCluster, 0);
  into[count++] = key2(1029, nextCoarse, mix(tag1, coarse[at] as number));
  into[count++] = key2(1030, nextShape, look);
  into[count++] = key2(1031, at > 0 ? (suffixes[2][at - 1] as number) : EDGE, 0);
  into[count++] = key2(1032, at > 0 ? (shape[at - 1] as number) : EDGE, look);
  into[count++] = key2(1033, at > 0 ? (fine[at - 1] as number) : 0xffff, 0);
  into[count++] = key2(1034, look, ending);
  into[count++] = key2(1035, tag2, word);
  into[count++] = key2(1036, mix(tag1, tag2), word);
  into[count++] = key2(1037, cluster, nextCluster);
  into[count++] = key2(1038, mix(tag1, word), after);
  into[count++] = key2(1039, at + 2 < length ? (coarse[at + 2] as number) : 0xffff, nextCoarse);
  const part0 = part[at] as number;
  const part1 = at + 1 < length ? (part[at + 1] as number) : 256;
  into[count++] = key2(1040, part0, tag1);
  into[count++] = key2(1041, part0, ending);
  into[count++] = key2(1042, part0, part1);
  into[count++] = key2(1043, mix(part0, tag1), part1);
  into[count++] = key2(1044, part1, word);
  into[count++] = key2(1045, part0, mix(tag1, tag2));
  into[count++] = key2(1046, part0, before);
  into[count++] = key2(1047, part0, after);
  into[count++] = key2(1048, part0, look);
  return count;
}
