/** A stretch as the indexes of the tokens it covers in the text that was read. */
export type Cover = ReadonlySet<number>;

export interface Marked {
  readonly cover: Cover;
  /** How many words the mark has, whether or not they are in the text that was read. */
  readonly words: number;
}

/**
 * Pairs marks with what was found, one to one, the best covered first. A pair overlaps, and what was found covers at
 * least half of the mark's words.
 */
export function pairUp<Gold extends Marked, Found extends { readonly cover: Cover }>(
  marks: readonly Gold[],
  found: readonly Found[],
): ReadonlyMap<Gold, Found> {
  const possible = marks.flatMap((mark) =>
    found.flatMap((one) => {
      const common = overlap(mark.cover, one.cover);
      const share = common / Math.max(1, mark.words);
      const union = mark.words + one.cover.size - common;
      return common > 0 && share >= 0.5 ? [{ mark, one, closeness: common / union }] : [];
    }),
  );
  possible.sort((a, b) => b.closeness - a.closeness);
  const pairs = new Map<Gold, Found>();
  const taken = new Set<Found>();
  for (const { mark, one } of possible) {
    if (pairs.has(mark) || taken.has(one)) continue;
    pairs.set(mark, one);
    taken.add(one);
  }
  return pairs;
}

export function overlap(one: Cover, other: Cover): number {
  let common = 0;
  for (const token of one) if (other.has(token)) common++;
  return common;
}
