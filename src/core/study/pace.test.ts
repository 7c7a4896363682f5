import { describe, expect, it } from 'vitest';
import { minutesFor } from './pace.ts';
import { noon, review } from './sample.ts';

describe('how long it will take', () => {
  it('goes by the learner’s own pace, eight seconds a card until it is known', () => {
    expect(minutesFor(30, [])).toBe(4);
    const took = (millis: number) => ({ ...review(noon, 3), tookMillis: millis });
    expect(minutesFor(30, [took(2_000), took(4_000), took(3_600_000)])).toBe(2);
  });
});
