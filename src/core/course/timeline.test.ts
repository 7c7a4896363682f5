import { describe, expect, test } from 'vitest';
import type { DateFact } from '../facts/fact.ts';
import type { FactId } from '../id.ts';
import { timelineOf, yearOf } from './timeline.ts';

let made = 0;
const dated = (from: string, to: string, about: string): DateFact => ({
  kind: 'date',
  id: `f${made}` as FactId,
  span: { start: made, end: ++made },
  sentence: { start: 0, end: 9 },
  section: 'lead',
  about,
  weight: 1,
  date: { from, to, precision: 'day', range: false, approximate: false, anchor: null },
});

describe('the timeline', () => {
  test('puts years in order and counts those it skips', () => {
    const years = timelineOf([
      dated('2017-11-01', '2017-11-30', 'a test'),
      dated('1950-01-01', '1953-12-31', 'a war'),
      dated('2018-06-01', '2018-06-30', 'a summit'),
    ]);
    expect(years.map(({ year, skipped }) => [year, skipped])).toEqual([
      [1950, 0],
      [2017, 63],
      [2018, 0],
    ]);
  });

  test('shows the longer of two stretches that begin together first', () => {
    const [year] = timelineOf([
      dated('2017-01-01', '2017-01-31', 'January'),
      dated('2017-01-01', '2017-12-31', 'the year'),
    ]);
    expect(year?.entries.map(({ fact }) => fact.about)).toEqual(['the year', 'January']);
  });

  test('says the same thing about the same time once', () => {
    const twice = timelineOf([
      dated('2017-01-01', '2017-12-31', 'tests'),
      dated('2017-01-01', '2017-12-31', 'Tests'),
    ]);
    expect(twice[0]?.entries).toHaveLength(1);
  });

  test('counts years before our era downwards', () => {
    const years = timelineOf([
      dated('0014-08-19', '0014-08-19', 'b'),
      dated('-000043-03-15', '-000043-03-15', 'a'),
    ]);
    expect(years.map(({ year }) => year)).toEqual([-43, 14]);
    expect(yearOf('-000043-03-15')).toBe(-43);
  });
});
