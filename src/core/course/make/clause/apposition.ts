import { childBy, childrenOf, relOf, subtree, type Tree } from '../../../facts/tree.ts';
import { upperFirst } from '../opening.ts';
import type { Asked } from './asked.ts';
import type { Ground } from './ground.ts';
import { isPast } from './clause.ts';
import { interrogativeFor, isSeries } from './interrogative.ts';
import { realise } from './realise.ts';
import { spoken } from './spoken.ts';

/** "X, the first cabaret of Warsaw, …": what two phrases side by side say of each other. */
export function askAppositions(tree: Tree, ground: Ground): readonly Asked[] {
  return tree.words.flatMap((word, index) => {
    if (word.rel !== 'appos' || word.head < 0 || word.head > index) return [];
    const first = tree.first[index] ?? index;
    // Only what commas set apart: in brackets stand translations and dates.
    if (tree.words[first]?.text !== ',' && tree.words[first - 1]?.text !== ',') return [];
    return pair(tree, word.head, index, ground);
  });
}

const isName = (tree: Tree, index: number): boolean => tree.words[index]?.tag === 'PROPN';

function pair(tree: Tree, head: number, apposed: number, ground: Ground): readonly Asked[] {
  const { text, sortOf } = ground;
  const outer = nominal(tree, head, apposed);
  const inner = nominal(tree, apposed, null);
  if (outer === null || inner === null || isSeries(tree, apposed) || isSeries(tree, head)) return [];
  const [name, description] =
    isName(tree, head) && !isName(tree, apposed)
      ? [
          { head, words: outer },
          { head: apposed, words: inner },
        ]
      : !isName(tree, head) && isName(tree, apposed)
        ? [
            { head: apposed, words: inner },
            { head, words: outer },
          ]
        : [null, null];
  if (name === null) return [];
  const noun = tree.words[description.head];
  if (noun?.tag !== 'NOUN' || noun.xpos === 'NNS') return [];
  const content = description.words.filter((index) =>
    /^(?:NOUN|PROPN|ADJ|NUM)$/.test(tree.words[index]?.tag ?? ''),
  ).length;
  const determiner = childBy(tree, description.head, 'det');
  const article = determiner === null ? '' : (tree.words[determiner]?.lower ?? '');
  const owned = childBy(tree, description.head, 'nmod:poss') !== null;
  const copula = isPast(tree) ? 'was' : 'is';
  const sort = sortOf(tree, name.head);
  // A person is no thing, and a thing no person: then the phrases were put together wrongly.
  const described = sortOf(tree, description.head);
  if ((described === 'person') !== (sort === 'person')) return [];
  const found: Asked[] = [];
  if ((article === 'the' || owned) && content >= 2) {
    const kind = interrogativeFor(
      text,
      tree,
      name.head,
      sort === 'thing' ? sortOf(tree, description.head) : sort,
    );
    const isPerson = kind === 'who' || described === 'person';
    const isNamed = description.words.some((index) => isName(tree, index));
    // "the only town", "the model that …": of what?
    if (isNamed)
      found.push({
        rule: 'named',
        prompt: question(isPerson ? 'who' : 'what', copula, realise(text, tree, description.words)),
        clause: null,
        answer: name.words,
        shown: description.words,
      });
  }
  if (/^an?$/.test(article) && content >= 2 && head === name.head) {
    const wh = sort === 'person' ? 'who' : 'what';
    found.push({
      rule: 'definition',
      prompt: question(wh, copula, realise(text, tree, name.words)),
      clause: null,
      answer: description.words,
      shown: name.words,
    });
  }
  return found;
}

const question = (...words: readonly string[]): string => `${upperFirst(words.join(' '))}?`;

/** An unbroken noun phrase without its preposition and without what stands beside it; null when it is a pronoun or broken. */
function nominal(tree: Tree, head: number, beside: number | null): readonly number[] | null {
  if (!/^(?:NOUN|PROPN)$/.test(tree.words[head]?.tag ?? '')) return null;
  const left = new Set(
    childrenOf(tree, head)
      .filter(
        (child) =>
          child === beside ||
          /^(?:case|cop|nsubj|aux|mark|advmod|punct|cc|conj|obl|advcl|parataxis)/.test(relOf(tree, child)),
      )
      .flatMap((child) => subtree(tree, child)),
  );
  const words = spoken(tree, head).filter((index) => !left.has(index));
  const broken = words.some((index, at) => at > 0 && index !== (words[at - 1] ?? 0) + 1);
  return words.length === 0 || broken ? null : words;
}
