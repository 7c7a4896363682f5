import type { Article, Span } from '../../../article/article.ts';
import type { Fact } from '../../../facts/fact.ts';
import type { Findings } from '../../../facts/find-facts.ts';
import { groupBy } from '../../../facts/grouping.ts';
import type { Mention } from '../../../facts/names.ts';
import { inSentence, type Sentence } from '../../../facts/sentence.ts';
import type { TaggedWord } from '../../../facts/tagger.ts';
import { type AnswerSpan, answerSpans } from '../spans.ts';
import { titleWords } from '../topic.ts';

/** What of a paragraph the worth of an answer is judged by. */
export interface ParagraphScene {
  /** Where each text that could be an answer stands first in the paragraph, by its place in the article, and how often. */
  readonly said: ReadonlyMap<string, { readonly start: number; readonly times: number }>;
  readonly sentences: number;
  readonly words: number;
  /** How often each lemma stands in it, and the number of the first sentence that has it. */
  readonly counts: ReadonlyMap<string, number>;
  readonly firsts: ReadonlyMap<string, number>;
  /** How many possible answers hang on a word of each kind. */
  readonly kinds: ReadonlyMap<string, number>;
}

/** What of the article the worth of a sentence's answers is judged by. */
export interface Surroundings {
  readonly sentence: Sentence;
  /** Number of the sentence in the article. */
  readonly index: number;
  readonly mentions: readonly Mention[];
  /** Dates and figures of the sentence. */
  readonly facts: readonly Fact[];
  /** Its possible answers. */
  readonly spans: readonly AnswerSpan[];
  /** Words of the title, lower case. */
  readonly title: ReadonlySet<string>;
  /** How often each lemma of a noun, name or verb stands in the article, and the number of the first sentence that has it. */
  readonly counts: ReadonlyMap<string, number>;
  readonly firsts: ReadonlyMap<string, number>;
  readonly paragraph: ParagraphScene;
}

/** A sentence before the rest of its paragraph is known. */
type Alone = Pick<Surroundings, 'sentence' | 'index' | 'mentions' | 'facts' | 'spans'>;

const NONE: readonly never[] = [];

/** What is found at a word: a date, a figure, a kind of name; else its part of speech. */
export function kindAt({ sentence, facts, mentions }: Alone, word: TaggedWord): string {
  const start = sentence.span.start + word.start;
  const fact = facts.find(({ span }) => span.start <= start && span.end > start);
  if (fact !== undefined) return fact.kind;
  const mention = mentions.find(({ span }) => span.start <= word.start && span.end >= word.end);
  return mention === undefined ? word.tag : `name.${mention.names}`;
}

/** Collects once what the worth of an article's answers is judged by, sentence by sentence. */
export function surroundingsIn(article: Article, findings: Findings): (sentence: Sentence) => Surroundings {
  const facts = groupBy(
    findings.facts.filter(({ kind }) => kind === 'date' || kind === 'figure'),
    ({ sentence }) => sentence.start,
  );
  const mentions = groupBy(findings.mentions, ({ sentence }) => sentence);
  const all = findings.sentences.map((sentence, index): Alone => {
    const here = mentions.get(sentence) ?? NONE;
    const found = facts.get(sentence.span.start) ?? NONE;
    const places: Span[] = [
      ...here.map(({ span }) => span),
      ...found.map(({ span }) => inSentence(sentence, span)),
    ];
    return { sentence, index, mentions: here, facts: found, spans: answerSpans(sentence.tree, places) };
  });
  const counts = new Map<string, number>();
  for (const { sentence } of all)
    for (const { tag, lemma } of sentence.words)
      if (tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB') increase(counts, lemma.toLowerCase());
  const firsts = firstsIn(all);
  const title = titleWords(article);
  const known = new Map<Sentence, Surroundings>();
  const paragraphs = groupBy(all, ({ sentence }) => `${sentence.section} ${String(sentence.paragraph)}`);
  for (const beside of paragraphs.values()) {
    const paragraph = sceneOf(beside);
    for (const one of beside) known.set(one.sentence, { ...one, title, counts, firsts, paragraph });
  }
  return (sentence) => {
    const here = known.get(sentence);
    if (here === undefined) throw new Error('The sentence is none of the findings.');
    return here;
  };
}

function sceneOf(sentences: readonly Alone[]): ParagraphScene {
  const counts = new Map<string, number>();
  const kinds = new Map<string, number>();
  const said = new Map<string, { start: number; times: number }>();
  let words = 0;
  for (const one of sentences) {
    words += one.sentence.words.length;
    for (const span of [...one.spans].sort((a, b) => a.first - b.first)) {
      const text = textOf(one.sentence, span);
      const known = said.get(text);
      if (known === undefined) said.set(text, { start: startOf(one.sentence, span), times: 1 });
      else known.times += 1;
    }
    for (const { lemma } of one.sentence.words) increase(counts, lemma.toLowerCase());
    for (const head of new Set(one.spans.map((span) => span.head))) {
      const word = one.sentence.words[head];
      if (word !== undefined) increase(kinds, kindAt(one, word));
    }
  }
  return {
    said,
    sentences: sentences.length,
    words,
    counts,
    firsts: firstsIn(sentences),
    kinds,
  };
}

/** Where an answer begins in the article. */
export const startOf = (sentence: Sentence, { first }: AnswerSpan): number =>
  sentence.span.start + (sentence.words[first]?.start ?? 0);

/** The words of an answer as the sentence has them. */
export const textOf = (sentence: Sentence, { first, last }: AnswerSpan): string =>
  sentence.text.slice(sentence.words[first]?.start, sentence.words[last]?.end);

/** The number of the first sentence that has each lemma. */
function firstsIn(sentences: readonly Alone[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const { sentence, index } of sentences)
    for (const { lemma } of sentence.words) {
      const key = lemma.toLowerCase();
      if (!firsts.has(key)) firsts.set(key, index);
    }
  return firsts;
}

const increase = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
