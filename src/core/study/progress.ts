import type { CardId } from '../id.ts';
import type { CardMemory } from './memory.ts';

/** How well one group of cards (a course, a section) is known. */
export interface Progress {
  readonly cards: number;
  /** Of them, answered at least once. */
  readonly started: number;
  /** Mean probability, 0–1, that a started card is remembered now; null when none is started. */
  readonly retrievability: number | null;
  /** Share of the started cards whose last answer was right and that are still more likely remembered than not. */
  readonly remembered: number | null;
}

/** Progress by group: `groupOf` names the course or the section of a card; null leaves it out. */
export function progressBy<Group extends string>(
  memories: Iterable<CardMemory>,
  groupOf: (memory: CardMemory) => Group | null,
  retrievability: (card: CardId) => number | null,
): ReadonlyMap<Group, Progress> {
  const sums = new Map<Group, { cards: number; started: number; sum: number; remembered: number }>();
  for (const memory of memories) {
    const group = groupOf(memory);
    if (group === null) continue;
    let sum = sums.get(group);
    if (!sum) {
      sum = { cards: 0, started: 0, sum: 0, remembered: 0 };
      sums.set(group, sum);
    }
    sum.cards++;
    const probability = retrievability(memory.card);
    if (probability === null) continue;
    sum.started++;
    sum.sum += probability;
    // A forgotten card is likely for some minutes: it counts as remembered once an answer has shown it.
    if (memory.state === 'review' && probability >= 0.5) sum.remembered++;
  }
  return new Map(
    [...sums].map(([group, { cards, started, sum, remembered }]) => [
      group,
      {
        cards,
        started,
        retrievability: started === 0 ? null : sum / started,
        remembered: started === 0 ? null : remembered / started,
      },
    ]),
  );
}
