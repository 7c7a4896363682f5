/** Weights of a logistic regression, in logits: by the kind of a feature, and by which of its kind it is. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string | number, number>>;

/** Weights are kept as whole numbers: so many of them are one logit. */
export const TENTHS = 10;

/** Weights as they are kept: for each kind and weight the features that have it, with bars between. The bias is of the empty kind. */
export type KeptWeights = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Takes one feature of a thing. Numbers, and no names put together: a page has thousands. */
export type Take = (kind: string, which: string | number) => void;

export const readWeights = (kept: KeptWeights): Weights =>
  new Map(
    Object.entries(kept).map(([kind, some]) => [kind, new Map(Object.entries(some).flatMap(weighedAlike))]),
  );

const weighedAlike = ([weight, some]: [string, string]): [string | number, number][] =>
  some.split('|').map((which) => [/^\d+$/.test(which) ? Number(which) : which, Number(weight) / TENTHS]);

/** The logit of a thing that shows its features. */
export function logitOf(weights: Weights, show: (take: Take) => void): number {
  let sum = weights.get('')?.get('') ?? 0;
  show((kind, which) => {
    sum += weights.get(kind)?.get(which) ?? 0;
  });
  return sum;
}
