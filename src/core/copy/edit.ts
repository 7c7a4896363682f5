import type { Stamp } from '../course/card.ts';
import type { Course } from '../course/course.ts';
import { isLater, raisedAbove } from '../course/stamp.ts';
import { nothing, type Contents, type Removed } from './contents.ts';
import { removedKey, type Holdings } from './union.ts';

/** Saving a course on this device, as contents to unite with. `held` has the course and all its cards. */
export function savedCourse(held: Holdings, course: Course): Contents {
  const known = held.courses.get(course.id);
  const grave = held.removed.get(removedKey({ kind: 'course', id: course.id }));
  // A course brought back brings its cards, although they are older than its removal.
  const isBack = grave !== undefined && known === undefined && isLater(course.stamp, grave.stamp);
  const cards = course.cards.map((card) =>
    isBack && !isLater(card.stamp, grave.stamp) ? { ...card, stamp: course.stamp } : card,
  );
  const listed = new Set(course.cards.map((card) => card.id));
  const removed: Removed[] = [];
  for (const card of held.cards.values()) {
    if (card.course === course.id && !listed.has(card.id)) {
      removed.push({ kind: 'card', id: card.id, stamp: course.stamp });
    }
  }
  return { ...nothing, courses: [{ ...course, cards }], removed };
}

/** Removing what is there: the tombstone is later than `stamps`, those of what it covers, whatever the clock says. */
export function removal(kind: Removed['kind'], id: string, stamp: Stamp, stamps: Iterable<Stamp>): Contents {
  return { ...nothing, removed: [{ kind, id, stamp: raisedAbove(stamp, stamps) }] };
}
