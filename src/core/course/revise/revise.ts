import type { Source } from '../../article/article.ts';
import type { Fact } from '../../facts/fact.ts';
import { groupBy } from '../../facts/grouping.ts';
import type { CardId, FactId } from '../../id.ts';
import type { Card } from '../card.ts';
import type { Course } from '../course.ts';
import { align } from './align.ts';
import { cardFates } from './card-fates.ts';
import { goneWords, swapsIn, type Ground } from './ground.ts';
import { matchFacts } from './match-facts.ts';
import type { CardFate, Revision } from './revision.ts';
import { sameSections } from './same-sections.ts';
import { unusedIds } from './unused-id.ts';

/**
 * Lays a newer text over a course. `made` is the course made of the newer text alone, under an id of its own that was
 * never used before: what is new takes its ids from there. Pure, and linear in both texts.
 */
export function revise(before: Course, made: Course): Revision {
  const alignment = align(before.article, made.article);
  const { article, sectionIds } = sameSections(before.article, made.article, alignment);
  const within = <Some extends Fact | Card>(some: Some): Some => ({
    ...some,
    section: sectionIds.get(some.section) ?? some.section,
  });
  const next = { article, facts: made.facts.map(within) };
  const { fates, fresh, oldIds } = matchFacts(before, next, alignment);

  const unusedFact = unusedIds(before.facts.map(({ id }) => id));
  const freshIds = new Map(fresh.map(({ id }) => [id, unusedFact(id)]));
  const facts = [
    ...fates.flatMap((fate) => (fate.kind === 'vanished' ? [] : [fate.after])),
    ...fresh.map((fact) => ({ ...fact, id: freshIds.get(fact.id) ?? fact.id })),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.id < b.id ? -1 : 1));

  const unusedCard = unusedIds(before.cards.map(({ id }) => id));
  const idOf = (fact: FactId) => oldIds.get(fact) ?? freshIds.get(fact) ?? null;
  const proposals = made.cards.map((card): Card => {
    const fact = card.fact === null ? null : idOf(card.fact);
    return { ...within(card), course: before.id, fact };
  });
  const ground: Ground = {
    before,
    article,
    alignment,
    fates: new Map(fates.map((fate) => [fate.before.id, fate])),
    swaps: swapsIn(before.article, article, fates),
    facts: groupBy(before.facts, ({ sentence }) => sentence.start),
    proposed: groupBy(proposals, ({ fact }) => fact ?? ('' as FactId)),
    goneFrom: goneWords(before.article, article),
    newId: () => unusedCard(`${made.id}.revised` as CardId),
  };
  const cards = cardFates(ground);
  const wanted = new Set([...freshIds.values(), ...factsInNeed(cards)]);
  const used = new Set(
    cards.flatMap((fate) => (fate.kind === 'changed' && fate.after ? [wordsKey(fate.after)] : [])),
  );
  return {
    before,
    title: before.title === before.article.title && made.title !== '' ? made.title : before.title,
    article: {
      ...article,
      published: article.published ?? before.article.published,
      source: sourceOf(before, made),
    },
    facts,
    fates,
    cards,
    fresh: proposals
      .filter((card) => card.fact !== null && wanted.has(card.fact) && !used.has(wordsKey(card)))
      .map((card) => ({ ...card, id: unusedCard(card.id) })),
  };
}

/** Facts that the text still gives although the cards about them are gone: cards of the new text may take their place. */
function factsInNeed(cards: readonly CardFate[]): readonly FactId[] {
  const stays = new Set(cards.flatMap((fate) => (fate.kind === 'gone' ? [] : [fate.before.fact])));
  return cards.flatMap(({ kind, before: { fact } }) =>
    kind === 'gone' && fact !== null && !stays.has(fact) ? [fact] : [],
  );
}

const wordsKey = (card: Card): string => `${card.kind}\n${card.prompt}\n${card.answer}`;

/** Where the newer text says nothing of where it comes from, the older one did. */
function sourceOf({ article: { source } }: Course, made: Course): Source {
  const next = made.article.source;
  return {
    title: next.title || source.title,
    author: next.author || source.author,
    publisher: next.publisher || source.publisher,
    url: next.url || source.url,
  };
}
