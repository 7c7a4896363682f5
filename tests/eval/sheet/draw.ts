import { shuffled } from '../seeded.ts';

/** What is drawn from: of a kind, from a document, at a place that is to be asked about once only. */
export interface Drawable {
  readonly kind: string;
  readonly document: string;
  readonly place: string;
}

/**
 * Draws so many things that each kind has the share it has among all (but one at least), spread over documents and
 * places. The same things and the same random numbers give the same draw.
 */
export function drawStratified<Thing extends Drawable>(
  things: readonly Thing[],
  count: number,
  random: () => number,
): readonly Thing[] {
  const kinds = [...new Set(things.map(({ kind }) => kind))].sort();
  const rooms = allot(
    kinds.map((kind) => things.filter((thing) => thing.kind === kind).length),
    Math.min(count, things.length),
  );
  const uses = new Map<string, number>();
  const used = (name: string): number => uses.get(name) ?? 0;
  const drawn: Thing[] = [];
  kinds.forEach((kind, at) => {
    let left = shuffled(
      things.filter((thing) => thing.kind === kind),
      random,
    );
    for (let room = rooms[at] ?? 0; room > 0; room--) {
      const best = left.reduce((first, next) => (burden(next) < burden(first) ? next : first));
      for (const name of [`document ${best.document}`, `place ${best.document} ${best.place}`]) {
        uses.set(name, used(name) + 1);
      }
      drawn.push(best);
      left = left.filter((thing) => thing !== best);
    }
  });
  return shuffled(drawn, random);

  function burden({ document, place }: Thing): number {
    return 1000 * used(`place ${document} ${place}`) + used(`document ${document}`);
  }
}

/** Shares out `count` by size, whole numbers (largest remainders), one at least for each that has any. */
export function allot(sizes: readonly number[], count: number): readonly number[] {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all === 0) return sizes.map(() => 0);
  const exact = sizes.map((size) => (size * count) / all);
  const rooms = exact.map((room, at) =>
    Math.min(sizes[at] ?? 0, Math.max(sizes[at] === 0 ? 0 : 1, Math.floor(room))),
  );
  const given = (): number => rooms.reduce((sum, room) => sum + room, 0);
  const need = (at: number): number => (exact[at] ?? 0) - (rooms[at] ?? 0);
  const places = sizes.map((_, at) => at);
  while (given() < count) {
    const [most] = places
      .filter((at) => (rooms[at] ?? 0) < (sizes[at] ?? 0))
      .sort((a, b) => need(b) - need(a) || a - b);
    if (most === undefined) break;
    rooms[most] = (rooms[most] ?? 0) + 1;
  }
  // What the least kinds were given beyond their share is taken from the others; from them only when all have one.
  while (given() > count) {
    const left = (least: number): number[] => places.filter((at) => (rooms[at] ?? 0) > least);
    const from = left(1).length > 0 ? left(1) : left(0);
    const [most] = from.sort((a, b) => need(a) - need(b) || b - a);
    if (most === undefined) break;
    rooms[most] = (rooms[most] ?? 0) - 1;
  }
  return rooms;
}
