import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CourseId } from '../id.ts';
import { dayOf, startOfDay } from './day.ts';
import type { Grade, StudyEvent } from './event.ts';
import { noCourse } from './memory.ts';
import {
  card,
  cardNamed,
  course,
  DAY,
  enrol,
  HOUR,
  noon,
  params,
  resume,
  retract,
  review,
  suspend,
} from './sample.ts';
import { checkWeights, defaultWeights, intervalPerStability, Schedule } from './schedule.ts';
import type { ScheduleParams } from './schedule.ts';

const MINUTE = 60_000;

const scheduleOf = (events: readonly StudyEvent[], other: Partial<ScheduleParams> = {}): Schedule => {
  const schedule = new Schedule({ ...params, ...other });
  schedule.add(events);
  return schedule;
};

type Step = readonly [
  grade: Grade,
  elapsedDays: number,
  stability: number,
  difficulty: number,
  interval: number,
];

/** The farthest that the schedule is, relatively, from any number of a golden sequence. */
function worstMiss(weights: readonly number[], steps: readonly Step[]): number {
  const schedule = new Schedule({ ...params, weights });
  let at = noon;
  let worst = 0;
  for (const [grade, elapsedDays, stability, difficulty, interval] of steps) {
    // A little later each time, so that reviews of one day stay in order.
    at += elapsedDays * DAY + 1;
    schedule.add([review(at, grade)]);
    const memory = schedule.memory(card);
    const ours = memory?.stability ?? NaN;
    worst = Math.max(
      worst,
      Math.abs(ours / stability - 1),
      Math.abs((memory?.difficulty ?? NaN) / difficulty - 1),
      Math.abs((ours * intervalPerStability(weights, 0.9)) / interval - 1),
    );
  }
  return worst;
}

// Worked out from the published formulas by a program that shares nothing with this code or ts-fsrs.
const low = [
  0.03, 0.4, 1.7, 12.5, 7.1, 0.45, 2.1, 0.05, 1.4, 0.25, 0.9, 1.8, 0.09, 0.4, 2.2, 0.3, 2.6, 0.8, 0.5, 0.12,
  0.35,
];
const golden: readonly { title: string; weights: readonly number[]; steps: readonly Step[] }[] = [
  {
    title: 'a card known at once',
    weights: defaultWeights,
    steps: [
      [4, 0, 8.2956, 1.0, 8.2956],
      [3, 9, 41.578719, 1.0, 41.578719],
      [4, 30, 218.60494, 1.0, 218.60494],
      [3, 120, 522.56859, 1.0, 522.56859],
    ],
  },
  {
    title: 'a card that lapses',
    weights: defaultWeights,
    steps: [
      [3, 0, 2.3065, 2.118104, 2.3065],
      [3, 2, 10.964332, 2.1112142, 10.964332],
      [2, 9, 29.307153, 4.7482848, 29.307153],
      [1, 30, 2.3142851, 8.2590253, 2.3142851],
      [3, 0, 2.3142851, 8.2459946, 2.3142851],
      [3, 1, 3.867343, 8.232977, 3.867343],
    ],
  },
  {
    title: 'several answers on one day',
    weights: defaultWeights,
    steps: [
      [1, 0, 0.212, 6.4133, 0.212],
      [1, 0, 0.083356717, 8.8063045, 0.083356717],
      [2, 0, 0.083356717, 9.1927976, 0.083356717],
      [3, 0, 0.10314065, 9.1788332, 0.10314065],
      [4, 0, 0.21649012, 8.8896659, 0.21649012],
    ],
  },
  {
    title: 'a start far below a tenth of a day',
    weights: low,
    steps: [
      [1, 0, 0.03, 7.1, 0.03],
      [3, 0, 0.068168619, 6.9571287, 0.068168619],
      [3, 1, 1.2214522, 6.821401, 1.2214522],
      [2, 4, 2.6129755, 7.3970491, 2.6129755],
      [1, 20, 1.7515298, 8.3933003, 1.7515298],
      [3, 1, 2.6745964, 8.185764, 2.6745964],
    ],
  },
  {
    title: 'a card never found hard',
    weights: low,
    steps: [
      [2, 0, 0.4, 6.5316878, 0.4],
      [4, 1, 5.0211953, 5.6484229, 5.0211953],
      [4, 6, 25.742354, 4.6135309, 25.742354],
      [4, 45, 140.36023, 3.4009825, 140.36023],
      [4, 400, 839.84555, 1.9802799, 839.84555],
    ],
  },
];

