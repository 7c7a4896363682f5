import { ordinalWord } from '../date/ordinal.ts';
import { divisor } from './number-word.ts';
import type { Token } from '../token.ts';

const NO_COUNT = new Set(
  (
    'way star sided dimensional wheel point letter old odd something plus legged footed on in to up off by and of time ' +
    'times hand handed fold man day tier class inch armed digit figure some piece shot'
  ).split(' '),
);
const PLURALS: Readonly<Record<string, string | undefined>> = {
  man: 'men',
  woman: 'women',
  person: 'people',
  strong: '',
};

/** What a number joined by a hyphen counts: "a 400-seat theatre" → seats, "a 36,000-strong army" → nothing said. */
export function readJoinedNoun(
  tokens: readonly Token[],
  index: number,
): { noun: string | null; next: number } | null {
  const [hyphen, word, after] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (hyphen?.text !== '-' || hyphen.spaced || word?.kind !== 'word' || word.spaced) return null;
  if (after?.text === '-' && !after.spaced) return null;
  const { lower } = word;
  if (word.text !== lower || lower.length < 3 || /(?:ed|al|ly|ing)$/.test(lower)) return null;
  const known = PLURALS[lower];
  if (known !== undefined) return { noun: known === '' ? null : known, next: index + 2 };
  if (/[^s]s$/.test(lower)) return null;
  if (NO_COUNT.has(lower) || divisor(lower) !== null || ordinalWord(lower) !== null) return null;
  const noun = /[^aeiou]y$/.test(lower)
    ? `${lower.slice(0, -1)}ies`
    : /(?:ss|x|ch|sh)$/.test(lower)
      ? `${lower}es`
      : `${lower}s`;
  return { noun, next: index + 2 };
}
