import type { OrderItem } from '../course/card.ts';
import type { DateValue } from '../facts/fact.ts';

export interface OrderJudgement {
  readonly verdict: 'right' | 'wrong';
  /** Places in the given order, from 0, of items that stand before something earlier or after something later. */
  readonly misplaced: readonly number[];
}

/** Judges an order of events. `given` holds indices of `items`, each once. Dates that touch may stand in either order. */
export function judgeOrder(given: readonly number[], items: readonly OrderItem[]): OrderJudgement {
  const misplaced = new Set<number>();
  const ordered = given.map((index) => items[index]);
  if (given.length !== items.length || new Set(given).size !== items.length || ordered.includes(undefined)) {
    return { verdict: 'wrong', misplaced: [...given.keys()] };
  }
  for (const [place, item] of ordered.entries()) {
    for (const [after, later] of ordered.entries()) {
      if (after <= place || !item || !later || !isBefore(later.date, item.date)) continue;
      misplaced.add(place).add(after);
    }
  }
  return {
    verdict: misplaced.size === 0 ? 'right' : 'wrong',
    misplaced: [...misplaced].sort((a, b) => a - b),
  };
}

/** Whether the one was over before the other began. */
const isBefore = (one: DateValue, other: DateValue): boolean => timeOf(one.to) < timeOf(other.from);

const timeOf = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
