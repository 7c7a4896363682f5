import { areWords, type Token } from '../token.ts';
import { readDigits } from './digits.ts';
import { divisor, fractionSign, raised, scale, smallNumber } from './number-word.ts';

/** A bare amount read at a place, before its unit. */
export interface Quantity {
  readonly value: number;
  readonly next: number;
  readonly scaled: boolean;
  /** Written with digits. */
  readonly digits: boolean;
}

/** Float noise off: 2.3 million is 2300000. */
export const clean = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));

function readScales(tokens: readonly Token[], index: number, base: number): { value: number; next: number } {
  let value = base;
  let at = index;
  for (;;) {
    const hyphen =
      tokens[at]?.text === '-' && !tokens[at]?.spaced && tokens[at + 1]?.spaced === false ? 1 : 0;
    const token = tokens[at + hyphen];
    const factor =
      token?.kind === 'word' && (hyphen === 0 || token.lower !== 'dozen') ? scale(token.lower) : null;
    if (factor === null || value * factor > Number.MAX_SAFE_INTEGER) return { value: clean(value), next: at };
    value *= factor;
    at += hyphen + 1;
  }
}

/** "and a half", "-and-a-half", "and a quarter", "and two-thirds" after a whole number: the part and the index after it. */
function readAndPart(tokens: readonly Token[], index: number): { part: number; next: number } | null {
  const skip = (at: number): number => (tokens[at]?.text === '-' ? at + 1 : at);
  const and = skip(index);
  if (tokens[and]?.lower !== 'and') return null;
  const first = skip(and + 1);
  const above = tokens[first]?.lower === 'a' ? 1 : smallNumber(tokens[first]?.lower ?? '');
  const second = skip(first + 1);
  const word = tokens[second]?.lower ?? '';
  const below = divisor(word);
  if (above === null || below === null || above >= below) return null;
  // "Two and three-quarter miles" has no plural, nor has "a quarter".
  if (word.endsWith('s') ? above === 1 : above > 1 && second === first + 1) return null;
  const next = second + 1;
  // "One in five and a quarter of the others" says two things.
  if (word !== 'half' && /^(?:of|the|its|his|her|their)$/.test(tokens[next]?.lower ?? '')) return null;
  return { part: above / below, next };
}

const readScaledUp = (tokens: readonly Token[], index: number, value: number): Quantity => ({
  ...readScales(tokens, index, value),
  scaled: true,
  digits: false,
});

/** "a hundred", "a dozen", "half a million", "half a dozen". */
function readArticled(tokens: readonly Token[], index: number): Quantity | null {
  const half = tokens[index]?.lower === 'half';
  const article = half ? index + 1 : index;
  if (tokens[article]?.lower !== 'a' && tokens[article]?.lower !== 'an') return null;
  const factor = scale(tokens[article + 1]?.lower ?? '');
  if (factor === null || (half && factor < 1e6 && factor !== 12)) return null;
  // "a hundred and twelve"
  const rest =
    !half &&
    factor === 100 &&
    tokens[article + 2]?.lower === 'and' &&
    smallNumber(tokens[article + 3]?.lower ?? '') !== null
      ? readWords(tokens, article + 3)
      : null;
  if (rest !== null && rest.value < 100) return readScaledUp(tokens, rest.next, 100 + rest.value);
  const scaled = readScales(tokens, article + 1, half ? 0.5 : 1);
  return { ...scaled, scaled: true, digits: false };
}

/** "one thousand", "two hundred and fifty", "forty-two million", "two and a half". */
function readWords(tokens: readonly Token[], index: number): Quantity | null {
  const first = tokens[index];
  if (first?.kind !== 'word') return null;
  if (first.lower === 'a' || first.lower === 'half') return readArticled(tokens, index);
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
    } else if (factor !== null && factor <= 100 && group > 0) {
      group *= factor;
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
      (smallNumber(tokens[at + 1]?.lower ?? '') ?? 0) > 0 &&
      (smallNumber(tokens[at + 1]?.lower ?? '') ?? 10) < 10
    ) {
      at += 1;
    } else if (
      last === 'scale' &&
      token?.lower === 'and' &&
      smallNumber(tokens[at + 1]?.lower ?? '') !== null &&
      total + group < 1e6 &&
      group < 1e3 &&
      (group > 0 || total > 0) &&
      // After "hundred and" comes the rest of the number; "two thousand and three ships" is read alike by nobody.
      tokens[at - 1]?.lower === 'hundred'
    ) {
      at += 1;
    } else break;
  }
  if (last === 'none') return null;
  const value = total + group;
  const and = last === 'scale' ? null : readAndPart(tokens, at);
  if (and !== null) {
    const whole = readScales(tokens, and.next, value + and.part);
    return { ...whole, scaled: whole.next > and.next, digits: false };
  }
  return { value, next: at, scaled, digits: false };
}

