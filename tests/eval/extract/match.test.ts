import { describe, expect, it } from 'vitest';
import { pairUp } from './match.ts';

const mark = (...tokens: number[]) => ({ cover: new Set(tokens), words: tokens.length });
const found = (...tokens: number[]) => ({ cover: new Set(tokens) });

describe('pairing marks with what was found', () => {
  it('needs half of the mark’s words', () => {
    const date = mark(1, 2, 3, 4);
    expect(pairUp([date], [found(4, 5)]).size).toBe(0);
    expect(pairUp([date], [found(3, 4)]).size).toBe(1);
  });

  it('counts words that were lost on the way as not covered', () => {
    expect(pairUp([{ cover: new Set([1]), words: 3 }], [found(1)]).size).toBe(0);
  });

  it('is one to one and takes the closest', () => {
    const [first, second] = [mark(1, 2), mark(3, 4)];
    const [wide, close] = [found(1, 2, 3, 4), found(1, 2)];
    const pairs = pairUp([first, second], [wide, close]);
    expect(pairs.get(first)).toBe(close);
    expect(pairs.get(second)).toBe(wide);
    expect(pairUp([first, second], [wide]).size).toBe(1);
  });
});
