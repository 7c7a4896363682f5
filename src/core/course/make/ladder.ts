import { dice } from './dice.ts';

/** Ladders of factors: the true value (1) may stand anywhere in its order, so that its place gives nothing away. */
const LADDERS: readonly (readonly number[])[] = [
  [1.25, 1.5, 1.8],
  [0.75, 1.3, 1.6],
  [0.6, 0.8, 1.3],
  [0.5, 0.65, 0.8],
];

/** A count or an age below is missed by ones: nobody leaves school at seven. */
const SMALL = 20;

/** One wrong value of a figure: a factor for it and, where it is a small count, the whole step it moves by instead. */
export interface Rung {
  readonly factor: number;
  readonly step: number | null;
}

/** Three wrong values of a figure; which ones, `seed` decides. */
export const rungsOf = (value: number, seed: string): readonly Rung[] =>
  (LADDERS[Math.floor(dice(seed) * LADDERS.length)] ?? []).map((factor, index) => ({
    factor,
    step: value < SMALL ? (factor > 1 ? index + 1 : index - 3) : null,
  }));
