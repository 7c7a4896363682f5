import type { TaggedWord } from '../../facts/tagger.ts';
import type { Attempt } from './attempt.ts';
import type { Reason } from './candidate.ts';

/** Heads of answers that tell a learner nothing. */
const EMPTY =
  /^(?:thing|way|part|number|lot|kind|type|sort|form|aspect|example|case|one|ones|some|many|most|all|several|other|others|another|each|both|none|something|anything|everything|nothing|person|fact|reason|result|extent|range|variety|series|set|group|amount|addition|order|use|time|times|period|place|point|level|people|member|end|beginning|start|rest|majority|half|today)$/;

/** Why an answer is not worth asking for; null when it may be. */
export function saysLittle({ rule, clause }: Attempt, own: readonly TaggedWord[]): Reason | null {
  if (own.length === 0) return 'answer-says-little';
  const content = own.filter(({ tag }) => /^(?:NOUN|PROPN|NUM|ADJ|VERB|X|SYM)$/.test(tag));
  if (content.length === 0) return 'answer-says-little';
  if (content.length === 1 && EMPTY.test(content[0]?.lemma.toLowerCase() ?? '')) return 'answer-says-little';
  // "What was a city?"
  if (rule === 'definition' && content.length < 2) return 'answer-says-little';
  return clause !== null && own.every(({ tag }) => tag === 'PRON' || tag === 'DET')
    ? 'answer-says-little'
    : null;
}
