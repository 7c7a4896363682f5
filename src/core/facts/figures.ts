import type { Span } from '../article/article.ts';
import { type DateContext, findDates } from './dates.ts';
import type { FigureValue } from './fact.ts';
import { type Bound, readBound } from './figure/bound.ts';
import { figureReader } from './figure/grammars.ts';
import { isIdentifier } from './figure/identifier.ts';
import { type Quantity, readQuantity } from './figure/quantity.ts';
import { isPlural, readCounted, readUnit } from './figure/read-unit.ts';
import { currency, isDuration } from './figure/unit.ts';
import { type Token, tokenise } from './token.ts';

export interface FoundFigure {
  readonly span: Span;
  readonly figure: FigureValue;
}

/** An amount with its unit of measure, before anything is known about what it counts. */
interface Measured {
  readonly first: number;
  readonly quantity: Quantity;
  readonly upTo: number | null;
  readonly unit: string | null;
  readonly next: number;
}

const primary = (language: string): string => {
  const [first = ''] = language.toLowerCase().split('-');
  return first === '' || first === 'und' ? 'en' : first;
};

/** "$", "US$", "€" before an amount. */
function readCurrency(tokens: readonly Token[], index: number): { unit: string; next: number } | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const letters = token.kind === 'word' && tokens[index + 1]?.text === '$' && !tokens[index + 1]?.spaced;
  const sign = letters ? tokens[index + 1] : token;
  const unit = currency(sign?.text ?? '', letters ? token.text : '');
  return unit === null ? null : { unit, next: letters ? index + 2 : index + 1 };
}

function readSign(tokens: readonly Token[], index: number): { negative: boolean; next: number } {
  const token = tokens[index];
  const minus =
    token?.lower === 'minus' ||
    (token !== undefined && /^[-−]$/.test(token.text) && token.spaced && tokens[index + 1]?.spaced === false);
  return { negative: minus, next: minus ? index + 1 : index };
}

/** The upper end of "3 to 5", "3–5"; null when it is no larger, as in a score. */
function readUpper(
  tokens: readonly Token[],
  from: Quantity,
  language: string,
  between: boolean,
): Quantity | null {
  const joint = tokens[from.next];
  const joins = between ? joint?.lower === 'and' : joint?.lower === 'to' || /^[-–]$/.test(joint?.text ?? '');
  if (!joins) return null;
  const sign = readCurrency(tokens, from.next + 1);
  const upper = readQuantity(tokens, sign?.next ?? from.next + 1, language);
  return upper !== null && upper.value > from.value ? upper : null;
}

function readMeasured(
  tokens: readonly Token[],
  index: number,
  language: string,
  between: boolean,
): Measured | null {
  const money = readCurrency(tokens, index);
  const sign = readSign(tokens, money?.next ?? index);
  const quantity = readQuantity(tokens, sign.next, language);
  if (quantity === null) return null;
  const upper = tokens[index - 1]?.lower === 'from' ? null : readUpper(tokens, quantity, language, between);
  const after = upper ?? quantity;
  const measure = readUnit(tokens, after.next);
  // "3 to 5 million" means three million to five million.
  const factor =
    upper?.scaled === true && !quantity.scaled && upper.digits === quantity.digits
      ? scaleOf(tokens, upper)
      : 1;
  const value = (sign.negative ? -1 : 1) * quantity.value * factor;
  const spelled =
    money !== null &&
    measure !== null &&
    /^(?:dollars?|euros?|pounds?)$/.test(tokens[measure.next - 1]?.lower ?? '');
  return {
    first: index,
    quantity: { ...quantity, value },
    upTo: upper?.value ?? null,
    unit: money?.unit ?? measure?.unit ?? null,
    next: money === null ? (measure?.next ?? after.next) : spelled ? measure.next : after.next,
  };
}

/** By how much the scale words of an amount in digits multiply it. */
function scaleOf(tokens: readonly Token[], quantity: Quantity): number {
  let at = quantity.next - 1;
  while (tokens[at]?.kind === 'word') at -= 1;
  const digits = Number((tokens[at]?.text ?? '').replace(/,/g, ''));
  return digits > 0 ? Math.round(quantity.value / digits) : 1;
}

/** "(2,800 miles)": the same quantity in another unit. */
function readConversion(tokens: readonly Token[], index: number, unit: string, language: string) {
  if (tokens[index]?.text !== '(') return null;
  const { next } = readBound(tokens, index + 1);
  const other = readMeasured(tokens, next, language, false);
  if (other?.unit == null || other.unit === unit || tokens[other.next]?.text !== ')') return null;
  return { value: other.quantity.value, unit: other.unit, next: other.next + 1 };
}

/** "one in five", "2 of 3", "10 out of 12": a ratio, whose ends mean nothing alone. */
function isRatio(tokens: readonly Token[], measured: Measured, language: string): boolean {
  const joint = tokens[measured.next]?.lower;
  const ahead =
    joint === 'out' ? measured.next + 2 : joint === 'in' || joint === 'of' ? measured.next + 1 : null;
  if (ahead !== null && measured.unit === null && readQuantity(tokens, ahead, language) !== null) return true;
  const back = tokens[measured.first - 1]?.lower;
  const far = tokens[measured.first - 2];
  return back === 'in' || back === 'of'
    ? far?.kind === 'number' || /^(?:one|two|three|out)$/.test(far?.lower ?? '')
    : false;
}

