/** A word, a number or a single mark of a text, with its place in it. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space (or the start of the text) stands before it. */
  readonly spaced: boolean;
}

/** The possessive is a token of its own, so that "Tuesday’s" is Tuesday. */
const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:['’](?!s(?![\p{L}\p{M}]))\p{L}+)*`;
/** Thousands may be grouped by commas, dots or narrow spaces; what the marks mean depends on the language. */
const NUMBER = String.raw`\d+(?:[.,'’\u00a0\u202f\u2009]\d+)*`;

/** Cuts a text into tokens, in time proportional to its length. */
export function tokenise(text: string): readonly Token[] {
  const pattern = new RegExp(`(?<word>${WORD})|(?<number>${NUMBER})|\\S`, 'gu');
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(pattern)) {
    const [found] = match;
    const start = match.index;
    const kind =
      match.groups?.word !== undefined ? 'word' : match.groups?.number !== undefined ? 'number' : 'mark';
    tokens.push({
      kind,
      text: found,
      lower: found.toLowerCase(),
      start,
      end: start + found.length,
      spaced: start !== previousEnd,
    });
    previousEnd = start + found.length;
  }
  return tokens;
}

/** A whole number of at most so many digits, without marks in it; null for any other token. */
export const digits = (token: Token | undefined, most = 4): number | null =>
  token?.kind === 'number' && token.text.length <= most && /^\d+$/.test(token.text)
    ? Number(token.text)
    : null;

export const isMark = (token: Token | undefined, text: string): boolean => token?.text === text;

/** Whether some words stand at a token, one after the other. */
export const areWords = (tokens: readonly Token[], index: number, words: readonly string[]): boolean =>
  words.every((word, offset) => tokens[index + offset]?.lower === word);

/** Index behind a number and all numbers that marks join to it without a space ("3–1", "10:30"). */
export function pastJoined(tokens: readonly Token[], index: number, marks: RegExp): number {
  let at = index + 1;
  while (
    marks.test(tokens[at]?.text ?? '') &&
    !tokens[at]?.spaced &&
    tokens[at + 1]?.kind === 'number' &&
    !tokens[at + 1]?.spaced
  )
    at += 2;
  return at;
}

/** True where a new sentence may begin: at the start, or after a full stop, question or exclamation mark. */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && /^["'“”‘’()[\]]$/.test(tokens[before]?.text ?? '')) before -= 1;
  const token = tokens[before];
  if (token === undefined) return true;
  return token.text === '.' || token.text === '?' || token.text === '!' || token.text === ':';
}

export const capitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

const SHORTENED = new Set(
  'mr mrs ms dr st prof gen col sgt capt lt sen rep gov rev hon no nos vol fig jan feb mar apr jun jul aug sep sept oct nov dec vs etc ca c b d'.split(
    ' ',
  ),
);

/** Whether a token begins a sentence: after a full stop that ends no abbreviation or initial, and with a capital, digit or quotation mark. */
export function beginsSentence(tokens: readonly Token[], index: number): boolean {
  // A quotation or bracket may close between the stop and the new sentence.
  let end = index - 1;
  while (end > index - 3 && /^["”’)]$/.test(tokens[end]?.text ?? '') && tokens[end]?.spaced === false)
    end -= 1;
  const [before, stop, token] = [tokens[end - 1], tokens[end], tokens[index]];
  if (stop === undefined) return true;
  if (stop.kind !== 'mark' || token === undefined || !token.spaced || !/^[.?!]$/.test(stop.text))
    return false;
  if (!capitalised(token) && token.kind !== 'number' && !/^["'“‘(]$/.test(token.text)) return false;
  if (stop.text !== '.' || before?.kind !== 'word' || stop.spaced) return true;
  // "5 °C." ends a sentence, "J. Smith" does not.
  const initial = /^\p{Lu}$/u.test(before.text) && tokens[end - 2]?.text !== '°';
  return !SHORTENED.has(before.lower) && !initial;
}
