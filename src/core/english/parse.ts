import { Beam } from './beam.ts';
import type { Content } from './content.ts';
import type { Labeller } from './labeller.ts';
import { PARSE_FEATURES, parseFeatures } from './parse-features.ts';
import { Move, ParseState } from './parse-state.ts';
import type { Scorer } from './scorer.ts';

/** A tree: for each word its head (-1 for the root) and the number of its relation. */
export interface Tree {
  readonly heads: Int16Array;
  readonly labels: Int16Array;
}

/** Parses the content of a tagged sentence, `width` ways side by side; one way alone is the greedy one. */
export function parseWords(
  content: Content,
  scorer: Scorer,
  labeller: Labeller,
  width: number,
  patience = Infinity,
): Tree {
  const state =
    width === 1
      ? greedy(content, scorer, labeller)
      : searched(new Beam(content, labeller, width, patience), scorer);
  const heads = state.heads.slice(0, content.length).map((head) => (head === content.length ? -1 : head));
  return { heads, labels: state.labels.slice(0, content.length) };
}

function searched(beam: Beam, scorer: Scorer): ParseState {
  while (!beam.done) beam.advance(scorer);
  const [first] = beam.ways;
  if (first === undefined) throw new Error('a beam without a way');
  return first.state;
}

function greedy(content: Content, scorer: Scorer, labeller: Labeller): ParseState {
  const state = new ParseState(content.length);
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Float64Array(3);
  while (!state.done) {
    let move = state.forced();
    if (move === null) {
      scorer.score(features, parseFeatures(state, content, features), scores);
      move = bestMove(state, scores);
    }
    state.apply(move, labeller.labelFor(state, move, content));
  }
  return state;
}

/** The move of the highest score among those that the state allows. */
export function bestMove(state: ParseState, scores: Float64Array): Move {
  let winner = Move.Left;
  let most = -Infinity;
  for (const move of [Move.Shift, Move.Left, Move.Right] as const) {
    if ((scores[move] as number) <= most || !state.allows(move)) continue;
    most = scores[move] as number;
    winner = move;
  }
  return winner;
}
