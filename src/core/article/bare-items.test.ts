import { describe, expect, it } from 'vitest';
import { withItemsMarked } from './bare-items.ts';

const prose = `The founders cast the bell in a pit beside the river, where the clay was fine, ${'and hung it in the tower. '.repeat(4)}`;
const marked = (...lines: string[]) => withItemsMarked([prose, '', prose, '', prose, '', ...lines]).slice(6);

describe('items that lost their bullets', () => {
  it('are marked under a sentence that ends with a colon', () => {
    expect(
      marked('You need a permit to do any of the following:', '', 'cast a bell', 'hang it', '', 'More.'),
    ).toEqual([
      'You need a permit to do any of the following:',
      '',
      '• cast a bell',
      '• hang it',
      '',
      'More.',
    ]);
  });

  it('are none where lines are built unlike each other, or spoken', () => {
    const verse = ['The song that they sang has four lines:', '', 'The tide comes in,', 'the ringer winds.'];
    expect(marked(...verse)).toEqual(verse);
    const talk = ['What he then said to the ringers was this:', '', '“Ring it.”', '“Now.”'];
    expect(marked(...talk)).toEqual(talk);
  });

  it('are none in a text whose paragraphs are wrapped', () => {
    const lines = ['You need a permit to do any of the following:', '', 'cast a bell', 'hang it'];
    expect(withItemsMarked(lines)).toEqual(lines);
  });
});
