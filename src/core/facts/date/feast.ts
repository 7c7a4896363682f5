import { areWords, type Token } from '../token.ts';
import { addDays, type Day } from './calendar.ts';

/** A feast as a text names it: a day of every year, or one counted in days from Easter Sunday. */
export type Feast = { readonly month: number; readonly day: number } | { readonly fromEaster: number };

/** Names in tokens, "’s" being two of them; longer names stand before those they begin with. */
const NAMES: readonly (readonly [name: string, feast: Feast])[] = [
  ['christmas day', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['boxing day', { month: 12, day: 26 }],
  ["new year ' s eve", { month: 12, day: 31 }],
  ["new year ' s day", { month: 1, day: 1 }],
  ["valentine ' s day", { month: 2, day: 14 }],
  ["patrick ' s day", { month: 3, day: 17 }],
  ["george ' s day", { month: 4, day: 23 }],
  ["david ' s day", { month: 3, day: 1 }],
  ["andrew ' s day", { month: 11, day: 30 }],
  ['may day', { month: 5, day: 1 }],
  ['bastille day', { month: 7, day: 14 }],
  ['armistice day', { month: 11, day: 11 }],
  ['halloween', { month: 10, day: 31 }],
  ['ash wednesday', { fromEaster: -46 }],
  ['palm sunday', { fromEaster: -7 }],
  ['maundy thursday', { fromEaster: -3 }],
  ['good friday', { fromEaster: -2 }],
  ['easter sunday', { fromEaster: 0 }],
  ['easter monday', { fromEaster: 1 }],
  ['ascension day', { fromEaster: 39 }],
  ['whit sunday', { fromEaster: 49 }],
  ['whit monday', { fromEaster: 50 }],
];

const BY_FIRST = new Map<string, (readonly [words: readonly string[], feast: Feast])[]>();
for (const [name, feast] of NAMES) {
  const words = name.split(' ');
  const [first = ''] = words;
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), [words, feast]]);
}

/** First words of the names of feasts; "St" may stand before some. */
export const beginsFeast = (lower: string): boolean => BY_FIRST.has(lower) || lower === 'st';

/** The feast whose name begins at a token, with the index after it. */
export function readFeast(tokens: readonly Token[], index: number): { feast: Feast; next: number } | null {
  const begins = tokens[index];
  if (begins === undefined || begins.text === begins.lower) return null;
  const saint = begins.text === 'St';
  const at = !saint ? index : tokens[index + 1]?.text === '.' ? index + 2 : index + 1;
  const first = tokens[at];
  if (first === undefined || first.text === first.lower) return null;
  for (const [words, feast] of BY_FIRST.get(first.lower) ?? []) {
    const said = words.map((word, offset) =>
      word === "'" && tokens[at + offset]?.text === '’' ? '’' : word,
    );
    if (areWords(tokens, at, said)) return { feast, next: at + words.length };
  }
  return null;
}

/** Easter Sunday of a Gregorian year (the algorithm printed in New Scientist, 30 March 1961). */
function easterSunday(year: number): Day {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const sum = h + l - 7 * m;
  const month = Math.floor((sum + 90) / 25);
  return { year, month, day: (sum + 33 * month + 19) % 32 };
}

/** Since when Easter is the same day in Britain and in Rome. */
const EASTER_SINCE = 1753;

/** The day of a feast in a year; null for an Easter that two calendars dispute. */
export function feastIn(feast: Feast, year: number): Day | null {
  if ('month' in feast) return { year, ...feast };
  return year < EASTER_SINCE ? null : addDays(easterSunday(year), feast.fromEaster);
}
