import { countWords } from '#core/article/words.ts';
import { slice, type Paragraph, type Section } from '#core/article/article.ts';
import type { Card } from '#core/course/card.ts';
import type { Course } from '#core/course/course.ts';
import type { Fact } from '#core/facts/fact.ts';
import { randomFrom, shuffled } from '#core/quiz/random.ts';
import { fuzzOf } from '#core/study/fuzz.ts';
import { factsToMark, passagesOf, type Passage } from './reading-runs.ts';

/** A paragraph as the lesson shows it. */
export interface LessonParagraph {
  readonly kind: Paragraph['kind'];
  readonly index: number;
  readonly passages: readonly Passage[];
  /** Share of the section, 0–1, that has been read when this paragraph has. */
  readonly shareAfter: number;
  readonly checks: readonly Card[];
}

/** One section made readable. */
export interface LessonView {
  readonly section: Section;
  readonly index: number;
  readonly heading: string;
  readonly words: number;
  readonly paragraphs: readonly LessonParagraph[];
  readonly facts: readonly Fact[];
  readonly cards: readonly Card[];
}

/** The lead has no heading of its own: it carries the course's title. */
export const headingOf = (course: Course, section: Section): string => section.heading || course.title;

export function sectionWords(course: Course, section: Section): number {
  return section.paragraphs.reduce((sum, { span }) => sum + countWords(slice(course.article, span)), 0);
}

/** Null when the course has no such section. */
export function lessonView(course: Course, sectionId: string): LessonView | null {
  const { article } = course;
  const index = article.sections.findIndex(({ id }) => id === sectionId);
  const section = article.sections[index];
  if (!section) return null;
  const cards = course.cards.filter((card) => card.section === sectionId);
  const facts = factsToMark(
    course.facts.filter((fact) => fact.section === sectionId),
    cards,
  );
  const cited = new Set(cards.flatMap(({ sentence }) => (sentence ? [sentence.start] : [])));
  const words = sectionWords(course, section);
  let read = 0;
  const paragraphs = section.paragraphs.map((paragraph, at): LessonParagraph => {
    read += countWords(slice(article, paragraph.span));
    return {
      kind: paragraph.kind,
      index: at,
      passages: passagesOf(article, paragraph, facts, cited),
      shareAfter: words === 0 ? 1 : read / words,
      checks: cards.filter((card) => card.checkAfter === at).map(mixed),
    };
  });
  return { section, index, heading: headingOf(course, section), words, paragraphs, facts, cards };
}

/** The same order on every visit, and not the one in which the author wrote the answer first. */
function mixed(card: Card): Card {
  if (card.kind !== 'choice') return card;
  return { ...card, choices: shuffled(card.choices, randomFrom(Math.floor(fuzzOf(card.id, 0) * 2 ** 32))) };
}
