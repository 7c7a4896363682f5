import { LABEL_FEATURES, labelFeatures } from '#core/english/label-features.ts';
import { Labeller } from '#core/english/labeller.ts';
import { parseFeatures, PARSE_FEATURES } from '#core/english/parse-features.ts';
import { Move, MOVES, ParseState } from '#core/english/parse-state.ts';
import { best } from '#core/english/scorer.ts';
import { randomFrom } from '#core/quiz/random.ts';
import { shuffle } from './shuffle.ts';
import { costOf } from './oracle.ts';
import type { DensePerceptron } from './dense-perceptron.ts';
import type { Perceptron } from './perceptron.ts';
import type { ParserExample } from './prepared.ts';

/** What is trained, and how: `margins` are the leads that the right class must have over the others to be let alone. */
export interface ParserTraining {
  readonly sentences: readonly ParserExample[];
  readonly moves: DensePerceptron;
  readonly names: Perceptron;
  readonly root: number;
  readonly epochs: number;
  readonly margins: { readonly move: number; readonly name: number };
  /** From which round on it mostly follows its own guesses. */
  readonly explore: number;
  readonly said: (text: string) => void;
}

/** Trains the parser on the states that its own decisions lead to (Goldberg and Nivre 2012). */
export function trainParser(training: ParserTraining): void {
  const { moves, names, root, margins, said } = training;
  const random = randomFrom(23);
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Float64Array(MOVES.length);
  const labeller = new Labeller(names, names.classes, root);
  const order = [...training.sentences];
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    const wrong = { moves: 0, names: 0 };
    for (const { content, heads, labels } of shuffle(order, random)) {
      const state = new ParseState(content.length);
      while (!state.done) {
        let move = state.forced();
        if (move === null) {
          const count = parseFeatures(state, content, features);
          moves.score(features, count, scores);
          const guess = bestMove(state, scores);
          const { right, rival } = compared(state, heads, scores);
          if (guess !== right && rival === guess) wrong.moves += 1;
          if (rival !== null && (scores[right] as number) - (scores[rival] as number) <= margins.move)
            moves.learn(features, count, right, rival);
          moves.tick();
          move = epoch >= training.explore && random() < 0.9 ? guess : right;
        }
        const label = labeller.labelFor(state, move, content);
        const child = state.top();
        if (move !== Move.Shift && label !== root && heads[child] === state.headAfter(move)) {
          const gold = labels[child] as number;
          if (label !== gold) wrong.names += 1;
          learnName(names, labeller, state, move, gold, content, margins.name);
        }
        state.apply(move, label);
      }
    }
    said(`round ${String(epoch + 1)}: ${String(wrong.moves)} moves and ${String(wrong.names)} names wrong`);
  }
}

/** The move of the highest score among those that the state allows. */
function bestMove(state: ParseState, scores: Float64Array): Move {
  let winner = Move.Left;
  let most = -Infinity;
  for (const move of MOVES) {
    if ((scores[move] as number) <= most || !state.allows(move)) continue;
    most = scores[move] as number;
    winner = move;
  }
  return winner;
}

/** The cheapest move that the model likes best, and the dearer one that comes nearest to it. */
function compared(
  state: ParseState,
  heads: Int16Array,
  scores: Float64Array,
): { right: Move; rival: Move | null } {
  let least = Infinity;
  let right: Move = Move.Shift;
  let rival: Move | null = null;
  const costs = MOVES.map((move) => (state.allows(move) ? costOf(state, move, heads) : Infinity));
  for (const cost of costs) least = Math.min(least, cost);
  let most = -Infinity;
  let next = -Infinity;
  for (const move of MOVES) {
    const score = scores[move] as number;
    if (costs[move] === least) {
      if (score > most) [right, most] = [move, score];
    } else if (costs[move] !== Infinity && score > next) [rival, next] = [move, score];
  }
  return { right, rival };
}

const nameFeatures = new Int32Array(LABEL_FEATURES);

function learnName(
  names: Perceptron,
  { scores, root }: Labeller,
  state: ParseState,
  move: Move,
  gold: number,
  content: ParserExample['content'],
  margin: number,
): void {
  const rival = best(scores, gold, root);
  if ((scores[gold] as number) - (scores[rival] as number) <= margin) {
    const count = labelFeatures(state, state.headAfter(move), state.top(), content, nameFeatures);
    names.learn(nameFeatures, count, gold, rival);
  }
  names.tick();
}
