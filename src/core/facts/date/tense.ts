import type { Token } from '../token.ts';

/** Whether a sentence tells of what was, of what is to come, or leaves it open ("would"). */
export type Tense = 'past' | 'future' | 'unclear';

const AHEAD = new Set(['will', 'shall', 'll', 'upcoming', 'forthcoming', 'tomorrow']);
/** Ahead only with what follows them: "due in", "scheduled for", "expected to". */
const PLANNED = new Set('due scheduled expected planned set slated hopes plans intends aims'.split(' '));
const AFTER_PLANNED = new Set(['in', 'on', 'for', 'to', 'by', 'from', 'this', 'next', 'back']);
const NEAR = 14;

const REPORTED = /^(?:that|it|they|he|she|which|who|,)$/;

const ends = (token: Token | undefined): boolean => token === undefined || /^[.?!;]$/.test(token.text);

/** The tense around a date, from the words of its sentence near it. */
export function tenseAround(tokens: readonly Token[], start: number, end: number): Tense {
  let tense: Tense = 'past';
  const see = (at: number): void => {
    const lower = tokens[at]?.lower ?? '';
    const was = /^(?:was|were|had|been)$/.test(tokens[at - 1]?.lower ?? '');
    if (lower === 'would' || lower === 'could' || lower === 'may' || lower === 'might') {
      if (tense === 'past' && tokens[at]?.text === lower) tense = 'unclear';
    } else if (AHEAD.has(lower)) tense = 'future';
    else if (PLANNED.has(lower) && AFTER_PLANNED.has(tokens[at + 1]?.lower ?? '')) {
      tense = was ? 'unclear' : 'future';
    }
  };
  for (let at = start - 1; at > start - NEAR && !ends(tokens[at]); at -= 1) see(at);
  // What is reported is another clause: "said on Tuesday that it would …".
  for (let at = end; at < end + NEAR && !ends(tokens[at]) && !REPORTED.test(tokens[at]?.lower ?? ''); at += 1) see(at);
  return tense;
}
