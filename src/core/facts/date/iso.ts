import type { Point } from './point.ts';
import type { ReadStretch } from './read-range.ts';

const ISO_INTERVAL =
  /^\s*([+-]?\d{4,6}(?:-\d{2}(?:-\d{2})?)?)\s*\/\s*([+-]?\d{4,6}(?:-\d{2}(?:-\d{2})?)?)\s*$/;
const ISO = /^\s*([+-]?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?\s*$/;

function isoPoint(text: string): Point | null {
  const match = ISO.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  const number = Number(year);
  if (month === undefined) return { kind: 'year', year: number };
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { kind: 'month', year: number, month: Number(month), part: null };
  return { kind: 'day', year: number, month: Number(month), day: Number(day) };
}

/** ISO 8601 as a whole string: `2018-09`, `2018-09-12`, `1950/1953`, `-000043-03-15`. */
export function readIsoText(text: string): ReadStretch | null {
  const interval = ISO_INTERVAL.exec(text);
  const from = isoPoint(interval?.[1] ?? text);
  const to = interval === null ? null : isoPoint(interval[2] ?? '');
  if (from === null || (interval !== null && to?.kind !== from.kind)) return null;
  return { from, to, next: 0, needs: 'nothing' };
}
