import type { Fact } from '../facts/fact.ts';
import type { Card } from './card.ts';
import type { Course } from './course.ts';

/** What a person may add to a made course: cards less certain to please, or more than are needed, and the facts that only they ask for. */
export interface Spare {
  readonly cards: readonly Card[];
  readonly facts: readonly Fact[];
}

/** What a course has that somebody has chosen the cards of. */
export const noSpare: Spare = { cards: [], facts: [] };

/** A course with all that may be added to it, in reading order. */
export function withSpare(course: Course, { cards, facts }: Spare): Course {
  if (cards.length === 0) return course;
  const all = [...course.facts, ...facts].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  const starts = new Map(all.map(({ id, span }) => [id, span.start]));
  const startOf = ({ fact }: Card): number | undefined => (fact === null ? undefined : starts.get(fact));
  // What the course has keeps its order, whatever it is about.
  let last = 0;
  const placed = course.cards.map((card) => ({ card, place: (last = Math.max(last, startOf(card) ?? 0)) }));
  placed.push(...cards.map((card) => ({ card, place: startOf(card) ?? Infinity })));
  return { ...course, facts: all, cards: placed.sort((a, b) => a.place - b.place).map(({ card }) => card) };
}

/** A course with what may be added about the facts it has anyway: what a newer text is laid over an older course with. */
export function withSpareCards(course: Course, { cards }: Spare): Course {
  const known = new Set(course.facts.map(({ id }) => id));
  const about = cards.filter(({ fact }) => fact !== null && known.has(fact));
  return withSpare(course, { cards: about, facts: [] });
}
