import type { Fact } from '../../../facts/fact.ts';
import type { Mention } from '../../../facts/names.ts';
import type { Sentence } from '../../../facts/sentence.ts';
import { bare, childrenOf, relOf, type Tree } from '../../../facts/tree.ts';
import type { AnswerSpan } from '../spans.ts';
import { isTopical } from '../topic.ts';
import { commonness } from './common-words.ts';
import { bucket, type Features } from './linear.ts';

/** What of the article the worth of an answer is judged by, collected once. */
export interface Surroundings {
  readonly sentence: Sentence;
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  /** Dates and figures of the sentence. */
  readonly facts: readonly Fact[];
  /** Words of the title, lower case. */
  readonly title: ReadonlySet<string>;
  /** How often each lemma of a noun, name or verb stands in the article. */
  readonly counts: ReadonlyMap<string, number>;
  /** Sentences in its paragraph. */
  readonly sentencesBeside: number;
}

const depthOf = (tree: Tree, index: number): number => {
  let depth = 0;
  for (let at = tree.words[index]?.head ?? -1; at >= 0 && depth < 12; at = tree.words[at]?.head ?? -1)
    depth += 1;
  return depth;
};

/** What tells whether people would ask for a stretch of text: its form, its place and what it is. */
export function worthFeatures(
  span: AnswerSpan,
  { sentence, tree, mentions, facts, title, counts, sentencesBeside }: Surroundings,
): Features {
  const { head, first, last, extent } = span;
  const word = tree.words[head];
  const [opens, closes] = [tree.words[first], tree.words[last]];
  if (word === undefined || opens === undefined || closes === undefined) return [];
  const inside = tree.words.slice(first, last + 1);
  const rel = word.rel;
  const above = word.head < 0 ? undefined : tree.words[word.head];
  const start = sentence.span.start + opens.start;
  const end = sentence.span.start + closes.end;
  const fact = facts.find(
    (one) => (one.kind === 'date' || one.kind === 'figure') && one.span.start < end && one.span.end > start,
  );
  const exact =
    fact !== undefined &&
    fact.span.start >= start &&
    fact.span.end <= end &&
    end - start <= (fact.span.end - fact.span.start) * 1.5 + 4;
  const mention = mentions.find((one) => one.span.start <= word.start && one.span.end >= word.end);
  const kind =
    fact !== undefined
      ? `${fact.kind}${exact ? '' : '~'}`
      : mention !== undefined
        ? `name.${mention.names}`
        : word.tag;
  const whole = mention !== undefined && mention.span.start >= opens.start && mention.span.end <= closes.end;
  const length = last - first + 1;
  const preposition = childrenOf(tree, head).find((child) => relOf(tree, child) === 'case' && child < head);
  const before = tree.words[first - 1];
  const after = tree.words[last + 1];
  const determiner = tree.words[first - 1]?.tag === 'DET' ? (tree.words[first - 1]?.lower ?? '') : '';
  const isWholeSubtree = (tree.first[head] ?? head) >= first - 2 && (tree.last[head] ?? head) <= last;
  const features = [
    `extent=${extent}`,
    `kind=${kind}`,
    `kind=${kind}|extent=${extent}`,
    `xpos=${word.xpos}`,
    `rel=${rel}`,
    `rel=${bare(rel)}|extent=${extent}`,
    `rel=${bare(rel)}|kind=${kind}`,
    `above=${above?.tag ?? 'none'}|${bare(rel)}`,
    `above2=${above === undefined ? 'none' : bare(above.rel)}|${bare(rel)}`,
    `case=${preposition === undefined ? 'none' : (tree.words[preposition]?.lower ?? '')}|${bare(rel)}`,
    `case=${preposition === undefined ? 'none' : (tree.words[preposition]?.lower ?? '')}`,
    `before=${before?.tag ?? 'start'}`,
    `after=${after?.tag ?? 'end'}`,
    `before=${before?.lower ?? 'start'}`.slice(0, 14),
    `after=${after?.tag === 'PUNCT' ? after.text : (after?.tag ?? 'end')}|${extent}`,
    `det=${determiner}`,
    bucket('length', length, [1, 2, 3, 4, 5, 6, 8, 10, 14]),
    `${bucket('length', length, [1, 2, 3, 5, 8])}|${kind}`,
    bucket('depth', depthOf(tree, head), [0, 1, 2, 3, 4, 6]),
    bucket('place', Math.round((first / Math.max(1, tree.words.length)) * 10), [0, 2, 4, 6, 8]),
    bucket('sentence', tree.words.length, [8, 14, 20, 28, 36, 50]),
    bucket('position', sentence.position, [0, 1, 2, 3, 5]),
    `last=${String(sentence.position === sentencesBeside - 1)}`,
    bucket('paragraph', sentence.paragraph, [0, 1, 2, 4]),
    bucket('count', counts.get(word.lemma.toLowerCase()) ?? 0, [1, 2, 3, 5, 8]),
    `title=${String(inside.some((one) => isTopical(one, title)))}`,
    `whole=${String(isWholeSubtree)}|${extent}`,
    `name=${String(mention !== undefined)}${String(whole)}`,
    `conj=${String(inside.some((one) => one.rel === 'conj'))}|${extent}`,
    `isconj=${String(rel === 'conj')}`,
    `capital=${String(/^\p{Lu}/u.test(word.text))}`,
    `digit=${String(inside.some(({ text }) => /\d/.test(text)))}`,
    `quoted=${String(before !== undefined && /^["“]$/.test(before.text))}`,
    `bracket=${String(before?.text === '(')}`,
    `verbs=${String(inside.some(({ tag }) => tag === 'VERB'))}`,
    `adj=${String(inside.some(({ tag }) => tag === 'ADJ'))}|${extent}`,
    `superlative=${String(inside.some(({ xpos }) => xpos === 'JJS' || xpos === 'RBS'))}`,
    `pronoun=${String(inside.some(({ tag }) => tag === 'PRON'))}`,
    `suffix=${word.lower.slice(-3)}`,
  ];
  const level = commonness(word.lemma);
  const rarest = Math.min(
    6,
    ...inside
      .filter(({ tag }) => /^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(tag))
      .map(({ lemma }) => commonness(lemma)),
  );
  const count = (tag: string, most: number): string =>
    String(Math.min(most, tree.words.filter((one) => one.tag === tag).length));
  features.push(
    `common=${String(level)}|${word.tag}`,
    `common=${String(level)}|${extent}`,
    `rarest=${String(rarest)}|${word.tag}`,
    `verbs=${count('VERB', 4)}`,
    `names=${count('PROPN', 6)}|${word.tag}`,
    `numbers=${count('NUM', 4)}|${word.tag}`,
  );
  if (above !== undefined) features.push(`verb=${above.lemma.toLowerCase()}`.slice(0, 18));
  return features;
}
