/** A linear model: each feature present adds its weights to the scores of the classes. */
export interface Scorer {
  /** Adds up the weights of the first `count` features into `scores`, one place a class; `scores` is cleared first. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
}

/** The class of the highest score; of equal ones the first. */
export function best(scores: Float64Array, classes: number): number {
  let winner = 0;
  for (let at = 1; at < classes; at++) if ((scores[at] as number) > (scores[winner] as number)) winner = at;
  return winner;
}
