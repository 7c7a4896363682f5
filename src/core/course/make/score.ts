import { type Features, probability, weightsOf } from './rank/linear.ts';
import json from './rank/sound.json' with { type: 'json' };

const sound = weightsOf(json);

/** How much of the score the worth of the answer makes out. */
const WORTH = 0.25;

/**
 * 0–1: how likely a teacher keeps it as it is, and a little how likely people would ask for that answer at all.
 * Both are learned: `tests/eval/rank`.
 */
export const scoreOf = (features: Features, worth: number): number =>
  Math.min(1, (1 - WORTH) * probability(sound, features) + WORTH * Math.min(1, worth * 2));
