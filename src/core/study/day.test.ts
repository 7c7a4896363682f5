import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, dayToIso, startOfDay } from './day.ts';

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
