import type { Article, Span } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Findings } from '../../facts/find-facts.ts';
import { groupBy } from '../../facts/grouping.ts';
import type { Mention } from '../../facts/names.ts';
import { inArticle, type Sentence } from '../../facts/sentence.ts';
import type { Features } from './rank/linear.ts';
import { probability } from './rank/linear.ts';
import weights from './rank/worth.json' with { type: 'json' };
import { type Surroundings, worthFeatures } from './rank/worth.ts';
import { type AnswerSpan, answerSpans } from './spans.ts';
import { titleWords } from './topic.ts';

/** A stretch of the article that could answer a question, with how likely people would ask for it. */
export interface PossibleAnswer {
  /** In the article. */
  readonly span: Span;
  /** 0–1 */
  readonly worth: number;
}

/** What a possible answer's worth is learned and told from. */
export interface DescribedAnswer {
  readonly span: Span;
  readonly features: Features;
}

const NONE: readonly never[] = [];

/** What the worth of a sentence's answers is judged by, sentence by sentence. */
function surroundingsIn(article: Article, findings: Findings): (sentence: Sentence) => Surroundings {
  const facts: ReadonlyMap<number, readonly Fact[]> = groupBy(
    findings.facts,
    ({ sentence }) => sentence.start,
  );
  const mentions: ReadonlyMap<Sentence, readonly Mention[]> = groupBy(
    findings.mentions,
    ({ sentence }) => sentence,
  );
  const beside = new Map<string, number>();
  const counts = new Map<string, number>();
  const paragraphOf = ({ section, paragraph }: Sentence): string => `${section} ${String(paragraph)}`;
  for (const sentence of findings.sentences) {
    const key = paragraphOf(sentence);
    beside.set(key, (beside.get(key) ?? 0) + 1);
    for (const { tag, lemma } of sentence.words) {
      if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'VERB') continue;
      const word = lemma.toLowerCase();
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const title = titleWords(article);
  return (sentence) => ({
    sentence,
    tree: sentence.tree,
    mentions: mentions.get(sentence) ?? NONE,
    facts: facts.get(sentence.span.start) ?? NONE,
    title,
    counts,
    sentencesBeside: beside.get(paragraphOf(sentence)) ?? 1,
  });
}

/** Where an answer of a sentence stands in the article. */
function placeOf(sentence: Sentence, { first, last }: AnswerSpan): Span {
  const [from, to] = [sentence.words[first], sentence.words[last]];
  return inArticle(sentence, { start: from?.start ?? 0, end: to?.end ?? 0 });
}

/** Every stretch of the article that could answer a question, with what tells its worth. */
export function describedAnswers(article: Article, findings: Findings): readonly DescribedAnswer[] {
  const around = surroundingsIn(article, findings);
  return findings.sentences.flatMap((sentence) => {
    const here = around(sentence);
    return answerSpans(sentence.tree).map((span) => ({
      span: placeOf(sentence, span),
      features: worthFeatures(span, here),
    }));
  });
}

/** Every stretch of the article that could answer a question, with its worth. */
export const possibleAnswers = (article: Article, findings: Findings): readonly PossibleAnswer[] =>
  describedAnswers(article, findings).map(({ span, features }) => ({
    span,
    worth: probability(weights, features),
  }));

const contentWords = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:a|an|the)$/.test(word)));

/** Harmonic mean of the shares of words that two answers have in common, 0–1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** Tells the worth of a stretch of a sentence: its own, or that of the best answer that ends where it ends; 0 for none. */
export function worthIn(article: Article, findings: Findings): (sentence: Sentence, span: Span) => number {
  const around = surroundingsIn(article, findings);
  const spans = new Map<Sentence, readonly AnswerSpan[]>();
  const known = new Map<string, number>();
  return (sentence, span) => {
    const key = `${String(span.start)}-${String(span.end)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const here = spans.get(sentence) ?? answerSpans(sentence.tree);
    spans.set(sentence, here);
    const ending = here.filter((one) => placeOf(sentence, one).end === span.end);
    const exact = ending.filter((one) => placeOf(sentence, one).start === span.start);
    const surroundings = around(sentence);
    const worth = (exact.length > 0 ? exact : ending).map((one) =>
      probability(weights, worthFeatures(one, surroundings)),
    );
    const best = Math.max(0, ...worth);
    known.set(key, best);
    return best;
  };
}

/** What is left of an answer's worth when an answer chosen before stands at the same place, in nearly the same or in other words. */
const SAME = 0.1;
const BESIDE = 0.5;

/**
 * The best answers of one paragraph in the order in which they would be asked for: of two at one place the second is
 * worth less.
 */
export function bestAnswers(
  text: string,
  answers: readonly PossibleAnswer[],
  count: number,
): readonly PossibleAnswer[] {
  const waiting = answers.map((answer) => ({
    answer,
    worth: answer.worth,
    words: contentWords(text.slice(answer.span.start, answer.span.end)),
  }));
  const chosen: PossibleAnswer[] = [];
  while (chosen.length < count && waiting.length > 0) {
    let best = 0;
    for (const [index, { worth }] of waiting.entries()) if (worth > (waiting[best]?.worth ?? 0)) best = index;
    const [taken] = waiting.splice(best, 1);
    if (taken === undefined) break;
    chosen.push(taken.answer);
    const { words } = taken;
    for (const other of waiting) {
      const [a, b] = [taken.answer.span, other.answer.span];
      if (a.start < b.end && a.end > b.start)
        other.worth *= likeness(words, other.words) >= 0.6 ? SAME : BESIDE;
    }
  }
  return chosen;
}
