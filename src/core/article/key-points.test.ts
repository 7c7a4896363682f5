import { describe, expect, it } from 'vitest';
import { keyPointsIn } from './key-points.ts';

const text =
  'The founders cast the bell in a pit beside the river, where the clay was fine enough for a mould.';

describe('a box of key points', () => {
  it('goes with its name, whether its points have marks or not', () => {
    expect(keyPointsIn(['# Key points', '• Tin is dear', '• Rope is not', text])).toEqual([0, 1, 2]);
    expect(keyPointsIn(['At a glance', 'Tin is dear', 'Rope is not', '', text])).toEqual([0, 1, 2]);
    expect(
      keyPointsIn([text, '', '## Key takeaways', '', '• Tin is dear.', '', '• Rope is not.', '', text]),
    ).toEqual([2, 4, 6]);
  });

  it('is none where a paragraph stands under the name', () => {
    expect(keyPointsIn(['In brief', text, '', text])).toEqual([]);
    expect(keyPointsIn(['Why it matters', '', text, '', text])).toEqual([]);
  });
});
