import type { Token } from '../token.ts';
import { scale } from './number-word.ts';
import { afterHalf, clean, type Quantity, readQuantity } from './quantity.ts';
import { readUnit, unitAfter } from './read-unit.ts';
import { currency, isDuration, isMeasure, isMoney, smallerUnit, unitNamed } from './unit.ts';

/** A number or a range with its unit of measure, before anything is known about what it counts. */
export interface Amount {
  readonly value: number;
  readonly upTo: number | null;
  readonly unit: string | null;
  /** Index of the number itself, behind sign and currency. */
  readonly number: number;
  /** Index of the first token after the number or range, without its unit. */
  readonly numberEnd: number;
  readonly next: number;
  readonly scaled: boolean;
  readonly digits: boolean;
}

/** "$", "US$", "€", "EUR" before an amount. */
function readCurrency(tokens: readonly Token[], index: number): { unit: string; next: number } | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const code = token.kind === 'word' && /^[A-Z]{3}$/.test(token.text) ? unitNamed(token.lower) : null;
  if (code !== null && isMoney(code) && tokens[index + 1]?.kind === 'number')
    return { unit: code, next: index + 1 };
  const sign = token.kind === 'word' ? tokens[index + 1] : token;
  if (token.kind === 'word' && (sign === undefined || sign.spaced)) return null;
  const unit = currency(sign?.text ?? '', token.kind === 'word' ? token.text : '');
  return unit === null ? null : { unit, next: token.kind === 'word' ? index + 2 : index + 1 };
}

function readSign(tokens: readonly Token[], index: number): { negative: boolean; next: number } {
  const token = tokens[index];
  const apart = token?.spaced === true || tokens[index - 1]?.text === '(';
  const minus =
    (token?.lower === 'minus' &&
      !(tokens[index - 1]?.lower === 'or' && tokens[index - 2]?.lower === 'plus')) ||
    (token !== undefined && /^[-−–]$/.test(token.text) && apart && tokens[index + 1]?.spaced === false);
  return { negative: minus, next: minus ? index + 1 : index };
}

/** Index of the number itself, past a sign or currency. */
export function numberAt(tokens: readonly Token[], index: number): number {
  const sign = readSign(tokens, index);
  return readCurrency(tokens, sign.next)?.next ?? sign.next;
}

const CHANGES =
  /^(?:rose|risen|rises?|fell|fallen|falls?|grew|grown|grows?|increas(?:ed?|es|ing)|decreas(?:ed?|es|ing)|declin(?:ed?|es|ing)|dropp?(?:ed|ing|s)?|climb(?:ed|ing|s)?|cut(?:ting)?|rais(?:ed?|es|ing)|reduc(?:ed?|es|ing)|up|down|slipp?(?:ed|ing|s)?|jump(?:ed|ing|s)?|shr[aiu]nk|doubl(?:ed|ing)|lower(?:ed|ing)?|expand(?:ed|ing)?|mov(?:ed|ing)|chang(?:ed|ing)|went|goes|gone|leap(?:t|ed|s)|halv(?:ed|ing)|tripl(?:ed|ing)|trebl(?:ed|ing)|extend(?:ed|ing)|widen(?:ed|ing)|shorten(?:ed|ing)|lengthen(?:ed|ing)|improv(?:ed|ing)|eas(?:ed|ing)|swell(?:ed|ing)|swelled|plung(?:ed|ing)|plummeted|surg(?:ed|ing)|soar(?:ed|ing)|rising|falling|growing)$/;
const REACH = 9;

/** "Rose from 3 to 5 percent": two figures, what it was and what it became, and no range. */
export function isChange(tokens: readonly Token[], index: number): boolean {
  let from = index - 1;
  while (from > index - 3 && tokens[from]?.lower !== 'from') from -= 1;
  if (tokens[from]?.lower !== 'from') return false;
  for (let at = from - 1; at > from - REACH && at >= 0; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (/^[.;]$/.test(word)) return false;
    if (CHANGES.test(word)) return true;
  }
  return false;
}

