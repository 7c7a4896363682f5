import type { Fact } from '../../facts/fact.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import type { Clause } from './clause/clause.ts';
import type { Candidate } from './candidate.ts';

/** One way to ask for a fact, before the checks. */
export interface Attempt {
  readonly fact: Fact;
  readonly style: Candidate['style'];
  readonly rule: Candidate['rule'];
  readonly prompt: string;
  readonly answer: string;
  /** Words of the sentence that the prompt shows, in order; empty when it shows none. */
  readonly words: readonly TaggedWord[];
  /** The statement a question was turned out of. */
  readonly clause: Clause | null;
}
