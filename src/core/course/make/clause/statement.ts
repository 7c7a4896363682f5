import type { Clause } from './clause.ts';
import { isTie } from './verbs.ts';

/**
 * The words of a clause as a statement of its own, in the sentence's order, without asides and ties; null for one that
 * does not stand by itself.
 */
export function statementOf(clause: Clause): readonly number[] | null {
  const { tree, subject, auxiliaries, predicate, parts, standing, unsaid } = clause;
  if (unsaid !== null || standing === 'relative') return null;
  const kept = new Set([...subject.words, ...auxiliaries, predicate]);
  for (const { words, head, role } of parts) {
    if (role === 'adverb' && isTie(tree.words[head])) continue;
    for (const index of words) kept.add(index);
  }
  // A comma stays between words that stay.
  for (const [index, word] of tree.words.entries()) {
    if (word.tag === 'PUNCT' && /^[,–—-]$/.test(word.text) && kept.has(index - 1) && kept.has(index + 1))
      kept.add(index);
  }
  return [...kept].sort((a, b) => a - b);
}
