import type { Span } from '../../article/article.ts';
import { bare, childBy, childrenOf, relOf, subtree, type Tree } from '../../facts/tree.ts';
import { isAside, spoken } from './clause/spoken.ts';

/** A stretch of a sentence that could answer a question: indices of its first and last word, and of the word it hangs on. */
export interface AnswerSpan {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /**
   * How much of its phrase it takes: the noun with what stands before it, with what "of" adds, or all of it; or where it
   * comes from: a name, date or figure that was found, a quotation.
   */
  readonly extent: 'core' | 'of' | 'full' | 'series' | 'clause' | 'word' | 'found' | 'quoted';
}

const LEFT =
  /^(?:det|amod|compound|nummod|nmod:poss|flat|advmod|punct|nmod:desc|nmod:unmarked|goeswith|case)$/;
const NOMINAL = /^(?:NOUN|PROPN|NUM|SYM|X)$/;

/**
 * Every stretch of a sentence that could answer a question, without repetitions. `marked` are the places of names,
 * dates and figures in the sentence's text.
 */
export function answerSpans(tree: Tree, marked: readonly Span[] = []): readonly AnswerSpan[] {
  const found = new Map<number, AnswerSpan>();
  const add = (words: readonly number[], head: number, extent: AnswerSpan['extent']): void => {
    if (head < 0) return;
    const own = trimmed(tree, unbroken(words, head));
    const [first, last] = [own[0], own.at(-1)];
    if (first === undefined || last === undefined || !own.includes(head)) return;
    const key = first * (tree.words.length + 1) + last;
    if (!found.has(key)) found.set(key, { first, last, head, extent });
  };
  for (const [index, word] of tree.words.entries()) {
    if (NOMINAL.test(word.tag)) {
      if (/^(?:compound|flat|nummod|goeswith)/.test(word.rel) && word.tag !== 'PROPN' && word.tag !== 'NUM')
        continue;
      nominals(tree, index, add);
    } else if (
      word.tag === 'ADJ' &&
      (childBy(tree, index, 'cop') !== null || /^(?:xcomp|conj|amod)$/.test(word.rel))
    ) {
      add([index], index, 'word');
      if (word.rel !== 'amod')
        add(
          subtree(tree, index, (child) => !CLAUSAL.test(bare(relOf(tree, child))) && !isAside(tree, child)),
          index,
          'full',
        );
    } else if (word.tag === 'VERB' && /^(?:xcomp|advcl|acl|ccomp|conj|root|csubj)$/.test(bare(word.rel))) {
      const own = subtree(
        tree,
        index,
        (child) =>
          !(CLAUSAL.test(bare(relOf(tree, child))) && child < index) &&
          relOf(tree, child) !== 'conj' &&
          !isAside(tree, child),
      );
      add(own, index, 'clause');
    }
  }
  for (const run of [...marked.map((span) => wordsIn(tree, span)), ...nameRuns(tree)])
    add(run, headOf(tree, run), 'found');
  for (const run of quoted(tree)) add(run, headOf(tree, run), 'quoted');
  return [...found.values()];
}

/** Indices of the words within a span of the sentence's text. */
const wordsIn = (tree: Tree, { start, end }: Span): readonly number[] =>
  tree.words.flatMap((word, index) => (word.start < end && word.end > start ? [index] : []));

/** The first word of a run that hangs on none in it. */
const headOf = (tree: Tree, run: readonly number[]): number =>
  run.find((index) => !run.includes(tree.words[index]?.head ?? -1) && tree.words[index]?.tag !== 'PUNCT') ??
  -1;

/** Longest runs of words that are parts of names: a name keeps together where its tree does not. */
function nameRuns(tree: Tree): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const [index, { tag }] of tree.words.entries()) {
    if (tag !== 'PROPN') continue;
    const last = runs.at(-1);
    if (last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  }
  return runs;
}

