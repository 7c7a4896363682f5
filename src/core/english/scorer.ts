/** A linear model: each feature present adds its weights to the scores of the classes. */
export interface Scorer {
  /** Adds up the weights of the first `count` features into `scores`, one place a class; `scores` is cleared first. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
}

/** The class of the highest score but for one or two; of equal ones the first, -1 if none is left. */
export function best(scores: Float64Array, except = -1, other = -1): number {
  let winner = -1;
  for (let at = 0; at < scores.length; at++)
    if (at !== except && at !== other && (winner < 0 || (scores[at] as number) > (scores[winner] as number)))
      winner = at;
  return winner;
}
