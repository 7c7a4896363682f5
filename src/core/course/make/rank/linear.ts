/** A linear model over named features: the weight of each, and the bias under the empty name. */
export type Weights = ReadonlyMap<string, number>;

/** Weights as a file has them. A map finds names that were just put together faster than an object does. */
export const weightsOf = (json: Readonly<Record<string, number>>): Weights => new Map(Object.entries(json));

/** Features of a thing: names that hold, each with 1. */
export type Features = readonly string[];

/** The sum of the weights of the features, in logits, without the bias. */
export function sumOf(weights: Weights, features: Features): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return sum;
}

/** 0–1: the logistic function (Verhulst 1845). */
export const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** 0–1: the logistic of the bias and the sum of weights of the features. */
export const probability = (weights: Weights, features: Features): number =>
  logistic((weights.get('') ?? 0) + sumOf(weights, features));

/** A number's place among ascending limits, as a feature. */
export const bucket = (name: string, value: number, limits: readonly number[]): string => {
  const at = limits.findIndex((limit) => value <= limit);
  return `${name}<${at < 0 ? 'more' : String(limits[at])}`;
};
