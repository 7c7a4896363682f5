import type { FigureValue } from '#core/facts/fact.ts';
import type { GoldFigure } from '../gold/mark.ts';
import { headOf, measureOf } from './unit.ts';

/** Numbers within a thousandth, both ends, and the same unit where the gold gives one of measure, time or money. */
export function isSameFigure(gold: GoldFigure, found: Pick<FigureValue, 'value' | 'upTo' | 'unit'>): boolean {
  if (!isClose(gold.value, found.value)) return false;
  if (gold.upTo === null ? found.upTo !== null : found.upTo === null || !isClose(gold.upTo, found.upTo)) {
    return false;
  }
  const measure = gold.unit === null ? null : measureOf(gold.unit);
  return measure === null || (found.unit !== null && measureOf(found.unit) === measure);
}

const isClose = (gold: number, found: number): boolean =>
  Math.abs(gold - found) <= Math.max(1e-9, Math.abs(gold) * 0.001);

/** Whether what is counted was read too; null where the gold names no counted noun. */
export function isSameNoun(gold: GoldFigure, found: Pick<FigureValue, 'unit'>): boolean | null {
  if (gold.unit === null || measureOf(gold.unit) !== null) return null;
  return found.unit !== null && headOf(found.unit) === headOf(gold.unit);
}
