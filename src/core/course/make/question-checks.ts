import { anyEnglishMonth } from '../../facts/date/month.ts';
import { inSentence } from '../../facts/sentence.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import { overlaps } from '../../facts/within.ts';
import { MOST_ANSWER_WORDS } from '../limits.ts';
import { type Attempt, wordsOf } from './attempt.ts';
import { balanced } from './balanced.ts';
import type { Reason } from './candidate.ts';
import { hasContext, leadWords } from './context.ts';
import { repeats } from './leak.ts';
import { isCrowded, runsOn } from './run-on.ts';
import type { Scene } from './scene.ts';
import { pointsBack, type Setting } from './standalone.ts';
import { saysLittle } from './worth.ts';

/** Whether the question stands where a gap would: then what makes a gap unfit makes it unfit as well. */
export const isInPlace = ({ rule }: Attempt): boolean => rule.endsWith('-in-place');

/** A question must not end where a clause began, nor break off within a phrase. */
const DANGLING =
  /\b(?:by|of|in|at|to|with|from), (?:who|what|which|when|where)\b|\b(?:when|where|while|because|that|which|who|whose|and|or|but|than|as|the|a|an|’s|'s)['’]?\?$|\bto to\b|\bin in\b|\bwith with\b/;

/** What makes a question unfit. */
export function questionRefusal(attempt: Attempt, scene: Scene): Reason | null {
  const { fact, answer, words } = attempt;
  if (attempt.rule === 'speaker') return null;
  // "Which city met with the Mingo leader?": George Washington did.
  if (/\bwhich (?:city|country)\b/i.test(attempt.prompt) && scene.setting.people.has(answer.toLowerCase()))
    return 'part-of-a-name';
  if (answer.split(/\s+/).length > MOST_ANSWER_WORDS) return 'answer-too-long';
  const own = wordsOf(fact, scene.sentence);
  const little = saysLittle(attempt, own);
  if (little !== null) return little;
  if (attempt.rule !== 'why' && !isInPlace(attempt) && repeats(own, [...leadWords(attempt), ...words]))
    return 'answer-given-away';
  if (words.some(({ lower }) => lower === 'such' || lower === 'including') && fact.kind === 'statement')
    return 'many-answers';
  if (!balanced(answer) || own.some(({ lower }) => /^(?:however|therefore|moreover|also|thus)$/.test(lower)))
    return 'torn-sentence';
  // "it" and "them" in a question nearly always mean what stands outside of it.
  if (
    attempt.lead === undefined &&
    words.some(({ tag, lower }) => tag === 'PRON' && /^(?:it|they|them)$/.test(lower))
  )
    return 'unresolved-pronoun';
  // "What forested Europe? 9000 BP"
  if (
    attempt.rule === 'subject' &&
    fact.kind === 'statement' &&
    own.some(({ tag, rel }) => tag === 'NUM' && rel !== 'nummod')
  )
    return 'torn-sentence';
  if (attempt.rule === 'subject' && own[0] !== undefined && /^(?:its|their|his|her)$/.test(own[0].lower))
    return 'unresolved-pronoun';
  if (
    DANGLING.test(attempt.prompt) ||
    /;|, \p{Ll}+\?$/u.test(attempt.prompt) ||
    (isInPlace(attempt) ? isCrowded(words) : runsOn(words))
  )
    return 'torn-sentence';
  // "What did Last October Marit come over with?"
  if (
    /\b(?:did|do|does|was|were|is|are|has|have|had|will) (?:Last|Next|This|That|In|On|At|By) /.test(
      attempt.prompt,
    )
  )
    return 'torn-sentence';
  if (BARE_DAY.test(attempt.prompt) || TACKED_ON.test(attempt.prompt)) return 'torn-sentence';
  if (isInPlace(attempt) && /\bwould\b|\bwh(?:ich|ose)\b.*\bwhich\b/.test(attempt.prompt))
    return 'torn-sentence';
  const asked = inSentence(scene.sentence, fact.span);
  // "in the autumn | of 70 BC": what is left of the answer stands in the question.
  if (!isInPlace(attempt) && words.some((word) => overlaps(word, asked))) return 'torn-sentence';
  if (attempt.rule === 'when' && words.some(({ lower }) => /^(?:until|till|since|[ap]\.m\.)$/.test(lower)))
    return 'torn-sentence';
  // "In which year was it established in 1992?"
  if (attempt.rule === 'when' && /\bin (?:\p{Lu}\p{Ll}+ )?[12]\d{3}\b/u.test(attempt.prompt))
    return 'torn-sentence';
  if (own.some(({ xpos }) => xpos === 'JJR' || xpos === 'RBR') && words.some(({ lower }) => lower === 'than'))
    return 'torn-sentence';
  const lead = leadWords(attempt);
  const back =
    pointsBack(words, scene.setting, lead) ?? answerPointsBack(own, [...lead, ...words], scene.setting);
  if (back !== null) return back;
  return hasContext(attempt, scene) ? null : 'too-little-context';
}

/** "landed at Medlow 12 April": what stood before the day was lost. */
const BARE_DAY = new RegExp(
  `\\b(?!(?:on|of|by|from|to|until|till|since|after|before|and|between|the|around|about|for|or|through|${anyEnglishMonth})\\b)\\p{Ll}+ \\d{1,2} (?:${anyEnglishMonth})\\b`,
  'u',
);
/** A statement tacked on to a question: "…, and the Act received …". */
const TACKED_ON = /, (?:and|but) (?:the|a|an|\p{Lu}\p{Ll}+) [^,?]*\?$/u;

/** An answer may lean on the prompt ("his hat" on "Byron"), and on nothing else. */
function answerPointsBack(
  own: readonly TaggedWord[],
  shown: readonly TaggedWord[],
  setting: Setting,
): Reason | null {
  const first = own[0];
  if (first === undefined) return null;
  if (/^(?:this|these|those|that|such)$/.test(first.lower)) return 'points-back';
  if (own.length === 1 && first.tag === 'PRON') return 'unresolved-pronoun';
  const alone = pointsBack(
    own.filter(({ tag }) => tag !== 'PRON'),
    setting,
  );
  if (alone === 'points-back') return alone;
  return own.some(({ tag }) => tag === 'PRON') ? pointsBack([...shown, ...own], setting) : null;
}
