import { smallNumber } from '../figure/number-word.ts';
import { beginsSentence, type Token } from '../token.ts';
import { monthNamed } from './month.ts';
import { weekdayNamed } from './weekday.ts';

/**
 * Whether a sentence tells of what was, of what is to come, of what is so, of what comes again, leaves it open
 * ("would"), or has no verb that says.
 */
export type Tense = 'past' | 'future' | 'present' | 'habit' | 'unclear' | 'none';

const AHEAD = new Set(['will', 'shall', 'll', 'upcoming', 'forthcoming', 'tomorrow']);
const OPEN = new Set(['would', 'could', 'may', 'might', 'should']);
/** Ahead only with what follows them: "due in", "scheduled for", "expected to", "is to". */
const PLANNED = new Set(
  'due scheduled forecast expected planned set slated hopes hope plans plan intends intend aims is are'.split(
    ' ',
  ),
);
const AFTER_PLANNED = new Set(['in', 'on', 'for', 'to', 'by', 'from', 'this', 'next', 'back']);
/** A timetable in the present: "opens on 28 June". */
const TIMETABLE = new Set(
  'meets plays faces hosts votes travels opens reopens begins starts launches closes ends runs returns resumes airs expires concludes finishes departs'.split(
    ' ',
  ),
);
/** What is always the past, or the participle behind "had" and "has". */
const PAST = new Set(
  (
    'was were had did been done gone seen taken given written grown known shown drawn driven fallen broken chosen spoken ' +
    'risen thrown blown flown worn torn sworn stolen frozen woken hidden eaten ridden begun sung sunk swum said rose fell ' +
    'grew made took came went began won lost met held left became found sold bought built wrote told gave got kept led ' +
    'paid ran saw sent shot spent stood struck taught thought threw broke brought drew drove flew dealt fought froze sank ' +
    'spoke swept woke bore hid sought slid shrank sang swam wore chose caught forgot knew rode shook slept stole tore ' +
    'laid lay felt meant heard understood withdrew overthrew oversaw undertook underwent clung crept dug fed fled hung ' +
    'lent lit rang sat showed spun sprang strove swore swung wept wound arose awoke bent bled bound ate drank blew lied ' +
    'stuck stung burnt learnt dreamt spelt spilt leapt undid overcame withheld upheld agreed disagreed decreed guaranteed ' +
    'freed refereed'
  ).split(' '),
);
/** The past or the present alike, and after "to" or "will" neither. */
const ALIKE = new Set(
  'hit cut put set let shut cost read hurt bid beat burst quit split spread cast'.split(' '),
);
const BEFORE_INFINITIVE =
  /^(?:to|will|shall|can|could|would|may|might|must|should|not|ll|do|does|did|the|a|an|of|first)$/;
const NO_VERBS = new Set(
  'need speed feed seed hundred indeed exceed proceed succeed breed weed united'.split(' '),
);
/** Said of what comes again: no day or month of one year is meant. */
const AGAIN = new Set(
  'usually typically annually normally often generally average averages always seldom rarely'.split(' '),
);
/** What comes again with "every", "each", "per": "every coffee house" and "per cent" say nothing of time. */
const TIMES =
  /^(?:years?|months?|weeks?|days?|spring|summer|autumn|fall|winter|season|decade|century|morning|afternoon|evening|night|weekend|annum|other|second|few)$/;

const comesAgain = (tokens: readonly Token[], at: number): boolean => {
  const [lower, next] = [tokens[at]?.lower ?? '', tokens[at + 1]];
  if (AGAIN.has(lower)) return true;
  if (!/^(?:every|each|per)$/.test(lower) || next === undefined) return false;
  return (
    TIMES.test(next.lower) ||
    next.kind === 'number' ||
    smallNumber(next.lower) !== null ||
    monthNamed(next.lower, 'en') !== null ||
    weekdayNamed(next.lower) !== null
  );
};

/** The present, which tells of what is so every year when no other verb tells of once. */
const PRESENT = new Set(
  'is are am has have does do varies occurs occur can peaks lasts offers tends gets makes draws attracts comes goes needs'.split(
    ' ',
  ),
);
/** Tokens looked at on either side. */
const NEAR = 24;

/** Whether a sentence or its half ends at a token; the stops of "p.m." end none. */
const ends = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || /^[?!;]$/.test(tokens[at].text) || beginsSentence(tokens, at + 1);

/** Whether a word reads as a verb in the past: "was", "fell", "closed". */
export const isPast = ({ lower, text }: Token): boolean =>
  PAST.has(lower) ||
  (lower.length > 3 &&
    text === lower &&
    lower.endsWith('ed') &&
    !lower.endsWith('eed') &&
    !NO_VERBS.has(lower));

/** "Is held", "can be severely limited": a participle that tells of no time, as "be" or "is" stands before it. */
function isOfPresent(tokens: readonly Token[], at: number): boolean {
  const [third, second, first] = [3, 2, 1].map((back) => tokens[at - back]?.lower ?? '');
  if (/^(?:be|to|being|is|are|am|gets?|stays?|remains?|keeps?|becomes?)$/.test(first ?? '')) return true;
  const adverb = (word = ''): boolean => /(?:ly|not|now|often|also|always|still)$/.test(word);
  const be = (word = ''): boolean => /^(?:be|being|is|are|am)$/.test(word);
  return adverb(first) && (be(second) || (adverb(second) && be(third)));
}

