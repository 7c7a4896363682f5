/** An answer as SQuAD compares it (Rajpurkar et al. 2016): lower case, without punctuation and articles. */
export const normalisedWords = (answer: string): readonly string[] =>
  answer
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~‘’“”–—]/g, '')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(?:a|an|the)$/.test(word));

/** Harmonic mean of the shares of words that two answers have in common, 0–1. */
export function tokenF1(one: string, other: string): number {
  const [a, b] = [normalisedWords(one), normalisedWords(other)];
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0;
  const left = [...b];
  let common = 0;
  for (const word of a) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return (2 * common) / (a.length + b.length);
}
