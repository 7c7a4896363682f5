import { describe, expect, it } from 'vitest';
import { percent, percentWithin, table } from './table.ts';

describe('a table', () => {
  it('is Markdown, with bars in cells kept from being columns', () => {
    expect(table(['a', 'b'], [['x|y', '1']])).toBe('| a | b |\n| --- | --: |\n| x\\|y | 1 |');
  });

  it('says shares with and without their interval', () => {
    expect(percent(3, 4)).toBe('75.0 %');
    expect(percent(0, 0)).toBe('–');
    // Wilson's interval of 45 in 75 is 0.487 to 0.704.
    expect(percentWithin(45, 75)).toBe('60 % (49–70)');
    expect(percentWithin(0, 10)).toBe('0 % (0–28)');
  });
});
