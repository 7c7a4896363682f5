import { bare, childBy, childrenOf, relOf, subtree, type Tree } from '../../../facts/tree.ts';
import { isAside, spoken } from './spoken.ts';

/** What a part does in its clause. */
export type Role = 'object' | 'oblique' | 'adverb' | 'clause' | 'complement' | 'particle';

/** One constituent beside subject and verb: indices of its words, without what a question can do without. */
export interface Part {
  readonly head: number;
  readonly role: Role;
  readonly words: readonly number[];
  readonly place: 'front' | 'middle' | 'after';
}

/** One statement of a sentence: who does what, with which parts; words are indices into the tree. */
export interface Clause {
  readonly tree: Tree;
  /** The verb, or the noun or adjective after "is". */
  readonly predicate: number;
  readonly subject: { readonly head: number; readonly words: readonly number[] };
  /** "was", "has been": words before the verb that carry tense, in order; empty for "won". */
  readonly auxiliaries: readonly number[];
  /** A verb form that a shortened relative clause leaves out: "a bridge (that was) built in 1950". */
  readonly unsaid: 'is' | 'are' | 'was' | 'were' | null;
  readonly copular: boolean;
  readonly passive: boolean;
  readonly parts: readonly Part[];
  /** Where it stands: the sentence's own statement, one joined to it, or one about a noun of it. */
  readonly standing: 'main' | 'joined' | 'relative' | 'shortened';
}

