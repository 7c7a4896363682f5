import { inflected, irregular } from './forms.ts';

const PARTS = ['NN', 'NNS', 'VB', 'VBZ', 'VBD', 'VBN', 'VBG', 'JJ', 'RB', 'JJR', 'JJS'] as const;

/** What a dictionary lists, by part of speech. */
export interface Dictionary {
  readonly nouns: Iterable<string>;
  readonly verbs: Iterable<string>;
  readonly adjectives: Iterable<string>;
  readonly adverbs: Iterable<string>;
}

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
  const [nounList, verbList, adjectiveList] = [[...nouns], [...verbs], [...adjectives]];
  for (const [words, part] of [
    [nounList, 'NN'],
    [verbList, 'VB'],
    [adjectiveList, 'JJ'],
    [[...adverbs], 'RB'],
  ] as const)
    for (const word of words) note(word, part);
  for (const { lower, xpos } of inflected(verbList, nounList, adjectiveList)) note(lower, xpos);
  for (const { lower, xpos } of irregular()) note(lower, xpos);
  return parts;
}
