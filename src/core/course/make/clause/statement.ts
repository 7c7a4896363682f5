import { relOf, type Tree } from '../../../facts/tree.ts';
import type { Clause } from './clause.ts';
import { isTie } from './verbs.ts';

/** A clause told by itself: indices of its words in the sentence's order, without asides and ties. */
export interface Statement {
  readonly clause: Clause;
  readonly words: readonly number[];
}

/** What the clauses of a sentence say, whole and without the clauses that follow on; those that leave their verb unsaid say nothing. */
export const statementsOf = (clauses: readonly Clause[]): readonly Statement[] =>
  clauses.flatMap((clause) => {
    if (clause.unsaid !== null) return [];
    const [whole, brief] = [wordsOf(clause, false), wordsOf(clause, true)];
    return brief.length === whole.length
      ? [{ clause, words: whole }]
      : [whole, brief].map((words) => ({ clause, words }));
  });

function wordsOf(clause: Clause, isBrief: boolean): readonly number[] {
  const { tree, subject, auxiliaries, predicate, parts } = clause;
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