const NEGATION = /^(?:not|n't|n’t|never|no|neither|nor|hardly|scarcely|barely)$/;
/** Words of a subject beyond which a question loses its listener. */
const LONGEST_SUBJECT = 14;
/** Penn tags of a verb that has a tense. */
export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const BE = /^(?:am|is|are|was|were|'s|’s|'re|be|been|being)$/;

function roleOf(rel: string): Role | null {
  switch (bare(rel)) {
    case 'obj':
    case 'iobj':
      return 'object';
    case 'obl':
    case 'nmod':
      return 'oblique';
    case 'advmod':
      return 'adverb';
    case 'xcomp':
    case 'ccomp':
    case 'advcl':
      return 'clause';
    case 'compound':
      return rel === 'compound:prt' ? 'particle' : null;
    default:
      return null;
  }
}

/** Children that belong to the clause rather than to the noun phrase after "is". */
const CLAUSAL =
  /^(?:nsubj|csubj|cop|aux|mark|advcl|punct|cc|conj|parataxis|expl|discourse|vocative|obl|ccomp|dislocated)$/;

/** Words that open a clause about what was so: not "if", "unless" or "as if". */
const ASSERTED = /^(?:as|when|while|after|before|because|although|though|where|whereas)$/;

/** The word that ties a clause to the one above it. */
function openingOf(tree: Tree, predicate: number): string {
  const mark = childBy(tree, predicate, 'mark', 'advmod');
  return mark === null || mark > predicate || mark !== tree.first[predicate]
    ? ''
    : (tree.words[mark]?.lower ?? '');
}

interface Found {
  readonly predicate: number;
  readonly subject: number;
  readonly standing: Clause['standing'];
}

/** Predicates that make statements of their own, each with the head of its subject. */
function predicatesOf(tree: Tree): readonly Found[] {
  const found: Found[] = [];
  const joined = (from: number, subject: number, standing: Clause['standing']): void => {
    for (const child of childrenOf(tree, from)) {
      if (relOf(tree, child) !== 'conj') continue;
      const own = childBy(tree, child, 'nsubj');
      const word = tree.words[child];
      if (word === undefined || (own === null && word.tag !== 'VERB' && childBy(tree, child, 'cop') === null))
        continue;
      // "was compiled by Nafzger and assigned to Lowry": the second is passive like the first, whatever its tag.
      if (
        own === null &&
        childBy(tree, from, 'aux:pass') !== null &&
        childBy(tree, child, 'aux', 'aux:pass', 'cop') === null
      )
        continue;
      found.push({ predicate: child, subject: own ?? subject, standing });
    }
  };
  const root = tree.root;
  const subject = root < 0 ? null : childBy(tree, root, 'nsubj');
  if (subject !== null) {
    found.push({ predicate: root, subject, standing: 'main' });
    joined(root, subject, 'joined');
  }
  for (const [index, word] of tree.words.entries()) {
    // "… as the two men met in Singapore": what is told beside is told as well.
    if (word.rel === 'advcl' && ASSERTED.test(openingOf(tree, index))) {
      const own = childBy(tree, index, 'nsubj');
      if (own !== null) found.push({ predicate: index, subject: own, standing: 'joined' });
    }
    if (word.rel === 'acl:relcl') {
      const relative = childBy(tree, index, 'nsubj');
      const pronoun = relative === null ? '' : (tree.words[relative]?.lower ?? '');
      if (/^(?:who|which|that)$/.test(pronoun)) {
        // "X is a waterway that linked …": X linked.
        const named = childBy(tree, word.head, 'cop') === null ? null : childBy(tree, word.head, 'nsubj');
        found.push({ predicate: index, subject: named ?? word.head, standing: 'relative' });
        joined(index, named ?? word.head, 'relative');
      }
    }
    if (word.rel === 'acl' && word.xpos === 'VBN')
      found.push({ predicate: index, subject: word.head, standing: 'shortened' });
  }
  return found;
}

/** All statements that a sentence makes and that a question can be turned out of. */
export function clausesOf(tree: Tree): readonly Clause[] {
  return predicatesOf(tree).flatMap((found) => {
    const clause = clauseAt(tree, found);
    return clause === null ? [] : [clause];
  });
}

function clauseAt(tree: Tree, { predicate, subject, standing }: Found): Clause | null {
  const verb = tree.words[predicate];
  const noun = tree.words[subject];
  if (verb === undefined || noun === undefined) return null;
  const auxiliaries: number[] = [];
  const parts: Part[] = [];
  const cop = childBy(tree, predicate, 'cop');
  const start = Math.min(predicate, cop ?? predicate);
  let passive = false;
  const below = childrenOf(tree, predicate);
  for (const child of below) {
    const word = tree.words[child];
    if (word === undefined) continue;
    const rel = word.rel;
    if (NEGATION.test(word.lower)) return null;
    if (rel === 'expl') return null;
    if (bare(rel) === 'aux' || rel === 'cop') {
      if (child > predicate) return null;
      auxiliaries.push(child);
      if (rel === 'aux:pass') passive = true;
      continue;
    }
    if (bare(rel) === 'nsubj' || bare(rel) === 'csubj') continue;
    // What belongs to the noun after "is" goes with it.
    if (cop !== null && !CLAUSAL.test(bare(rel)) && child > start) continue;
    const role = roleOf(rel);
    if (role === null || (role === 'adverb' && /^(?:when|where)$/.test(word.lower))) continue;
    const words = spoken(tree, child);
    if (words.length === 0) continue;
    // ", often withdrawing him from school"
    if (role === 'clause' && child > predicate && isAside(tree, child)) continue;
    if (role === 'clause' && child < start && isConcession(tree, child)) continue;
    const place =
      (tree.first[child] ?? child) < Math.min(start, ...(standing === 'main' ? [subject] : []))
        ? 'front'
        : child < start
          ? 'middle'
          : 'after';
    parts.push({ head: child, role, words, place });
  }
  if (cop !== null) {
    const own = new Set(below.filter((child) => CLAUSAL.test(bare(relOf(tree, child))) || child < start));
    const words = spoken(tree, predicate).filter(
      (index) => index === predicate || !under(tree, index, own, predicate),
    );
    parts.push({ head: predicate, role: 'complement', words, place: 'after' });
  }
  let unsaid: Clause['unsaid'] = null;
  if (standing === 'shortened') {
    if (auxiliaries.length > 0) return null;
    const plural = noun.xpos.endsWith('S');
    unsaid = isPast(tree) ? (plural ? 'were' : 'was') : plural ? 'are' : 'is';
    passive = true;
  } else if (!isFinite(tree, predicate, auxiliaries, cop !== null)) return null;
  const said =
    (standing === 'relative' || standing === 'shortened') && verb.head === subject
      ? antecedent(tree, subject, predicate)
      : spoken(tree, subject);
  // "6 km inland to Karadere, which …": a distance is part of the name before it.
  if (standing === 'relative' && tree.words[said[0] ?? -1]?.tag === 'NUM') return null;
  if (
    !isPhrase(tree, said, subject) ||
    parts.some(({ words }) => words.some((index) => isRelative(tree, index, predicate)))
  )
    return null;
  parts.sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0));
  return {
    tree,
    predicate,
    subject: { head: subject, words: said },
    auxiliaries,
    unsaid,
    copular: cop !== null,
    passive,
    parts,
    standing,
  };
}

