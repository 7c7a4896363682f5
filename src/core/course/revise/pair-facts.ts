import type { Fact } from '../../facts/fact.ts';
import type { Passage } from './passage.ts';
import { measureOf, valueOf } from './value.ts';
import { likeness, tellingWords, wordsOf } from './wording.ts';

/** A fact and its literal words. */
export interface Said {
  readonly fact: Fact;
  readonly text: string;
}
export interface Pair {
  readonly kind: 'kept' | 'changed';
  readonly before: Fact;
  readonly after: Fact;
}

/** Sentences less alike than this (0–1) do not say the same thing with another figure. */
const ONE_STATEMENT = 0.6;

/**
 * Pairs the facts of one sentence with those of what became of it: equal values first, then, for dates and figures, those
 * between the same words, then those in the same measure where each sentence has one. A few passes, each linear.
 */
export function pairFacts(
  before: { readonly passage: Passage; readonly facts: readonly Said[] },
  after: { readonly passage: Passage; readonly facts: readonly Said[] },
): readonly Pair[] {
  const pairs: Pair[] = [];
  let olds = before.facts;
  let news = after.facts;
  const pass = (
    kind: Pair['kind'],
    oldKey: (said: Said) => string | null,
    newKey = oldKey,
    alone = false,
  ) => {
    const places = new Map<string, Said[]>();
    for (const said of news.toReversed()) push(places, newKey(said), said);
    const counts = new Map<string | null, number>();
    for (const said of olds) counts.set(oldKey(said), (counts.get(oldKey(said)) ?? 0) + 1);
    const taken = new Set<Said>();
    for (const said of olds) {
      const key = oldKey(said);
      const list = key === null ? undefined : places.get(key);
      if (!list || (alone && (list.length > 1 || counts.get(key) !== 1))) continue;
      const found = list.pop();
      if (!found) continue;
      pairs.push({ kind, before: said.fact, after: found.fact });
      taken.add(said).add(found);
    }
    olds = olds.filter((said) => !taken.has(said));
    news = news.filter((said) => !taken.has(said));
  };

  pass('kept', ({ fact, text }) => valueOf(fact, text));
  pass('kept', ({ fact, text }) => `${fact.kind} ${text}`);
  pass('kept', ({ fact }) =>
    fact.kind === 'figure' ? `${fact.figure.value} ${fact.figure.upTo ?? ''}` : null,
  );
  if (olds.length === 0 || news.length === 0) return pairs;

  if (likeness(around(before.passage, before.facts), around(after.passage, after.facts)) < ONE_STATEMENT)
    return pairs;
  const beside = (passage: Passage, left: number, right: number) => {
    const neighbours = neighboursIn(passage);
    return ({ fact }: Said): string | null => {
      const measure = measureOf(fact);
      return measure === null ? null : `${measure} ${neighbours(fact, left, right)}`;
    };
  };
  for (const [left, right] of [
    [2, 2],
    [1, 1],
    [2, 0],
    [0, 2],
  ] as const) {
    pass('changed', beside(before.passage, left, right), beside(after.passage, left, right), true);
  }
  pass('changed', ({ fact }) => measureOf(fact), undefined, true);
  return pairs;
}

/** What a sentence says apart from its facts. */
function around({ span, text }: Passage, facts: readonly Said[]): readonly string[] {
  let rest = '';
  let from = 0;
  for (const { fact } of facts) {
    if (measureOf(fact) === null) continue;
    const start = fact.span.start - span.start;
    if (start > from) rest += `${text.slice(from, start)} `;
    from = Math.max(from, fact.span.end - span.start);
  }
  return tellingWords(rest + text.slice(from));
}

/** So many characters hold the two words beside a fact. */
const REACH = 60;

/** The words just before and after a fact; a number among them may be a figure of its own, and counts as any other. */
function neighboursIn({ span, text }: Passage) {
  return ({ span: { start, end } }: Fact, left: number, right: number): string => {
    const at = start - span.start;
    const until = end - span.start;
    const words = (piece: string) =>
      wordsOf(piece.toLowerCase()).map((word) => (/^\p{N}/u.test(word) ? '#' : word));
    const lead = left === 0 ? [] : words(text.slice(Math.max(0, at - REACH), at)).slice(-left);
    const trail = words(text.slice(until, until + REACH)).slice(0, right);
    return `${lead.join(' ')} | ${trail.join(' ')}`;
  };
}

function push(places: Map<string, Said[]>, key: string | null, said: Said): void {
  if (key === null) return;
  const list = places.get(key);
  if (list) list.push(said);
  else places.set(key, [said]);
}
