import type { CardId, CourseId, EventId, LearnerId } from '../id.ts';
import type { EnrolEvent, Grade, RetractEvent, ReviewEvent, StudyEvent, SuspendEvent } from './event.ts';
import { defaultWeights } from './schedule.ts';
import type { ScheduleParams } from './schedule.ts';

/** A small learner's log to test with. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** 1 January 2020, 12:00 UTC: in the middle of a day that begins at 4:00. */
export const noon = Date.UTC(2020, 0, 1, 12);
export const params: ScheduleParams = { weights: defaultWeights, retention: 0.9, dayStartHour: 4 };
export const course = 'course-one' as CourseId;
export const cardNamed = (name: string): CardId => `card-${name}` as CardId;
export const card = cardNamed('one');

let count = 0;
const base = (at: number, offsetMinutes: number) => ({
  id: `event-${String(count++).padStart(8, '0')}` as EventId,
  learner: 'learner-one' as LearnerId,
  at,
  offsetMinutes,
});

export const enrol = (at: number, cards: readonly CardId[] = [card], of = course): EnrolEvent => ({
  ...base(at, 0),
  type: 'enrol',
  course: of,
  cards,
});
export const review = (at: number, grade: Grade, offsetMinutes = 0, of = card): ReviewEvent => ({
  ...base(at, offsetMinutes),
  type: 'review',
  card: of,
  grade,
  tookMillis: 5_000,
  via: 'review',
});
export const suspend = (at: number, of = card): SuspendEvent => ({
  ...base(at, 0),
  type: 'suspend',
  card: of,
});
export const resume = (at: number, of = card): SuspendEvent => ({ ...base(at, 0), type: 'resume', card: of });
export const retract = (at: number, event: StudyEvent): RetractEvent => ({
  ...base(at, 0),
  type: 'retract',
  event: event.id,
});
