import { Beam, forcedClass } from './beam.ts';
import { classOf, labelOf, moveClasses, moveOf } from './moves.ts';
import { PARSE_FEATURES, parseFeatures } from './parse-features.ts';
import { Move, ParseState } from './parse-state.ts';
import type { Scorer } from './scorer.ts';
import type { WordForms } from './words.ts';

/** A tree: for each word its head (-1 for the root) and the number of its relation. */
export interface Tree {
  readonly heads: Int16Array;
  readonly labels: Int16Array;
}

/** The best class that the state allows; the root takes one word, with its own relation, and no other does. */
export function bestAllowed(state: ParseState, scores: Float64Array, labels: number, root: number): number {
  if (state.front === state.length && state.depth === 1) return classOf(Move.Left, root, labels);
  let winner = -1;
  let most = -Infinity;
  const consider = (from: number, to: number): void => {
    for (let at = from; at < to; at++) {
      const score = scores[at] as number;
      if (score > most && at !== 1 + root && at !== 1 + labels + root) {
        most = score;
        winner = at;
      }
    }
  };
  if (state.allows(Move.Shift)) consider(0, 1);
  if (state.allows(Move.Left)) consider(1, 1 + labels);
  if (state.allows(Move.Right)) consider(1 + labels, 1 + 2 * labels);
  return winner;
}

/** Parses a tagged sentence, `width` ways side by side; one way alone is the greedy one. */
export function parseWords(
  words: WordForms,
  tags: Uint8Array,
  scorer: Scorer,
  labels: number,
  root: number,
  width: number,
  patience = Infinity,
): Tree {
  const state =
    width === 1
      ? greedy(words, tags, scorer, labels, root)
      : searched(new Beam(words, tags, labels, root, width, patience), scorer);
  const heads = state.heads.slice(0, words.length).map((head) => (head === words.length ? -1 : head));
  return { heads, labels: state.labels.slice(0, words.length) };
}

function searched(beam: Beam, scorer: Scorer): ParseState {
  while (!beam.done) beam.advance(scorer);
  const [first] = beam.ways;
  if (first === undefined) throw new Error('a beam without a way');
  return first.state;
}

function greedy(words: WordForms, tags: Uint8Array, scorer: Scorer, labels: number, root: number): ParseState {
  const state = new ParseState(words.length);
  const features = new Int32Array(PARSE_FEATURES);
  const scores = new Float64Array(moveClasses(labels));
  while (!state.done) {
    let chosen = forcedClass(state, root);
    if (chosen < 0) {
      scorer.score(features, parseFeatures(state, words, tags, features), scores);
      chosen = bestAllowed(state, scores, labels, root);
    }
    state.apply(moveOf(chosen, labels), labelOf(chosen, labels));
  }
  return state;
}
