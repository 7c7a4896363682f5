/** A linear model over named features: the weight of each, and the bias under the empty name. */
export type Weights = Readonly<Record<string, number>>;

/** Features of a thing: names that hold, each with 1. */
export type Features = readonly string[];

/** 0–1: the logistic of the sum of weights of the features. */
export function probability(weights: Weights, features: Features): number {
  let sum = weights[''] ?? 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** A number's place among ascending limits, as a feature. */
export const bucket = (name: string, value: number, limits: readonly number[]): string => {
  const at = limits.findIndex((limit) => value <= limit);
  return `${name}<${at < 0 ? 'more' : String(limits[at])}`;
};
