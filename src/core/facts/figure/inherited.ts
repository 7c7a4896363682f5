import { beginsSentence, type Token } from '../token.ts';
import { isDuration, isMeasure } from './unit.ts';

/** A figure already read, which a later one in its sentence may be compared with. */
export interface Earlier {
  readonly value: number;
  readonly unit: string;
  /** Index of its number, and of the first token after the figure. */
  readonly number: number;
  readonly end: number;
}

/** Tokens between two figures that are still told in one breath. */
const REACH = 24;
/** How many times larger one of two like amounts may be. */
const ALIKE = 8;

const AFTER =
  /^(?:[.,;:)!?—–”"]|in|at|by|on|for|last|this|the|when|before|since|now|and|or|but|today|from|to|after|elsewhere|here|there|a|an)$/;
const DETERMINER = /^(?:the|its|his|her|their|our|another|that|those)$/;
const TYPICAL = /^(?:average|mean|norm|median|record|peak|maximum|minimum|gusts|usual|target|limit)$/;

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** "From 12 per cent to 8", "18 months, against 24", "compared with 4.6": what joins two amounts of one kind. */
function isCompared(tokens: readonly Token[], start: number, { unit, number, end }: Earlier): boolean {
  let at = start - 1;
  if (/^(?:only|just|about|around|some|nearly|almost|over|under|minus)$/.test(word(tokens, at))) at -= 1;
  const before = word(tokens, at);
  if (/^(?:against|versus|than)$/.test(before)) return at - end < 4;
  if (before === 'with') return word(tokens, at - 1) === 'compared';
  if (before === 'from') return /^(?:up|down)$/.test(word(tokens, at - 1));
  if (before !== 'to') return false;
  if (word(tokens, at - 1) === 'compared') return true;
  // "Rose 20 per cent to 90" says by how much, and of what it is now only the number.
  const from = [1, 2, 3].some((back) => /^(?:from|to)$/.test(word(tokens, number - back)));
  return from || (unit === 'votes' && at === end);
}

/** "3.2 kg, the lightest 1.1", "62 per cent of GDP and the deficit at 3.4": a clause whose verb is not said again. */
function isGapped(tokens: readonly Token[], start: number, end: number): boolean {
  if (!/^[.,;]$/.test(word(tokens, start + 1))) return false;
  for (let at = start - 2; at > start - 6 && at > end; at -= 1) {
    if (!DETERMINER.test(word(tokens, at))) continue;
    return /^(?:,|;|and|but)$/.test(word(tokens, at - 1)) && !/^(?:of|by)$/.test(word(tokens, start - 1));
  }
  return false;
}

const decimals = (text: string): number => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;

/**
 * The unit a number without one takes from the figure before it in its sentence: only where the two are compared and
 * alike in size, and never across what could count something else.
 */
export function inheritedUnit(
  tokens: readonly Token[],
  start: number,
  value: number,
  earlier: Earlier | null,
): string | null {
  const token = tokens[start];
  if (earlier === null || token?.kind !== 'number' || start - earlier.end > REACH) return null;
  if (!AFTER.test(word(tokens, start + 1)) && tokens[start + 1] !== undefined) return null;
  for (let at = earlier.end; at <= start; at += 1) if (beginsSentence(tokens, at)) return null;
  const ratio = Math.abs(value / earlier.value);
  const { unit } = earlier;
  const alike = unit === '%' ? 5 * ALIKE : ALIKE;
  if (!(ratio >= 1 / alike && ratio <= alike)) return null;
  if (isCompared(tokens, start, earlier)) return unit;
  if (!isMeasure(unit) || unit === 'times') return null;
  if (isDuration(unit)) return isGapped(tokens, start, earlier.end) ? unit : null;
  const places = decimals(token.text);
  const parallel = places > 0 && places === decimals(tokens[earlier.number]?.text ?? '');
  const typical = word(tokens, start - 1) === 'of' && TYPICAL.test(word(tokens, start - 2));
  return parallel || typical || isGapped(tokens, start, earlier.end) ? unit : null;
}
