import { primaryLanguage } from '../../facts/language.ts';
import type { Reason } from './candidate.ts';
import { chineseRules } from './standalone-chinese.ts';
import { germanRules } from './standalone-german.ts';
import { spanishRules } from './standalone-spanish.ts';

/** What a language without a tagger knows of sentences that stand alone. */
export interface GapRules {
  /** Length of the tie at the head of a sentence ("Doch "), 0 when there is none. */
  readonly tie: RegExp;
  /** Why a sentence could not be understood without its neighbours; null when it can. `title` is in lower case. */
  readonly pointsBack: (sentence: string, title: string) => Reason | null;
  /** Between two facts that makes them members of one list. */
  readonly listJoint: RegExp;
  /** A statement begins and ends so. */
  readonly statement: RegExp;
  readonly isTooLong: (prompt: string) => boolean;
  /** What the prompt says beside its gap is too little to pin the answer down. */
  readonly isTooShort: (shown: string) => boolean;
  /** Whether letters may touch a fact: Chinese sets no spaces. */
  readonly isUnspaced: boolean;
  /** Month names for moving dates, January first; empty where months are numbers. */
  readonly months: readonly string[];
  readonly decimal: ',' | '.';
}

const RULES: Readonly<Record<string, GapRules>> = { de: germanRules, es: spanishRules, zh: chineseRules };

/** The rules for a BCP 47 tag; null where gaps are made by the general rules. */
export const gapRules = (language: string): GapRules | null => RULES[primaryLanguage(language)] ?? null;
