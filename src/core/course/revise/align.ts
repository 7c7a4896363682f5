import type { Article } from '../../article/article.ts';
import { passagesOf, type Passage } from './passage.ts';
import { pairSimilar } from './similar.ts';

/** Which sentence and which section of the new article is which of the old one. */
export interface Alignment {
  readonly before: readonly Passage[];
  readonly after: readonly Passage[];
  /** By the index of an old sentence, that of the new one; -1 for one that is gone. */
  readonly counterpart: Int32Array;
  /** By the index of an old section, that of the new one; sections that are gone are not in it. */
  readonly sections: ReadonlyMap<number, number>;
}

/** Sentences that are the same word for word first, then sections by what they share, then sentences that were changed. Linear in both texts. */
export function align(old: Article, next: Article): Alignment {
  const before = passagesOf(old);
  const after = passagesOf(next);
  const counterpart = new Int32Array(before.length).fill(-1);
  const isTaken = new Uint8Array(after.length);
  const headingOf = (article: Article, { section }: Passage) =>
    plain(article.sections[section]?.heading ?? '');
  const pairEqual = (keyOf: (article: Article, passage: Passage) => string) => {
    const places = new Map<string, number[]>();
    for (let index = after.length - 1; index >= 0; index--) {
      const passage = after[index];
      if (!passage || isTaken[index]) continue;
      const key = keyOf(next, passage);
      const list = places.get(key);
      if (list) list.push(index);
      else places.set(key, [index]);
    }
    for (const [index, passage] of before.entries()) {
      if (counterpart[index] !== -1) continue;
      const found = places.get(keyOf(old, passage))?.pop();
      if (found === undefined) continue;
      counterpart[index] = found;
      isTaken[found] = 1;
    }
  };
  // A sentence said twice stays in its own section.
  pairEqual((article, passage) => `${headingOf(article, passage)}\n${passage.text}`);
  pairEqual((_article, passage) => passage.text);

  const sections = alignSections(old, next, before, after, counterpart);
  const pairs = pairSimilar(
    { passages: before, left: [...before.keys()].filter((index) => counterpart[index] === -1) },
    { passages: after, left: [...after.keys()].filter((index) => !isTaken[index]) },
    (a, b) => sections.get(a) === b,
  );
  for (const pair of pairs) counterpart[pair.before] = pair.after;
  return { before, after, counterpart, sections };
}

/** Sections of one heading are one, in order; of the others, those that share the most words. Each once. */
function alignSections(
  old: Article,
  next: Article,
  before: readonly Passage[],
  after: readonly Passage[],
  counterpart: Int32Array,
): ReadonlyMap<number, number> {
  const sections = new Map<number, number>();
  const taken = new Set<number>();
  const byHeading = new Map<string, number[]>();
  for (const [index, { heading }] of next.sections.entries()) {
    const list = byHeading.get(plain(heading));
    if (list) list.push(index);
    else byHeading.set(plain(heading), [index]);
  }
  for (const lists of byHeading.values()) lists.reverse();
  for (const [index, { heading }] of old.sections.entries()) {
    const found = byHeading.get(plain(heading))?.pop();
    if (found === undefined) continue;
    sections.set(index, found);
    taken.add(found);
  }
  const votes = new Map<string, { from: number; to: number; words: number }>();
  for (const [index, passage] of before.entries()) {
    const other = after[counterpart[index] ?? -1];
    if (!other || sections.has(passage.section) || taken.has(other.section)) continue;
    const key = `${passage.section} ${other.section}`;
    const vote = votes.get(key) ?? { from: passage.section, to: other.section, words: 0 };
    vote.words += passage.length;
    votes.set(key, vote);
  }
  const sorted = [...votes.values()].sort((a, b) => b.words - a.words || a.from - b.from || a.to - b.to);
  for (const { from, to } of sorted) {
    if (sections.has(from) || taken.has(to)) continue;
    sections.set(from, to);
    taken.add(to);
  }
  return sections;
}

const plain = (heading: string): string => heading.toLowerCase().replace(/[\s:.]+$/, '');
