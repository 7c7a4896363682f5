import { isPast } from '../date/tense.ts';
import { capitalised, type Token } from '../token.ts';
import { type Amount, isChange } from './amount.ts';
import { isPossessed } from './elliptic.ts';
import { unitAfter } from './read-unit.ts';
import { isDuration } from './unit.ts';

const VERBS = new Set(
  'were was are is have had has do does did remain live work could can will would may might'.split(' '),
);
const isVerb = (token: Token | undefined): boolean =>
  token !== undefined && (VERBS.has(token.lower) || isPast(token));
const LEADS = new Set(
  'killing killed injuring injured wounding wounded leaving another only just total totalled totaled of than reached least by to had has have scored won lost'.split(
    ' ',
  ),
);

/** "signed", "winning" before a number that nothing names. */
const isDoing = (token: Token): boolean =>
  (isPast(token) && !/^(?:was|were|been)$/.test(token.lower)) ||
  /^(?:winning|losing|drawing|scoring|taking|making|adding|hitting|missing|leaving)$/.test(token.lower);

/** What may follow a count whose noun is not said again: "I have signed four since." */
const SINCE = /^(?:since|so|already|and|but|in|on|at|by|last|this|more|then|before|when)$/;

/** "Three or four a week", "ten per day": how many in a time, whatever is counted. */
export function isRate(tokens: readonly Token[], end: number): boolean {
  if (!/^(?:an?|per|each)$/.test(tokens[end]?.lower ?? '')) return false;
  const unit = unitAfter(tokens, end + 1);
  return unit !== null && isDuration(unit.unit);
}

/** Whether a number is written as a year is: four digits without a mark. */
const isYearLike = (written: string): boolean => /^[12]\d{3}$/.test(written);

/** Whether a number that nothing names is a figure all the same: "12 were rescued", "rose to 340", "Seats: 23". */
export function isBareFigure(
  tokens: readonly Token[],
  start: number,
  amount: Amount,
  bounded: boolean,
  votes: boolean,
): boolean {
  const [name, before] = [tokens[start - 2], tokens[start - 1]];
  const [number, after] = [tokens[amount.number], tokens[amount.numberEnd]];
  const rate = amount.value > 2 && isRate(tokens, amount.numberEnd);
  if (number === undefined || amount.upTo !== null)
    return bounded || rate || /^(?:between|from)$/.test(before?.lower ?? '');
  if (amount.scaled) return true;
  if (rate && !amount.digits) return true;
  if (votes && isOfTwo(tokens, start, amount.numberEnd)) return amount.digits || amount.value > 2;
  // "nine of the ten": of how many is said.
  if (after?.lower === 'of' && amount.value > 2 && isWholeAfter(tokens, amount.numberEnd + 1)) return true;
  const ended = after === undefined || (after.kind === 'mark' && after.text !== '-');
  const next = tokens[amount.numberEnd + 1];
  // "14 aces to Duarte’s five", "the 176 who started", "51 in favour and 50 against"
  if (isPossessed(tokens, start)) return ended || SINCE.test(after.lower);
  if (/^(?:who|whom)$/.test(after?.lower ?? '') && (amount.digits || amount.value > 10)) return true;
  if (votes && /^(?:against|abstained|abstentions?)$/.test(after?.lower ?? '')) return amount.value > 2;
  if (!amount.digits) {
    // "Cut from eight to three": what it was and what it became.
    if (before?.lower === 'from' && after?.lower === 'to' && isChange(tokens, start)) return amount.value > 2;
    if (before?.lower === 'to' && name !== undefined && isChange(tokens, start - 2)) return amount.value > 2;
    const definite = /^(?:the|these|those|all|both|other|first|last|next)$/.test(before?.lower ?? '');
    if (amount.value < 3 || definite || capitalised(number) === (start > 0 && !opens(before))) return false;
    if (amount.value > 10 && !definite) return true;
    if (/^(?:more|fewer|less)$/.test(after?.lower ?? '') && (next?.lower === 'than' || isVerb(next)))
      return true;
    return (
      bounded ||
      (isVerb(after) && amount.value > 2) ||
      ((LEADS.has(before?.lower ?? '') || (before !== undefined && isDoing(before))) &&
        (ended || SINCE.test(after.lower)) &&
        amount.value > 2 &&
        !/^(?:of|to|by|than)$/.test(before?.lower ?? ''))
    );
  }
  // "120 more are due": "than" or a verb
  if (/^(?:more|fewer|less)$/.test(after?.lower ?? '') && (next?.lower === 'than' || isVerb(next)))
    return true;
  if (before?.lower === 's' && !before.spaced) return number.text.includes(',');
  if (isYearLike(number.text)) return bounded && before?.lower !== 'in';
  // "6400 College Avenue", "1.2 The Nature of Science"
  if (capitalised(after) && (start === 0 || (amount.value >= 1000 && !/[.,]/.test(number.text))))
    return false;
  if (/[.,]/.test(number.text) || amount.value >= 1000) return true;
  if (bounded) return true;
  // A row of a table.
  if (before?.text === ':') return ended && name?.kind === 'word';
  // "It cost 12 crowns in the morning and 14 by noon."
  const again = before?.lower === 'and' && /^(?:by|in|on|at|to)$/.test(after?.lower ?? '');
  if (again && amount.value > 3 && hasNumberBefore(tokens, start)) return true;
  if (/^(?:at|on|in|the|and|or|,|;|–|—|\(|a|an|this|that|it)$/.test(before?.lower ?? '')) {
    return isVerb(after) && /^(?:at|in|and|or|,|;|–|—|the)$/.test(before?.lower ?? '') && amount.value > 12;
  }
  if (opens(before)) return isVerb(after) || after?.lower === 'per';
  return (
    before !== undefined &&
    before.kind === 'word' &&
    (ended || (after.kind === 'word' && !capitalised(after)))
  );
}

const hasNumberBefore = (tokens: readonly Token[], start: number): boolean =>
  tokens.slice(Math.max(0, start - 9), start).some(({ kind }) => kind === 'number');

/** "52–48", "52 to 48". */
const isOfTwo = (tokens: readonly Token[], start: number, end: number): boolean =>
  (/^(?:to|[-–])$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.kind === 'number') ||
  (/^(?:to|[-–])$/.test(tokens[start - 1]?.lower ?? '') &&
    (tokens[start - 2]?.kind === 'number' || tokens[start - 2]?.lower === 'votes'));

const isWholeAfter = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'number' ||
  capitalised(tokens[index]) ||
  /^(?:the|its|his|her|their|our|these|those|them|whom|which)$/.test(tokens[index]?.lower ?? '');

const opens = (before: Token | undefined): boolean => before === undefined || /^[.!?:“"‘]$/.test(before.text);
