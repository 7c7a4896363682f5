import { relOf, type Tree } from '../../../facts/tree.ts';
import type { Clause } from './clause.ts';
import { isTie } from './verbs.ts';

/**
 * The words of a clause as a statement of its own, in the sentence's order, without asides and ties; null for one
 * that leaves its verb unsaid. `isBrief`: without the clauses that follow on.
 */
export function statementOf(clause: Clause, isBrief = false): readonly number[] | null {
  const { tree, subject, auxiliaries, predicate, parts, unsaid } = clause;
  if (unsaid !== null) return null;
  const kept = new Set([...subject.words, ...auxiliaries, predicate]);
  for (const { words, head, role } of parts) {
    if (role === 'adverb' && isTie(tree.words[head])) continue;
    if (
      isBrief &&
      role === 'clause' &&
      head > predicate &&
      relOf(tree, head) === 'advcl' &&
      !isHow(tree, head)
    )
      continue;
    for (const index of words) kept.add(index);
  }
  // Commas and "and" stay between words that stay.
  const isJoint = (index: number): boolean => {
    const word = tree.words[index];
    return (
      word !== undefined && ((word.tag === 'PUNCT' && /^[,–—-]$/.test(word.text)) || word.tag === 'CCONJ')
    );
  };
  for (const index of tree.words.keys()) {
    if (!kept.has(index - 1) || kept.has(index) || !isJoint(index)) continue;
    let next = index;
    while (isJoint(next)) next += 1;
    if (kept.has(next)) for (let at = index; at < next; at += 1) kept.add(at);
  }
  return [...kept].sort((a, b) => a - b);
}

/** "fell to arguing": what looks like a clause that follows on is what the verb is about. */
const isHow = (tree: Tree, head: number): boolean =>
  tree.words[head]?.xpos === 'VBG' && tree.words[tree.first[head] ?? head]?.tag === 'ADP';
