import type { Stamp } from '../course/card.ts';
import type { Course } from '../course/course.ts';
import type { Update } from '../course/revise/update.ts';
import { raisedAbove } from '../course/stamp.ts';
import type { StudyEvent } from '../study/event.ts';
import { nothing, type Contents, type Removed } from './contents.ts';

/** A confirmed revision and what it adds to the study log, as contents to unite with: all of it is written, or nothing. */
export function revised({ course, retired }: Update, events: readonly StudyEvent[]): Contents {
  const removed = retired.map(({ id, stamp }): Removed => ({
    kind: 'card',
    id,
    stamp: raisedAbove(course.stamp, [stamp]),
  }));
  return { ...nothing, courses: [course], removed, events };
}

/** The way back: the course as it was before, later than everything the revision wrote. `events` retract what it added. */
export function unrevised(
  before: Course,
  update: Update,
  events: readonly StudyEvent[],
  edit: Stamp,
): Contents {
  const written = revised(update, []);
  const stamp = raisedAbove(edit, [
    update.course.stamp,
    ...update.course.cards.map((card) => card.stamp),
    ...written.removed.map((one) => one.stamp),
  ]);
  const untouched = new Set(update.course.cards);
  const added = [...update.added, ...update.successors.map(({ after }) => after)];
  return {
    ...nothing,
    courses: [
      {
        ...before,
        stamp,
        cards: before.cards.map((card) => (untouched.has(card) ? card : { ...card, stamp })),
      },
    ],
    removed: added.map(({ id }): Removed => ({ kind: 'card', id, stamp })),
    events,
  };
}
