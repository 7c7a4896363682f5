import { SvelteMap, SvelteSet } from 'svelte/reactivity';
import type { Card } from '#core/course/card.ts';
import type { Course } from '#core/course/course.ts';
import { type Spare, withSpare } from '#core/course/spare.ts';
import type { CardId, FactId } from '#core/id.ts';

/** What a person keeps, changes and drops of a proposed course before it is saved. */
export class PreviewChoice {
  readonly #proposed: Course;
  title = $state('');
  readonly #headings = new SvelteMap<string, string>();
  readonly #dropped = new SvelteSet<CardId>();
  readonly #edited = new SvelteMap<CardId, Card>();

  readonly #spareFacts: ReadonlySet<FactId>;
  readonly #spareCards: ReadonlySet<CardId>;

  /** What is `spare` is proposed as well, without being ticked. */
  constructor(course: Course, spare: Spare) {
    this.#proposed = withSpare(course, spare);
    this.title = course.title;
    this.#spareFacts = new Set(spare.facts.map(({ id }) => id));
    this.#spareCards = new Set(spare.cards.map(({ id }) => id));
    for (const card of this.#spareCards) this.#dropped.add(card);
  }

  /** Whether a card was left out at first. */
  isSpare(card: CardId): boolean {
    return this.#spareCards.has(card);
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
    const { article, facts } = this.#proposed;
    const cards = this.#proposed.cards.filter(({ id }) => this.keeps(id)).map((card) => this.card(card));
    const asked = new Set(cards.map(({ fact }) => fact));
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
      facts: facts.filter(({ id }) => !this.#spareFacts.has(id) || asked.has(id)),
      cards,
    };
  }
}
