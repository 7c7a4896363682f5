import { groupBy } from './grouping.ts';
import type { Mention } from './names.ts';
import { isRole } from './name/person.ts';
import { placeKind } from './name/place.ts';
import type { Sentence } from './sentence.ts';
import type { Tree } from './tree.ts';

/** What sort of thing a noun phrase means, as far as a question must know. */
export type Sort = 'person' | 'organisation' | 'place' | 'time' | 'thing';

/** Tells the sort of what a noun of a sentence means: by the name it heads, else by the word. */
export function nounSorter(mentions: readonly Mention[]): (sentence: Sentence) => (tree: Tree, head: number) => Sort {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  return (sentence) => (tree, head) => {
    const word = tree.words[head];
    if (word === undefined) return 'thing';
    const mention = bySentence.get(sentence)?.find(({ span }) => span.start <= word.start && span.end >= word.end);
    if (mention !== undefined && /^(?:person|organisation|place)$/.test(mention.names)) return mention.names as Sort;
    if (isRole(word.lemma.toLowerCase())) return 'person';
    if (placeKind(word.text) !== null) return 'place';
    return /^(?:day|week|month|year|decade|century|time|period|season|morning|night|summer|winter|spring|autumn|century)$/.test(word.lemma) ? 'time' : 'thing';
  };
}
