import { describe, expect, it } from 'vitest';
import { withoutClutter } from './clutter.ts';

const prose = 'The founders cast the bell in a pit beside the river, where the clay was fine.';
const left = (...lines: string[]) => withoutClutter(lines, 0).filter((line) => line !== '');

describe('between the front of an article and its first paragraph', () => {
  it('captions, counts and names of the page go', () => {
    expect(
      left(
        'Bell News',
        '212',
        '',
        'The tower seen from the river, with the mill',
        '',
        prose,
        '',
        'Tin',
        prose,
      ),
    ).toEqual([prose, 'Tin', prose]);
    expect(left('Founders in a pit, by Pieter Hall, 1684.', '', prose)).toEqual([prose]);
  });

  it('pointers of an encyclopaedia to its other articles go', () => {
    expect(left('For the novel, see The Bell.', '', prose)).toEqual([prose]);
    expect(left('“Bell” redirects here. For other uses, see Bell (disambiguation).', prose)).toEqual([prose]);
  });

  it('a name that stands alone over the text stays, and so does one with a mark', () => {
    expect(left('', 'Background', '', prose)).toEqual(['Background', prose]);
    expect(left('1 Clay', '1.1 Red clay', prose)).toEqual(['1 Clay', '1.1 Red clay', prose]);
  });

  it('lists and rows of facts stay, and what names a list', () => {
    const lines = ['• Area: 48 km²', '', 'Key points', '• Bronze is an alloy of tin', '', prose];
    expect(left(...lines)).toEqual(lines.filter((line) => line !== ''));
    expect(left('Born: 3 March 1738', 'Died: 9 October 1799', prose)).toHaveLength(3);
  });

  it('nothing goes from a text without prose', () => {
    expect(left('Ring out', 'Wild bells')).toEqual(['Ring out', 'Wild bells']);
  });
});
