import type { DateValue } from '#core/facts/fact.ts';
import type { GoldDate } from '../gold/mark.ts';

/**
 * Whether a date was read as it is meant: the same first and last day. Parts of a century and seasons have no agreed
 * days, so there six tenths of what both cover together suffice, inside the same century.
 */
export function isSameDate(gold: GoldDate, found: Pick<DateValue, 'from' | 'to'>): boolean {
  if (gold.from === found.from && gold.to === found.to) return true;
  if (gold.range) return false;
  if (gold.precision === 'season') return share(gold, found) >= 0.6;
  const isPart = gold.precision === 'century' && yearOf(gold.to) - yearOf(gold.from) < 98;
  return isPart && centuriesOf(found) === centuriesOf(gold) && share(gold, found) >= 0.6;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

/** Days in both over days in either. */
function share(one: Days, other: Days): number {
  const [a, b] = [bounds(one), bounds(other)];
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

const DAY_MS = 86_400_000;
const bounds = ({ from, to }: Days) => ({ start: Date.parse(from), end: Date.parse(to) + DAY_MS });

const yearOf = (day: string): number => Number(/^[+-]?\d+/.exec(day)?.[0]);

/** 1801–1900 and 1800–1899 are both called the 19th century: the middle year tells. */
const centuriesOf = ({ from, to }: Days): number => Math.floor((yearOf(from) + yearOf(to)) / 2 / 100);
