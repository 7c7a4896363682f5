import { describe, expect, it } from 'vitest';
import { footOf } from './foot.ts';
import { isGlued } from './glued.ts';
import { letterBoxes } from './letter-box.ts';
import { outvoted } from './outvoted.ts';
import { isVerbless } from './verbless.ts';

const prose =
  'The founders cast the bell in a pit beside the river, where the clay was fine, and hung it two years later.';

describe('lines that are the page’s by what stands beside them', () => {
  it('stand in a block with more buttons than words of their own', () => {
    expect(
      outvoted([prose, '', 'Weekly digest', 'Your e-mail', 'SUBSCRIBE', '', prose], new Set([3, 4])),
    ).toEqual([2]);
  });

  it('are none where the last of them may be a heading', () => {
    expect(outvoted([prose, '', 'Your e-mail', 'SUBSCRIBE', 'Tin', prose], new Set([2, 3]))).toEqual([]);
    expect(outvoted(['Bells', 'SUBSCRIBE', '', prose], new Set([1]))).toEqual([]);
  });

  it('promise something under the offer of a letter', () => {
    const lines = ['Sign up to our newsletter', 'Be the first to hear of bells.', '', prose];
    expect(letterBoxes(lines, new Set([0]))).toEqual([1]);
    expect(letterBoxes(['Sign up to our newsletter', prose], new Set([0]))).toEqual([]);
  });

  it('close a letter with a wish and a name, or are many names over the foot', () => {
    expect(footOf([prose, '', 'Until next time,', 'Ana'], new Set())).toBe(2);
    expect(footOf([prose, '', 'Tin', 'Bronze', 'Rope', 'Bells', 'Share'], new Set([6]))).toBe(2);
    expect(footOf([prose, '', 'Ring out', 'Wild bells'], new Set())).toBe(4);
  });
});

describe('looks of a line', () => {
  it('glued links have no space between them', () => {
    expect(isGlued('Privacy policyAbout the bellDisclaimersContact us')).toBe(true);
    expect(isGlued('McHale and MacNeill met the iPhone seller.')).toBe(false);
  });

  it('a sentence without a verb may stand under a picture', () => {
    expect(isVerbless('A market woman with bells, painted about 1660 by an unknown hand.')).toBe(true);
    expect(isVerbless('The founders reached the river in 1684.')).toBe(false);
    expect(isVerbless('It was hung.')).toBe(false);
  });
});
