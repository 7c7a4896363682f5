import type { Article, Span } from '#core/article/article.ts';
import { readFile } from 'node:fs/promises';
import { bestAnswers, possibleAnswers } from '#core/course/make/answers.ts';
import { makeCourse } from '#core/course/make/make-course.ts';
import type { Card } from '#core/course/card.ts';
import { parseDate } from '#core/facts/dates.ts';
import type { DateValue, Fact, FigureValue } from '#core/facts/fact.ts';
import { parseFigure } from '#core/facts/figures.ts';
import { findFacts } from '#core/facts/find-facts.ts';
import { loadReader, type TaggedWord } from '#core/facts/tagger.ts';
import { isWithin } from '#core/facts/within.ts';
import type { CourseId, DeviceId } from '#core/id.ts';

/** A stretch that the engine would ask for, before a deck is dealt. */
export interface RankedCandidate {
  /** In the article's text. */
  readonly answer: Span;
  /** The higher, the sooner it is chosen. */
  readonly score: number;
}

/** What a person gets who adds the article, and what the checks refused, by their names. */
export interface Deck {
  readonly facts: readonly Fact[];
  readonly cards: readonly Card[];
  readonly refused: readonly { readonly reason: string }[];
}

/** What the baselines need of a tagged word; its place is in the sentence. */
export type EnglishWord = Pick<TaggedWord, 'tag' | 'start' | 'end'>;

/** The engine as the evaluation sees it. Another engine is measured by changing this file alone. */
export interface Engine {
  readonly facts: (article: Article) => readonly Fact[];
  readonly candidates: (article: Article) => readonly RankedCandidate[];
  readonly deck: (article: Article) => Deck;
  readonly words: (sentence: string) => readonly EnglishWord[];
  /** An answer read alone, as the typed answers of learners are; null when it is no date or no figure. */
  readonly readDate: (text: string, published: string | null) => DateValue | null;
  readonly readFigure: (text: string) => FigureValue | null;
}

/** More answers of one paragraph than any budget asks for. */
const MOST = 400;
const id = 'eval' as CourseId;
const stamp = { at: 0, by: 'eval' as DeviceId };

export async function loadEngine(): Promise<Engine> {
  const reader = await loadReader(() => readFile('src/core/english/english.model'));
  return {
    facts: (article) => findFacts(article, id, reader).facts,
    candidates(article) {
      const answers = possibleAnswers(article, findFacts(article, id, reader));
      return article.sections
        .flatMap(({ paragraphs }) => paragraphs)
        .flatMap(({ span }) =>
          bestAnswers(
            article.text,
            answers.filter((answer) => isWithin(answer.span, span)),
            MOST,
          ).map((answer, index) => ({ answer: answer.span, score: 1 - index / MOST })),
        );
    },
    deck(article) {
      const { course, refused } = makeCourse(article, { id, stamp, reader });
      return { facts: course.facts, cards: course.cards, refused };
    },
    words: reader.read,
    readDate: parseDate,
    readFigure: parseFigure,
  };
}
