import { describe, expect, it } from 'vitest';
import { calendar, longestRun, minutesStudied } from './calendar.ts';
import { dayOf } from './day.ts';
import { DAY, HOUR, noon, review } from './sample.ts';

const today = dayOf(noon, 0, 4);

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
