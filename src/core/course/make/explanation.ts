import { type Article, slice } from '../../article/article.ts';
import { englishMonths } from '../../facts/date/month.ts';
import type { DateValue, Fact } from '../../facts/fact.ts';

/** One end of a date to its precision: "26 February 2019", "September 2018", "1952". */
function end(iso: string, precision: DateValue['precision']): string {
  const [, year = '', month = '', day = ''] = /^([+-]?\d+)-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name = englishMonths[Number(month) - 1] ?? '';
  const astronomical = Number(year);
  const years = astronomical > 0 ? String(astronomical) : `${String(1 - astronomical)} BC`;
  if (precision === 'day') return `${String(Number(day))} ${name} ${years}`;
  return precision === 'month' || precision === 'season' ? `${name} ${years}` : years;
}

/** Both ends where they differ: "March 1953 – May 1953". */
function written({ from, to, precision }: DateValue): string {
  const [first, last] = [end(from, precision), end(to, precision)];
  return first === last ? first : `${first} – ${last}`;
}

/**
 * The full date where the text leaves part of it out, behind the words it was counted from ("1950 → 1952");
 * otherwise the cited sentence says it all.
 */
export function explain(fact: Fact, article: Pick<Article, 'text'>): string {
  if (fact.kind !== 'date' || fact.date.anchor === null) return '';
  const { anchoredBy } = fact.date;
  const full = written(fact.date);
  return anchoredBy === undefined ? full : `${slice(article, anchoredBy)} → ${full}`;
}
