import type { DatePrecision } from '#core/facts/fact.ts';
import type { Span } from '#core/article/article.ts';

export interface GoldDate {
  readonly kind: 'date';
  /** Inclusive days, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly precision: DatePrecision;
  readonly range: boolean;
}
export interface GoldFigure {
  readonly kind: 'figure';
  readonly value: number;
  readonly upTo: number | null;
  /** A unit's symbol or the noun counted; null when the text gives neither. */
  readonly unit: string | null;
}
/** A stretch that somebody marked by hand; `value` is null where only the place is given, which then is of any kind. */
export interface Mark {
  readonly span: Span;
  readonly optional: boolean;
  readonly value: GoldDate | GoldFigure | null;
}

const PRECISIONS: readonly DatePrecision[] = ['day', 'month', 'season', 'year', 'decade', 'century'];
const DAY = /^(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}$/;

/** Reads what stands behind the bar of `{{text|…}}`: `date FROM/TO precision [range]`, `figure VALUE[..UPTO] [unit]`, `optional …`. */
export function readMark(words: string): Omit<Mark, 'span'> | null {
  const all = words.trim().split(/\s+/);
  const optional = all[0] === 'optional';
  const [kind, first, ...rest] = optional ? all.slice(1) : all;
  if (kind === undefined) return optional ? { optional, value: null } : null;
  if (first === undefined) return optional && isKind(kind) ? { optional, value: null } : null;
  const value = kind === 'date' ? readDate(first, rest) : kind === 'figure' ? readFigure(first, rest) : null;
  return value === null ? null : { optional, value };
}

const isKind = (word: string): boolean => word === 'date' || word === 'figure';

function readDate(days: string, [precision, ...more]: readonly string[]): GoldDate | null {
  const [from = '', to = from] = days.split('/');
  const known = PRECISIONS.find((one) => one === precision);
  if (known === undefined || !DAY.test(from) || !DAY.test(to)) return null;
  if (Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(to)) || Date.parse(from) > Date.parse(to)) {
    return null;
  }
  if (more.some((word) => word !== 'range')) return null;
  return { kind: 'date', from, to, precision: known, range: more.includes('range') };
}

function readFigure(numbers: string, unit: readonly string[]): GoldFigure | null {
  const [low = '', high] = numbers.split('..');
  const value = low === '' ? NaN : Number(low);
  const upTo = high === undefined ? null : high === '' ? NaN : Number(high);
  if (Number.isNaN(value) || Number.isNaN(upTo)) return null;
  return { kind: 'figure', value, upTo, unit: unit.length === 0 ? null : unit.join(' ') };
}
