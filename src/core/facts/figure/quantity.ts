import type { Token } from '../token.ts';
import { scale, smallNumber } from './number-word.ts';

/** A bare amount read at a place, before its unit. */
export interface Quantity {
  readonly value: number;
  readonly next: number;
  /** Written in words below ten and without a scale: often not a point at all ("the two sides"). */
  readonly small: boolean;
  readonly scaled: boolean;
  /** Written with digits. */
  readonly digits: boolean;
}

/** Languages in which 1.234,5 is one thousand two hundred thirty-four and a half. */
const DECIMAL_COMMA = new Set([
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'nb',
  'no',
  'fi',
  'pl',
  'cs',
  'ru',
  'uk',
  'tr',
  'el',
  'hu',
  'ro',
]);

/** Float noise off: 2.3 million is 2300000. */
const clean = (value: number): number => Number(value.toPrecision(15));

/** "28,000", "2.5", "1 000" as a number, or null when the grouping makes no sense ("10.3.1", "1,23"). */
export function readDigits(text: string, language: string): number | null {
  const comma = DECIMAL_COMMA.has(language);
  const [group, point] = comma ? ['.', ','] : [',', '.'];
  const parts = text.split(point);
  const [whole = '', fraction, more] = parts;
  if (more !== undefined || whole.length > 24) return null;
  const groups = whole.split(/[.,'’\u00a0\u202f\u2009]/);
  const marks = whole.replace(/\d/g, '');
  if (marks !== '' && (marks.includes(group === ',' ? '.' : ',') || new Set(marks).size > 1)) return null;
  const [head = '', ...rest] = groups;
  if (rest.length > 0 && (head.length > 3 || rest.some((digits) => digits.length !== 3))) return null;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return null;
  const value = Number(`${groups.join('')}.${fraction ?? '0'}`);
  return Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : null;
}

function readScales(tokens: readonly Token[], index: number, base: number): { value: number; next: number } {
  let value = base;
  let at = index;
  for (;;) {
    const factor = tokens[at]?.kind === 'word' ? scale(tokens[at]?.lower ?? '') : null;
    if (factor === null || value * factor > Number.MAX_SAFE_INTEGER) return { value: clean(value), next: at };
    value *= factor;
    at += 1;
  }
}

/** "one thousand", "two hundred and fifty", "forty-two million". */
function readWords(tokens: readonly Token[], index: number): Quantity | null {
  const first = tokens[index];
  if (first?.kind !== 'word') return null;
  const half = first.lower === 'half' && tokens[index + 1]?.lower === 'a' ? 0.5 : null;
  const article = first.lower === 'a' || half !== null;
  if (article) {
    const at = half === null ? index + 1 : index + 2;
    const factor = scale(tokens[at]?.lower ?? '');
    if (factor === null || (half !== null && factor < 1e6)) return null;
    const scaled = readScales(tokens, at, half ?? 1);
    return { ...scaled, small: false, scaled: true, digits: false };
  }
  let total = 0;
  let group = 0;
  let scaled = false;
  let at = index;
  let last: 'none' | 'one' | 'ten' | 'scale' = 'none';
  // A number in words is a few tokens long; the limit keeps a text of nothing else linear.
  while (at < index + 16) {
    const token = tokens[at];
    const word = token?.kind === 'word' ? smallNumber(token.lower) : null;
    const factor = token?.kind === 'word' && last !== 'none' ? scale(token.lower) : null;
    if (word !== null && (last === 'none' || last === 'scale')) {
      group += word;
      last = word >= 20 ? 'ten' : 'one';
      at += 1;
    } else if (word !== null && last === 'ten' && word > 0 && word < 10) {
      group += word;
      last = 'one';
      at += 1;
    } else if (factor === 100 && group > 0) {
      group *= 100;
      [scaled, last] = [true, 'scale'];
      at += 1;
    } else if (factor !== null && group > 0) {
      total += group * factor;
      group = 0;
      [scaled, last] = [true, 'scale'];
      at += 1;
    } else if (
      last === 'ten' &&
      token?.text === '-' &&
      !token.spaced &&
      smallNumber(tokens[at + 1]?.lower ?? '') !== null
    ) {
      at += 1;
    } else if (
      last === 'scale' &&
      token?.lower === 'and' &&
      smallNumber(tokens[at + 1]?.lower ?? '') !== null &&
      total + group < 1e6 &&
      group < 1e3 &&
      (group > 0 || total > 0) &&
      isTail(tokens, at)
    ) {
      at += 1;
    } else break;
  }
  if (last === 'none') return null;
  const value = total + group;
  return { value, next: at, small: value < 10 && !scaled, scaled, digits: false };
}

/** After "hundred and": the rest must itself be part of the number, not a second figure ("two thousand and three ships"). */
const isTail = (tokens: readonly Token[], index: number): boolean => tokens[index - 1]?.lower === 'hundred';

/** Reads an amount in digits or words with its scale. */
export function readQuantity(tokens: readonly Token[], index: number, language: string): Quantity | null {
  const token = tokens[index];
  if (token?.kind !== 'number') return language === 'en' ? readWords(tokens, index) : null;
  const number = readDigits(token.text, language);
  if (number === null) return null;
  const after = tokens[index + 1];
  if (after !== undefined && after.kind === 'word' && !after.spaced) {
    const letter =
      after.text === 'm'
        ? 1e6
        : after.lower === 'bn' || after.text === 'b'
          ? 1e9
          : after.text === 'k'
            ? 1e3
            : null;
    if (letter !== null && /^[$€£¥]$/.test(tokens[index - 1]?.text ?? '')) {
      return { value: clean(number * letter), next: index + 2, small: false, scaled: true, digits: true };
    }
  }
  const scaled =
    language === 'en' ? readScales(tokens, index + 1, number) : { value: number, next: index + 1 };
  return { ...scaled, small: false, scaled: scaled.next > index + 1, digits: true };
}
