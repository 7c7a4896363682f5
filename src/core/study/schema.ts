import * as v from 'valibot';
import type { Stamp } from '../course/card.ts';
import { stampSchema } from '../course/schema.ts';
import type { CardId, CourseId, DeviceId, EventId, LearnerId } from '../id.ts';
import type { StudyEvent } from './event.ts';
import type { Learner, ReadingPlace } from './learner.ts';

const id = <Brand extends string>() =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(500),
    v.transform((value) => value as Brand),
  );
const millis = v.pipe(v.number(), v.safeInteger());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const eventBase = {
  id: id<EventId>(),
  learner: id<LearnerId>(),
  at: millis,
  offsetMinutes: v.pipe(v.number(), v.integer(), v.minValue(-1_440), v.maxValue(1_440)),
};

export const brandedStampSchema = v.pipe(
  stampSchema,
  v.transform(({ at, by }): Stamp => ({ at, by: by as DeviceId })),
);

/** One line of the study log, as it stands in a copy. */
export const eventSchema = v.variant('type', [
  v.object({
    ...eventBase,
    type: v.literal('review'),
    card: id<CardId>(),
    grade: v.picklist([1, 2, 3, 4]),
    tookMillis: v.pipe(v.number(), v.finite(), v.minValue(0)),
    via: v.picklist(['review', 'quiz']),
  }),
  v.object({
    ...eventBase,
    type: v.literal('enrol'),
    course: id<CourseId>(),
    cards: v.array(id<CardId>()),
  }),
  v.object({ ...eventBase, type: v.picklist(['suspend', 'resume']), card: id<CardId>() }),
  v.object({ ...eventBase, type: v.literal('retract'), event: id<EventId>() }),
]) satisfies v.GenericSchema<unknown, StudyEvent>;

export const settingsSchema = v.object({
  dayStartHour: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23)),
  newPerDay: count,
  reviewsPerDay: count,
  retention: v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97)),
  buttons: v.picklist([2, 4]),
  theme: v.picklist(['system', 'light', 'dark']),
  textScale: v.pipe(v.number(), v.minValue(0.875), v.maxValue(2)),
  checks: v.boolean(),
});

export const learnerSchema = v.object({
  id: id<LearnerId>(),
  name: v.string(),
  settings: settingsSchema,
  stamp: brandedStampSchema,
}) satisfies v.GenericSchema<unknown, Learner>;

export const placeSchema = v.object({
  learner: id<LearnerId>(),
  course: id<CourseId>(),
  section: v.string(),
  paragraph: count,
  share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  finishedAt: v.nullable(millis),
  at: millis,
}) satisfies v.GenericSchema<unknown, ReadingPlace>;
