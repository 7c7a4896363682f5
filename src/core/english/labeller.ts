import type { Content } from './content.ts';
import { LABEL_FEATURES, labelFeatures } from './label-features.ts';
import { Move, type ParseState } from './parse-state.ts';
import { best, type Scorer } from './scorer.ts';

/** Names the arcs as they are drawn. */
export class Labeller {
  private readonly features = new Int32Array(LABEL_FEATURES);
  readonly scores: Float64Array;

  constructor(
    private readonly scorer: Scorer,
    labels: number,
    /** Number of the relation that only the root gives. */
    readonly root: number,
  ) {
    this.scores = new Float64Array(labels);
  }

  /** The relation that a move's arc gets in this state; 0 for a move that draws none. */
  labelFor(state: ParseState, move: Move, content: Content): number {
    if (move === Move.Shift) return 0;
    const head = state.headAfter(move);
    if (head === state.length) return this.root;
    const { features, scores, root } = this;
    this.scorer.score(features, labelFeatures(state, head, state.top(), content, features), scores);
    return best(scores, root);
  }
}
