import { describe, expect, it } from 'vitest';
import { namedAgain } from './named-again.ts';

const prose =
  'The founders cast the bell in a pit beside the river, where the clay was fine, in the year 1531.';

describe('names of other articles amid a text', () => {
  it('are those that the page offers again below it', () => {
    const lines = [
      prose,
      'How bells came to the coast',
      prose,
      'The crack',
      prose,
      'How bells came to the coast',
    ];
    expect(namedAgain(lines, new Set([5]))).toEqual([1]);
  });

  it('are none where the page has its contents below', () => {
    const parts = ['How the bell was cast', 'Why it cracked at noon', 'Who rang it last'];
    const lines = [prose, ...parts.flatMap((part) => [part, prose]), ...parts];
    expect(namedAgain(lines, new Set([7, 8, 9]))).toEqual([]);
  });
});
