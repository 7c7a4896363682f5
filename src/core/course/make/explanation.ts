import type { Fact } from '../../facts/fact.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The full date where the text leaves the year out; otherwise the cited sentence says it all. */
export function explain(fact: Fact): string {
  if (fact.kind !== 'date' || fact.date.anchor === null || fact.date.range) return '';
  const [year = '', month = '', day = ''] = fact.date.from.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  return fact.date.precision === 'day' ? `${String(Number(day))} ${name} ${year}` : `${name} ${year}`;
}
