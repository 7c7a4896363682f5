import { contentOf, type Content } from '#core/english/content.ts';
import type { Lexicon } from '#core/english/lexicon.ts';
import { wordForms, type WordForms } from '#core/english/words.ts';
import { isFormal, type Sentence } from './conllu.ts';

/** A sentence as the trainers see it: names are numbers of an inventory. */
export interface Prepared {
  readonly sentence: Sentence;
  readonly words: WordForms;
  readonly gold: Uint8Array;
  readonly labels: Uint8Array;
  /** Tags as a tagger that has not seen the sentence gives them. */
  predicted: Uint8Array;
}

/** The names that stand at least `least` times in a column, most frequent first. */
export function inventory(values: Iterable<string>, least: number): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([value]) => value);
}

export function prepare(
  sentences: readonly Sentence[],
  tags: readonly string[],
  rels: readonly string[],
  lexicon: Lexicon,
): Prepared[] {
  const tagOf = new Map(tags.map((tag, at) => [tag, at]));
  const relOf = new Map(rels.map((rel, at) => [rel, at]));
  const likeTag = (tag: string): number =>
    tagOf.get(tag) ?? tags.findIndex((one) => one.startsWith(`${tag.split('|')[0] ?? ''}|`));
  const likeRel = (rel: string): number =>
    relOf.get(rel) ?? relOf.get(rel.split(':')[0] ?? '') ?? relOf.get('dep') ?? 0;
  return sentences.map((sentence) => {
    const gold = Uint8Array.from(sentence.tags, (tag) => Math.max(0, likeTag(tag)));
    return {
      sentence,
      words: wordForms(sentence.words, lexicon),
      gold,
      labels: Uint8Array.from(sentence.rels, likeRel),
      predicted: gold,
    };
  });
}

/** What the parser learns from: the content of a sentence, its heads within that (the root being its length). */
export interface ParserExample {
  readonly sentence: Sentence;
  readonly content: Content;
  readonly heads: Int16Array;
  readonly labels: Uint8Array;
}

/** Prose as people study it counts twice. */
export const weighted = <One extends { readonly sentence: Sentence }>(examples: readonly One[]): One[] =>
  examples.flatMap((one) => (isFormal(one.sentence) ? [one, one] : [one]));

/** Which tags are those of marks. */
export const marksOf = (tags: readonly string[]): readonly boolean[] =>
  tags.map((tag) => tag.endsWith('|PUNCT'));

/** The sentence without what its predicted tags call a mark; what hung on a mark hangs on the mark's head. */
export function exampleOf(
  { sentence, words, labels, predicted }: Prepared,
  marks: readonly boolean[],
): ParserExample {
  const isMark = Uint8Array.from(predicted, (tag) => (marks[tag] === true ? 1 : 0));
  const content = contentOf(words, predicted, isMark);
  const placeOf = new Map(Array.from(content.places, (at, place) => [at, place]));
  const headOf = (at: number): number => {
    let head = sentence.heads[at] ?? -1;
    for (let count = 0; head >= 0 && !placeOf.has(head) && count < words.length; count++)
      head = sentence.heads[head] ?? -1;
    return placeOf.get(head) ?? content.length;
  };
  return {
    sentence,
    content,
    heads: Int16Array.from(content.places, headOf),
    labels: Uint8Array.from(content.places, (at) => labels[at] as number),
  };
}
