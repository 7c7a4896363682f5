import { PARSE_FEATURES, parseFeatures } from './parse-features.ts';
import { labelOf, moveClasses, moveOf } from './moves.ts';
import { Move, ParseState } from './parse-state.ts';
import type { Scorer } from './scorer.ts';
import type { WordForms } from './words.ts';

/** One way so far: its state, its score, and the way it came by. */
export interface Way {
  readonly state: ParseState;
  score: number;
  readonly steps: Uint8Array;
}

/** A candidate for the next step: the way it goes on from, and by which class. */
interface Next {
  from: number;
  cls: number;
  score: number;
}

/**
 * The best `width` ways through a sentence, side by side (Zhang and Clark 2008): all take their steps together, two a
 * word, and the best of all their continuations go on.
 */
export class Beam {
  ways: Way[];
  private spare: Way[];
  size = 1;
  step = 0;
  private readonly features = new Int32Array(PARSE_FEATURES);
  private readonly scores: Float64Array;
  private readonly nexts: Next[] = [];

  constructor(
    private readonly words: WordForms,
    private readonly tags: Uint8Array,
    private readonly labels: number,
    private readonly root: number,
    private readonly width: number,
    /** A way this far behind the best is given up. */
    private readonly patience = Infinity,
  ) {
    const make = (): Way => ({ state: new ParseState(words.length), score: 0, steps: new Uint8Array(words.length * 2) });
    this.ways = Array.from({ length: width }, make);
    this.spare = Array.from({ length: width }, make);
    this.scores = new Float64Array(moveClasses(labels));
    for (let at = 0; at < width; at++) this.nexts.push({ from: 0, cls: 0, score: 0 });
  }

  get done(): boolean {
    return this.step === this.words.length * 2;
  }

  /** All ways take one step. */
  advance(scorer: Scorer): void {
    const { labels, root, nexts, scores, features, width } = this;
    let found = 0;
    const offer = (from: number, cls: number, score: number): void => {
      if (found === width && score <= (nexts[found - 1] as Next).score) return;
      if (found < width) found += 1;
      // Kept in order of score; the last, which falls out, is used again.
      const next = nexts[found - 1] as Next;
      let at = found - 1;
      for (; at > 0 && (nexts[at - 1] as Next).score < score; at--) nexts[at] = nexts[at - 1] as Next;
      nexts[at] = next;
      next.from = from;
      next.cls = cls;
      next.score = score;
    };
    for (let from = 0; from < this.size; from++) {
      const { state, score } = this.ways[from] as Way;
      const forced = forcedClass(state, root);
      if (forced >= 0) {
        offer(from, forced, score);
        continue;
      }
      scorer.score(features, parseFeatures(state, this.words, this.tags, features), scores);
      if (state.allows(Move.Shift)) offer(from, 0, score + (scores[0] as number));
      const left = state.allows(Move.Left);
      const right = state.allows(Move.Right);
      for (let label = 0; label < labels; label++) {
        if (label === root) continue;
        if (left) offer(from, 1 + label, score + (scores[1 + label] as number));
        if (right) offer(from, 1 + labels + label, score + (scores[1 + labels + label] as number));
      }
    }
    const least = (nexts[0] as Next).score - this.patience;
    while (found > 1 && (nexts[found - 1] as Next).score < least) found -= 1;
    for (let at = 0; at < found; at++) {
      const { from, cls, score } = nexts[at] as Next;
      const way = this.spare[at] as Way;
      const before = this.ways[from] as Way;
      way.state.become(before.state);
      way.state.apply(moveOf(cls, labels), labelOf(cls, labels));
      way.steps.set(before.steps.subarray(0, this.step));
      way.steps[this.step] = cls;
      way.score = score;
    }
    [this.ways, this.spare] = [this.spare, this.ways];
    this.size = found;
    this.step += 1;
  }
}

/** The class that a state leaves no choice about, or -1: with nothing on the stack one shifts, the last word is the root's. */
export function forcedClass(state: ParseState, root: number): number {
  if (state.depth === 0) return 0;
  return state.front === state.length && state.depth === 1 ? 1 + root : -1;
}
