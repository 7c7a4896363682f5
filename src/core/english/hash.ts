/** One step of a 32-bit hash: spreads `value` over all bits of what `seed` already holds. */
export function mix(seed: number, value: number): number {
  const spread = Math.imul(seed ^ value, 0x9e3779b1);
  return spread ^ (spread >>> 15);
}

/** FNV-1a over the UTF-16 units of `text` from `from` to `to`, as a signed 32-bit number. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/**
 * Width of a key in the model: wide enough that what was never learned is seldom taken for what was (a word of the
 * lexicon once in two thousand times).
 */
const KEY_BITS = 26;

/** The key under which the model knows a feature or a word. */
export const keyOf = (hash: number): number => hash >>> (32 - KEY_BITS);
