import { smallNumber } from '../figure/number-word.ts';
import { readQuantity } from '../figure/quantity.ts';
import { beginsSentence, type Token } from '../token.ts';
import type { Origin, ReadRelative } from './relative.ts';
import { ENDS_PHRASE, shift, STEPS } from './step.ts';

/** How many years, and for a fortnight days, a word stands for. */
const TENS: Readonly<Record<string, number>> = {
  decade: 10,
  decades: 10,
  century: 100,
  centuries: 100,
  fortnight: 14,
  fortnights: 14,
};

const ROUGHLY = new Set(['about', 'around', 'some', 'roughly', 'approximately', 'almost', 'nearly']);
const DIRECTIONS: Readonly<Record<string, { readonly origin: Origin; readonly sign: 1 | -1 }>> = {
  later: { origin: 'narrative', sign: 1 },
  after: { origin: 'narrative', sign: 1 },
  earlier: { origin: 'narrative', sign: -1 },
  before: { origin: 'narrative', sign: -1 },
  previously: { origin: 'narrative', sign: -1 },
  ago: { origin: 'dateline', sign: -1 },
  on: { origin: 'narrative', sign: 1 },
};

/** "higher than a year earlier", "up from 4 % a year earlier". */
function isCompared(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at > index - 7; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^[.;]$/.test(word)) return false;
    if (/^(?:than|compared|from|against|versus)$/.test(word)) return true;
  }
  return false;
}

const isAmount = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.kind === 'number' || smallNumber(tokens[index]?.lower ?? '') !== null;

/** "8 percent more than ten years earlier", "higher than ten years earlier"; "more than ten years earlier" is a long time. */
function measuresAgainst(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  if (
    /^(?:higher|lower|larger|smaller|greater|bigger|fuller|busier|dearer|cheaper|poorer|richer)$/.test(word)
  )
    return true;
  return (
    /^(?:more|less|fewer)$/.test(word) && /^(?:percent|cent|%|times)$/.test(tokens[index - 1]?.lower ?? '')
  );
}

/** "two years later", "a decade earlier", "some 30 years ago"; `steps` of whole days, weeks, months or years. */
export function readDistance(tokens: readonly Token[], index: number): ReadRelative | null {
  const approximate = ROUGHLY.has(tokens[index]?.lower ?? '');
  const start = approximate ? index + 1 : index;
  const article = /^an?$/.test(tokens[start]?.lower ?? '');
  const quantity = readQuantity(tokens, start, 'en');
  // "half a century later"
  const half = tokens[start]?.lower === 'half' && tokens[start + 1]?.lower === 'a';
  const amount =
    quantity ?? (article ? { value: 1, next: start + 1 } : half ? { value: 0.5, next: start + 2 } : null);
  const before = tokens[index - 1]?.lower ?? '';
  // "3 to 30 days later", "two or three years later"
  if (/^(?:to|or|and|[–-])$/.test(before) && isAmount(tokens, index - 2)) return null;
  const compares =
    (article && amount?.value === 1 && isCompared(tokens, index)) ||
    (before === 'than' && measuresAgainst(tokens, index - 2));
  if (amount === null || (before === 'than' && !compares) || before === 'over' || before === 'least')
    return null;
  const word = tokens[amount.next]?.lower ?? '';
  const tens = TENS[word] ?? 1;
  const step = tens > 1 ? (word.startsWith('fortnight') ? 'day' : 'year') : STEPS[word];
  const direction = DIRECTIONS[tokens[amount.next + 1]?.lower ?? ''];
  if (step === undefined || direction === undefined) return null;
  const last = tokens[amount.next + 1]?.lower ?? '';
  // "Four days after that he died."
  const that = /^(?:before|after)$/.test(last) && tokens[amount.next + 2]?.lower === 'that';
  const next = amount.next + (that ? 3 : 2);
  const follows = tokens[next];
  const goesOn = follows !== undefined && !ENDS_PHRASE.test(follows.text);
  const subject = /^(?:he|she|it|they|we|the|his|her|its|their)$/.test(follows?.lower ?? '');
  const opens = last === 'on' && beginsSentence(tokens, index);
  if (/^(?:before|after|on)$/.test(last) && goesOn && !((that || opens) && subject)) return null;
  if (follows?.lower === 'than') return null;
  // "Nine and a half years later" counts months.
  const halves = step === 'year' && !Number.isInteger(amount.value * tens);
  const by = direction.sign * amount.value * tens * (halves ? 12 : 1);
  // "About 14,600 years ago"; of millions nobody means a year.
  const most = last === 'ago' ? 100_000 : 2000;
  if (Math.abs(by) > most || !Number.isInteger(by)) return null;
  const counted = halves ? 'month' : step;
  // "Weeks later" names a day, "months later" a month.
  const grain = step === 'week' ? 'day' : counted;
  return {
    relative: {
      ...shift(direction.origin, counted, by),
      grain,
      ...(compares && counted === 'year' ? { compares } : {}),
    },
    next,
    approximate,
  };
}
