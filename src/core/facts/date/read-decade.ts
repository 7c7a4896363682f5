import { smallNumber } from '../figure/number-word.ts';
import { digits, type Token } from '../token.ts';
import { type Part, PARTS, type Share } from './point.ts';
import type { ReadPoint } from './read-point.ts';

/** "1990s", "’30s", "1800s" (a hundred years; "2000s" is taken for ten), "the sixties". */
export function readDecade(
  tokens: readonly Token[],
  index: number,
  part: Part | Share | null,
): ReadPoint | null {
  const token = tokens[index];
  if (token !== undefined && /^['’‘]$/.test(token.text)) return readShortDecade(tokens, index + 1, part);
  if (token?.kind === 'word') return readWordDecade(tokens, index, part);
  if (token?.text.length === 2) return readBareDecade(tokens, index, part);
  const year = digits(token);
  if (year === null || token?.text.length !== 4 || year < 1000 || year % 10 !== 0) return null;
  let at = index + 1;
  if (/^['’]$/.test(tokens[at]?.text ?? '') && tokens[at]?.spaced === false) {
    // "The 1990's"; "2010's best film" is of a year.
    if (part === null && !/^(?:the|and)$/.test(tokens[index - 1]?.lower ?? '')) return null;
    at += 1;
  }
  if (tokens[at]?.lower !== 's' || tokens[at]?.spaced !== false) return null;
  const years = year % 100 === 0 && year < 2000 ? 100 : 10;
  return { point: { kind: 'decade', year, years, part }, next: at + 1, needs: 'nothing' };
}

const decadeOf = (tens: number, part: Part | Share | null, next: number): ReadPoint => ({
  // Whoever leaves the century out means the last one, and the first decades of it are not said so.
  point: { kind: 'decade', year: 1900 + tens, years: 10, part },
  next,
  needs: 'nothing',
});

/** "the 20s and 30s": only two together are surely no ages or temperatures. */
function readBareDecade(
  tokens: readonly Token[],
  index: number,
  part: Part | Share | null,
): ReadPoint | null {
  const tens = digits(tokens[index], 2);
  const isDecade = (at: number): boolean =>
    /^[2-9]0$/.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === 's';
  const joined = (at: number): boolean => tokens[at]?.lower === 'and';
  const first = tokens[index - 1]?.lower === 'the' && joined(index + 2) && isDecade(index + 3);
  const second = joined(index - 1) && isDecade(index - 3) && tokens[index - 4]?.lower === 'the';
  if (tens === null || !isDecade(index)) return null;
  return first || second || isTimeOf(tokens, index) ? decadeOf(tens, part, index + 2) : null;
}

/** "She grew up in the 80s": not what a thermometer says, nor an age. */
function isTimeOf(tokens: readonly Token[], index: number): boolean {
  let before = index - 1;
  if (tokens[before]?.text === '-') before -= 1;
  if (PARTS[tokens[before]?.lower ?? ''] !== undefined) before -= 1;
  if (
    tokens[before]?.lower !== 'the' ||
    !/^(?:in|since|during|of|from|until)$/.test(tokens[before - 1]?.lower ?? '')
  )
    return false;
  const around = tokens.slice(Math.max(0, index - 12), index + 12);
  return !around.some(({ lower }) => DEGREES.has(lower));
}

const DEGREES = new Set(
  '° degrees temperature temperatures highs lows high low warm hot cold fahrenheit celsius score scores percent % aged age ages'.split(
    ' ',
  ),
);

function readShortDecade(
  tokens: readonly Token[],
  index: number,
  part: Part | Share | null,
): ReadPoint | null {
  const [number, suffix] = [tokens[index], tokens[index + 1]];
  const tens = digits(number, 2);
  if (tens === null || tens < 20 || tens % 10 !== 0 || number?.spaced !== false) return null;
  return suffix?.lower === 's' && !suffix.spaced ? decadeOf(tens, part, index + 2) : null;
}

/** "the sixties", "the late Sixties"; "her sixties" is an age. */
function readWordDecade(
  tokens: readonly Token[],
  index: number,
  part: Part | Share | null,
): ReadPoint | null {
  const word = tokens[index]?.lower ?? '';
  if (!word.endsWith('ties')) return null;
  const tens = smallNumber(`${word.slice(0, -3)}y`);
  if (tens === null || tens < 20) return null;
  let before = index - 1;
  // "the seventies and eighties"
  if (
    tokens[before]?.lower === 'and' &&
    /^(?:twen|thir|for|fif|six|seven|eigh)ties$/.test(tokens[before - 1]?.lower ?? '')
  )
    before -= 2;
  if (tokens[before]?.text === '-') before -= 1;
  if (PARTS[tokens[before]?.lower ?? ''] !== undefined) before -= 1;
  return tokens[before]?.lower === 'the' ? decadeOf(tens, part, index + 1) : null;
}

/** "The class of ’92", "in ’68": years of the century past, whose last two figures are no year of ours so far. */
export function readShortYear(tokens: readonly Token[], index: number): ReadPoint | null {
  const [before, number, after] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  const year = digits(number, 2);
  if (year === null || year < 40 || number?.spaced !== false || number.text.length !== 2) return null;
  if (
    tokens[index]?.spaced !== true ||
    !/^(?:in|of|since|until|by|from|before|after)$/.test(before?.lower ?? '')
  )
    return null;
  if (after !== undefined && !after.spaced && !/^[.,;:)!?]$/.test(after.text)) return null;
  return { point: { kind: 'year', year: 1900 + year }, next: index + 2, needs: 'nothing' };
}
