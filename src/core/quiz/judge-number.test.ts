import { describe, expect, it } from 'vitest';
import type { FigureValue } from '../facts/fact.ts';
import { judgeNumber } from './judge-number.ts';

const figure = (value: number, more: Partial<FigureValue> = {}): FigureValue => ({
  value,
  upTo: null,
  unit: null,
  approximate: false,
  bound: 'exact',
  conversion: null,
  ...more,
});
const range = figure(4_500, { unit: 'km', conversion: { value: 2_800, unit: 'miles' } });

describe('a number is judged within its tolerance', () => {
  it.each([
    ['28,000', figure(28_000), 0, 'right', null],
    ['28 000', figure(28_000), 0, 'right', null],
    ['twenty-eight thousand', figure(28_000), 0, 'right', null],
    ['28001', figure(28_000), 0, 'wrong', null],
    ['30000', figure(28_000), 0.1, 'right', null],
    ['33000', figure(28_000), 0.1, 'close', 'near'],
    ['34000', figure(28_000), 0.1, 'wrong', null],
    ['2.5 million', figure(2_500_000, { bound: 'over' }), 0, 'right', null],
    ['4500', range, 0, 'right', null],
    ['4,500 kilometres', range, 0, 'right', null],
    ['4,500 kg', range, 0, 'wrong', 'unit'],
    ['23 rockets', figure(23, { unit: 'missiles' }), 0, 'right', null],
    ['3 to 5', figure(3, { upTo: 5 }), 0, 'right', null],
    ['4', figure(3, { upTo: 5 }), 0, 'close', 'less-precise'],
    ['6', figure(3, { upTo: 5 }), 0, 'wrong', null],
    ['-5', figure(5), 0.5, 'wrong', null],
    ['0', figure(0), 0, 'right', null],
    ['1', figure(0), 0.5, 'wrong', null],
    ['many', figure(5), 0, 'wrong', 'unread'],
    ['', figure(5), 0, 'wrong', 'empty'],
  ] as const)('%s', (given, wanted, tolerance, verdict, note) => {
    expect(judgeNumber(given, wanted, tolerance)).toMatchObject({ verdict, note });
  });

  it('takes the other unit when the text gives it', () => {
    expect(
      judgeNumber('2,800 miles', { ...range, conversion: { value: 2_800, unit: 'mi' } }, 0).verdict,
    ).toBe('right');
  });
});
