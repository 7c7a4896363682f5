import type { Article, Span } from '../../article/article.ts';
import type { Findings } from '../../facts/find-facts.ts';
import { inArticle, type Sentence } from '../../facts/sentence.ts';
import { overlaps } from '../../facts/within.ts';
import { type Features, logistic, sumOf, weightsOf } from './rank/linear.ts';
import { surroundingsIn } from './rank/surroundings.ts';
import { describer, type WorthFeatures } from './rank/worth.ts';
import json from './rank/worth.json' with { type: 'json' };
import type { AnswerSpan } from './spans.ts';

const weights = weightsOf(json);

/** A stretch of the article that could answer a question, with how likely people would ask for it. */
export interface PossibleAnswer {
  /** In the article. */
  readonly span: Span;
  /** Of the sentence it stands in. */
  readonly sentence: Span;
  /** 0–1 */
  readonly worth: number;
}

/** What a possible answer's worth is learned and told from. */
export interface DescribedAnswer {
  readonly span: Span;
  /** Of the sentence it stands in. */
  readonly sentence: Span;
  readonly features: WorthFeatures;
}

/** Where an answer of a sentence stands in the article. */
function placeOf(sentence: Sentence, { first, last }: AnswerSpan): Span {
  const [from, to] = [sentence.words[first], sentence.words[last]];
  return inArticle(sentence, { start: from?.start ?? 0, end: to?.end ?? 0 });
}

/** Every stretch of the article that could answer a question, as `read` tells it by its features, sentence by sentence. */
function answersIn<Answer>(
  article: Article,
  findings: Findings,
  read: () => (place: Pick<PossibleAnswer, 'span' | 'sentence'>, features: WorthFeatures) => Answer,
): readonly Answer[] {
  const around = surroundingsIn(article, findings);
  return findings.sentences.flatMap((sentence) => {
    const here = around(sentence);
    const describe = describer(here);
    const tell = read();
    return here.spans.map((span) =>
      tell({ span: placeOf(sentence, span), sentence: sentence.span }, describe(span)),
    );
  });
}

/** Every stretch of the article that could answer a question, with what tells its worth. */
export const describedAnswers = (article: Article, findings: Findings): readonly DescribedAnswer[] =>
  answersIn(article, findings, () => (place, features) => ({ ...place, features }));

/** Every stretch of the article that could answer a question, with its worth. */
export const possibleAnswers = (article: Article, findings: Findings): readonly PossibleAnswer[] =>
  answersIn(article, findings, () => {
    const worthOf = scorer();
    return (place, features) => ({ ...place, worth: worthOf(features) });
  });

/** Tells how likely people would ask for an answer of a sentence, 0–1; what several share is summed up once. */
function scorer(): (features: WorthFeatures) => number {
  const sums = new Map<Features, number>();
  const shared = (features: Features): number => {
    const sum = sums.get(features) ?? sumOf(weights, features);
    sums.set(features, sum);
    return sum;
  };
  return ({ sentence, head, span }) =>
    logistic(json[''] + shared(sentence) + shared(head) + sumOf(weights, span));
}

/** What of an article is worth asking for. */
export interface Worth {
  /** The worth of a stretch of a sentence: its own, or that of the best answer that ends where it ends; 0 for none. */
  readonly of: (sentence: Sentence, span: Span) => number;
  /** Places in the article of a sentence's key terms: common nouns with what belongs to them, the worthiest first. */
  readonly terms: (sentence: Sentence) => readonly Span[];
}

/** A term of more words is not given back. */
const MOST_TERM_WORDS = 4;
/** Terms of less worth are not asked for, and no more than so many of a sentence. */
const LEAST_TERM_WORTH = 0.12;
const MOST_TERMS = 2;
/** A sentence of more names, dates and figures gives cards enough. */
const MOST_FACTS = 4;

/** Looks an article's answers up as they are asked about; each is weighed once. */
export function worthIn(article: Article, findings: Findings): Worth {
  const around = surroundingsIn(article, findings);
  const worthOf = scorer();
  const describers = new Map<Sentence, ReturnType<typeof describer>>();
  const describerOf = (sentence: Sentence): ReturnType<typeof describer> => {
    const describe = describers.get(sentence) ?? describer(around(sentence));
    describers.set(sentence, describe);
    return describe;
  };
  const known = new Map<string, number>();
  return {
    of: (sentence, span) => {
      const key = `${String(span.start)}-${String(span.end)}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const ending = around(sentence).spans.filter((one) => placeOf(sentence, one).end === span.end);
      const exact = ending.filter((one) => placeOf(sentence, one).start === span.start);
      const describe = describerOf(sentence);
      const best = Math.max(0, ...(exact.length > 0 ? exact : ending).map((one) => worthOf(describe(one))));
      known.set(key, best);
      return best;
    },
    terms: (sentence) => {
      const { spans, mentions, facts } = around(sentence);
      if (mentions.length + facts.length > MOST_FACTS) return [];
      const describe = describerOf(sentence);
      const asked = [
        ...mentions.map((one) => inArticle(sentence, one.span)),
        ...facts.map((one) => one.span),
      ];
      const terms = spans
        .filter((span) => isTerm(sentence, span))
        .map((span) => ({ span, place: placeOf(sentence, span) }))
        .filter(({ place }) => !asked.some((one) => overlaps(one, place)))
        .map(({ span, place }) => ({ place, worth: worthOf(describe(span)) }))
        .filter(({ worth }) => worth >= LEAST_TERM_WORTH)
        .sort((a, b) => b.worth - a.worth);
      const taken: Span[] = [];
      for (const { place } of terms)
        if (taken.length < MOST_TERMS && !taken.some((one) => overlaps(one, place))) taken.push(place);
      return taken;
    },
  };
}

/** A common noun with what stands before it or what "of" adds, without numbers and names. */
function isTerm({ words }: Sentence, { first, last, head, extent }: AnswerSpan): boolean {
  if (last - first >= MOST_TERM_WORDS || (extent !== 'core' && extent !== 'of')) return false;
  return (
    words[head]?.tag === 'NOUN' &&
    words.slice(first, last + 1).every(({ tag, text }) => tag !== 'NUM' && tag !== 'PRON' && !/\d/.test(text))
  );
}

const contentWords = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:a|an|the)$/.test(word)));

/** Harmonic mean of the shares of words that two answers have in common, 0–1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/**
 * What is left of an answer's worth when an answer chosen before stands at the same place, in nearly the same or in other
 * words, or elsewhere in the same sentence: people spread their questions.
 */
const SAME = 0.1;
const BESIDE = 0.5;
const SAME_SENTENCE = 0.9;

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
      if (taken.answer.sentence.start === other.answer.sentence.start) other.worth *= SAME_SENTENCE;
      if (overlaps(taken.answer.span, other.answer.span))
        other.worth *= likeness(words, other.words) >= 0.6 ? SAME : BESIDE;
    }
  }
  return chosen;
}
