import { articleHash } from '../article/hash.ts';
import { slice, type Article, type Section } from '../article/article.ts';
import type { CardId } from '../id.ts';
import type { Card } from './card.ts';
import type { Course, CourseHead } from './course.ts';

/** What lists and counts need of a course, without its text. */
export function headOf(course: Course): CourseHead {
  const { article } = course;
  return {
    id: course.id,
    title: course.title,
    hash: articleHash(article.text),
    published: article.published,
    source: article.source,
    retention: course.retention,
    sections: article.sections.map((section) => ({
      id: section.id,
      heading: section.heading,
      words: wordsIn(article, section),
      facts: course.facts.filter((fact) => fact.section === section.id).length,
      cards: course.cards.filter((card) => card.section === section.id).map((card) => card.id),
    })),
    stamp: course.stamp,
  };
}

/** The head once `cards` are the course's cards: what changes when a card is added, moved or removed. */
export function headWithCards(head: CourseHead, cards: readonly Pick<Card, 'id' | 'section'>[]): CourseHead {
  const bySection = new Map<string, CardId[]>(head.sections.map((section) => [section.id, []]));
  for (const card of cards) bySection.get(card.section)?.push(card.id);
  return {
    ...head,
    sections: head.sections.map((section) => ({ ...section, cards: bySection.get(section.id) ?? [] })),
  };
}

function wordsIn(article: Article, section: Section): number {
  let words = 0;
  for (const paragraph of section.paragraphs)
    words += slice(article, paragraph.span).match(/\S+/g)?.length ?? 0;
  return words;
}
