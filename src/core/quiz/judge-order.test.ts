import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderItem } from '../course/card.ts';
import { parseDate } from '../facts/dates.ts';
import { judgeOrder } from './judge-order.ts';

const item = (text: string): OrderItem => {
  const date = parseDate(text, null);
  if (!date) throw new Error(`no date: ${text}`);
  return { label: text, date };
};

describe('an order of events', () => {
  it('is right as it was', () => {
    expect(judgeOrder([0, 1, 2], ['1950', 'June 2018', '26 February 2019'].map(item))).toEqual({
      verdict: 'right',
      misplaced: [],
    });
  });

  it('names what stands wrong and nothing else', () => {
    expect(judgeOrder([0, 2, 1], ['44 BC', '1950', '2018'].map(item))).toEqual({
      verdict: 'wrong',
      misplaced: [1, 2],
    });
  });

  it('takes equal and overlapping dates in either order', () => {
    const items = ['2017', '2017', 'November 2017'].map(item);
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
      [2, 1, 0],
      [2, 0, 1],
    ]) {
      expect(judgeOrder(order, items).verdict).toBe('right');
    }
  });

  it.each([[[0, 1]], [[0, 0, 1]], [[0, 1, 3]]])('is wrong when %j leaves something out', (order) => {
    expect(judgeOrder(order, ['1950', '1960', '1970'].map(item)).verdict).toBe('wrong');
  });

  it('is right in exactly one way when every year differs', () => {
    const orders = fc.uniqueArray(fc.integer({ min: 1000, max: 2100 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(
        orders.chain((years) =>
          fc.tuple(fc.constant(years), fc.shuffledSubarray([...years.keys()], { minLength: years.length })),
        ),
        ([years, order]) => {
          const items = [...years].sort((a, b) => a - b).map((year) => item(String(year)));
          const isTrueOrder = order.every((index, place) => index === place);
          expect(judgeOrder(order, items).verdict).toBe(isTrueOrder ? 'right' : 'wrong');
        },
      ),
    );
  });
});
