const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SMALL = new Map<string, number>([
  ...ONES.map((word, index) => [word, index] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);

/** "seven" → 7, "forty" → 40; null for any other word. */
export const smallNumber = (lower: string): number | null => SMALL.get(lower) ?? null;

const SCALES = new Map<string, number>([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['tn', 1e12],
  ['mn', 1e6],
  ['mln', 1e6],
]);

/** "million" → 1,000,000; null for any other word. */
export const scale = (lower: string): number | null => SCALES.get(lower) ?? null;

const PARTS = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['fourth', 4],
  ...['third', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (word, index) => [word, index === 0 ? 3 : index + 4] as const,
  ),
  ['eleventh', 11],
  ['twelfth', 12],
  ['fifteenth', 15],
  ['sixteenth', 16],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** By what a word divides: "third" and "thirds" → 3, "half" → 2; null for any other word. */
export const divisor = (lower: string): number | null =>
  PARTS.get(lower) ?? (lower.endsWith('s') ? (PARTS.get(lower.slice(0, -1)) ?? null) : null);

const SIGNS = new Map<string, number>([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** "½" → 0.5; null for any other mark. */
export const fractionSign = (text: string): number | null => SIGNS.get(text) ?? null;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** "⁸" → 8; null for any other mark. */
export function raised(text: string): number | null {
  const digit = text.length === 1 ? RAISED.indexOf(text) : -1;
  return digit < 0 ? null : digit;
}
