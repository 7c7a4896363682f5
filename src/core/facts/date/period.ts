import { smallNumber } from '../figure/number-word.ts';
import { areWords, digits, type Token } from '../token.ts';
import { addMonths } from './calendar.ts';
import type { Point } from './point.ts';
import type { ReadPoint } from './read-point.ts';

/** A run of months said by its length and its end. */
interface Period {
  readonly from: Point;
  readonly to: Point;
  readonly next: number;
}

/** "Three months to", "year ended", "quarter to the end of": the months, and the index of the end. */
function readLength(tokens: readonly Token[], index: number): { months: number; end: number } | null {
  const unit = tokens[index]?.lower;
  const count = digits(tokens[index], 2) ?? smallNumber(tokens[index]?.lower ?? '');
  const counted = count !== null && count > 1 && count < 25 && tokens[index + 1]?.lower === 'months';
  const months = counted ? count : unit === 'quarter' ? 3 : unit === 'year' ? 12 : null;
  if (months === null) return null;
  const joint = counted ? index + 2 : index + 1;
  const to = tokens[joint]?.lower ?? '';
  // "In the year ended 31 March 2020" is mostly told by its last day.
  if (to !== 'to' && !(counted && /^(?:ended|ending)$/.test(to))) return null;
  const the = areWords(tokens, joint + 1, ['the', 'end', 'of'])
    ? 3
    : tokens[joint + 1]?.lower === 'end'
      ? 1
      : 0;
  return { months, end: joint + 1 + the };
}

/** "The three months to August", "the year to March 2023", "the six months ended 30 June": from its first month or day. */
export function readPeriod(
  tokens: readonly Token[],
  index: number,
  read: (at: number) => ReadPoint | null,
): Period | null {
  // "It took three months to June's end": only a certain stretch is told by its end.
  const the = tokens[index]?.lower === 'the';
  if (!the && index > 0 && tokens[index - 1]?.lower !== 'the') return null;
  const length = readLength(tokens, the ? index + 1 : index);
  const last = length === null ? null : read(length.end);
  if (length === null || last === null) return null;
  const { point, next } = last;
  if ((point.kind !== 'month' && point.kind !== 'day') || (point.kind === 'month' && point.part !== null))
    return null;
  const first = addMonths(point.year ?? 0, point.month, 1 - length.months);
  // Only behind a month's last days are the months before it whole.
  if (point.kind === 'day' && point.day < 28) return null;
  const year = point.year === null ? null : first.year;
  return {
    from:
      point.kind === 'day'
        ? { kind: 'day', year, month: first.month, day: 1 }
        : { kind: 'month', year, month: first.month, part: null },
    to: point,
    next,
  };
}