function figureAt(
  tokens: readonly Token[],
  index: number,
  language: string,
): { figure: FigureValue; end: number } | null {
  const { bound, next: start } = readBound(tokens, index);
  const between = tokens[start - 1]?.lower === 'between';
  const measured = readMeasured(tokens, start, language, between);
  if (measured === null) return null;
  const { quantity, unit } = measured;
  const amount = amountStart(tokens, start);
  if (isIdentifier(tokens, amount, measured.next, unit !== null || quantity.scaled)) return null;
  if (quantity.small && (unit === null || isDuration(unit))) return null;
  if (measured.upTo !== null && unit === null && !quantity.scaled && !isPlural(tokens[measured.next]))
    return null;
  if (isRatio(tokens, measured, language) || isPart(tokens, start, measured)) return null;
  const conversion = unit === null ? null : readConversion(tokens, measured.next, unit, language);
  const counted = unit === null && language === 'en' ? readCounted(tokens, measured.next) : null;
  const aged = unit === null && /^(?:aged|age)$/.test(tokens[start - 1]?.lower ?? '');
  if (
    unit === null &&
    counted === null &&
    !quantity.scaled &&
    !aged &&
    !isLarge(quantity, tokens[amount]?.text ?? '')
  )
    return null;
  return {
    figure: {
      value: quantity.value,
      upTo: measured.upTo,
      unit: unit ?? counted?.noun ?? (aged ? 'years' : null),
      approximate: bound !== 'exact',
      bound,
      conversion: conversion === null ? null : { value: conversion.value, unit: conversion.unit },
    },
    end: conversion?.next ?? (counted?.attached === true ? counted.next : measured.next),
  };
}

/** A number that nothing names is worth keeping only when it is large enough to be a count, and can be no year. */
const isLarge = (quantity: Quantity, written: string): boolean =>
  quantity.digits && Math.abs(quantity.value) >= 1000 && !/^[12]\d{3}$/.test(written);

/** Index of the number itself, past a sign or currency. */
function amountStart(tokens: readonly Token[], index: number): number {
  const money = readCurrency(tokens, index);
  return money === null ? readSign(tokens, index).next : index;
}

/** "twenty-first", "two-thirds", "100-metre", "three times": part of another word or phrase. */
function isPart(tokens: readonly Token[], start: number, measured: Measured): boolean {
  const after = tokens[measured.next];
  if (after?.text === '-' && !after.spaced) return true;
  if (tokens[start]?.text === 'a' && /^(?:few|couple)$/.test(after?.lower ?? '')) return true;
  const last = tokens[measured.next - 1];
  return last?.text === '-' || /^(?:hundreds|thousands|millions)$/.test(after?.lower ?? '');
}

/** Finds the figures of a text, in order and without overlap; dates are not figures. Time is linear in its length. */
export function findFigures(text: string, context: DateContext): readonly FoundFigure[] {
  return figuresBeside(
    text,
    context,
    findDates(text, context).map(({ span }) => span),
  );
}

/** The same for a text whose dates are known already, so that they are read once. */
export function figuresBeside(
  text: string,
  context: DateContext,
  dates: readonly Span[],
): readonly FoundFigure[] {
  const reader = figureReader(context.language);
  if (reader !== null) return reader(text, dates);
  const tokens = tokenise(text);
  const language = primary(context.language);
  const found: FoundFigure[] = [];
  let date = 0;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token === undefined) break;
    while ((dates[date]?.end ?? Infinity) <= token.start) date += 1;
    const blocked = dates[date];
    if (blocked !== undefined && token.start >= blocked.start) {
      index += 1;
      continue;
    }
    const read = figureAt(tokens, index, language);
    const last = read === null ? undefined : tokens[read.end - 1];
    if (read === null || last === undefined || (blocked !== undefined && last.end > blocked.start)) {
      index = afterNumber(tokens, index);
      continue;
    }
    found.push({ span: { start: token.start, end: last.end }, figure: read.figure });
    index = read.end;
  }
  return found;
}

/** Steps over a whole refused number, so that its tail is not read as another ("twenty-first", "3–1"). */
function afterNumber(tokens: readonly Token[], index: number): number {
  let at = index + 1;
  if (tokens[index]?.kind !== 'number') return at;
  while (
    /^[-–:/.]$/.test(tokens[at]?.text ?? '') &&
    !tokens[at]?.spaced &&
    tokens[at + 1]?.kind === 'number' &&
    !tokens[at + 1]?.spaced
  )
    at += 2;
  return at;
}

/** Reads a string that as a whole is one figure: "almost 4,500 km", "23 missiles", "4.1 %", "one thousand". */
export function parseFigure(text: string): FigureValue | null {
  const tokens = tokenise(text);
  const { bound, next: bounded } = readBound(tokens, 0);
  const between = tokens[bounded]?.lower === 'between';
  const start = between ? bounded + 1 : bounded;
  const measured = readMeasured(tokens, start, 'en', between);
  if (measured === null) return null;
  const conversion =
    measured.unit === null ? null : readConversion(tokens, measured.next, measured.unit, 'en');
  const end = conversion?.next ?? measured.next;
  const rest = tokens.slice(end);
  if (rest.length > 4 || (measured.unit !== null && rest.length > 0)) return null;
  if (rest.some((token) => token.kind !== 'word' || !token.spaced)) return null;
  const unit = measured.unit ?? (rest.length === 0 ? null : text.slice(rest[0]?.start ?? 0).trim());
  return {
    value: measured.quantity.value,
    upTo: measured.upTo,
    unit,
    approximate: bound !== 'exact',
    bound: bound satisfies Bound,
    conversion: conversion === null ? null : { value: conversion.value, unit: conversion.unit },
  };
}
