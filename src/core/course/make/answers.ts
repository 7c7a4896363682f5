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
import { answerSpans } from './spans.ts';

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

/** Every stretch of the article that could answer a question, with what tells its worth. */
export function describedAnswers(article: Article, findings: Findings): readonly DescribedAnswer[] {
  const facts: ReadonlyMap<number, readonly Fact[]> = groupBy(
    findings.facts,
    ({ sentence }) => sentence.start,
  );
  const mentions: ReadonlyMap<Sentence, readonly Mention[]> = groupBy(
    findings.mentions,
    ({ sentence }) => sentence,
  );
  const paragraphs = groupBy(
    findings.sentences,
    ({ section, paragraph }) => `${section} ${String(paragraph)}`,
  );
  const counts = new Map<string, number>();
  for (const { words } of findings.sentences) {
    for (const { tag, lemma } of words) {
      const key = lemma.toLowerCase();
      if (tag === 'NOUN' || tag === 'PROPN' || tag === 'VERB') counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const title = new Set(article.title.toLowerCase().match(/\p{L}+/gu) ?? []);
  return findings.sentences.flatMap((sentence) => {
    const around: Surroundings = {
      sentence,
      tree: sentence.tree,
      mentions: mentions.get(sentence) ?? NONE,
      facts: facts.get(sentence.span.start) ?? NONE,
      title,
      counts,
      sentencesBeside: paragraphs.get(`${sentence.section} ${String(sentence.paragraph)}`)?.length ?? 1,
    };
    return answerSpans(sentence.tree).flatMap((span) => {
      const [first, last] = [sentence.words[span.first], sentence.words[span.last]];
      if (first === undefined || last === undefined) return [];
      return [
        {
          span: inArticle(sentence, { start: first.start, end: last.end }),
          features: worthFeatures(span, around),
        },
      ];
    });
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

/** Looks up the worth of a stretch: its own, or that of the best answer that ends where it ends. */
export function worthAt(answers: readonly PossibleAnswer[]): (span: Span) => number {
  const exact = new Map<string, number>();
  const byEnd = new Map<number, number>();
  for (const { span, worth } of answers) {
    exact.set(`${String(span.start)}-${String(span.end)}`, worth);
    byEnd.set(span.end, Math.max(worth, byEnd.get(span.end) ?? 0));
  }
  return ({ start, end }) => exact.get(`${String(start)}-${String(end)}`) ?? byEnd.get(end) ?? 0;
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
