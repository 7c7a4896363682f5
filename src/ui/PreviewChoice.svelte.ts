import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Card } from '#core/course/card.ts';
import type { Course } from '#core/course/course.ts';
import type { CardId } from '#core/id.ts';

/** What a person keeps, changes and drops of a proposed course before it is saved. */
export class PreviewChoice {
  readonly #proposed: Course;
  title = $state('');
  readonly #headings = new SvelteMap<string, string>();
  readonly #dropped = new SvelteSet<CardId>();
  readonly #edited = new SvelteMap<CardId, Card>();

  /** `dropped`: cards that are proposed without being ticked. */
  constructor(proposed: Course, dropped: Iterable<CardId> = []) {
    this.#proposed = proposed;
    this.title = proposed.title;
    for (const card of dropped) this.#dropped.add(card);
  }

  get proposed(): Course {
    return this.#proposed;
  }

  get kept(): number {
    return this.#proposed.cards.length - this.#dropped.size;
  }

  keeps(card: CardId): boolean {
    return !this.#dropped.has(card);
  }

  keep(card: CardId, kept: boolean) {
    if (kept) this.#dropped.delete(card);
    else this.#dropped.add(card);
  }

  heading(section: string): string {
    const proposed = this.#proposed.article.sections.find(({ id }) => id === section);
    return this.#headings.get(section) ?? proposed?.heading ?? '';
  }

  setHeading(section: string, heading: string) {
    this.#headings.set(section, heading);
  }

  /** The card as it will be saved. */
  card(card: Card): Card {
    return this.#edited.get(card.id) ?? card;
  }

  /** Takes an edited card, and keeps it: nobody edits what he does not want. */
  edit(card: Card) {
    this.#edited.set(card.id, card);
    this.#dropped.delete(card.id);
  }

  /** The course as chosen. A heading emptied by hand is as it was found. */
  course(): Course {
    const { article, cards } = this.#proposed;
    return {
      ...this.#proposed,
      title: this.title.trim() || this.#proposed.title,
      article: {
        ...article,
        sections: article.sections.map((section) => ({
          ...section,
          heading: this.#headings.get(section.id)?.trim() || section.heading,
        })),
      },
      cards: cards.filter(({ id }) => this.keeps(id)).map((card) => this.card(card)),
    };
  }
}
