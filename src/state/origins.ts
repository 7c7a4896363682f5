import type { Article } from '#core/article/article.ts';
import { slice } from '#core/article/article.ts';
import type { Card } from '#core/course/card.ts';
import type { CourseHead } from '#core/course/course.ts';
import type { CourseId } from '#core/id.ts';
import type { Store } from '#storage/port.ts';
import { m } from '#messages/index.ts';

/** Where a card comes from: its lesson, its sentence and the way to it. */
export interface Origin {
  readonly courseTitle: string;
  readonly heading: string;
  readonly sentence: string | null;
  readonly language: string;
  readonly href: string;
}

/** The place of a card in its lesson's page. A sentence is found again by where it begins in the article. */
export function passageHref(card: Pick<Card, 'course' | 'section' | 'sentence'>): string {
  const lesson = `/course/${encodeURIComponent(card.course)}/${encodeURIComponent(card.section)}`;
  return card.sentence ? `${lesson}#s-${card.sentence.start}` : lesson;
}

export function originOf(
  card: Card,
  head: Pick<CourseHead, 'title' | 'sections'> | undefined,
  article: Article | null,
): Origin {
  return {
    courseTitle: head?.title ?? '',
    heading: head?.sections.find(({ id }) => id === card.section)?.heading || m.common.lead,
    sentence: article && card.sentence ? slice(article, card.sentence) : null,
    language: article?.language ?? 'und',
    href: passageHref(card),
  };
}

/** The articles of the courses asked about, each read once. */
export class Articles {
  readonly #store: Store;
  readonly #read = new Map<CourseId, Article | null>();
  readonly #reading = new Map<CourseId, Promise<Article | null>>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** What has been read already; undefined when it has not. */
  at(course: CourseId): Article | null | undefined {
    return this.#read.get(course);
  }

  read(course: CourseId): Promise<Article | null> {
    let reading = this.#reading.get(course);
    if (!reading) {
      reading = this.#store.course(course).then((found) => {
        this.#read.set(course, found?.article ?? null);
        return found?.article ?? null;
      });
      this.#reading.set(course, reading);
    }
    return reading;
  }
}
