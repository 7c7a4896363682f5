import type { Fact } from '../../facts/fact.ts';
import type { Mention } from '../../facts/names.ts';
import type { Sentence } from '../../facts/sentence.ts';
import type { Setting } from './standalone.ts';

/** What a check may look at beside the attempt. */
export interface Scene {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly facts: readonly Fact[];
  readonly setting: Setting;
  /** How often each lemma of a noun or name stands in the article, lower case. */
  readonly counts: ReadonlyMap<string, number>;
}
