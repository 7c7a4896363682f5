import { bare, relOf, subtree, type Tree } from '../../../facts/tree.ts';

const isComma = (text: string | undefined): boolean =>
  text === ',' || text === '(' || text === '–' || text === '—' || text === ';';

/** Whether a constituent only adds to what is said: set apart by commas or brackets, or no part of the clause. */
export function isAside(tree: Tree, index: number): boolean {
  const rel = relOf(tree, index);
  const first = tree.first[index] ?? index;
  const [opens, before] = [tree.words[first]?.text, tree.words[first - 1]?.text];
  if (opens === '(' || opens === '[') return true;
  const apart = isComma(opens) || isComma(before);
  switch (bare(rel)) {
    case 'parataxis':
    case 'discourse':
    case 'vocative':
    case 'dislocated':
      return true;
    case 'acl':
    case 'advcl':
      // "Born in England, Norton …": what is said before the noun is no part of its name.
      return (apart && first > 0) || (rel === 'acl' && index < (tree.words[index]?.head ?? 0));
    case 'appos':
      return apart && first > 0;
    case 'dep':
      return apart;
    default:
      return false;
  }
}

/** The words of a constituent without asides, end punctuation and the joint at its head. */
export function spoken(tree: Tree, index: number): readonly number[] {
  const words = [...subtree(tree, index, (child) => !isAside(tree, child))];
  const mark = (at: number | undefined): boolean => {
    const word = at === undefined ? undefined : tree.words[at];
    return word !== undefined && word.tag === 'PUNCT' && !/^["“”‘’)(\]]$/.test(word.text);
  };
  while (words.length > 0 && (mark(words[0]) || relOf(tree, words[0] ?? 0) === 'cc')) words.shift();
  while (words.length > 0 && mark(words.at(-1))) words.pop();
  return words;
}
