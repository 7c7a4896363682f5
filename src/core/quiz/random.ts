/** Numbers in [0, 1) that look random and are the same for the same seed. */
export type Random = () => number;

/** mulberry32, by Tommy Ettinger (public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A shuffled copy; every order equally likely (Fisher–Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const mixed = [...items];
  for (let left = mixed.length; left > 1; left--) {
    const [picked] = mixed.splice(Math.floor(random() * left), 1);
    if (picked !== undefined) mixed.push(picked);
  }
  return mixed;
}
