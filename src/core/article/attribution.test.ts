import { describe, expect, it } from 'vitest';
import { attributionsIn } from './attribution.ts';

const said =
  '“You cannot argue with a bell, and no ringer ever tried to,” says Jana Sáenz-Holt, who has rung it for forty years in all.';

describe('who is quoted in letters set large', () => {
  it('goes with what the text says too', () => {
    expect(attributionsIn(['“', 'You cannot argue with a bell', 'Jana Sáenz-Holt', '', said])).toEqual([
      1, 2, 0,
    ]);
  });

  it('stays where a name stands over its own paragraph', () => {
    expect(attributionsIn([said, '', 'Jana Sáenz-Holt', '', said])).toEqual([]);
    expect(attributionsIn(['What the ringers think', 'Jana Sáenz-Holt', '', said])).toEqual([]);
  });
});
