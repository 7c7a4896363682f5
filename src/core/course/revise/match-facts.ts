import { slice, type Article } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import { groupBy } from '../../facts/grouping.ts';
import type { FactId } from '../../id.ts';
import type { Alignment } from './align.ts';
import { movedDate, movedSpan } from './move.ts';
import { pairFacts, type Said } from './pair-facts.ts';
import { passageAt, type Passage } from './passage.ts';
import { pairRetold } from './retold.ts';
import type { FactFate } from './revision.ts';

export interface Edition {
  readonly article: Article;
  readonly facts: readonly Fact[];
}

export interface Matching {
  /** One for each old fact, in order. */
  readonly fates: readonly FactFate[];
  /** Facts that only the new article has. */
  readonly fresh: readonly Fact[];
  /** By the id that a new fact was found under, the id of the old fact that it is. */
  readonly oldIds: ReadonlyMap<FactId, FactId>;
}

/**
 * Which fact of the new article is which of the old one. A sentence that is the same word for word keeps its facts as they
 * are, whoever found them; only a date that hangs on the dateline may have moved. Linear in both texts.
 */
export function matchFacts(old: Edition, next: Edition, alignment: Alignment): Matching {
  const { before, after, counterpart } = alignment;
  const olds = bySentence(old, before);
  const news = bySentence(next, after);
  const fates = new Map<Fact, FactFate>();
  const oldIds = new Map<FactId, FactId>();
  /** New facts that are no news. */
  const known = new Set<Fact>();
  const settle = (kind: 'kept' | 'changed', fact: Fact, into: Fact) => {
    fates.set(fact, { kind, before: fact, after: { ...into, id: fact.id } });
    oldIds.set(into.id, fact.id);
    known.add(into);
  };

  for (const [index, passage] of before.entries()) {
    const other = after[counterpart[index] ?? -1];
    if (!other) continue;
    const said = olds.get(index) ?? [];
    const theirs = news.get(counterpart[index] ?? -1) ?? [];
    if (passage.text !== other.text) {
      for (const pair of pairFacts({ passage, facts: said }, { passage: other, facts: theirs })) {
        settle(pair.kind, pair.before, pair.after);
      }
      continue;
    }
    const twins = new Map(theirs.map(({ fact }) => [placeOf(fact, other), fact]));
    for (const { fact } of said) {
      const twin = twins.get(placeOf(fact, passage));
      const moved = carried(fact, other, next.article, alignment);
      if (twin && (isMovedDate(fact, twin) || !moved)) settle('changed', fact, twin);
      else if (moved) {
        fates.set(fact, { kind: 'kept', before: fact, after: moved });
        if (twin) oldIds.set(twin.id, fact.id);
      }
    }
    for (const { fact } of theirs) known.add(fact);
  }
  const isLeft = (fact: Fact) => !fates.has(fact);
  const isNew = (fact: Fact) => !known.has(fact);
  const retold = pairRetold(
    { article: old.article, facts: old.facts.filter(isLeft) },
    { article: next.article, facts: next.facts.filter(isNew) },
  );
  for (const pair of retold) settle('kept', pair.before, pair.after);
  return {
    fates: old.facts.map((fact) => fates.get(fact) ?? { kind: 'vanished', before: fact }),
    fresh: next.facts.filter(isNew),
    oldIds,
  };
}

/** The facts of each sentence in the order of the text, by the sentence's index. */
function bySentence(
  { article, facts }: Edition,
  passages: readonly Passage[],
): ReadonlyMap<number, readonly Said[]> {
  const said = facts
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((fact): Said => ({ fact, text: slice(article, fact.span) }));
  return groupBy(said, ({ fact }) => passageAt(passages, fact.span.start));
}

const placeOf = ({ kind, span }: Fact, { span: sentence }: Passage): string =>
  `${kind} ${span.start - sentence.start} ${span.end - sentence.start}`;

/** "In September" of another year, because the article has another date. */
const isMovedDate = (before: Fact, after: Fact): boolean =>
  before.kind === 'date' &&
  after.kind === 'date' &&
  after.date.anchor !== null &&
  (before.date.from !== after.date.from || before.date.to !== after.date.to);

/** An old fact where its own words stand now. */
function carried(fact: Fact, passage: Passage, article: Article, alignment: Alignment): Fact | null {
  const span = movedSpan(alignment, fact.span);
  if (!span) return null;
  const sentence = movedSpan(alignment, fact.sentence) ?? {
    start: Math.min(passage.span.start, span.start),
    end: Math.max(passage.span.end, span.end),
  };
  const there = { span, sentence, section: article.sections[passage.section]?.id ?? fact.section };
  return fact.kind === 'date'
    ? { ...fact, ...there, date: movedDate(alignment, fact.date) }
    : { ...fact, ...there };
}
