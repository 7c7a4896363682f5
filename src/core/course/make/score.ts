import type { Candidate } from './candidate.ts';
import { type Features, probability } from './rank/linear.ts';
import sound from './rank/sound.json' with { type: 'json' };

/** How much of the score the worth of the answer makes out. */
const WORTH = 0.25;

/** Ways to ask of which too few were judged to learn from; those few were kept more often than others. */
const SELDOM: Partial<Record<Candidate['rule'], number>> = {
  'how-many': 0.15,
  'how-much': 0.15,
  speaker: 0.15,
  when: 0.1,
};

/**
 * 0–1: how likely a teacher keeps it as it is, and a little how likely people would ask for that answer at all.
 * Both are learned: `tests/eval/rank`.
 */
export const scoreOf = (rule: Candidate['rule'], features: Features, worth: number): number =>
  Math.min(
    1,
    (1 - WORTH) * probability(sound, features) + WORTH * Math.min(1, worth * 2) + (SELDOM[rule] ?? 0),
  );
