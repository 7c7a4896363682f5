import { groupBy } from '../../facts/grouping.ts';
import type { CardId, DeviceId } from '../../id.ts';
import type { Card } from '../card.ts';
import type { Course } from '../course.ts';
import { stampAfter } from '../stamp.ts';
import type { CardFate, Revision } from './revision.ts';

/** A course as a person confirmed it. */
export interface Update {
  readonly course: Course;
  /** Cards that are retired. */
  readonly retired: readonly Card[];
  /** Cards that take the place of another, which is retired. */
  readonly successors: readonly { readonly before: Card; readonly after: Card }[];
  readonly added: readonly Card[];
}

/**
 * Carries a revision out. `declined` names what was not wanted: an old card by its id, which then stays as it was, a new
 * one by its own. Only what differs gets a new stamp; doing it twice is doing it once.
 */
export function update(
  revision: Revision,
  declined: ReadonlySet<CardId>,
  edit: { readonly at: number; readonly by: DeviceId },
): Update {
  const { before } = revision;
  const stamped = (card: Card, old: Card | null): Card => {
    if (old && JSON.stringify(old) === JSON.stringify({ ...card, stamp: old.stamp })) return old;
    return { ...card, stamp: stampAfter(old?.stamp ?? null, edit.at, edit.by) };
  };
  const successors: { before: Card; after: Card }[] = [];
  const retired: Card[] = [];
  const cards = revision.cards.flatMap((fate): Card[] => {
    const next = outcome(fate, declined.has(fate.before.id));
    if (next?.id === fate.before.id) return [stamped(next, fate.before)];
    retired.push(fate.before);
    if (!next) return [];
    const after = stamped(next, null);
    successors.push({ before: fate.before, after });
    return [after];
  });
  const added = revision.fresh.filter(({ id }) => !declined.has(id)).map((card) => stamped(card, null));
  return {
    course: {
      ...before,
      title: revision.title,
      article: revision.article,
      facts: revision.facts,
      cards: inSections(cards, added),
      stamp: stampAfter(before.stamp, edit.at, edit.by),
    },
    retired,
    successors,
    added,
  };
}

function outcome(fate: CardFate, isDeclined: boolean): Card | null {
  if (fate.kind === 'kept') return fate.after;
  if (isDeclined) return fate.own;
  return fate.kind === 'gone' ? null : fate.after;
}

/** New cards come after those of their section. */
function inSections(cards: readonly Card[], added: readonly Card[]): readonly Card[] {
  const last = new Map(cards.map(({ section }, index) => [section, index]));
  const after = groupBy(added, ({ section }) => last.get(section) ?? cards.length - 1);
  return [...(after.get(-1) ?? []), ...cards.flatMap((card, index) => [card, ...(after.get(index) ?? [])])];
}
