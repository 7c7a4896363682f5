import type { TaggedWord } from './tagger.ts';

/** A sentence's dependency tree: word indices, with what hangs on each. */
export interface Tree {
  readonly words: readonly TaggedWord[];
  /** Indices of the words that hang on each word, in order. */
  readonly children: readonly (readonly number[])[];
  /** First and last index of each word's subtree. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly root: number;
}

const NONE: readonly number[] = [];

/** Indexes the arcs of a sentence; every word's head must lead to a root. */
export function treeOf(words: readonly TaggedWord[]): Tree {
  const children: number[][] = words.map(() => []);
  const first = words.map((_, index) => index);
  const last = words.map((_, index) => index);
  let root = -1;
  for (const [index, { head }] of words.entries()) {
    if (head < 0) root = root < 0 ? index : root;
    else children[head]?.push(index);
    // Spread the place of this word to all above it.
    let steps = 0;
    for (let at = head; at >= 0 && steps <= words.length; at = words[at]?.head ?? -1) {
      first[at] = Math.min(first[at] ?? at, index);
      last[at] = Math.max(last[at] ?? at, index);
      steps += 1;
    }
  }
  return { words, children, first, last, root };
}

export const childrenOf = (tree: Tree, index: number): readonly number[] => tree.children[index] ?? NONE;

/** The relation without its subtype: `nsubj:pass` → `nsubj`. */
export function bare(rel: string): string {
  const colon = rel.indexOf(':');
  return colon < 0 ? rel : rel.slice(0, colon);
}

export const relOf = (tree: Tree, index: number): string => tree.words[index]?.rel ?? '';

/** The first child that hangs on by one of the relations. */
export const childBy = (tree: Tree, index: number, ...rels: readonly string[]): number | null =>
  childrenOf(tree, index).find((child) => {
    const rel = relOf(tree, child);
    return rels.includes(rel) || rels.includes(bare(rel));
  }) ?? null;

/** All indices of a word's subtree for which `keep` says yes all the way down, in order. */
export function subtree(
  tree: Tree,
  index: number,
  keep: (index: number) => boolean = () => true,
): readonly number[] {
  const found: number[] = [];
  const waiting = [index];
  while (waiting.length > 0) {
    const at = waiting.pop();
    if (at === undefined) break;
    found.push(at);
    for (const child of childrenOf(tree, at)) if (keep(child)) waiting.push(child);
  }
  return found.sort((a, b) => a - b);
}
