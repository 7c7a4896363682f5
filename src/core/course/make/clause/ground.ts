import type { Span } from '../../../article/article.ts';
import type { DateFact, Fact, FigureFact } from '../../../facts/fact.ts';
import { childrenOf, relOf, subtree, type Tree } from '../../../facts/tree.ts';
import type { Rule } from './asked.ts';
import type { Draft } from './assemble.ts';
import type { Sorter } from './interrogative.ts';

/** A date or figure of the sentence, with its place in the sentence's text. */
export interface Placed<Kind extends Fact = Fact> {
  readonly fact: Kind;
  readonly span: Span;
}

export interface Ground {
  readonly text: string;
  readonly sortOf: Sorter;
  readonly dates: readonly Placed<DateFact>[];
  readonly figures: readonly Placed<FigureFact>[];
}

export const inside = (tree: Tree, index: number, { start, end }: Span): boolean => {
  const word = tree.words[index];
  return word !== undefined && word.start >= start && word.end <= end;
};

export const touches = (tree: Tree, index: number, { start, end }: Span): boolean => {
  const word = tree.words[index];
  return word !== undefined && word.start < end && word.end > start;
};

/** Takes a question that was turned, unless it has no answer or could not be turned. */
export type Push = (rule: Rule, answer: readonly number[] | null, draft: Draft | null) => void;

/** Heads that name nothing by themselves: pronouns, and "many" or "3rd" without a noun. */
export const isPronoun = (tree: Tree, head: number): boolean =>
  /^(?:PRON|DET|SCONJ|ADV|ADJ|X|SYM|PUNCT)$/.test(tree.words[head]?.tag ?? 'X');

export const caseOf = (tree: Tree, head: number): string =>
  childrenOf(tree, head)
    .filter((child) => relOf(tree, child) === 'case')
    .flatMap((child) => subtree(tree, child).map((index) => tree.words[index]?.lower ?? ''))
    .join(' ');
