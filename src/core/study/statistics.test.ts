import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardId } from '../id.ts';
import { dayOf, dayToIso, startOfDay } from './day.ts';
import type { Grade } from './event.ts';
import { card, cardNamed, DAY, enrol, HOUR, noon, params, review, suspend } from './sample.ts';
import { Schedule } from './schedule.ts';
import {
  calendar,
  clockBehind,
  forecast,
  longestRun,
  minutesFor,
  minutesStudied,
  progressBy,
  trueRetention,
} from './statistics.ts';

const MINUTE = 60_000;
const today = dayOf(noon, 0, 4);

describe('a day of the learner', () => {
  it('begins at the chosen hour, wherever that is', () => {
    expect(dayToIso(dayOf(Date.UTC(2019, 1, 28, 3, 59), 0, 4))).toBe('2019-02-27');
    expect(dayToIso(dayOf(Date.UTC(2019, 1, 28, 4, 0), 0, 4))).toBe('2019-02-28');
    expect(dayToIso(dayOf(Date.UTC(2019, 1, 27, 19, 0), 540, 4))).toBe('2019-02-28');
    expect(dayToIso(dayOf(Date.UTC(1969, 11, 31, 23), 0, 0))).toBe('1969-12-31');
  });

  it('holds every moment between its start and the next one’s', () => {
    const moment = fc.integer({ min: -1e12, max: 4e12 });
    fc.assert(
      fc.property(
        moment,
        fc.integer({ min: -720, max: 840 }),
        fc.integer({ min: 0, max: 23 }),
        (at, offset, hour) => {
          const day = dayOf(at, offset, hour);
          expect(startOfDay(day, offset, hour)).toBeLessThanOrEqual(at);
          expect(startOfDay(day + 1, offset, hour)).toBeGreaterThan(at);
          expect(dayOf(startOfDay(day, offset, hour), offset, hour)).toBe(day);
        },
      ),
    );
  });
});

describe('true retention', () => {
  const retention = (...answers: readonly (readonly [at: number, grade: Grade, card?: CardId])[]) =>
    trueRetention(
      answers.map(([at, grade, of]) => review(at, grade, 0, of ?? card)),
      4,
      noon,
      noon + 100 * DAY,
    );

  it('counts the first answer of a day to a card that had been left for a day or more', () => {
    expect(retention([noon, 3], [noon + 3 * DAY, 3], [noon + 9 * DAY, 1])).toEqual({
      asked: 2,
      remembered: 1,
      share: 0.5,
    });
  });

  it('leaves out first meetings, second tries of a day and cards still being learned', () => {
    expect(retention([noon, 3], [noon + HOUR, 1])).toEqual({ asked: 0, remembered: 0, share: null });
    expect(retention([noon, 3], [noon + DAY, 1], [noon + DAY + HOUR, 3]).asked).toBe(1);
    expect(retention([noon, 1], [noon + DAY, 3]).asked).toBe(0);
  });

  it('counts within its time, knowing what went before', () => {
    expect(retention([noon - 5 * DAY, 3], [noon - DAY, 3], [noon + DAY, 3], [noon + 101 * DAY, 1])).toEqual({
      asked: 1,
      remembered: 1,
      share: 1,
    });
  });

  it('counts one course or section when asked to', () => {
    const other = cardNamed('other');
    const reviews = [
      review(noon, 3),
      review(noon + 1, 3, 0, other),
      review(noon + DAY, 3),
      review(noon + DAY + 1, 1, 0, other),
    ];
    expect(trueRetention(reviews, 4, noon, noon + 9 * DAY, (one) => one === card).share).toBe(1);
  });
});

describe('the calendar', () => {
  const days = calendar(
    [0, 1, 1, 2, 5, 6].map((day, i) => review(noon + day * DAY + i, 3)),
    4,
  );

  it('counts the answers of each day', () => {
    expect([...days].map(([day, { reviews }]) => [day - today, reviews])).toEqual([
      [0, 1],
      [1, 2],
      [2, 1],
      [5, 1],
      [6, 1],
    ]);
  });

  it('knows the longest run of days, and that of nobody', () => {
    expect(longestRun(days)).toBe(3);
    expect(longestRun(calendar([], 4))).toBe(0);
  });

  it('adds up minutes, but not those the phone lay on the table', () => {
    const took = (millis: number, at: number) => ({ ...review(at, 3), tookMillis: millis });
    const spent = calendar([took(30_000, noon), took(3_600_000, noon + 1), took(60_000, noon + DAY)], 4);
    expect(minutesStudied(spent, today, today)).toBe(1.5);
    expect(minutesStudied(spent, today, today + 1)).toBe(2.5);
  });

  it('is in order of day even when time zones put a later answer on an earlier day', () => {
    const days = calendar([review(noon + 6 * HOUR, 3, 780), review(noon + 15 * HOUR, 3, -600)], 4);
    expect([...days.keys()]).toEqual([today, today + 1]);
  });
});

describe('the days ahead', () => {
  it('counts what is overdue today, leaves out new cards and those put aside', () => {
    const schedule = new Schedule(params);
    const [overdue, aside, fresh] = [cardNamed('overdue'), cardNamed('aside'), cardNamed('fresh')];
    schedule.add([review(noon - 60 * DAY, 2, 0, overdue), review(noon, 2, 0, aside), enrol(noon, [fresh])]);
    schedule.add([suspend(noon + 1, aside), review(noon, 2)]);
    const dueIn = dayOf(schedule.memory(card)?.dueAt ?? NaN, 0, 4) - today;
    const counts = forecast(schedule.memories(), { at: noon, offsetMinutes: 0 }, 7, 4);
    expect(counts).toEqual([0, 1, 2, 3, 4, 5, 6].map((day) => Number(day === 0) + Number(day === dueIn)));
  });
});

describe('how long it will take', () => {
  it('goes by the learner’s own pace, eight seconds a card until it is known', () => {
    expect(minutesFor(30, [])).toBe(4);
    const took = (millis: number) => ({ ...review(noon, 3), tookMillis: millis });
    expect(minutesFor(30, [took(2_000), took(4_000), took(3_600_000)])).toBe(2);
  });
});

describe('progress by section', () => {
  it('tells how much of what was started is remembered', () => {
    const schedule = new Schedule(params);
    const [known, lost, fresh] = [cardNamed('a-known'), cardNamed('a-lost'), cardNamed('b-fresh')];
    schedule.add([enrol(noon, [known, lost, fresh]), review(noon, 4, 0, known), review(noon, 1, 0, lost)]);
    const sections = progressBy(
      schedule.memories(),
      (memory) => memory.card.slice(5, 6),
      (one) => schedule.retrievability(one, noon + HOUR, 0),
    );
    expect(Object.fromEntries(sections)).toEqual({
      a: { cards: 2, started: 2, retrievability: 1, remembered: 0.5 },
      b: { cards: 1, started: 0, retrievability: null, remembered: null },
    });
  });
});

describe('the clock', () => {
  it('is behind when something was answered in its future', () => {
    expect(clockBehind(noon + DAY, noon)).toBe(1_440);
    expect(clockBehind(noon, noon + DAY)).toBeNull();
    expect(clockBehind(noon + MINUTE, noon)).toBeNull();
    expect(clockBehind(null, noon)).toBeNull();
  });
});
