import { describe, expect, it } from 'vitest';
import { withoutFlatNotes } from './flat-notes.ts';

describe('numbers of notes that were raised once', () => {
  it('go where they count up', () => {
    expect(withoutFlatNotes('It rang for years1. Then it broke.2 Nobody heard3, they say.')).toBe(
      'It rang for years. Then it broke. Nobody heard, they say.',
    );
  });

  it('go at the end of a paragraph over their note', () => {
    expect(withoutFlatNotes('It cost 40 crowns. 1\n\n1\n\nLedger 9.')).toBe(
      'It cost 40 crowns.\n\n1\n\nLedger 9.',
    );
  });

  it('stay where they are part of a name', () => {
    for (const text of [
      'Take vitamin1 and route7 home.',
      'The file alpha3 is old.',
      'It rang at noon on day 1',
    ])
      expect(withoutFlatNotes(text)).toBe(text);
  });
});
