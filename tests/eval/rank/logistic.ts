import { logistic, sumOf, weightsOf } from '#core/course/make/rank/linear.ts';
import { seeded } from '../seeded.ts';

export interface Example {
  readonly features: readonly string[];
  /** 0–1: what is to be told. */
  readonly target: number;
  readonly weight: number;
}

export interface Training {
  readonly epochs: number;
  readonly rate: number;
  readonly l2: number;
  /** A feature seen fewer times is not learned. */
  readonly least: number;
  /** Weights nearer to zero are left out. */
  readonly smallest: number;
}

/** Logistic regression by stochastic gradients with a rate of its own for each weight (AdaGrad, Duchi et al. 2011). The same examples give the same weights. */
export function trainLogistic(
  examples: readonly Example[],
  { epochs, rate, l2, least, smallest }: Training,
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort();
  const placeOf = new Map(names.map((name, index) => [name, index + 1]));
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1e-6);
  /** Sums of the weights after each epoch but the first: their mean is steadier than where the last step ended. */
  const sums = new Float64Array(names.length + 1);
  const rows = examples.map(({ features }) => [0, ...features.flatMap((name) => placeOf.get(name) ?? [])]);
  const order = examples.map((_, index) => index);
  const random = seeded(7);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      const [row, example] = [rows[index], examples[index]];
      if (row === undefined || example === undefined) continue;
      let sum = 0;
      for (const place of row) sum += weights[place] ?? 0;
      const slope = (1 / (1 + Math.exp(-sum)) - example.target) * example.weight;
      for (const place of row) {
        const step = slope + (place === 0 ? 0 : l2 * (weights[place] ?? 0));
        squares[place] = (squares[place] ?? 0) + step * step;
        weights[place] = (weights[place] ?? 0) - (rate * step) / Math.sqrt(squares[place] ?? 1);
      }
    }
    if (epoch > 0 || epochs === 1)
      for (const [place, weight] of weights.entries()) sums[place] = (sums[place] ?? 0) + weight;
  }
  const meanOf = (place: number): number => (sums[place] ?? 0) / Math.max(1, epochs - 1);
  const learned: Record<string, number> = { '': Math.round(meanOf(0) * 100) / 100 };
  for (const [index, name] of names.entries()) {
    const weight = Math.round(meanOf(index + 1) * 100) / 100;
    if (Math.abs(weight) >= smallest) learned[name] = weight;
  }
  return learned;
}

/**
 * The same order of things with probabilities that fit other targets: slope and shift of the logits (Platt 1999), by
 * Newton's method in short steps.
 */
export function calibrated(
  weights: Readonly<Record<string, number>>,
  examples: readonly Example[],
): Record<string, number> {
  const short = (step: number): number => Math.max(-0.5, Math.min(0.5, step));
  const bias = weights[''] ?? 0;
  const known = weightsOf(weights);
  const sums = examples.map(({ features }) => sumOf(known, features));
  const middle = sums.reduce((total, sum) => total + sum, 0) / Math.max(1, sums.length);
  const logits = sums.map((sum) => sum - middle);
  let [slope, shift] = [1, bias + middle];
  for (let step = 0; step < 40; step += 1) {
    let [a, b, aa, ab, bb] = [0, 0, 1e-9, 0, 1e-9];
    for (const [index, { target, weight }] of examples.entries()) {
      const logit = logits[index] ?? 0;
      const told = logistic(slope * logit + shift);
      const off = (told - target) * weight;
      const spread = told * (1 - told) * weight;
      a += off * logit;
      b += off;
      aa += spread * logit * logit;
      ab += spread * logit;
      bb += spread;
    }
    const determinant = aa * bb - ab * ab;
    slope -= short((a * bb - b * ab) / determinant);
    shift -= short((b * aa - a * ab) / determinant);
  }
  const rounded = (weight: number): number => Math.round(weight * 100) / 100;
  const scaled = Object.entries(weights).map(([name, weight]) => [name, rounded(slope * weight)] as const);
  return { ...Object.fromEntries(scaled), '': rounded(shift - slope * middle) };
}
