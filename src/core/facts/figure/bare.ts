import { isPast } from '../date/tense.ts';
import { capitalised, type Token } from '../token.ts';
import type { Amount } from './amount.ts';

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
  if (number === undefined || amount.upTo !== null)
    return bounded || /^(?:between|from)$/.test(before?.lower ?? '');
  if (amount.scaled) return true;
  if (votes && isOfTwo(tokens, start, amount.numberEnd)) return amount.digits || amount.value > 2;
  // "nine of the ten": of how many is said.
  if (after?.lower === 'of' && amount.value > 2 && isWholeAfter(tokens, amount.numberEnd + 1)) return true;
  const ended = after === undefined || (after.kind === 'mark' && after.text !== '-');
  if (!amount.digits) {
    const definite = /^(?:the|these|those|all|both|other|first|last|next)$/.test(before?.lower ?? '');
    if (amount.value < 3 || definite || capitalised(number) === (start > 0 && !opens(before))) return false;
    if (amount.value > 10 && !definite) return true;
    if (/^(?:more|fewer|less)$/.test(after?.lower ?? '') && tokens[amount.numberEnd + 1]?.lower === 'than')
      return true;
    return (
      bounded ||
      (isVerb(after) && amount.value > 2) ||
      (LEADS.has(before?.lower ?? '') &&
        ended &&
        amount.value > 2 &&
        !/^(?:of|to|by|than)$/.test(before?.lower ?? ''))
    );
  }
  if (before?.lower === 's' && !before.spaced) return false;
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

const LIFE =
  /^(?:school|pensions?|votes?|voted|marri(?:ed|age)|died|retir(?:ed|ement)|born|debut|joined|he|she|career|ages?|mother|father)$/;

/** Whether a life is spoken of shortly before. */
function isOfLife(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 2; at > start - 8; at -= 1) {
    if (tokens[at]?.text === '.') return false;
    if (LIFE.test(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "Maria Lopez, 34, said": an age between commas after a name; "aged 66". */
export function isAge(tokens: readonly Token[], start: number, amount: Amount, bounded: boolean): boolean {
  const [name, before, after] = [tokens[start - 2], tokens[start - 1], tokens[amount.numberEnd]];
  if (/^(?:aged|age)$/.test(before?.lower ?? '')) return true;
  if (before?.lower === 'between' && name?.lower === 'aged') return true;
  if (before?.lower === 'of' && /^ages?$/.test(name?.lower ?? '')) return true;
  const ended =
    after === undefined ||
    after.kind === 'mark' ||
    /^(?:and|when|or|but|in|years|the|at|on)$/.test(after.lower);
  const fits = Number.isInteger(amount.value) && amount.value >= 1 && amount.value <= 115 && !amount.scaled;
  if (bounded && amount.upTo === null && ended && fits && isAgeLimit(tokens, start)) return true;
  // "lived to be 101"
  if (before?.lower === 'be' && name?.lower === 'to' && tokens[start - 3]?.lower === 'lived') return fits;
  // "raised the pension age from 61 to 63"
  if (/^(?:to|from|at)$/.test(before?.lower ?? '') && amount.digits && isOfAges(tokens, start)) return fits;
  // "when she was six", "he died at 24"
  const person = /^(?:he|she|i|who)$/.test(name?.lower ?? '') || capitalised(name);
  if (/^(?:was|is|turned|turns)$/.test(before?.lower ?? '') && person && ended)
    return fits && amount.value > 2;
  if (before?.lower === 'at' && name?.text === ',' && after?.text === ',') return fits && amount.value > 12;
  if (before?.lower === 'at' && /^(?:died|dies|married|retired|dead)$/.test(name?.lower ?? '') && ended)
    return fits;
  // "She left school at 14."
  if (
    before?.lower === 'at' &&
    amount.digits &&
    /^[,.;]$/.test(after?.text ?? '') &&
    isOfLife(tokens, start)
  ) {
    return fits && amount.value > 4;
  }
  if (!amount.digits || amount.upTo !== null || amount.scaled || before?.text !== ',') return false;
  if (!/^[,.;]$/.test(after?.text ?? '') || !capitalised(name) || !capitalised(tokens[start - 3]))
    return false;
  return fits;
}

const PEOPLE =
  /^(?:people|persons?|men|women|adults|children|patients|those|anyone|everyone|boys|girls|aged|are|you)$/;

/** "People over 75", "if you are under 18". */
const isAgeLimit = (tokens: readonly Token[], start: number): boolean =>
  /^(?:over|under|above|below)$/.test(tokens[start - 1]?.lower ?? '') &&
  PEOPLE.test(tokens[start - 2]?.lower ?? '') &&
  (tokens[start - 2]?.lower !== 'are' || /^(?:you|they|who|we|people)$/.test(tokens[start - 3]?.lower ?? ''));

/** Whether an age is spoken of shortly before in the sentence: "the pension age". */
function isOfAges(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 2; at > start - 12; at -= 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;]$/.test(token.text)) return false;
    if (/^ages?$/.test(token.lower)) return !/^(?:the|an?)$/.test(tokens[at - 1]?.lower ?? '');
  }
  return false;
}
