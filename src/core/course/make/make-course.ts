import type { Article } from '../../article/article.ts';
import type { Course } from '../course.ts';
import type { Spare } from '../spare.ts';
import type { RefusedCandidate } from './candidate.ts';
import { type Making, proposeCards } from './propose-cards.ts';

export interface MadeCourse {
  readonly course: Course;
  readonly spare: Spare;
  readonly refused: readonly RefusedCandidate[];
}

/** An article made into a course, ready to be looked through before it is kept. */
export function makeCourse(article: Article, making: Making): MadeCourse {
  const { facts, cards, spare, refused } = proposeCards(article, making);
  const { id, stamp } = making;
  const course = { id, title: article.title, article, facts, cards, retention: null, stamp };
  return { course, spare, refused };
}
