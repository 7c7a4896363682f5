import type { Fact } from '../../facts/fact.ts';
import { inSentence, type Sentence } from '../../facts/sentence.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import { isWithin } from '../../facts/within.ts';
import type { Clause } from './clause/clause.ts';
import type { Candidate } from './candidate.ts';
import type { Lead, Link } from './lead.ts';

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
  /** What the text says just before, where the prompt needs it, and whether the prompt means what that is about. */
  readonly lead?: Lead;
  readonly link?: Link;
}

/** The words of a sentence that say a fact. */
export function wordsOf(fact: Fact, sentence: Sentence): readonly TaggedWord[] {
  const span = inSentence(sentence, fact.span);
  return sentence.words.filter((word) => isWithin(word, span));
}
