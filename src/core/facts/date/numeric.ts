import type { Token } from '../token.ts';
import { isDay } from './calendar.ts';
import type { ReadPoint } from './read-point.ts';

/** The three numbers of "26/02/2019", "26-02-2019" or "26.2.2019", with the index after them. */
function parts(tokens: readonly Token[], index: number): { numbers: readonly string[]; next: number } | null {
  const first = tokens[index];
  if (first?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text);
  if (dotted !== null) return { numbers: dotted.slice(1), next: index + 1 };
  const [mark, second, again, third] = [1, 2, 3, 4].map((offset) => tokens[index + offset]);
  if (mark === undefined || !/^[/-]$/.test(mark.text) || again?.text !== mark.text) return null;
  if (second?.kind !== 'number' || third?.kind !== 'number') return null;
  if ([mark, second, again, third].some(({ spaced }) => spaced)) return null;
  return { numbers: [first.text, second.text, third.text], next: index + 5 };
}

/** A day in figures; where 02/03/2019 could be two days, `order` decides, and without it nothing is read. */
export function readNumeric(
  tokens: readonly Token[],
  index: number,
  order: 'day-first' | 'month-first' | null,
): ReadPoint | null {
  const read = parts(tokens, index);
  if (read === null) return null;
  const [a = '', b = '', c = ''] = read.numbers;
  const found = (year: number, month: number, day: number): ReadPoint | null =>
    year >= 1000 && isDay(year, month, day)
      ? { point: { kind: 'day', year, month, day }, next: read.next, needs: 'nothing' }
      : null;
  if (a.length === 4 && b.length <= 2 && c.length <= 2) return found(Number(a), Number(b), Number(c));
  if (a.length > 2 || b.length > 2 || c.length !== 4) return null;
  const [first, second, year] = [Number(a), Number(b), Number(c)];
  // Dots are the habit of those who begin with the day.
  const dotted = tokens[index]?.text.includes('.') === true;
  if (first > 12 || first === second || dotted || order === 'day-first') return found(year, second, first);
  if (second > 12 || order === 'month-first') return found(year, first, second);
  return null;
}
