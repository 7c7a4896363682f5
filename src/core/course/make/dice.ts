/** A number 0–1 that depends on the words alone, so that the same article always makes the same course. */
export function dice(seed: string): number {
  // FNV-1a, 32 bits
  let hash = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    hash = Math.imul(hash ^ seed.charCodeAt(index), 0x01000193) >>> 0;
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000;
}

/** The items in an order that depends on the seed alone. */
export const shuffled = <Item>(items: readonly Item[], seed: string): readonly Item[] =>
  items
    .map((item, index) => ({ item, key: dice(`${seed} ${String(index)}`) }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
