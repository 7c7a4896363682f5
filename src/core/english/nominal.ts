import type { Lexicon } from './lexicon.ts';
import { NOMINAL_FEATURES, nominalFeatures } from './nominal-features.ts';
import type { Scorer } from './scorer.ts';
import type { TaggedWord } from './tagged-word.ts';

/** What a nominal names: whether one asks who, where, when or what. */
export const NOMINAL_KINDS = [
  'abstract',
  'animal',
  'event',
  'object',
  'organisation',
  'person',
  'place',
  'substance',
  'time',
] as const;
export type NominalKind = (typeof NOMINAL_KINDS)[number];

export interface KindOfNominal {
  readonly kind: NominalKind;
  /** Of the kind being right, 0 … 1. */
  readonly probability: number;
  /** Of each kind, in the order of `NOMINAL_KINDS`; their sum is 1. */
  readonly all: readonly number[];
}

/** Probabilities of the classes from their scores, one of which is `scale` logits. */
export function softmax(scores: Float64Array, scale = 1): number[] {
  const most = Math.max(...scores);
  const powers = Array.from(scores, (score) => Math.exp((score - most) * scale));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** The typer of nominals; `scale` turns the scorer's whole numbers into logits. */
export function nominalTyper(scorer: Scorer, lexicon: Lexicon, scale: number) {
  const features = new Int32Array(NOMINAL_FEATURES);
  const scores = new Float64Array(NOMINAL_KINDS.length);
  return (words: readonly TaggedWord[], head: number): KindOfNominal => {
    scorer.score(features, nominalFeatures(words, head, lexicon, features), scores);
    const all = softmax(scores, scale);
    const probability = Math.max(...all);
    return { kind: NOMINAL_KINDS[all.indexOf(probability)] ?? 'abstract', probability, all };
  };
}
