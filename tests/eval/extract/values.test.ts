import { describe, expect, it } from 'vitest';
import type { GoldDate, GoldFigure } from '../gold/mark.ts';
import { isSameDate } from './date-value.ts';
import { isSameFigure, isSameNoun } from './figure-value.ts';

const date = (from: string, to: string, precision: GoldDate['precision'], range = false): GoldDate => ({
  kind: 'date',
  from,
  to,
  precision,
  range,
});
const figure = (value: number, unit: string | null = null, upTo: number | null = null): GoldFigure => ({
  kind: 'figure',
  value,
  upTo,
  unit,
});

describe('the value of a date', () => {
  it('is right when both days are', () => {
    const may = date('2019-05-01', '2019-05-31', 'month');
    expect(isSameDate(may, { from: '2019-05-01', to: '2019-05-31' })).toBe(true);
    expect(isSameDate(may, { from: '2019-05-01', to: '2019-05-30' })).toBe(false);
    expect(isSameDate(may, { from: '2018-05-01', to: '2018-05-31' })).toBe(false);
  });

  it('has some room in a part of a century: 33 of 40 years are 82 %, 33 of 100 too little', () => {
    const early = date('1801-01-01', '1833-12-31', 'century');
    expect(isSameDate(early, { from: '1801-01-01', to: '1840-12-31' })).toBe(true);
    expect(isSameDate(early, { from: '1801-01-01', to: '1900-12-31' })).toBe(false);
    // The turn of a century belongs to the one before: 100 years off is off.
    expect(isSameDate(early, { from: '1701-01-01', to: '1733-12-31' })).toBe(false);
  });

  it('has no room in a whole century, a year or a range', () => {
    const whole = date('1801-01-01', '1900-12-31', 'century');
    expect(isSameDate(whole, { from: '1800-01-01', to: '1899-12-31' })).toBe(false);
    const range = date('1801-01-01', '1833-12-31', 'century', true);
    expect(isSameDate(range, { from: '1801-01-01', to: '1840-12-31' })).toBe(false);
  });

  it('has some room in a season: from 21 June to 22 September are 72 of 114 days', () => {
    const summer = date('1998-06-01', '1998-08-31', 'season');
    expect(isSameDate(summer, { from: '1998-06-21', to: '1998-09-22' })).toBe(true);
    expect(isSameDate(summer, { from: '1998-07-21', to: '1998-10-22' })).toBe(false);
  });
});

describe('the value of a figure', () => {
  it('is right within a thousandth', () => {
    const found = (value: number, unit: string | null = null, upTo: number | null = null) => ({
      value,
      unit,
      upTo,
    });
    expect(isSameFigure(figure(0.6667), found(2 / 3))).toBe(true);
    expect(isSameFigure(figure(1000), found(1002))).toBe(false);
    expect(isSameFigure(figure(0), found(0))).toBe(true);
    expect(isSameFigure(figure(3, '%', 5), found(3, '%', 5))).toBe(true);
    expect(isSameFigure(figure(3, '%', 5), found(3, '%'))).toBe(false);
    expect(isSameFigure(figure(3, '%'), found(3, '%', 5))).toBe(false);
  });

  it('has the unit that is meant, however it is spelled', () => {
    const found = (unit: string | null) => ({ value: 8, upTo: null, unit });
    for (const [gold, said] of [
      ['month', 'months'],
      ['km', 'kilometres'],
      ['USD', '$'],
      ['°C', 'degrees Celsius'],
      ['min', 'minutes'],
      ['%', 'percent'],
    ] as const) {
      expect(isSameFigure(figure(8, gold), found(said)), said).toBe(true);
    }
    expect(isSameFigure(figure(8, 'km'), found('mi'))).toBe(false);
    expect(isSameFigure(figure(8, '%'), found('percentage points'))).toBe(false);
    expect(isSameFigure(figure(8, 'km'), found(null))).toBe(false);
  });

  it('does not depend on the noun counted, which is judged apart', () => {
    const found = (unit: string | null) => ({ value: 8, upTo: null, unit });
    expect(isSameFigure(figure(8, 'troops'), found(null))).toBe(true);
    expect(isSameNoun(figure(8, 'troops'), found(null))).toBe(false);
    expect(isSameNoun(figure(8, 'warships'), found('Russian warship'))).toBe(true);
    expect(isSameNoun(figure(8, 'cities'), found('city'))).toBe(true);
    expect(isSameNoun(figure(8, 'women'), found('woman'))).toBe(true);
    expect(isSameNoun(figure(8, 'women'), found('men'))).toBe(false);
    expect(isSameNoun(figure(8, 'km'), found('km'))).toBeNull();
  });
});
