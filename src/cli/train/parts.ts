import { inflected, irregular } from './forms.ts';

const PARTS = ['NN', 'NNS', 'VB', 'VBZ', 'VBD', 'VBN', 'VBG', 'JJ', 'RB', 'JJR', 'JJS'] as const;

/** What a dictionary lists, by part of speech, as `readWordNet` gives it. */
export type Dictionary = Readonly<
  Record<'nouns' | 'verbs' | 'adjectives' | 'adverbs', ReadonlyMap<string, number>>
>;

/**
 * For each word the set of Penn tags that the dictionary's words and their forms can have, as bits of `PARTS`: what a
 * tagger may think of a word that it has never met.
 */
export function partsOfWords({ nouns, verbs, adjectives, adverbs }: Dictionary): Map<string, number> {
  const parts = new Map<string, number>();
  const note = (word: string, part: string): void => {
    const bit = PARTS.findIndex((one) => one === part);
    if (bit >= 0) parts.set(word, (parts.get(word) ?? 0) | (1 << bit));
  };
  for (const [words, part] of [
    [nouns, 'NN'],
    [verbs, 'VB'],
    [adjectives, 'JJ'],
    [adverbs, 'RB'],
  ] as const)
    for (const word of words.keys()) note(word, part);
  for (const { lower, xpos } of inflected(verbs.keys(), nouns.keys(), adjectives.keys())) note(lower, xpos);
  for (const { lower, xpos } of irregular()) note(lower, xpos);
  return parts;
}
