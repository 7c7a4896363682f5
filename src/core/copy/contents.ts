import type { Card, Stamp } from '../course/card.ts';
import type { Course } from '../course/course.ts';
import type { StudyEvent } from '../study/event.ts';
import type { Learner, ReadingPlace } from '../study/learner.ts';

/** Everything in a store, as it goes into a copy and comes back from one. */
export interface Contents {
  readonly courses: readonly Course[];
  /** Cards edited after their course was removed elsewhere. Nobody sees them; without them a merge would depend on its order. */
  readonly strays: readonly Card[];
  readonly learners: readonly Learner[];
  readonly places: readonly ReadingPlace[];
  readonly events: readonly StudyEvent[];
  /** Tombstones: what was deleted, and when. */
  readonly removed: readonly Removed[];
}

export interface Removed {
  readonly kind: 'course' | 'card' | 'learner';
  readonly id: string;
  readonly stamp: Stamp;
}

export const nothing: Contents = {
  courses: [],
  strays: [],
  learners: [],
  places: [],
  events: [],
  removed: [],
};
