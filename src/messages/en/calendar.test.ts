import { expect, it } from 'vitest';
import { longDay, weekday, weekdayShort } from './calendar.ts';

it('names every day of a year as the platform does', () => {
  const said = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en', options);
  const long = said({ weekday: 'long', month: 'long', day: 'numeric' });
  const full = said({ weekday: 'long' });
  const short = said({ weekday: 'short' });
  for (let day = 1; day <= 366; day++) {
    const at = new Date(2028, 0, day, 5);
    expect([longDay(at), weekday(at), weekdayShort(at)]).toEqual([
      long.format(at),
      full.format(at),
      short.format(at),
    ]);
  }
});
