import type { Span } from '#core/article/article.ts';

/** A baseline: runs of words anywhere in a paragraph, as long as the answers that people give. `text` begins at `start`. */
export function randomSpans(
  text: string,
  start: number,
  count: number,
  lengths: readonly number[],
  random: () => number,
): readonly Span[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)].map((found) => ({
    start: start + found.index,
    end: start + found.index + found[0].length,
  }));
  return Array.from({ length: count }, () => {
    const length = Math.min(words.length, lengths[Math.floor(random() * lengths.length)] ?? 1);
    const first = Math.floor(random() * (words.length - length + 1));
    return { start: words[first]?.start ?? start, end: words[first + length - 1]?.end ?? start };
  });
}
