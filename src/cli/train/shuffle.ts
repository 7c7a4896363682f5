import type { Random } from '#core/quiz/random.ts';

/** Shuffles in place (Fisher and Yates), in linear time: the rows are as long as a treebank. */
export function shuffle<Item>(items: Item[], random: Random): Item[] {
  for (let at = items.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as Item, items[at] as Item];
  }
  return items;
}
