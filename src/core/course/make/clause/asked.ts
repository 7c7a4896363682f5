import type { Clause } from './clause.ts';

/** A way of asking, by the rule that made it; counted in the evaluation and a feature of the ranker. */
export type Rule =
  | 'subject'
  | 'agent'
  | 'object'
  | 'oblique'
  | 'definition'
  | 'named'
  | 'when'
  | 'where'
  | 'how-many'
  | 'how-much'
  | 'which'
  | 'why'
  | 'speaker'
  | 'date-in-place'
  | 'figure-in-place'
  | 'name-in-place'
  | 'term-in-place';

/** A question turned out of a clause: its words, what answers it, and the words of the sentence that it shows. */
export interface Asked {
  readonly rule: Rule;
  readonly prompt: string;
  /** The statement it was turned out of; null for what stands side by side. */
  readonly clause: Clause | null;
  /** Indices of the answer's words: one unbroken stretch. */
  readonly answer: readonly number[];
  readonly shown: readonly number[];
}
