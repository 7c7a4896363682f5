import type { Token } from '../token.ts';

/** Whether a sentence tells of what was, of what is to come, of what happens every year, or leaves it open ("would"). */
export type Tense = 'past' | 'future' | 'habit' | 'unclear';

const AHEAD = new Set(['will', 'shall', 'll', 'upcoming', 'forthcoming', 'tomorrow']);
const OPEN = new Set(['would', 'could', 'may', 'might', 'should']);
/** Ahead only with what follows them: "due in", "scheduled for", "expected to", "is to". */
const PLANNED = new Set(
  'due scheduled expected planned set slated hopes hope plans plan intends intend aims is are'.split(' '),
);
const AFTER_PLANNED = new Set(['in', 'on', 'for', 'to', 'by', 'from', 'this', 'next', 'back']);
/** A timetable in the present: "opens on 28 June". */
const TIMETABLE = new Set('opens begins starts launches closes ends runs returns resumes'.split(' '));
const PAST = new Set(
  (
    'was were had has have did said rose fell grew made took came went began won lost met held left became found sold ' +
    'bought built wrote told gave got kept led paid ran saw sent shot spent stood struck taught thought threw broke ' +
    'brought drew drove flew hit dealt fought froze sank spoke swept woke bore beat hid sought slid shrank sang swam ' +
    'wore chose caught forgot knew rode shook slept stole tore won bid'
  ).split(' '),
);
const NO_VERBS = new Set([
  'need',
  'speed',
  'feed',
  'seed',
  'hundred',
  'indeed',
  'exceed',
  'proceed',
  'succeed',
  'breed',
  'weed',
]);
const HABITS = new Set(
  'is are every each usually typically annually normally often generally average averages varies occurs occur can peaks'.split(
    ' ',
  ),
);
/** Tokens looked at on either side. */
const NEAR = 16;

const ends = (token: Token | undefined): boolean => token === undefined || /^[.?!;]$/.test(token.text);

/** Whether a word reads as a verb in the past: "was", "fell", "closed". */
export const isPast = ({ lower, text }: Token): boolean =>
  PAST.has(lower) || (lower.length > 3 && text === lower && lower.endsWith('ed') && !NO_VERBS.has(lower));

function tenseAt(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { lower } = token;
  if (OPEN.has(lower) && token.text === lower) return 'unclear';
  if (AHEAD.has(lower) || TIMETABLE.has(lower)) return 'future';
  const to = tokens[at + 1]?.lower ?? '';
  if (PLANNED.has(lower) && AFTER_PLANNED.has(to) && (to === 'to' || !/^(?:is|are)$/.test(lower))) {
    return /^(?:was|were|had|been)$/.test(tokens[at - 1]?.lower ?? '') ? 'unclear' : 'future';
  }
  // "is to be held in June"
  return isPast(token) && !/^(?:be|to|being)$/.test(tokens[at - 1]?.lower ?? '') ? 'past' : null;
}

/** The tense of a date: of the nearest verb before it in its sentence, or else of the first after it. */
export function tenseAround(tokens: readonly Token[], start: number, end: number): Tense {
  let habit = false;
  const see = (at: number): Tense | null => {
    habit ||= HABITS.has(tokens[at]?.lower ?? '');
    return tenseAt(tokens, at);
  };
  for (let at = start - 1; at > start - NEAR && !ends(tokens[at]); at -= 1) {
    const tense = see(at);
    if (tense !== null) return tense;
  }
  for (let at = end; at < end + NEAR && !ends(tokens[at]); at += 1) {
    const tense = see(at);
    if (tense !== null) return tense;
  }
  return habit ? 'habit' : 'past';
}
