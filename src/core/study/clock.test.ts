import { describe, expect, it } from 'vitest';
import { clockBehind } from './clock.ts';
import { DAY, noon } from './sample.ts';

const MINUTE = 60_000;

describe('the clock', () => {
  it('is behind when something was answered in its future', () => {
    expect(clockBehind(noon + DAY, noon)).toBe(1_440);
    expect(clockBehind(noon, noon + DAY)).toBeNull();
    expect(clockBehind(noon + MINUTE, noon)).toBeNull();
    expect(clockBehind(null, noon)).toBeNull();
  });
});
