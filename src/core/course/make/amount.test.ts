import { describe, expect, it } from 'vitest';
import { amountOf } from './amount.ts';

describe("a figure's words", () => {
  it.each([
    ['about 40,000 people', { bound: 'about ', number: '40,000', counted: 'people' }],
    ['seven', { bound: '', number: 'seven', counted: '' }],
    ['more than 2.5 million', { bound: 'more than ', number: '2.5 million', counted: '' }],
    ['four first-division clubs', { bound: '', number: 'four', counted: 'first-division clubs' }],
    ['about sixty-five villages', { bound: 'about ', number: 'sixty-five', counted: 'villages' }],
    ['150 minutes', { bound: '', number: '150', counted: 'minutes' }],
  ])('%s', (words, amount) => {
    expect(amountOf(words)).toEqual(amount);
  });

  it.each(['one in five', '5 ft 11 in', '$600m', 'One in nine islanders', 'less than a tenth'])(
    'are put otherwise: %s',
    (words) => {
      expect(amountOf(words)).toBeNull();
    },
  );
});
