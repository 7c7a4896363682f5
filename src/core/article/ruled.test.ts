import { describe, expect, it } from 'vitest';
import { withoutRules } from './ruled.ts';

const left = (text: string) => withoutRules(text.split('\n')).filter((line) => line !== '');

describe('drawn lines', () => {
  it('part the text and say nothing', () => {
    expect(left('Friday, 4 September\n=====\nBells\n- - - - -\nTin\n*****')).toEqual([
      'Friday, 4 September',
      'Bells',
      'Tin',
    ]);
  });

  it('around the name of an advertisement open a box that the next one closes', () => {
    expect(left('Bells\n-- ADVERTISEMENT ------\nHalf price until Sunday\n-----\nTin')).toEqual([
      'Bells',
      'Tin',
    ]);
    expect(left('Bells\n-- ADVERTISEMENT ------\nTin')).toEqual(['Bells', 'ADVERTISEMENT', 'Tin']);
  });

  it('around another name make a heading of it; emphasis stays', () => {
    expect(left('--- The second bell ---\n**Why it cracked**\n# Bells\n- tin')).toEqual([
      'The second bell',
      '**Why it cracked**',
      '# Bells',
      '- tin',
    ]);
  });
});