/** "Although …, while …": what is set against a statement is no part of a question about it. */
const isConcession = (tree: Tree, index: number): boolean => {
  const mark = childBy(tree, index, 'mark');
  return (
    mark !== null &&
    /^(?:although|though|while|whereas|because|since|as|unless|lest)$/.test(tree.words[mark]?.lower ?? '')
  );
};

/** Whether words can be a subject as they stand: they begin like a noun phrase, hold its head, and are not torn from a name that goes on. */
function isPhrase(tree: Tree, words: readonly number[], head: number): boolean {
  const [first, last] = [tree.words[words[0] ?? -1], words.at(-1) ?? -1];
  if (first === undefined || !words.includes(head)) return false;
  if (/^(?:ADP|ADV|PUNCT|SCONJ|CCONJ|AUX|PART|INTJ)$/.test(first.tag) && !/^["“‘]$/.test(first.text))
    return false;
  const inside = words.flatMap((index) => tree.words[index] ?? []);
  if (inside.some(({ text }) => /^[;:()[\]]$/.test(text))) return false;
  // A finite verb in a subject belongs to a clause about it, or the sentence was read wrongly.
  const relative = inside.some(({ lower }) => /^(?:who|which|that|whose|whom|where)$/.test(lower));
  if (!relative && inside.some(({ xpos }) => FINITE.test(xpos))) return false;
  if (inside.length > LONGEST_SUBJECT) return false;
  const next = tree.words[last + 1];
  return !(
    tree.words[last]?.tag === 'NOUN' &&
    last === head &&
    next?.tag === 'PROPN' &&
    tree.words[last]?.xpos === 'NN'
  );
}

/** "which" or "whom" as a part of the clause itself: what it means stands outside. */
const isRelative = (tree: Tree, index: number, predicate: number): boolean => {
  const word = tree.words[index];
  if (word === undefined || word.tag !== 'PRON' || !/^(?:who|which|whom|whose)$/.test(word.lower))
    return false;
  return word.head === predicate || tree.words[word.head]?.head === predicate;
};

/** Whether the sentence's own verb is in the past: what is said in passing is of the same time. */
export function isPast(tree: Tree): boolean {
  const root = tree.words[tree.root];
  const auxiliary = tree.root < 0 ? null : childBy(tree, tree.root, 'cop', 'aux');
  return (auxiliary === null ? root : tree.words[auxiliary])?.xpos === 'VBD';
}

/** Whether an index hangs, at any depth below `top`, on one of the given words. */
function under(tree: Tree, index: number, heads: ReadonlySet<number>, top: number): boolean {
  for (let at = index; at >= 0 && at !== top; at = tree.words[at]?.head ?? -1) if (heads.has(at)) return true;
  return false;
}

function isFinite(tree: Tree, predicate: number, auxiliaries: readonly number[], copular: boolean): boolean {
  const first = auxiliaries[0];
  if (first !== undefined)
    return FINITE.test(tree.words[first]?.xpos ?? '') || (copular && BE.test(tree.words[first]?.lower ?? ''));
  return FINITE.test(tree.words[predicate]?.xpos ?? '');
}

/** A noun without the clause about it, the preposition before it and, after "is", the rest of its own clause. */
const antecedent = (tree: Tree, noun: number, clause: number): readonly number[] => {
  const copular = childBy(tree, noun, 'cop') !== null;
  const left = childrenOf(tree, noun).filter((child) => {
    const rel = relOf(tree, child);
    return (
      child === clause ||
      rel === 'case' ||
      rel === 'conj' ||
      rel === 'cc' ||
      (copular && CLAUSAL.test(bare(rel)))
    );
  });
  const inside = new Set(left.flatMap((child) => subtree(tree, child)));
  return spoken(tree, noun).filter((index) => !inside.has(index));
};
