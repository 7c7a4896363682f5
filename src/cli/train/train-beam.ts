import { Beam } from '#core/english/beam.ts';
import { classOf, labelOf, moveClasses, moveOf } from '#core/english/moves.ts';
import { PARSE_FEATURES, parseFeatures } from '#core/english/parse-features.ts';
import { Move, ParseState } from '#core/english/parse-state.ts';
import { forcedClass } from '#core/english/beam.ts';
import { chance, shuffle } from './chance.ts';
import { costOf } from './oracle.ts';
import type { Perceptron } from './perceptron.ts';
import type { Prepared } from './prepared.ts';

const MOVES = [Move.Left, Move.Right, Move.Shift] as const;

/** One sequence of steps to the true tree, or as near to it as this system comes: an arc as soon as nothing is lost by it. */
export function trueSteps({ words, heads, labels: gold }: Prepared, labels: number, root: number): Uint8Array {
  const steps = new Uint8Array(words.length * 2);
  const state = new ParseState(words.length);
  for (let step = 0; !state.done; step++) {
    let chosen = forcedClass(state, root);
    let least = Infinity;
    if (chosen < 0)
      for (const move of MOVES) {
        if (!state.allows(move)) continue;
        const cost = costOf(state, move, heads);
        if (cost >= least) continue;
        least = cost;
        const label = move === Move.Shift ? 0 : (gold[state.top()] as number);
        chosen = classOf(move, label === root ? (root + 1) % labels : label, labels);
      }
    steps[step] = chosen;
    state.apply(moveOf(chosen, labels), labelOf(chosen, labels));
  }
  return steps;
}

/**
 * Trains on whole sequences: where the true one is farthest behind the best of the beam, both are compared up to there
 * (max-violation, Huang, Fayong and Guo 2012).
 */
export function trainBeam(
  sentences: readonly Prepared[],
  labels: number,
  root: number,
  width: number,
  epochs: number,
  weightOf: (sentence: Prepared) => number,
  start: Perceptron,
  rate: number,
  seed: number,
  said: (epoch: number, wrong: number) => void,
): void {
  const random = chance(seed);
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Float64Array(moveClasses(labels));
  const truth = new Map(sentences.map((one) => [one, trueSteps(one, labels, root)]));
  const order = sentences.flatMap((one) => Array.from({ length: weightOf(one) }, () => one));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const one of shuffle(order, random)) {
      const { words, predicted } = one;
      const right = truth.get(one);
      if (right === undefined || words.length > 120) continue;
      const beam = new Beam(words, predicted, labels, root, width);
      const state = new ParseState(words.length);
      let score = 0;
      let most = 0;
      let guess: Uint8Array | null = null;
      while (!beam.done) {
        const step = right[beam.step] as number;
        if (forcedClass(state, root) < 0) {
          start.score(features, parseFeatures(state, words, predicted, features), scores);
          score += scores[step] as number;
        }
        state.apply(moveOf(step, labels), labelOf(step, labels));
        beam.advance(start);
        const best = beam.ways[0];
        if (best === undefined || same(best.steps, right, beam.step)) continue;
        const violation = best.score - score;
        const lost = !beam.ways.slice(0, beam.size).some((way) => same(way.steps, right, beam.step));
        // In the middle only a true way that the beam has lost is a mistake; at the end also one that is not the best.
        if ((lost || beam.done) && (guess === null || violation > most)) {
          most = violation;
          guess = best.steps.slice(0, beam.step);
        }
      }
      start.tick();
      if (guess === null) continue;
      wrong += 1;
      compare(guess, right, one, labels, root, start, rate, features);
    }
    said(epoch, wrong);
  }
}

/** Both sequences are walked side by side; the features of each step speak for the true and against the guessed one. */
function compare(
  guess: Uint8Array,
  right: Uint8Array,
  { words, predicted }: Prepared,
  labels: number,
  root: number,
  model: Perceptron,
  rate: number,
  features: Int32Array,
): void {
  for (const [steps, by] of [[right, rate], [guess, -rate]] as const) {
    const state = new ParseState(words.length);
    const other = by > 0 ? guess : right;
    let parted = false;
    for (let at = 0; at < guess.length; at++) {
      const step = steps[at] as number;
      parted ||= step !== other[at];
      // Before the two part, what one adds the other takes away.
      if (parted && forcedClass(state, root) < 0)
        model.nudge(features, parseFeatures(state, words, predicted, features), step, by);
      state.apply(moveOf(step, labels), labelOf(step, labels));
    }
  }
}

function same(a: Uint8Array, b: Uint8Array, size: number): boolean {
  for (let at = size - 1; at >= 0; at--) if (a[at] !== b[at]) return false;
  return true;
}
