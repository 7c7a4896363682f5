import { describe, expect, it } from 'vitest';
import { align } from './align.ts';

describe('the alignment of two texts', () => {
  const partners = (gold: string, found: string) => [...align([...gold], [...found])];

  it('keeps what both have, in order', () => {
    expect(partners('abcde', 'abcde')).toEqual([0, 1, 2, 3, 4]);
    expect(partners('abcd', 'axcd')).toEqual([0, -1, 2, 3]);
    expect(partners('abc', 'xxabyyc')).toEqual([2, 3, 6]);
    expect(partners('abc', '')).toEqual([-1, -1, -1]);
    expect(partners('', 'abc')).toEqual([]);
  });

  it('is a longest one', () => {
    expect(partners('abxyz', 'xyzab').filter((at) => at >= 0)).toHaveLength(3);
  });
});
