import type { CardId } from '../../id.ts';
import type { Learning } from '../../study/learning.ts';
import type { Card } from '../card.ts';
import type { Update } from './update.ts';

/**
 * Cards that a learner goes on to learn once a course is updated, in its order: those in the place of cards he was learning,
 * and new ones in sections of which he is learning something. What he had put aside stays aside.
 */
export function toEnrol(update: Update, learningOf: (card: CardId) => Learning): readonly CardId[] {
  const known = [...update.course.cards.filter((card) => !isNew(update, card)), ...update.retired];
  const begun = new Set(known.flatMap(({ id, section }) => (learningOf(id) === 'no' ? [] : [section])));
  const wanted = new Set([
    ...update.successors.flatMap(({ before, after }) => (learningOf(before.id) === 'yes' ? [after.id] : [])),
    ...update.added.flatMap(({ id, section }) => (begun.has(section) ? [id] : [])),
  ]);
  return update.course.cards.flatMap(({ id }) => (wanted.has(id) ? [id] : []));
}

const isNew = ({ added, successors }: Update, card: Card): boolean =>
  added.includes(card) || successors.some(({ after }) => after === card);
