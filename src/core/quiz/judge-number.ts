import type { FigureValue } from '../facts/fact.ts';
import { isMeasure } from '../facts/figure/unit.ts';
import { parseFigure } from '../facts/figures.ts';
import type { Note, Verdict } from './verdict.ts';

/** What dividing two numbers may lose; wider, and 2,147,483,618 would pass for 2,147,483,620. */
const ROUNDING = 4 * Number.EPSILON;

export interface NumberJudgement {
  readonly verdict: Verdict;
  readonly note: Note | null;
  /** How the answer was understood; null when it was not. */
  readonly understood: FigureValue | null;
  /** By which share of the true value the guess missed; 0 inside a range, null when it cannot be said. */
  readonly missedBy: number | null;
}

/** Judges a number somebody wrote: right within `tolerance` (a share of the value), near within twice that. */
export function judgeNumber(given: string, figure: FigureValue, tolerance: number): NumberJudgement {
  const understood = parseFigure(prepared(given, figure));
  if (!understood) {
    return {
      verdict: 'wrong',
      note: given.trim() === '' ? 'empty' : 'unread',
      understood: null,
      missedBy: null,
    };
  }
  const target = targetFor(understood, figure);
  if (!target) return { verdict: 'wrong', note: 'unit', understood, missedBy: null };
  const missedBy = missOf(understood, target);
  if (isOpposite(understood.bound, figure.bound))
    return { verdict: 'wrong', note: null, understood, missedBy };
  if (missedBy <= tolerance + ROUNDING) {
    const isPart = tolerance === 0 && target.upTo !== null && understood.upTo === null;
    return isPart
      ? { verdict: 'close', note: 'less-precise', understood, missedBy }
      : { verdict: 'right', note: null, understood, missedBy };
  }
  return missedBy <= 2 * tolerance
    ? { verdict: 'close', note: 'near', understood, missedBy }
    : { verdict: 'wrong', note: null, understood, missedBy };
}

const SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  b: 'billion',
};

/** "28 000" is one number, and "2.5m" is millions unless the figure itself is in metres. */
function prepared(given: string, figure: FigureValue): string {
  const grouped = given.trim().replace(/(?<=\d)[ \u00a0\u202f\u2009](?=\d{3}(?!\d))/g, ',');
  if (figure.unit === 'm' || Math.abs(figure.value) < 1_000) return grouped;
  return grouped.replace(
    /(?<=\d) ?(k|mn?|bn?)$/i,
    (scale) => ` ${SCALES[scale.trim().toLowerCase()] ?? scale}`,
  );
}

/** "Fewer than" is no answer to "more than". */
const isOpposite = (one: FigureValue['bound'], other: FigureValue['bound']): boolean =>
  (one === 'over' && other === 'under') || (one === 'under' && other === 'over');

interface Target {
  readonly value: number;
  readonly upTo: number | null;
}

/** The figure in the unit of the answer. A noun counted may be said in other words; a measure may not. */
function targetFor(given: FigureValue, figure: FigureValue): Target | null {
  if (given.unit === null || given.unit === figure.unit) return figure;
  if (figure.conversion?.unit === given.unit) return { value: figure.conversion.value, upTo: null };
  return isMeasure(given.unit) && figure.unit !== null ? null : figure;
}

function missOf(given: FigureValue, { value, upTo }: Target): number {
  const low = shareApart(given.value, value);
  if (upTo === null) return Math.max(low, given.upTo === null ? 0 : shareApart(given.upTo, value));
  if (given.upTo !== null) return Math.max(low, shareApart(given.upTo, upTo));
  if (given.value >= value && given.value <= upTo) return 0;
  return Math.min(low, shareApart(given.value, upTo));
}

/** Of nothing any share is nothing: zero must be met exactly. */
function shareApart(given: number, value: number): number {
  if (given === value) return 0;
  return value === 0 ? Infinity : Math.abs(given - value) / Math.abs(value);
}