/** The upper end of "3 to 5", "3–5", "two or three"; null when it is no larger, as in a score. */
function readUpper(
  tokens: readonly Token[],
  low: number,
  lowUnit: string | null,
  start: number,
  language: string,
  between: boolean,
): Quantity | null {
  // "20- to 30-minute"
  const hung = tokens[start]?.text === '-' && !tokens[start]?.spaced && tokens[start + 1]?.lower === 'to';
  const joint = tokens[hung ? start + 1 : start];
  const after = hung ? start + 2 : start + 1;
  const dash = joint !== undefined && /^[-–]$/.test(joint.text) && joint.spaced === tokens[after]?.spaced;
  const either = joint?.lower === 'or' && !between;
  if (between ? joint?.lower !== 'and' : !(joint?.lower === 'to' || dash || either)) return null;
  const sign = readSign(tokens, after);
  const number = readCurrency(tokens, sign.next)?.next ?? sign.next;
  const read = readQuantity(tokens, number, language);
  const upper = read === null || !sign.negative ? read : { ...read, value: -read.value };
  if (upper === null || upper.value <= low) return null;
  // "Rose by 12 percent to $8.9bn", "by 12 to 340": by how much and up to what.
  if (lowUnit !== null && unitAfter(tokens, upper.next)?.unit !== lowUnit) return null;
  const most = isMeasure(unitAfter(tokens, upper.next)?.unit ?? '') ? 10 : 4;
  if (tokens[start - 2]?.lower === 'by' && upper.value > most * low) return null;
  // "3 or 4 men", but not "12 or 40".
  return either && upper.value > 2 * low + 1 ? null : upper;
}

/** By how much the scale words at the end of an amount multiply it: 1e6 in "5 million". */
function scaleOf(tokens: readonly Token[], quantity: Quantity): number {
  let factor = 1;
  for (let at = quantity.next - 1; at > quantity.next - 4; at -= 1) {
    const word = scale(tokens[at]?.lower ?? '');
    if (word === null) break;
    factor *= word;
  }
  return factor;
}

/** In "from 4.1 to 3.6 percent", "12 by 8 metres" the first number takes the unit of the next. */
function sharedUnit(tokens: readonly Token[], index: number, language: string): string | null {
  let at = index;
  for (let member = 0; member < 3; member += 1) {
    if (!/^(?:to|and|or|by|x|×|,|–|-)$/.test(tokens[at]?.lower ?? '')) return null;
    at += 1;
    if (/^(?:and|or)$/.test(tokens[at]?.lower ?? '')) at += 1;
    const next = readQuantity(tokens, readSign(tokens, at).next, language);
    if (next === null) return null;
    const unit = unitAfter(tokens, next.next);
    // A bare comma joins members of a list only when another joint follows.
    if (unit !== null) return tokens[at - 1]?.text === ',' ? null : unit.unit;
    at = next.next;
  }
  return null;
}

/** "5 feet 10 inches", "2 hours 30 minutes": the smaller unit added to the larger. */
function withSmaller(tokens: readonly Token[], unit: string, next: number, language: string) {
  const smaller = smallerUnit(unit);
  // "two hours and 48 minutes"
  const at = isDuration(unit) && tokens[next]?.lower === 'and' ? next + 1 : next;
  const quantity = smaller === null ? null : readQuantity(tokens, at, language);
  const rest = quantity === null ? null : readUnit(tokens, quantity.next);
  if (smaller === null || quantity === null || quantity.value >= smaller[1]) return null;
  const value = quantity.value / smaller[1];
  if (unit === 'ft' && tokens[quantity.next]?.lower === 'in') return { value, next: quantity.next + 1 };
  return rest?.unit === smaller[0] ? { value, next: rest.next } : null;
}

/** "£17 10s", "£3 4s 6d": shillings are twentieths of a pound, pence then 240 to the pound. */
function withShillings(tokens: readonly Token[], unit: string, { next, scaled }: Quantity) {
  const coins = (at: number, letter: string): number | null =>
    tokens[at]?.kind === 'number' && tokens[at + 1]?.text === letter && tokens[at + 1]?.spaced === false
      ? Number(tokens[at]?.text)
      : null;
  const shillings = unit === 'GBP' && !scaled ? coins(next, 's') : null;
  if (shillings === null || !(shillings < 20)) return null;
  const pence = coins(next + 2, 'd');
  return { value: shillings / 20 + (pence ?? 0) / 240, next: pence === null ? next + 2 : next + 4 };
}

const PRICES =
  /^(?:costs?|cost|pric(?:e|ed|es)|paid|pays?|pay|fees?|fines?|fined|worth|salary|wages?|earn(?:ed|s|ing)?|charged?|spent|raised|budget|bill|rent|money)$/;

