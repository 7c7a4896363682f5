import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId, CourseId, EventId, LearnerId } from '../id.ts';
import { byTimeThenId } from './event.ts';
import type { Grade, StudyEvent } from './event.ts';
import { DAY, noon, params } from './sample.ts';
import { Schedule } from './schedule.ts';

const cards = ['c1', 'c2', 'c3'] as CardId[];
const card = fc.constantFrom(...cards);
const grade = fc.constantFrom<Grade>(1, 2, 3, 4);
/** Clocks of several devices: mostly near one another, sometimes days ahead, back again, or on the same millisecond. */
const at = fc.oneof(
  fc.integer({ min: 0, max: 60 }).map((days) => noon + days * DAY),
  fc.integer({ min: -400 * DAY, max: 400 * DAY }).map((millis) => noon + millis),
);
const offsetMinutes = fc.constantFrom(-600, -300, 0, 60, 120, 330, 840);

const content = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('review' as const),
      card,
      grade,
      tookMillis: fc.nat(),
      via: fc.constantFrom('review' as const, 'quiz' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('enrol' as const),
      course: fc.constantFrom('k1', 'k2').map((id) => id as CourseId),
      cards: fc.array(card, { maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('suspend' as const, 'resume' as const), card }) },
  // Any event may be retracted: earlier, later, another retraction, the same twice, one that never arrives.
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constant('retract' as const),
      event: fc.nat({ max: 40 }).map((n) => `e${String(n)}` as EventId),
    }),
  },
);

const log: fc.Arbitrary<StudyEvent[]> = fc
  .array(fc.tuple(content, at, offsetMinutes), { maxLength: 40 })
  .map((rows) =>
    rows.map(([one, when, offset], index) => ({
      ...one,
      id: `e${String(index)}` as EventId,
      learner: 'l' as LearnerId,
      at: when,
      offsetMinutes: offset,
    })),
  );

const foldOf = (...parts: readonly (readonly StudyEvent[])[]): Schedule => {
  const schedule = new Schedule(params);
  for (const part of parts) schedule.add(part);
  return schedule;
};

/** Everything that can be asked of a schedule. */
const seen = (schedule: Schedule) => ({
  memories: [...schedule.memories()].sort((a, b) => (a.card < b.card ? -1 : 1)),
  reviews: [...schedule.reviews()],
  undo: schedule.lastUndoable(),
  ofCards: cards.map((one) => schedule.reviewsOf(one)),
  likely: cards.map((one) => schedule.retrievability(one, noon + 30 * DAY, 0)),
});

const shuffledWithDuplicates = log.chain((events) =>
  fc.record({
    events: fc.constant(events),
    mixed: fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
    cut: fc.nat({ max: events.length * 2 }),
  }),
);

describe('the schedule is a fold of the set of events', () => {
  it('is the same whatever their order, with duplicates, and in parts', () => {
    fc.assert(
      fc.property(shuffledWithDuplicates, ({ events, mixed, cut }) => {
        const whole = seen(foldOf(events));
        expect(seen(foldOf(mixed))).toEqual(whole);
        expect(seen(foldOf(mixed.slice(0, cut), mixed.slice(cut)))).toEqual(whole);
        expect(seen(foldOf(...mixed.map((event) => [event])))).toEqual(whole);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same as if what was retracted had never been', () => {
    fc.assert(
      fc.property(log, (events) => {
        const gone = new Set(events.flatMap((event) => (event.type === 'retract' ? [event.event] : [])));
        const rest = events.filter((event) => event.type !== 'retract' && !gone.has(event.id));
        expect(seen(foldOf(events))).toEqual(seen(foldOf(rest)));
      }),
      { numRuns: 300 },
    );
  });

  it('is whole again from a snapshot, and takes what comes late as it would have', () => {
    fc.assert(
      fc.property(shuffledWithDuplicates, ({ events, mixed, cut }) => {
        const half = foldOf(mixed.slice(0, cut));
        const restored = Schedule.fromSnapshot(structuredClone(half.toSnapshot()), params);
        if (!restored) throw new Error('its own snapshot was refused');
        expect(seen(restored)).toEqual(seen(half));
        restored.add(mixed);
        expect(seen(restored)).toEqual(seen(foldOf(events)));
        expect([...restored.events()].sort(byTimeThenId)).toEqual([...events].sort(byTimeThenId));
      }),
      { numRuns: 200 },
    );
  });

  it('changes no card but those it names', () => {
    fc.assert(
      fc.property(log, fc.nat({ max: 40 }), (events, cut) => {
        const schedule = foldOf(events.slice(0, cut));
        const before = new Map(cards.map((one) => [one, schedule.memory(one)]));
        const changed = schedule.add(events.slice(cut));
        for (const one of cards) if (!changed.has(one)) expect(schedule.memory(one)).toBe(before.get(one));
      }),
    );
  });

  it('gives for each grade exactly what the buttons said, even with a clock that went back', () => {
    fc.assert(
      fc.property(log, card, at, offsetMinutes, grade, (events, one, when, offset, chosen) => {
        const schedule = foldOf(events);
        const { dueAt, days } = schedule.intervals(one, when, offset)[chosen];
        const review: StudyEvent = {
          type: 'review',
          id: 'f' as EventId,
          learner: 'l' as LearnerId,
          card: one,
          grade: chosen,
          at: when,
          offsetMinutes: offset,
          tookMillis: 1,
          via: 'review',
        };
        schedule.add([review]);
        const memory = schedule.memory(one);
        expect(memory?.dueAt).toBe(dueAt);
        if (memory?.lastAt === when && chosen > 1) {
          expect(days).toBeGreaterThanOrEqual(1);
          expect(dueAt - when).toBeGreaterThan((days - 1) * DAY);
          expect(dueAt - when).toBeLessThanOrEqual(days * DAY);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never knows less than nothing: stability, difficulty and due date stay within their bounds', () => {
    fc.assert(
      fc.property(log, (events) => {
        for (const memory of foldOf(events).memories()) {
          expect(Number.isFinite(memory.dueAt)).toBe(true);
          if (memory.reps === 0) continue;
          expect(memory.stability).toBeGreaterThanOrEqual(0.001);
          expect(memory.stability).toBeLessThanOrEqual(36_500);
          expect(memory.difficulty).toBeGreaterThanOrEqual(1);
          expect(memory.difficulty).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});
