import type { Article, Source } from '../article/article.ts';
import type { Fact } from '../facts/fact.ts';
import type { CardId, CourseId } from '../id.ts';
import type { Card, Stamp } from './card.ts';

/** An article with its facts and cards: what a learner studies and a teacher shares. */
export interface Course {
  readonly id: CourseId;
  readonly title: string;
  readonly article: Article;
  readonly facts: readonly Fact[];
  /** In the order in which they are introduced. */
  readonly cards: readonly Card[];
  /** Desired retention, 0.7–0.97; null takes the learner's own. */
  readonly retention: number | null;
  /** Of the course itself (title, article, facts, order of cards); each card has its own. */
  readonly stamp: Stamp;
}

/** What lists and counts need of a course, without its text. */
export interface CourseHead {
  readonly id: CourseId;
  readonly title: string;
  /** Hash of the article's text: the same text again is the same article. */
  readonly hash: string;
  readonly published: string | null;
  readonly source: Source;
  readonly retention: number | null;
  readonly sections: readonly SectionHead[];
  readonly stamp: Stamp;
}

export interface SectionHead {
  readonly id: string;
  readonly heading: string;
  readonly words: number;
  readonly facts: number;
  readonly cards: readonly CardId[];
}
