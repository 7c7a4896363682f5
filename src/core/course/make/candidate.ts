import type { Fact } from '../../facts/fact.ts';
import type { Sentence } from '../../facts/sentence.ts';
import type { Rule } from './clause/asked.ts';

/** Why a prompt was not proposed. */
export type Reason =
  | 'unresolved-pronoun'
  | 'points-back'
  | 'author-voice'
  | 'relative-time'
  | 'torn-sentence'
  | 'not-a-statement'
  | 'too-long'
  | 'answer-too-long'
  | 'answer-says-little'
  | 'too-little-context'
  | 'answer-given-away'
  | 'member-of-a-list'
  | 'part-of-a-name'
  | 'many-answers'
  | 'quoted-words'
  | 'low-score'
  | 'no-room';

/** One way to ask for one fact, before it becomes a card. */
export interface Candidate {
  readonly fact: Fact;
  readonly sentence: Sentence;
  readonly style: 'question' | 'cloze';
  /** The rule that made it. */
  readonly rule: Rule | 'cloze';
  readonly prompt: string;
  readonly answer: string;
  /** 0–1: how likely a teacher keeps it as it is. */
  readonly score: number;
}

export interface RefusedCandidate {
  readonly fact: Fact;
  readonly style: Candidate['style'];
  readonly prompt: string;
  readonly reason: Reason;
}