/** What stands between quotation marks, a dozen words at most. */
function quoted(tree: Tree): readonly (readonly number[])[] {
  const runs: (readonly number[])[] = [];
  let open = -1;
  for (const [index, { text }] of tree.words.entries()) {
    if (!/^(?:["“”]|``|'')$/.test(text)) continue;
    if (open >= 0 && text !== '“') {
      if (index - open > 1 && index - open <= 13)
        runs.push(Array.from({ length: index - open - 1 }, (_, at) => open + 1 + at));
      open = -1;
    } else open = index;
  }
  return runs;
}

const CLAUSAL = /^(?:nsubj|csubj|cop|aux|mark|advcl|punct|cc|conj|parataxis|expl|discourse|obl)$/;

function nominals(
  tree: Tree,
  index: number,
  add: (words: readonly number[], head: number, extent: AnswerSpan['extent']) => void,
): void {
  const core = subtree(tree, index, (child) => coreChild(tree, child));
  add(core, index, 'core');
  if (tree.words[index]?.tag === 'PROPN' || tree.words[index]?.tag === 'NUM') add([index], index, 'word');
  const below = childrenOf(tree, index);
  const of = below.find(
    (child) =>
      relOf(tree, child) === 'nmod' &&
      child > index &&
      childrenOf(tree, child).some((at) => tree.words[at]?.lower === 'of'),
  );
  if (of !== undefined)
    add(
      [
        ...core,
        ...subtree(
          tree,
          of,
          (child) =>
            !isAside(tree, child) && relOf(tree, child) !== 'conj' && relOf(tree, child) !== 'acl:relcl',
        ),
      ].sort((a, b) => a - b),
      index,
      'of',
    );
  const single = spoken(tree, index).filter((at) => !caseBefore(tree, index, at));
  if (below.some((child) => relOf(tree, child) === 'conj')) {
    add(single, index, 'series');
    const joined = new Set(
      below
        .filter((child) => /^(?:conj|cc)$/.test(relOf(tree, child)))
        .flatMap((child) => subtree(tree, child)),
    );
    add(
      single.filter((at) => !joined.has(at)),
      index,
      'full',
    );
  } else add(single, index, 'full');
}

function coreChild(tree: Tree, child: number): boolean {
  const word = tree.words[child];
  if (word === undefined) return false;
  const rel = word.rel;
  const before = child < word.head;
  if (rel === 'case')
    return word.lower === "'s" || word.lower === '’s' || word.lower === "'" || word.lower === '’';
  if (/^(?:flat|goeswith)/.test(rel)) return true;
  if (rel === 'punct') return word.text === '-' || word.text === '–' || word.text === '/';
  if (rel === 'conj' || rel === 'cc') return before;
  return before && LEFT.test(rel);
}

/** Whether a word stands in the preposition of a phrase. */
const caseBefore = (tree: Tree, head: number, index: number): boolean =>
  childrenOf(tree, head).some(
    (child) =>
      /^(?:case|mark|cop|nsubj|aux)/.test(relOf(tree, child)) &&
      child < head &&
      index >= (tree.first[child] ?? child) &&
      index <= (tree.last[child] ?? child),
  );

/** The unbroken run of indices around a head. */
function unbroken(words: readonly number[], head: number): readonly number[] {
  const set = new Set(words);
  let [first, last] = [head, head];
  while (set.has(first - 1)) first -= 1;
  while (set.has(last + 1)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Words that say how often or since when, and belong to no answer. */
const LOOSE =
  /^(?:now|also|then|even|just|only|not|sometimes|often|usually|especially|primarily|particularly|currently|mainly|mostly|typically|generally|formerly|originally|already|still|later|respectively)$/;

/** Without articles, possessives, prepositions, loose adverbs and punctuation at its ends. */
function trimmed(tree: Tree, words: readonly number[]): readonly number[] {
  let [from, to] = [0, words.length];
  const at = (index: number) => tree.words[words[index] ?? -1];
  const closes = (mark: string): boolean => {
    const closing = mark === '(' ? /^\)$/ : /^["”’]$/;
    return words.slice(from + 1, to).some((index) => closing.test(tree.words[index]?.text ?? ''));
  };
  const isLoose = (index: number): boolean => {
    const word = at(index);
    if (word === undefined) return false;
    if (/^["“‘(]$/.test(word.text)) return !closes(word.text);
    return (
      /^(?:PUNCT|ADP|CCONJ|DET|SCONJ)$/.test(word.tag) ||
      (word.tag === 'PRON' && word.rel === 'nmod:poss') ||
      (word.tag === 'ADV' && LOOSE.test(word.lower))
    );
  };
  while (from < to && isLoose(from)) from += 1;
  while (to > from && /^(?:PUNCT|ADP|CCONJ)$/.test(at(to - 1)?.tag ?? '')) to -= 1;
  return words.slice(from, to);
}
