/** A number with its separators, one character of a script without spaces, or a word. */
const WORD =
  /\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}]+/gu;
const NUMBER = /^\p{N}/u;

/** The words of a text as they stand in it. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The words of a text as they are compared: in lower case, every number the same, since figures are what a revision changes. */
export const comparedWords = (text: string): readonly string[] =>
  wordsOf(text).map((word) => (NUMBER.test(word) ? '#' : word.toLowerCase()));

/** Names, numbers and words of four letters and more: what a sentence is about, without what only joins it. In lower case. */
export function tellingWords(text: string): readonly string[] {
  return wordsOf(text)
    .filter((word, index) => NUMBER.test(word) || word.length >= 4 || (index > 0 && isCapital(word)))
    .map((word) => word.toLowerCase());
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

export type Bag = ReadonlyMap<string, number>;

/** How often each word stands in a list. */
export function bagOf(words: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** Number of words that two bags share, each as often as both have it. Linear in `a`. */
export function shared(a: Bag, b: Bag): number {
  let count = 0;
  for (const [word, times] of a) count += Math.min(times, b.get(word) ?? 0);
  return count;
}

/** Dice's coefficient of two lists of words, 0–1: twice what they share over what they have. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const all = a.length + b.length;
  return all === 0 ? 1 : (2 * shared(bagOf(a), bagOf(b))) / all;
}