/** "They play Vannes on Wednesday" */
const PLANS = /^(?:play|meet|face|host|vote|travel|return|fly|leave|open|start|begin)$/;

/** "By 212 votes", "the runs": a noun in the plural, and no verb. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'number' ||
  /^(?:the|his|her|their|its|of|more|fewer|no|all|many|most|some|these|those|by|and|or)$/.test(
    tokens[at - 1]?.lower ?? '',
  ) ||
  smallNumber(tokens[at - 1]?.lower ?? '') !== null;

/** "The concert on 24 May, moved from the 12th, is sold out": told of the subject in passing. */
const isAside = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.text === ',' &&
  !/^(?:was|were|had|did|said)$/.test(tokens[at]?.lower ?? '') &&
  /^(?:from|by|in|on|to|at|after|for|with|as)$/.test(tokens[at + 1]?.lower ?? '');

function tenseAt(tokens: readonly Token[], at: number): Tense | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { lower } = token;
  // "Services should return on 24 March" looks ahead, "should have returned" back.
  if (lower === 'should' && !/^(?:have|ve|be)$/.test(tokens[at + 1]?.lower ?? '')) return 'future';
  if (OPEN.has(lower) && token.text === lower) return 'unclear';
  if (AHEAD.has(lower) || (TIMETABLE.has(lower) && !isCounted(tokens, at))) return 'future';
  if (PLANS.test(lower) && /^(?:they|we)$/.test(tokens[at - 1]?.lower ?? '')) return 'future';
  const to = tokens[at + 1]?.lower ?? '';
  if (
    PLANNED.has(lower) &&
    AFTER_PLANNED.has(to) &&
    (/^(?:to|for)$/.test(to) || !/^(?:is|are|set)$/.test(lower))
  ) {
    return /^(?:was|were|had|been)$/.test(tokens[at - 1]?.lower ?? '') ? 'unclear' : 'future';
  }
  if (ALIKE.has(lower)) return BEFORE_INFINITIVE.test(tokens[at - 1]?.lower ?? '') ? null : 'past';
  return isPast(token) && !isOfPresent(tokens, at) ? 'past' : null;
}

/** The places of the words of a date's sentence near it: those before it from the nearest on, then those after it. */
function near(tokens: readonly Token[], start: number, end: number): readonly number[] {
  const places: number[] = [];
  for (let at = start - 1; at > start - NEAR && !ends(tokens, at); at -= 1) places.push(at);
  for (let at = end; at < end + NEAR && !ends(tokens, at); at += 1) places.push(at);
  return places;
}

/** "… from Monday, the company announced": who says it, told after a comma. */
function isSpeech(tokens: readonly Token[], at: number, end: number): boolean {
  if (
    !/^(?:said|announced|told|reported|confirmed|warned|added|claimed|argued)$/.test(tokens[at]?.lower ?? '')
  )
    return false;
  for (let back = at - 1; back >= end && back > at - 7; back -= 1)
    if (/^[,”"’]$/.test(tokens[back]?.text ?? '')) return true;
  return false;
}

/** "Is promised for January", "are booked again for 3 May": a time that somebody has set. */
export function isAppointed(tokens: readonly Token[], start: number): boolean {
  if (tokens[start - 1]?.lower !== 'for') return false;
  for (let at = start - 2; at > start - 5; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return false;
    if (isPast(token))
      return isOfPresent(tokens, at) && !/^(?:known|remembered|noted|famed|named|called)$/.test(token.lower);
  }
  return false;
}

/** Whether a word near a date says that it is still to come: "plays" and "opens" could be so every year. */
export const isAhead = (tokens: readonly Token[], start: number, end: number): boolean =>
  near(tokens, start, end).some((at) => AHEAD.has(tokens[at]?.lower ?? ''));

/** The tense of a date: of the nearest verb before it in its sentence, or else of the first after it. */
export function tenseAround(tokens: readonly Token[], start: number, end: number): Tense {
  if (isAppointed(tokens, start)) return 'future';
  let tense: Tense | null = null;
  // "On Tuesday, the firm announced": whoever speaks does it on that day.
  const by = /^(?:by|until|from|after)$/.test(tokens[start - 1]?.lower ?? '');
  // "A first attempt, on 30 September, ended early": the verb of the sentence.
  const enclosed = tokens[start - 2]?.text === ',';
  const opens = beginsSentence(tokens, start) || (!by && beginsSentence(tokens, start - 1));
  let present = false;
  let coming = false;
  for (const at of near(tokens, start, end)) {
    const lower = tokens[at]?.lower ?? '';
    if (comesAgain(tokens, at)) return 'habit';
    // "at 9am" is no verb.
    present ||= PRESENT.has(lower) && (lower !== 'am' || tokens[at - 1]?.lower === 'i');
    coming ||= lower === 'deadline';
    const takes = lower === 'takes' && tokens[at + 1]?.lower === 'place' && tokens[start - 1]?.lower === 'on';
    if (takes) [present, coming] = [true, true];
    coming ||=
      lower === 'next' && [2, 3, 4].some((ahead) => /^(?:is|are)$/.test(tokens[at + ahead]?.lower ?? ''));
    if (at > end && ((!opens && isSpeech(tokens, at, end)) || (!enclosed && isAside(tokens, at)))) continue;
    tense ??= tenseAt(tokens, at);
    // What opens on a day may open on it every year, which is said further on.
    if (tense !== null && tense !== 'future') return tense;
  }
  // "The next open evening is on April 5."
  return tense ?? (present ? (coming ? 'future' : 'present') : 'none');
}
