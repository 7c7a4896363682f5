import type { CourseId } from '../id.ts';
import { dayOf, startOfDay } from './day.ts';
import { byTimeThenId } from './event.ts';
import type { Grade } from './event.ts';
import type { CardLog } from './log.ts';
import { noCourse } from './memory.ts';
import type { CardMemory, MemoryState } from './memory.ts';

/** A forgotten card comes back after this long. */
export const RELEARN_MILLIS = 10 * 60_000;

export interface Strength {
  readonly stability: number;
  readonly difficulty: number;
}

/** How memory changes and when it should be tested again: the part that FSRS answers. */
export interface MemoryModel {
  /** `elapsedDays` since the last review; ignored before the first (`before` null). */
  next(before: Strength | null, elapsedDays: number, grade: Grade): Strength;
  /** Whole days until the next review, fuzz included. */
  intervalDays(course: CourseId, card: string, stability: number, elapsedDays: number, reps: number): number;
}

/** Folds one card's events; null when nothing has brought it into the schedule. */
export function foldCard(log: CardLog, model: MemoryModel, dayStartHour: number): CardMemory | null {
  const enrolment = firstEnrolment(log);
  let enrolledAt = enrolment ? enrolment.event.at : Infinity;
  const course = enrolment ? enrolment.event.course : noCourse;

  let state = 'new' as MemoryState;
  let strength: Strength | null = null;
  let reps = 0;
  let lapses = 0;
  let suspended = false;
  let last = null;
  let lastDay = 0;
  let elapsedDays = 0;

  for (const event of log.events) {
    if (event.type !== 'review') {
      suspended = event.type === 'suspend';
      continue;
    }
    const day = dayOf(event.at, event.offsetMinutes, dayStartHour);
    // Travelling west across the date line, a later moment can stand on an earlier day.
    elapsedDays = last ? Math.max(0, day - lastDay) : 0;
    strength = model.next(strength, elapsedDays, event.grade);
    reps++;
    if (event.grade === 1) {
      if (state === 'review') lapses++;
      state = state === 'review' || state === 'relearning' ? 'relearning' : 'learning';
    } else state = 'review';
    if (!last) enrolledAt = Math.min(enrolledAt, event.at);
    last = event;
    lastDay = day;
  }
  if (!enrolment && !last) return null;

  let dueAt = enrolledAt;
  if (last && strength) {
    if (last.grade === 1) dueAt = last.at + RELEARN_MILLIS;
    else {
      const interval = model.intervalDays(course, log.card, strength.stability, elapsedDays, reps);
      dueAt = startOfDay(lastDay + interval, last.offsetMinutes, dayStartHour);
    }
  }
  return {
    card: log.card,
    course,
    order: enrolment ? enrolment.order : 0,
    state,
    stability: strength ? strength.stability : 0,
    difficulty: strength ? strength.difficulty : 0,
    dueAt,
    lastAt: last ? last.at : null,
    lastDay: last ? lastDay : null,
    reps,
    lapses,
    suspended,
    enrolledAt,
  };
}

function firstEnrolment(log: CardLog): CardLog['enrolments'][number] | undefined {
  let first = log.enrolments[0];
  for (const one of log.enrolments) {
    if (first && (byTimeThenId(one.event, first.event) || one.order - first.order) < 0) first = one;
  }
  return first;
}
