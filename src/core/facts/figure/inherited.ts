import { readDistance } from '../date/distance.ts';
import { isPast } from '../date/tense.ts';
import { beginsSentence, capitalised, type Token } from '../token.ts';
import type { Amount } from './amount.ts';
import { isPlural } from './counted.ts';
import { scale } from './number-word.ts';
import type { Earlier } from './told.ts';
import { isDuration, isMeasure, isMoney, unitNamed } from './unit.ts';

/** Tokens between two figures that are still told in one breath. */
const REACH = 24;
/** How many times larger one of two like amounts may be. */
const ALIKE = 8;

const AFTER =
  /^(?:[.,;:)!?—–”"]|in|at|by|on|for|last|this|the|when|before|since|now|and|or|but|today|from|to|after|elsewhere|here|there|a|an|wide|long|high|deep|tall|thick|across|more|fewer|less)$/;
const WIDE = /^(?:wide|long|high|deep|tall|thick|across)$/;
const LENGTH = /^(?:km|m|cm|mm|mi|ft|in|yd)$/;
const DETERMINER = /^(?:the|its|his|her|their|our|another|that|those)$/;
const TYPICAL = /^(?:average|mean|norm|median|record|peak|maximum|minimum|gusts|usual|target|limit)$/;

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** "From 12 per cent to 8", "18 months, against 24", "compared with 4.6": what joins two amounts of one kind. */
function isCompared(tokens: readonly Token[], start: number, { unit, first, number, end }: Earlier): boolean {
  let at = start - 1;
  if (/^(?:only|just|about|around|some|nearly|almost|over|under|minus)$/.test(word(tokens, at))) at -= 1;
  const before = word(tokens, at);
  if (/^(?:against|versus|than)$/.test(before)) return at - end < 4;
  if (before === 'with') return word(tokens, at - 1) === 'compared';
  if (before === 'from')
    return /^(?:up|down)$/.test(word(tokens, at - 1)) || (at === end && word(tokens, first - 1) === 'to');
  if (before !== 'to') return false;
  if (word(tokens, at - 1) === 'compared') return true;
  // "Rose 20 per cent to 90" says by how much, and of what it is now only the number.
  const from = [1, 2, 3].some((back) => /^(?:from|to)$/.test(word(tokens, number - back)));
  return from || (unit === 'votes' && at === end);
}

/** "Freezes at 0 °C and boils at 100": the same preposition before both, in two short clauses. */
const isAgainAt = (tokens: readonly Token[], start: number, { first, end }: Earlier): boolean =>
  /^(?:at|below|above|by|for)$/.test(word(tokens, start - 1)) &&
  word(tokens, start - 1) === word(tokens, first - 1) &&
  start - end < 9 &&
  /^(?:[.,;]|and)$/.test(word(tokens, start + 1));

/** "3.2 kg, the lightest 1.1", "62 per cent of GDP and the deficit at 3.4": a clause whose verb is not said again. */
function isGapped(tokens: readonly Token[], start: number, end: number): boolean {
  if (!/^[.,;]$/.test(word(tokens, start + 1))) return false;
  for (let at = start - 2; at > start - 6 && at > end; at -= 1) {
    // "in Blackburn 56 per cent, in Bath 14"
    const place = /^(?:in|for)$/.test(word(tokens, at)) && capitalised(tokens[start - 1]);
    if (place && capitalised(tokens[at + 1])) return /^(?:,|;|and|but)$/.test(word(tokens, at - 1));
    if (!DETERMINER.test(word(tokens, at))) continue;
    return /^(?:,|;|and|but)$/.test(word(tokens, at - 1)) && !/^(?:of|by)$/.test(word(tokens, start - 1));
  }
  return false;
}

/** "Grows 1.4 million tonnes of wheat and eats 2.1 million": the same scale again, and nothing counted between. */
function isScaledAlike(tokens: readonly Token[], end: number, earlier: Earlier): boolean {
  const own = scale(word(tokens, end - 1));
  if (own === null || own < 1e6) return false;
  for (let at = earlier.number; at < earlier.end; at += 1)
    if (scale(word(tokens, at)) === own) return !hasPlural(tokens, earlier.end, end);
  return false;
}

/** Whether another noun in the plural stands between, which a number could count as well. */
const hasPlural = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((token) => isPlural(token) && unitNamed(token.lower) === null);

const decimals = (text: string): number => /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;

/**
 * The unit a number without one takes from the figure before it in its sentence: only where the two are compared and
 * alike in size, and never across what could count something else.
 */
export function inheritedUnit(
  tokens: readonly Token[],
  { number: start, numberEnd: end, value, scaled, digits }: Amount,
  earlier: Earlier | null,
): string | null {
  const token = tokens[start];
  if (earlier === null || token === undefined || start - earlier.end > 2 * REACH) return null;
  // "12.1 metres in 1954 and 11.8 twenty years later"
  const follows = tokens[end] !== undefined && !AFTER.test(word(tokens, end));
  if (follows && readDistance(tokens, end) === null) return null;
  const { unit } = earlier;
  const ratio = Math.abs(value / earlier.value);
  let sentences = 0;
  for (let at = earlier.end; at <= start; at += 1) if (beginsSentence(tokens, at)) sentences += 1;
  // "8 to 10 hours. The rest make do with six and a half": a half needs something that can be halved.
  if (
    !Number.isInteger(value) &&
    !digits &&
    isMeasure(unit) &&
    !isMoney(unit) &&
    ratio > 1 / ALIKE &&
    ratio < ALIKE
  )
    return sentences <= 2 ? unit : null;
  if (sentences > 0 || start - earlier.end > REACH) return null;
  // "It took 123 years to add the second, and only twelve to add the last."
  const toDo = word(tokens, end) === 'to' && word(tokens, earlier.end) === 'to';
  const listed = [1, 2].some((back) => /^(?:,|and|but)$/.test(word(tokens, start - back)));
  if (toDo && listed && isDuration(unit)) return unit;
  if (scaled && isScaledAlike(tokens, end, earlier)) return unit;
  // "needed five and a half hours then and still needed five in 1939"
  const verb = tokens[start - 1];
  const again = verb !== undefined && isPast(verb) && verb.lower === word(tokens, earlier.first - 1);
  if (again && verb.lower !== 'was' && isMeasure(unit) && ratio > 1 / ALIKE && ratio < ALIKE) return unit;
  if (token.kind !== 'number') return unit === 'votes' && isCompared(tokens, start, earlier) ? unit : null;
  // "1,280 metres long and 27 wide"
  if (LENGTH.test(unit) && WIDE.test(word(tokens, end))) return unit;
  const alike = unit === '%' ? 5 * ALIKE : ALIKE;
  if (earlier.value === 0 && isAgainAt(tokens, start, earlier)) return unit;
  if (!(ratio >= 1 / alike && ratio <= alike)) return null;
  if (isCompared(tokens, start, earlier)) return unit;
  const places = decimals(token.text);
  const parallel = places > 0 && places === decimals(tokens[earlier.number]?.text ?? '');
  // What is counted with decimals is money or a mean: "8.50 marks, raised to 9.19".
  if (!isMeasure(unit)) return parallel ? unit : null;
  if (isDuration(unit)) return isGapped(tokens, start, earlier.end) ? unit : null;
  if (unit === 'times') return parallel ? unit : null;
  const typical = word(tokens, start - 1) === 'of' && TYPICAL.test(word(tokens, start - 2));
  // "31 per cent had decay; by 2012 it was 27.9"
  const said =
    /^(?:was|is|were|are)$/.test(word(tokens, start - 1)) &&
    /^(?:it|figure|share|rate|proportion|average)$/.test(word(tokens, start - 2));
  if (said && /^[.,;]$/.test(word(tokens, end))) return unit;
  const placed = isAgainAt(tokens, start, earlier);
  return parallel || typical || placed || isGapped(tokens, start, earlier.end) ? unit : null;
}
