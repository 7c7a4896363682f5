import { describe, expect, it } from 'vitest';
import { giveBoxes } from './give-box.ts';

const text =
  'The founders cast the bell in a pit beside the river, where the clay was fine enough for a mould.';

describe('a box that asks for something', () => {
  it('is a name, a sentence and a button, in one block or apart', () => {
    const box = [
      'Keep the bells ringing',
      'The tower gets no public money. £10 pays for a rope.',
      'Donate now',
    ];
    expect(giveBoxes([text, '', ...box, '', text])).toEqual([2, 3, 4]);
    expect(giveBoxes([text, '', ...box.flatMap((line) => [line, '']), text])).toEqual([2, 4, 6]);
  });

  it('offers a letter in short lines', () => {
    const box = ['Newsletter', 'Good morning, Arl!', 'News of the town, every day at six.', 'Order now'];
    expect(giveBoxes([text, '', ...box, '', text])).toEqual([2, 3, 4, 5]);
  });

  it('is none without anything asked', () => {
    expect(
      giveBoxes(['What came next', '', 'The bell was hung in 1532.', '', 'Learn more', '', text]),
    ).toEqual([]);
    expect(giveBoxes(['What came next', '', text.repeat(4), '', 'Donate now'])).toEqual([]);
  });
});