const vectors = new URL('../../../../shared/data/fsrs/fsrs-rs_6.5_vectors.json', import.meta.url);

describe('the memory model', () => {
  it.skipIf(!existsSync(vectors))(
    'agrees with every golden sequence of the reference implementation (skipped: its file is not beside the repository)',
    () => {
      const { cases } = JSON.parse(readFileSync(vectors, 'utf8')) as { cases: { w: number[]; h: Step[] }[] };
      expect(cases).toHaveLength(630);
      expect(Math.max(...cases.map(({ w, h }) => worstMiss(w, h)))).toBeLessThan(1e-4);
    },
  );

  it.each(golden)('agrees with the formulas worked out apart: $title', ({ weights, steps }) => {
    expect(worstMiss(weights, steps)).toBeLessThan(1e-4);
  });

  it('starts below a tenth of a day where the weights say so', () => {
    const weights = [0.0774, ...defaultWeights.slice(1)];
    expect(scheduleOf([review(noon, 1)], { weights }).memory(card)?.stability).toBe(0.0774);
  });

  it('gives back 90 % at the stability itself, whatever the decay', () => {
    expect(intervalPerStability(defaultWeights, 0.9)).toBeCloseTo(1, 12);
    expect(intervalPerStability([...defaultWeights.slice(0, 20), 0.8], 0.9)).toBeCloseTo(1, 12);
  });

  it('refuses weights that are not 21 finite numbers and brings the others within bounds', () => {
    expect(checkWeights([1, 2, 3])).toEqual({ ok: false, refusal: 'not-21-numbers' });
    expect(checkWeights(defaultWeights.map((w, i) => (i === 3 ? NaN : w)))).toEqual({
      ok: false,
      refusal: 'not-finite',
    });
    const clipped = checkWeights(defaultWeights.map(() => 1_000));
    expect(clipped.ok && clipped.value[20]).toBe(0.8);
    expect(() => new Schedule({ ...params, weights: [1] })).toThrow('not-21-numbers');
  });
});

