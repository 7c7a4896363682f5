import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

const cut = (text: string): string =>
  tokenise(text)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');

describe('tokens', () => {
  it.each([
    ["The keeper's lamp didn't burn.", "The keeper 's lamp did n't burn ."],
    ['It’s what they’d want, can’t you see?', 'It ’s what they ’d want , ca n’t you see ?'],
    ['You cannot pay $4,500.50 for 3.5% of it.', 'You can not pay $ 4,500.50 for 3.5 % of it .'],
    ['Dr. Holm left the U.S. at 6:30am (or so).', 'Dr. Holm left the U.S. at 6:30 am ( or so ) .'],
    ['A well-known co-founder of a London-based firm', 'A well - known co-founder of a London - based firm'],
    ['in the mid-1980s, 1983-1987, 1983–1987', 'in the mid-1980s , 1983 - 1987 , 1983 – 1987'],
    ['She said: “No… I won’t.”', 'She said : “ No … I wo n’t . ”'],
    [
      'See https://example.org/a,b?c=1. Or write to a.b@example.org.',
      'See https://example.org/a,b?c=1 . Or write to a.b@example.org .',
    ],
    ['J. Marsh and vitamin C.', 'J. Marsh and vitamin C .'],
    ['Rooms 1, 2 and 3 cost 10,000, not 1,2', 'Rooms 1 , 2 and 3 cost 10,000 , not 1 , 2'],
    ["the '80s and the keepers' house", "the '80s and the keepers ' house"],
    ['wait -- what?!', 'wait -- what ? !'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });

  it('stand in order and miss nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start).trim()).toBe('');
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it.each(["a'", 'A.', '((', '1,', 'x-', '. ', 'http://', '😀', "n't"])(
    'take a time that grows as the text does: %s without end',
    (unit) => {
      // A quadratic scan of a million units would take minutes.
      expect(tokenise(unit.repeat(500_000)).length).toBeGreaterThan(0);
    },
  );
});
