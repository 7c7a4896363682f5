import type { CardId, CourseId } from '../id.ts';

/** `learning` and `relearning`: forgotten a few minutes ago, comes back the same day. */
export type MemoryState = 'new' | 'learning' | 'review' | 'relearning';

/** What the schedule knows of one card. Replaced, never changed. */
export interface CardMemory {
  readonly card: CardId;
  /** `noCourse` for a card that was reviewed before any enrolment of it has arrived. */
  readonly course: CourseId;
  /** Place within its enrolment; cards enrolled earlier (`enrolledAt`) come before. */
  readonly order: number;
  readonly state: MemoryState;
  /** Days after which it is remembered with probability 0.9; 0 while new. */
  readonly stability: number;
  /** 1–10; 0 while new. */
  readonly difficulty: number;
  /** Milliseconds since the epoch; of a new card the time of its enrolment. */
  readonly dueAt: number;
  readonly lastAt: number | null;
  /** The learner's day of the last review (`day.ts`), counted where it was made. */
  readonly lastDay: number | null;
  readonly reps: number;
  /** How often it was forgotten after having been learned. */
  readonly lapses: number;
  readonly suspended: boolean;
  readonly enrolledAt: number;
}

/** Stands for the course of a card whose enrolment has not arrived yet, as from another device. */
export const noCourse = '' as CourseId;

/** The order in which new cards are introduced; the same on every device. */
export const byEnrolment = (a: CardMemory, b: CardMemory): number =>
  a.enrolledAt - b.enrolledAt || a.order - b.order || (a.card < b.card ? -1 : a.card > b.card ? 1 : 0);