/** "Pounds" are money where a price is spoken of or the sum is in millions, but "three pounds of apples" are weighed. */
function isSterling(tokens: readonly Token[], index: number, end: number, scaled: boolean): boolean {
  if (scaled) return true;
  // "put on nine pounds"
  if (/^(?:on|lost|gained|weigh(?:s|ed|ing)?|shed)$/.test(tokens[index - 1]?.lower ?? '')) return false;
  if (
    tokens[end]?.lower === 'of' &&
    !/^(?:the|his|her|its|their|public|debt)$/.test(tokens[end + 1]?.lower ?? '')
  )
    return false;
  for (let at = index - 1; at > index - REACH && at >= 0; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === '.') return false;
    if (PRICES.test(word)) return true;
  }
  return [0, 1, 2, 3, 4].some((ahead) =>
    /^(?:spent|paid|earned|raised)$/.test(tokens[end + ahead]?.lower ?? ''),
  );
}

/** "0.62 ± 0.37 tonnes": the margin is passed over. */
function withoutTolerance(tokens: readonly Token[], quantity: Quantity, language: string): Quantity {
  if (tokens[quantity.next]?.text !== '±') return quantity;
  const margin = readQuantity(tokens, quantity.next + 1, language);
  return margin === null ? quantity : { ...quantity, next: margin.next };
}

/** Reads an amount that begins at a token; `between` reads "3 and 5" as a range. */
export function readAmount(
  tokens: readonly Token[],
  index: number,
  language: string,
  between: boolean,
): Amount | null {
  const sign = readSign(tokens, index);
  const money = readCurrency(tokens, sign.next);
  const number = money?.next ?? sign.next;
  const read = readQuantity(tokens, number, language);
  if (read === null) return null;
  const quantity = withoutTolerance(tokens, read, language);
  const own = money === null ? unitAfter(tokens, quantity.next) : null;
  // "The dividend rose 8p to 24p"
  const rose =
    (money ?? own) !== null &&
    tokens[own?.next ?? quantity.next]?.lower === 'to' &&
    CHANGES.test(tokens[index - 1]?.lower ?? '');
  const change = !between && (rose || isChange(tokens, index));
  const upper = change
    ? null
    : readUpper(
        tokens,
        sign.negative ? -quantity.value : quantity.value,
        own?.unit ?? null,
        own?.next ?? quantity.next,
        language,
        between,
      );
  const end = upper?.next ?? quantity.next;
  const measure = upper === null && own !== null ? own : unitAfter(tokens, end);
  // "3 to 5 million" means three million to five million; "$250,000 to $1.5 million" says all of its first end.
  const shared =
    upper?.scaled === true && !quantity.scaled && upper.digits === quantity.digits
      ? scaleOf(tokens, upper)
      : 1;
  const factor = upper !== null && quantity.value * shared > upper.value ? 1 : shared;
  const spelled =
    money !== null &&
    measure !== null &&
    /^(?:dollars?|euros?|pounds?|yen)$/.test(tokens[measure.next - 1]?.lower ?? '');
  const named = money?.unit ?? measure?.unit ?? own?.unit ?? null;
  const scaled = quantity.scaled || upper?.scaled === true;
  const unit =
    named === 'lb' &&
    /^pounds?$/.test(tokens[(measure?.next ?? 0) - 1]?.lower ?? '') &&
    isSterling(tokens, index, measure?.next ?? end, scaled)
      ? 'GBP'
      : named;
  const rest =
    unit === null || upper !== null
      ? null
      : money !== null
        ? withShillings(tokens, unit, quantity)
        : withSmaller(tokens, unit, measure?.next ?? end, language);
  const half = unit !== null && quantity.value === 1 ? afterHalf(tokens, measure?.next ?? end) : null;
  const value = clean(
    (sign.negative ? -1 : 1) * (quantity.value * factor + (rest?.value ?? 0) + (half === null ? 0 : 0.5)),
  );
  return {
    value,
    upTo: upper?.value ?? null,
    unit: unit ?? sharedUnit(tokens, end, language),
    number,
    numberEnd: end,
    next: half ?? rest?.next ?? (money === null ? (measure?.next ?? end) : spelled ? measure.next : end),
    scaled,
    digits: quantity.digits,
  };
}