describe('when a card comes back', () => {
  it('comes back ten minutes after it was forgotten', () => {
    const memory = scheduleOf([enrol(noon), review(noon + MINUTE, 1)]).memory(card);
    expect(memory).toMatchObject({ state: 'learning', dueAt: noon + 11 * MINUTE, lapses: 0, reps: 1 });
  });

  it.each([2, 3, 4] as const)('comes back at the start of a later day after grade %i', (grade) => {
    const memory = scheduleOf([enrol(noon), review(noon, grade)]).memory(card);
    const dueAt = memory?.dueAt ?? NaN;
    const days = dayOf(dueAt, 0, 4) - dayOf(noon, 0, 4);
    expect(days).toBeGreaterThanOrEqual(1);
    expect(dueAt).toBe(startOfDay(dayOf(noon, 0, 4) + days, 0, 4));
    expect(memory?.state).toBe('review');
  });

  it('counts a lapse only for a card that had been learned', () => {
    const events = [review(noon, 3), review(noon + 3 * DAY, 1), review(noon + 3 * DAY + HOUR, 1)];
    expect(scheduleOf(events).memory(card)).toMatchObject({ state: 'relearning', lapses: 1, reps: 3 });
  });

  it('never waits longer than a hundred years or less than a day', () => {
    let at = noon;
    const schedule = scheduleOf([]);
    for (let i = 0; i < 40; i++) {
      schedule.add([review(at, 4)]);
      const next = schedule.memory(card)?.dueAt ?? NaN;
      expect(next - at).toBeGreaterThan(0);
      expect((next - at) / DAY).toBeLessThanOrEqual(36_500);
      at = next + HOUR;
    }
  });

  it('asks sooner in a course that wants more remembered', () => {
    const events = [enrol(noon), review(noon, 4)];
    const strict = scheduleOf(events, { retentionOf: new Map([[course, 0.97]]) }).memory(card);
    expect(strict?.dueAt).toBeLessThan(scheduleOf(events).memory(card)?.dueAt ?? NaN);
  });

  it('spreads cards answered alike over neighbouring days, on every device the same ones', () => {
    const names = Array.from({ length: 50 }, (_, i) => cardNamed(String(i)));
    const events = names.map((name, i) => review(noon + i, 4, 0, name));
    const dueDays = (schedule: Schedule) =>
      names.map((name) => dayOf(schedule.memory(name)?.dueAt ?? NaN, 0, 4));
    const days = dueDays(scheduleOf(events));
    expect(new Set(days).size).toBeGreaterThan(1);
    expect(Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(4);
    expect(dueDays(scheduleOf(events.toReversed()))).toEqual(days);
  });
});

describe("the learner's own day", () => {
  it('counts a review at 3:59 to the evening before and one at 4:00 to the new day', () => {
    const evening = review(Date.UTC(2020, 0, 1, 22), 3);
    const sameDay = scheduleOf([evening, review(Date.UTC(2020, 0, 2, 3, 59), 3)]).memory(card);
    const nextDay = scheduleOf([evening, review(Date.UTC(2020, 0, 2, 4, 0), 3)]).memory(card);
    expect(sameDay?.lastDay).toBe(dayOf(noon, 0, 4));
    expect(nextDay?.lastDay).toBe(dayOf(noon, 0, 4) + 1);
    expect(nextDay?.stability).not.toBe(sameDay?.stability);
  });

  it('counts one day over a night of 23 hours and over one of 25', () => {
    // Berlin: 29 March 2020 from +60 to +120 minutes, 25 October from +120 to +60.
    for (const [first, before, second, after] of [
      [Date.UTC(2020, 2, 28, 19), 60, Date.UTC(2020, 2, 29, 18), 120],
      [Date.UTC(2020, 9, 24, 18), 120, Date.UTC(2020, 9, 25, 19), 60],
    ] as const) {
      const schedule = scheduleOf([review(first, 3, before)]);
      const firstDay = schedule.memory(card)?.lastDay ?? NaN;
      schedule.add([review(second, 3, after)]);
      expect(schedule.memory(card)?.lastDay).toBe(firstDay + 1);
    }
  });

  it('takes no time to have passed when a flight leads back to yesterday', () => {
    // Auckland in the morning (+780), Honolulu (-600) nine hours later: there it is the day before.
    const takeOff = noon + 6 * HOUR;
    const schedule = scheduleOf([review(takeOff, 3, 780), review(takeOff + 9 * HOUR, 3, -600)]);
    expect(schedule.memory(card)?.lastDay).toBe(dayOf(takeOff, 780, 4) - 1);
    expect(schedule.memory(card)?.stability).toBe(
      scheduleOf([review(noon, 3), review(noon + 1, 3)]).memory(card)?.stability,
    );
  });

  it('is due when the day begins in the place of the review', () => {
    const dueAt = scheduleOf([review(noon, 2, 540)]).memory(card)?.dueAt ?? NaN;
    expect((dueAt + 540 * MINUTE) % DAY).toBe(4 * HOUR);
  });
});

describe('the log', () => {
  it('undoes a review as if it had never been', () => {
    const first = review(noon, 3);
    const second = review(noon + 3 * DAY, 1);
    const schedule = scheduleOf([enrol(noon), first]);
    const before = schedule.memory(card);
    schedule.add([second]);
    expect(schedule.lastUndoable()).toBe(second);
    schedule.add([retract(noon + 3 * DAY + MINUTE, second)]);
    expect(schedule.memory(card)).toEqual(before);
    expect(schedule.lastUndoable()).toBe(first);
    expect([...schedule.reviews()]).toEqual([first]);
  });

  it('undoes an event whose retraction arrives before it', () => {
    const first = review(noon, 3);
    const schedule = scheduleOf([enrol(noon), retract(noon + 1, first), first]);
    expect(schedule.memory(card)).toMatchObject({ state: 'new', reps: 0 });
    expect(schedule.lastUndoable()).toBeNull();
  });

  it('does not take back a retraction', () => {
    const first = review(noon, 3);
    const undo = retract(noon + 1, first);
    expect(scheduleOf([enrol(noon), first, undo, retract(noon + 2, undo)]).memory(card)?.reps).toBe(0);
  });

  it('forgets a card whose enrolment was retracted before it was ever answered', () => {
    const enrolment = enrol(noon);
    const schedule = scheduleOf([enrolment]);
    expect([...schedule.add([retract(noon + 1, enrolment)])]).toEqual([card]);
    expect(schedule.memory(card)).toBeUndefined();
    expect(schedule.size).toBe(0);
  });

  it('takes a card up when it is reviewed, and learns its course when the enrolment arrives', () => {
    const schedule = scheduleOf([review(noon, 3)]);
    expect(schedule.memory(card)).toMatchObject({ course: noCourse, enrolledAt: noon });
    schedule.add([enrol(noon + DAY, [cardNamed('other'), card])]);
    expect(schedule.memory(card)).toMatchObject({ course, order: 1, enrolledAt: noon, reps: 1 });
  });

  it('keeps a card in the course that enrolled it first', () => {
    const other = 'course-two' as CourseId;
    expect(scheduleOf([enrol(noon + 1, [card], other), enrol(noon)]).memory(card)?.course).toBe(course);
  });

  it('puts a card aside and takes it up again without touching its memory', () => {
    const schedule = scheduleOf([review(noon, 3)]);
    const before = schedule.memory(card);
    const aside = suspend(noon + HOUR);
    schedule.add([aside]);
    expect(schedule.memory(card)).toEqual({ ...before, suspended: true });
    expect(schedule.lastUndoable()).toBe(aside);
    schedule.add([resume(noon + 2 * HOUR)]);
    expect(schedule.memory(card)).toEqual(before);
    expect(schedule.lastUndoable()).toBe(aside);
  });

  it('names only the cards that an event touches', () => {
    const schedule = scheduleOf([enrol(noon, [card, cardNamed('other')])]);
    const last = review(noon + 1, 3);
    expect([...schedule.add([last])]).toEqual([card]);
    expect([...schedule.add([last])]).toEqual([]);
  });

  it('gives the reviews since a moment', () => {
    const events = [1, 2, 3, 4].map((day) => review(noon + day * DAY, 3));
    expect(scheduleOf(events.toReversed()).reviewsSince(noon + 3 * DAY)).toEqual(events.slice(2));
  });
});

describe('how likely a card is remembered', () => {
  it('is unknown while new, certain on the day, nine tenths after its stability', () => {
    const schedule = scheduleOf([enrol(noon)]);
    expect(schedule.retrievability(card, noon, 0)).toBeNull();
    schedule.add([review(noon, 4)]);
    expect(schedule.retrievability(card, noon + HOUR, 0)).toBe(1);
    const days = Math.round(schedule.memory(card)?.stability ?? NaN);
    expect(schedule.retrievability(card, noon + days * DAY, 0)).toBeCloseTo(0.9, 2);
  });
});

describe('a snapshot', () => {
  it('is not taken for another version, other parameters or another day start', () => {
    const snapshot = scheduleOf([enrol(noon), review(noon, 3)]).toSnapshot();
    expect(Schedule.fromSnapshot(snapshot, params)?.memory(card)?.reps).toBe(1);
    expect(Schedule.fromSnapshot(snapshot, { ...params, retention: 0.8 })).toBeNull();
    expect(Schedule.fromSnapshot(snapshot, { ...params, dayStartHour: 0 })).toBeNull();
    expect(Schedule.fromSnapshot(snapshot, { ...params, retentionOf: new Map([[course, 0.8]]) })).toBeNull();
  });

  it.each([null, 7, 'text', {}, { stamp: Schedule.stamp(params) }])(
    'is refused when it is no snapshot (%#)',
    (data) => {
      expect(Schedule.fromSnapshot(data, params)).toBeNull();
    },
  );
});
