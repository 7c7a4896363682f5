import type { TaggedWord } from '../../facts/tagger.ts';
import { FINITE } from './clause/clause.ts';

const JOINTS =
  /^(?:and|or|but|that|which|who|whom|whose|where|when|while|because|if|as|than|after|before|since|until|although|though|what|how|why|so|whether)$/;

/** Two verbs with a tense and nothing that joins them: the sentence was read wrongly. */
export function runsOn(words: readonly TaggedWord[]): boolean {
  const verbs = words.flatMap(({ xpos }, index) => (FINITE.test(xpos) ? [index] : []));
  // "that" opens a clause, which needs a verb of its own.
  const that = words.findLastIndex(({ lower, tag }) => lower === 'that' && tag === 'SCONJ');
  if (that >= 0 && !verbs.some((index) => index > that)) return true;
  return verbs.some((index, at) => {
    const next = verbs[at + 1];
    return next !== undefined && !words.slice(index + 1, next).some(({ lower }) => JOINTS.test(lower));
  });
}

/** More verbs with a tense than words that join them: "knew how many mouths a chart shows five". */
export const isCrowded = (words: readonly TaggedWord[]): boolean =>
  words.filter(({ xpos }) => FINITE.test(xpos)).length - 1 >
  words.filter(({ lower, text }) => JOINTS.test(lower) || text === ',').length;
