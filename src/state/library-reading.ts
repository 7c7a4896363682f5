import type { CourseHead } from '#core/course/course.ts';
import type { CourseId } from '#core/id.ts';
import { dayOf, startOfDay } from '#core/study/day.ts';
import type { ReadingPlace } from '#core/study/learner.ts';
import type { CardMemory } from '#core/study/memory.ts';
import type { Now } from '#core/study/forecast.ts';

/** How far a course has been read. */
export interface Reading {
  readonly state: 'new' | 'reading' | 'finished';
  readonly segments: readonly { readonly length: number; readonly done: number }[];
  /** Index of the lesson to go on with; the number of lessons when all are read. */
  readonly lesson: number;
}

/** What waits in one course: learned cards whose day has come, and cards never seen. */
export interface Waiting {
  readonly due: number;
  readonly fresh: number;
}
export const nothingWaiting: Waiting = { due: 0, fresh: 0 };

export function readingOf(
  sections: CourseHead['sections'],
  placeOf: (section: string) => ReadingPlace | undefined,
): Reading {
  const segments = sections.map(({ id, words }) => {
    const place = placeOf(id);
    const finished = place !== undefined && place.finishedAt !== null;
    return { length: Math.max(1, words), done: finished ? 1 : (place?.share ?? 0), finished };
  });
  const open = segments.findIndex(({ finished }) => !finished);
  const begun = segments.some(({ done }) => done > 0);
  return {
    state: open === -1 ? 'finished' : begun ? 'reading' : 'new',
    segments: segments.map(({ length, done }) => ({ length, done })),
    lesson: open === -1 ? segments.length : open,
  };
}

/** What waits in every course that has something waiting. */
export function waitingByCourse(
  memories: Iterable<CardMemory>,
  { at, offsetMinutes }: Now,
  dayStartHour: number,
): ReadonlyMap<CourseId, Waiting> {
  const endOfToday = startOfDay(dayOf(at, offsetMinutes, dayStartHour) + 1, offsetMinutes, dayStartHour);
  const waiting = new Map<CourseId, { due: number; fresh: number }>();
  for (const { course, state, dueAt, suspended } of memories) {
    const due = state !== 'review' || dueAt < endOfToday;
    if (suspended || !due) continue;
    const counts = waiting.get(course) ?? { due: 0, fresh: 0 };
    counts[state === 'new' ? 'fresh' : 'due'] += 1;
    waiting.set(course, counts);
  }
  return waiting;
}

export const nowhereWaiting: ReadonlyMap<CourseId, Waiting> = new Map();
