import { Beam } from '#core/english/beam.ts';
import type { Labeller } from '#core/english/labeller.ts';
import { PARSE_FEATURES, parseFeatures } from '#core/english/parse-features.ts';
import { Move, MOVES, ParseState } from '#core/english/parse-state.ts';
import { randomFrom } from '#core/quiz/random.ts';
import { shuffle } from './shuffle.ts';
import { costOf } from './oracle.ts';
import type { DensePerceptron } from './dense-perceptron.ts';
import type { ParserExample } from './prepared.ts';

/** Of moves that lose as little the first is made. */
const ARCS_FIRST = [Move.Left, Move.Right, Move.Shift] as const;

/** One row of moves to the true tree, or as near to it as this system comes: an arc as soon as nothing is lost by it. */
function trueMoves({ content, heads }: ParserExample): Uint8Array {
  const moves = new Uint8Array(content.length * 2);
  const state = new ParseState(content.length);
  for (let step = 0; !state.done; step++) {
    let chosen = state.forced();
    let least = Infinity;
    if (chosen === null)
      for (const move of ARCS_FIRST) {
        const cost = state.allows(move) ? costOf(state, move, heads) : Infinity;
        if (cost >= least) continue;
        least = cost;
        chosen = move;
      }
    moves[step] = chosen ?? Move.Shift;
    state.apply(chosen ?? Move.Shift, 0);
  }
  return moves;
}

/** What is trained, and how. */
export interface BeamTraining {
  readonly sentences: readonly ParserExample[];
  readonly moves: DensePerceptron;
  readonly labeller: Labeller;
  readonly width: number;
  readonly epochs: number;
  readonly seed: number;
  readonly said: (text: string) => void;
}

/**
 * Trains the moves on whole sentences: where the true row of moves is farthest behind the best of the beam, both are
 * compared up to there (max-violation, Huang, Fayong and Guo 2012).
 */
export function trainBeam(training: BeamTraining): void {
  const { moves, labeller, width } = training;
  const random = randomFrom(training.seed);
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Float64Array(MOVES.length);
  const order = training.sentences.filter(({ content }) => content.length > 1 && content.length <= 100);
  const truth = new Map(Array.from(new Set(order), (one) => [one, trueMoves(one)]));
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    let wrong = 0;
    for (const one of shuffle(order, random)) {
      const { content } = one;
      const right = truth.get(one) ?? new Uint8Array();
      const beam = new Beam(content, labeller, width);
      const state = new ParseState(content.length);
      let score = 0;
      let most = 0;
      let guess: Uint8Array | null = null;
      let lost = false;
      while (!beam.done) {
        const move = right[beam.step] as Move;
        if (state.forced() === null) {
          moves.score(features, parseFeatures(state, content, features), scores);
          score += scores[move] as number;
        }
        state.apply(move, labeller.labelFor(state, move, content));
        beam.advance(moves);
        const [best] = beam.ways;
        if (best === undefined) continue;
        lost ||= !beam.ways.slice(0, beam.size).some((way) => same(way.moves, right, beam.step));
        // In the middle only a true way that the beam has lost is a mistake; at the end also one that is not the best.
        const violation = best.score - score;
        if (
          (lost || (beam.done && !same(best.moves, right, beam.step))) &&
          (guess === null || violation > most)
        ) {
          most = violation;
          guess = best.moves.slice(0, beam.step);
        }
      }
      moves.tick();
      if (guess === null) continue;
      wrong += 1;
      compare(guess, right, one, labeller, moves, features);
    }
    training.said(`round ${String(epoch + 1)} of the beam: ${String(wrong)} sentences wrong`);
  }
}

/** The features of each step speak for the true and against the guessed row, from where the two part. */
function compare(
  guess: Uint8Array,
  right: Uint8Array,
  { content }: ParserExample,
  labeller: Labeller,
  model: DensePerceptron,
  features: Int32Array,
): void {
  let shared = 0;
  while (guess[shared] === right[shared]) shared += 1;
  for (const [row, by] of [
    [right, 1],
    [guess, -1],
  ] as const) {
    const state = new ParseState(content.length);
    for (let at = 0; at < guess.length; at++) {
      const move = row[at] as Move;
      if (at >= shared && state.forced() === null)
        model.nudge(features, parseFeatures(state, content, features), move, by);
      state.apply(move, labeller.labelFor(state, move, content));
    }
  }
}

function same(a: Uint8Array, b: Uint8Array, size: number): boolean {
  for (let at = size - 1; at >= 0; at--) if (a[at] !== b[at]) return false;
  return true;
}
