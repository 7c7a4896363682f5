import { best, type Scorer } from './scorer.ts';
import { TAG_FEATURES, tagFeatures } from './tag-features.ts';
import type { WordForms } from './words.ts';

/** Tags the words of a sentence from left to right, each with the tags before it known. Gives classes, not names. */
export function tagWords(words: WordForms, scorer: Scorer, classes: number): Uint8Array {
  const tags = new Uint8Array(words.length);
  const features = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(classes);
  for (let at = 0; at < words.length; at++) {
    scorer.score(features, tagFeatures(words, at, tags, features), scores);
    tags[at] = best(scores);
  }
  return tags;
}
