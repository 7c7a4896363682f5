import { parseFeatures, PARSE_FEATURES } from '#core/english/parse-features.ts';
import { forcedClass } from '#core/english/beam.ts';
import { classOf, labelOf, moveClasses, moveOf } from '#core/english/moves.ts';
import { bestAllowed } from '#core/english/parse.ts';
import { Move, ParseState } from '#core/english/parse-state.ts';
import { chance, shuffle } from './chance.ts';
import { costOf } from './oracle.ts';
import { Perceptron } from './perceptron.ts';
import type { Prepared } from './prepared.ts';

const MOVES = [Move.Shift, Move.Left, Move.Right] as const;

/**
 * Trains the parser on the states that its own decisions lead to (Goldberg and Nivre 2012): from the second round on it
 * follows its guess nine times in ten, right or wrong.
 * @param weightOf how many times a sentence is seen in a round
 */
export function trainParser(
  sentences: readonly Prepared[],
  labels: number,
  root: number,
  epochs: number,
  weightOf: (sentence: Prepared) => number,
  start = new Perceptron(moveClasses(labels)),
  explore = 1,
  said: (epoch: number, wrong: number) => void = () => undefined,
): Perceptron {
  const random = chance(23);
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Float64Array(moveClasses(labels));
  const order = sentences.flatMap((one) => Array.from({ length: weightOf(one) }, () => one));
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    for (const { words, predicted, heads, labels: gold } of shuffle(order, random)) {
      const state = new ParseState(words.length);
      while (!state.done) {
        const forced = forcedClass(state, root);
        if (forced >= 0) {
          state.apply(moveOf(forced, labels), labelOf(forced, labels));
          continue;
        }
        const count = parseFeatures(state, words, predicted, features);
        start.score(features, count, scores);
        const guess = bestAllowed(state, scores, labels, root);
        const right = bestRight(state, heads, gold, scores, labels, root);
        if (!isRight(guess, right, state, heads, gold, labels)) {
          wrong += 1;
          start.learn(features, count, right.chosen, guess);
        }
        start.tick();
        const followed = epoch >= explore && random() < 0.9 ? guess : right.chosen;
        state.apply(moveOf(followed, labels), labelOf(followed, labels));
      }
    }
    said(epoch, wrong);
  }
  return start;
}

interface Right {
  readonly chosen: number;
  /** Costs of shift, left and right; Infinity where not allowed. */
  readonly least: number;
}

/** The class of least cost that the model likes best. */
function bestRight(
  state: ParseState,
  heads: Int16Array,
  gold: Uint8Array,
  scores: Float64Array,
  labels: number,
  root: number,
): Right {
  let least = Infinity;
  let chosen = 0;
  let most = -Infinity;
  for (const move of MOVES) {
    if (!state.allows(move)) continue;
    const cost = costOf(state, move, heads);
    if (cost > least) continue;
    if (cost < least) most = -Infinity;
    least = cost;
    // A word whose true head is out of reach is still called what it is.
    const label = move === Move.Shift ? 0 : (gold[state.top()] as number);
    const cls = classOf(move, label === root ? 0 : label, labels);
    if ((scores[cls] as number) > most) {
      most = scores[cls] as number;
      chosen = cls;
    }
  }
  return { chosen, least };
}

/** A guess is right if nothing is lost by it, and the arc, where it is a true one, bears its true name. */
function isRight(
  guess: number,
  { least, chosen }: Right,
  state: ParseState,
  heads: Int16Array,
  gold: Uint8Array,
  labels: number,
): boolean {
  if (guess === chosen) return true;
  const move = moveOf(guess, labels);
  if (costOf(state, move, heads) > least) return false;
  if (move === Move.Shift) return true;
  const head = move === Move.Left ? state.front : state.top(1);
  return heads[state.top()] !== head || labelOf(guess, labels) === gold[state.top()];
}
