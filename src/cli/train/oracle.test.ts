import { describe, expect, it } from 'vitest';
import { Move, ParseState } from '#core/english/parse-state.ts';
import { randomFrom } from '#core/quiz/random.ts';
import { costOf } from './oracle.ts';

/** A tree without crossing arcs over `length` words; the root is `length`. */
function randomTree(length: number, random: () => number): Int16Array {
  const state = new ParseState(length);
  while (!state.done) {
    const moves = [Move.Shift, Move.Left, Move.Right].filter((move) => state.allows(move));
    state.apply(state.forced() ?? moves[Math.floor(random() * moves.length)] ?? Move.Shift, 0);
  }
  return state.heads.slice(0, length);
}

/** Arcs of the true tree that are found by following the cheapest moves from here, or from a first move. */
function found(state: ParseState, heads: Int16Array): number {
  while (!state.done) {
    const moves = [Move.Left, Move.Right, Move.Shift].filter((move) => state.allows(move));
    const cheapest = moves.reduce((a, b) => (costOf(state, b, heads) < costOf(state, a, heads) ? b : a));
    state.apply(state.forced() ?? cheapest, 0);
  }
  return heads.filter((head, at) => state.heads[at] === head).length;
}

describe('the oracle', () => {
  it('leads to every arc of a tree when it is followed from the start', () => {
    const random = randomFrom(3);
    for (let run = 0; run < 200; run++) {
      const heads = randomTree(1 + Math.floor(random() * 12), random);
      expect(found(new ParseState(heads.length), heads)).toBe(heads.length);
    }
  });

  it('counts the arcs that a wrong move loses', () => {
    // "the lamp burns": both nouns' arcs go to the right.
    const heads = Int16Array.of(1, 2, 3);
    const state = new ParseState(3);
    state.apply(Move.Shift, 0);
    expect(costOf(state, Move.Left, heads)).toBe(0);
    expect(costOf(state, Move.Shift, heads)).toBe(1);
  });
});
