import { groupBy } from './grouping.ts';
import type { Mention } from './names.ts';
import { isRole } from './name/person.ts';
import { placeKind } from './name/place.ts';
import type { Sentence } from './sentence.ts';
import type { Reader } from './tagger.ts';
import type { Tree } from './tree.ts';
import { isWithin } from './within.ts';

/** What sort of thing a noun phrase means, as far as a question must know. */
export type Sort = 'person' | 'organisation' | 'place' | 'time' | 'thing';

export type NounSorter = (sentence: Sentence) => (tree: Tree, head: number) => Sort;

/** Below this the typer's guess is no better than "thing". */
const CERTAIN = 0.6;

/** Tells the sort of what a noun of a sentence means: by the name it heads, else by the word and those around it. */
export function nounSorter(mentions: readonly Mention[], reader: Reader | null): NounSorter {
  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  return (sentence) => (tree, head) => {
    const word = tree.words[head];
    if (word === undefined) return 'thing';
    const mention = bySentence.get(sentence)?.find(({ span }) => isWithin(word, span));
    if (mention !== undefined && /^(?:person|organisation|place)$/.test(mention.names))
      return mention.names as Sort;
    if (isRole(word.lemma.toLowerCase())) return 'person';
    if (mention === undefined && placeKind(word.text) !== null) return 'place';
    if (reader === null) return 'thing';
    const { kind, probability } = reader.kindOfNominal(tree.words, head);
    if (probability < CERTAIN) return 'thing';
    return kind === 'person' || kind === 'organisation' || kind === 'place' || kind === 'time'
      ? kind
      : 'thing';
  };
}
