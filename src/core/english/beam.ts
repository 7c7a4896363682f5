import type { Content } from './content.ts';
import type { Labeller } from './labeller.ts';
import { PARSE_FEATURES, parseFeatures } from './parse-features.ts';
import { Move, MOVES, ParseState } from './parse-state.ts';
import type { Scorer } from './scorer.ts';

/** One way so far: its state, its score, and the moves it came by. */
export interface Way {
  readonly state: ParseState;
  score: number;
  readonly moves: Uint8Array;
}

/** A candidate for the next step: the way it goes on from, and by which move. */
interface Next {
  from: number;
  move: Move;
  score: number;
}

/**
 * The best `width` ways through a sentence, side by side (Zhang and Clark 2008): all take their steps together, two a
 * word, and the best of all their continuations go on. Arcs are named as they are drawn; names have no say in the score.
 */
export class Beam {
  ways: Way[];
  size = 1;
  step = 0;
  private spare: Way[];
  private readonly features = new Int32Array(PARSE_FEATURES);
  private readonly scores = new Float64Array(MOVES.length);
  private readonly nexts: Next[] = [];

  constructor(
    private readonly content: Content,
    private readonly labeller: Labeller,
    private readonly width: number,
    /** A way this far behind the best is given up. */
    private readonly patience = Infinity,
  ) {
    const make = (): Way => ({
      state: new ParseState(content.length),
      score: 0,
      moves: new Uint8Array(content.length * 2),
    });
    this.ways = Array.from({ length: width }, make);
    this.spare = Array.from({ length: width }, make);
    for (let at = 0; at < width; at++) this.nexts.push({ from: 0, move: Move.Shift, score: 0 });
  }

  get done(): boolean {
    return this.step === this.content.length * 2;
  }

  /** All ways take one step. */
  advance(scorer: Scorer): void {
    const { nexts, scores, features, content, width } = this;
    let found = 0;
    for (let from = 0; from < this.size; from++) {
      const { state, score } = this.ways[from] as Way;
      const forced = state.forced();
      if (forced === null) scorer.score(features, parseFeatures(state, content, features), scores);
      for (const move of MOVES) {
        if (forced === null ? !state.allows(move) : move !== forced) continue;
        const sum = forced === null ? score + (scores[move] as number) : score;
        if (found === width && sum <= (nexts[found - 1] as Next).score) continue;
        if (found < width) found += 1;
        // Kept in order of score; the last, which falls out, is used again.
        const next = nexts[found - 1] as Next;
        let at = found - 1;
        for (; at > 0 && (nexts[at - 1] as Next).score < sum; at--) nexts[at] = nexts[at - 1] as Next;
        nexts[at] = next;
        next.from = from;
        next.move = move;
        next.score = sum;
      }
    }
    const least = (nexts[0] as Next).score - this.patience;
    while (found > 1 && (nexts[found - 1] as Next).score < least) found -= 1;
    for (let at = 0; at < found; at++) {
      const { from, move, score } = nexts[at] as Next;
      const way = this.spare[at] as Way;
      const before = this.ways[from] as Way;
      way.state.become(before.state);
      way.state.apply(move, this.labeller.labelFor(way.state, move, content));
      way.moves.set(before.moves.subarray(0, this.step));
      way.moves[this.step] = move;
      way.score = score;
    }
    [this.ways, this.spare] = [this.spare, this.ways];
    this.size = found;
    this.step += 1;
  }
}
