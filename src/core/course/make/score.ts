import { type Features, probability, weightsOf } from './rank/linear.ts';
import json from './rank/sound.json' with { type: 'json' };

const sound = weightsOf(json);

/** 0–1: how likely a teacher keeps a card as it is, learned from judged cards: `tests/eval/rank`. */
export const scoreOf = (features: Features): number => probability(sound, features);
