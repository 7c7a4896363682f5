import { childrenOf, relOf, type Tree } from '../../../facts/tree.ts';
import { isSeries } from './interrogative.ts';

/** A noun phrase without the preposition before it and without "both"; null unless it is one unbroken stretch. */
export function nominal(tree: Tree, words: readonly number[], head: number): readonly number[] | null {
  const cases = new Set(
    childrenOf(tree, head).filter(
      (child) => /^(?:case|mark|advmod)/.test(relOf(tree, child)) && child < head,
    ),
  );
  let own = words.filter(
    (index) => ![...cases].some((at) => index >= (tree.first[at] ?? at) && index <= (tree.last[at] ?? at)),
  );
  // What follows a gap was said beside an aside: the answer ends before it.
  const gap = own.findIndex((index, at) => at > 0 && index !== (own[at - 1] ?? 0) + 1);
  if (gap > 0) own = own.slice(0, gap);
  // "Scheele, in Uppsala": only a list goes on behind a comma.
  const comma = own.findIndex((index) => tree.words[index]?.text === ',');
  if (comma > 0 && !isSeries(tree, head)) {
    if (own.slice(comma).some((index) => /^(?:cc|conj)$/.test(relOf(tree, index)))) return null;
    own = own.slice(0, comma);
  }
  return own.includes(head) && own.length > 0 && !isTorn(tree, own.at(-1) ?? head) ? own : null;
}

/** Whether the phrase goes on behind its last word: "the correlation between capitalism | and …", "the fundamental theorem | of …". */
function isTorn(tree: Tree, last: number): boolean {
  const [word, next] = [tree.words[last], tree.words[last + 1]];
  if (word === undefined || next === undefined) return false;
  if (/^(?:of|and|or|-|–|\/|&|’s|'s)$/.test(next.lower)) return true;
  return word.end === next.start
    ? !/^[,.;:)\]!?”"’]$/.test(next.text)
    : /^(?:NOUN|PROPN)$/.test(word.tag) &&
        /^(?:NOUN|PROPN|NUM)$/.test(next.tag) &&
        next.head !== word.head &&
        next.head >= last;
}