/** "1.5 × 10⁸": the power of ten after a number, or null. */
function readPower(tokens: readonly Token[], index: number): { factor: number; next: number } | null {
  if (!/^[×x]$/.test(tokens[index]?.text ?? '') || tokens[index + 1]?.text !== '10') return null;
  let at = index + 2;
  const negative = /^[⁻−-]$/.test(tokens[at]?.text ?? '') && raised(tokens[at + 1]?.text ?? '') !== null;
  if (negative) at += 1;
  let power = 0;
  const start = at;
  for (; at < start + 2; at += 1) {
    const digit = raised(tokens[at]?.text ?? '');
    if (digit === null) break;
    power = power * 10 + digit;
  }
  return at === start || power > 15 ? null : { factor: 10 ** (negative ? -power : power), next: at };
}

/** "$2.5m", "£3bn", "2.5m people", "20k": a scale in a letter or two at the number itself. */
function readLetterScale(tokens: readonly Token[], index: number, money: boolean): number | null {
  const [after, noun] = [tokens[index], tokens[index + 1]];
  if (after?.kind !== 'word' || after.spaced) return null;
  if (/^(?:bn|tn|mn)$/.test(after.lower)) return null;
  const people =
    (after.text === 'm' &&
      noun?.lower === 'of' &&
      /^(?:them|whom|these|those)$/.test(tokens[index + 2]?.lower ?? '')) ||
    (noun?.spaced === true && noun.kind === 'word' && /(?:s|people|men|women|children)$/.test(noun.lower));
  if (!money && !people) return null;
  return after.text === 'm' || after.text === 'M'
    ? 1e6
    : /^[bB]$/.test(after.text)
      ? 1e9
      : /^[kK]$/.test(after.text)
        ? 1e3
        : null;
}

/** "162 584": digits in groups of three set apart by a space, unless more digits make it a telephone number. */
function readSpaced(tokens: readonly Token[], index: number): { text: string; next: number } {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const text = first?.text ?? '';
  const single = { text, next: index + 1 };
  if (
    !/^[1-9]\d{0,2}$/.test(text) ||
    !/^\d{3}$/.test(second?.text ?? '') ||
    second?.start !== (first?.end ?? 0) + 1
  )
    return single;
  const more = third?.kind === 'number' && third.spaced;
  if (!more) return { text: text + (second?.text ?? ''), next: index + 2 };
  const ends =
    tokens[index + 3]?.kind !== 'number' && /^\d{3}$/.test(third.text) && tokens[index + 3]?.text !== '-';
  return ends ? { text: text + (second?.text ?? '') + third.text, next: index + 3 } : single;
}

/** "8 1⁄2", "3 1/2": a fraction built of two numbers behind a whole one. */
function readBuiltFraction(tokens: readonly Token[], index: number): { value: number; next: number } | null {
  const [above, bar, below] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!above?.spaced || !/^[⁄/]$/.test(bar?.text ?? '') || bar?.spaced !== false || below?.spaced !== false)
    return null;
  const [part, whole] = [Number(above.text), Number(below.text)];
  const fits = /^\d$/.test(above.text) && /^(?:[2-9]|10|16)$/.test(below.text) && part > 0 && part < whole;
  return fits ? { value: part / whole, next: index + 3 } : null;
}

/** Behind a currency, or in the second place of "$25m–30m". */
function isMoney(tokens: readonly Token[], index: number): boolean {
  if (/^[$€£¥₹]$/.test(tokens[index - 1]?.text ?? '')) return true;
  return (
    /^(?:[-–]|to)$/.test(tokens[index - 1]?.lower ?? '') && /^[$€£¥₹]$/.test(tokens[index - 4]?.text ?? '')
  );
}

/** The index after "and a half", as in "one year and a half"; null where it does not stand. */
export const afterHalf = (tokens: readonly Token[], index: number): number | null =>
  areWords(tokens, index, ['and', 'a', 'half']) ? index + 3 : null;

/** Reads an amount in digits or words with its scale. */
export function readQuantity(tokens: readonly Token[], index: number, language: string): Quantity | null {
  const token = tokens[index];
  const english = language === 'en';
  const sign = token?.kind === 'mark' ? fractionSign(token.text) : null;
  if (sign !== null) return { value: sign, next: index + 1, scaled: false, digits: true };
  if (token?.kind !== 'number') return english ? readWords(tokens, index) : null;
  const written = readSpaced(tokens, index);
  const number = readDigits(written.text, language);
  if (number === null) return null;
  const letters = readLetterScale(tokens, written.next, isMoney(tokens, index));
  if (letters !== null && number * letters <= Number.MAX_SAFE_INTEGER) {
    return {
      value: clean(number * letters),
      next: written.next + 1,
      scaled: true,
      digits: true,
    };
  }
  const built = number < 1000 ? readBuiltFraction(tokens, written.next) : null;
  const fraction =
    built?.value ??
    (tokens[written.next]?.kind === 'mark' ? fractionSign(tokens[written.next]?.text ?? '') : null);
  const whole = built?.next ?? (fraction === null ? written.next : written.next + 1);
  const mixed = number + (fraction ?? 0);
  const and = english ? readAndPart(tokens, whole) : null;
  const power = readPower(tokens, whole);
  if (power !== null) {
    return { value: clean(mixed * power.factor), next: power.next, scaled: true, digits: true };
  }
  const base = and?.next ?? whole;
  const value = mixed + (and?.part ?? 0);
  const scaled = english ? readScales(tokens, base, value) : { value, next: base };
  return { ...scaled, scaled: scaled.next > base, digits: true };
}
