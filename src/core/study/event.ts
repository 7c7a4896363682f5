import type { CardId, CourseId, EventId, LearnerId } from '../id.ts';

/** Forgot, hard, good, easy: FSRS's own numbers. */
export type Grade = 1 | 2 | 3 | 4;

interface EventBase {
  readonly id: EventId;
  readonly learner: LearnerId;
  /** Milliseconds since the Unix epoch, by the device's clock. */
  readonly at: number;
  /** Local time minus UTC at that moment, in minutes: the learner's day is counted with it. */
  readonly offsetMinutes: number;
}

/** One answer to one card. Never changed, only retracted. */
export interface ReviewEvent extends EventBase {
  readonly type: 'review';
  readonly card: CardId;
  readonly grade: Grade;
  readonly tookMillis: number;
  readonly via: 'review' | 'quiz';
}
/** Cards of one course enter the schedule, in this order. */
export interface EnrolEvent extends EventBase {
  readonly type: 'enrol';
  readonly course: CourseId;
  readonly cards: readonly CardId[];
}
/** A card is put aside, or taken up again. */
export interface SuspendEvent extends EventBase {
  readonly type: 'suspend' | 'resume';
  readonly card: CardId;
}
/** Undo: the event it names counts as if it had never been. A retraction cannot itself be retracted. */
export interface RetractEvent extends EventBase {
  readonly type: 'retract';
  readonly event: EventId;
}

/** One line of the append-only study log, from which every schedule is derived. Order is total: by `at`, then by `id`. */
export type StudyEvent = ReviewEvent | EnrolEvent | SuspendEvent | RetractEvent;

export const byTimeThenId = (a: StudyEvent, b: StudyEvent): number =>
  a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
