import { slice } from '../../article/article.ts';
import type { FactId } from '../../id.ts';
import { MOST_REPLACED } from '../limits.ts';
import type { Card, Replaced } from '../card.ts';
import { factOf, movedCard, ownCard, settled, type Ground } from './ground.ts';
import { reword, withAnswer } from './reword.ts';
import type { CardFate, ChangedFact } from './revision.ts';

/** What is proposed for each old card, in order. */
export function cardFates(ground: Ground): readonly CardFate[] {
  const taken = new Set<Card>();
  return ground.before.cards.map((card) => fateOf(ground, card, taken));
}

function fateOf(ground: Ground, card: Card, taken: Set<Card>): CardFate {
  const fact = factOf(ground, card);
  const fate = fact && ground.fates.get(fact.id);
  if (!fate) return ordersChanged(ground, card) ? gone(ground, card) : unbound(ground, card);
  switch (fate.kind) {
    case 'vanished':
      return gone(ground, card);
    case 'kept':
      return ofKeptFact(ground, card, fate);
    case 'changed':
      return ofChangedFact(ground, card, fate, taken);
  }
}

/** A card that somebody wrote stays, although its sentence is gone; not where the same sentence now answers otherwise. */
function unbound(ground: Ground, card: Card): CardFate {
  const { before, article } = ground;
  const isLost = card.fact !== null && !ground.fates.has(card.fact);
  const after = movedCard(ground, isLost ? { ...card, fact: null } : card);
  const answersOtherwise =
    card.sentence !== null &&
    after.sentence !== null &&
    slice(before.article, card.sentence).includes(card.answer) &&
    !slice(article, after.sentence).includes(card.answer);
  return answersOtherwise ? gone(ground, card) : { kind: 'kept', before: card, after };
}

const gone = (ground: Ground, card: Card): CardFate => ({
  kind: 'gone',
  before: card,
  own: ownCard(ground, card),
});

function ofKeptFact(ground: Ground, card: Card, fact: ChangedFact): CardFate {
  const own = movedCard(ground, card);
  const there = own.sentence === null ? settled(ground, card, fact.after.sentence) : own;
  const isSaidAlike =
    slice(ground.before.article, fact.before.sentence) === slice(ground.article, fact.after.sentence);
  if (isSaidAlike || card.kind === 'order') return { kind: 'kept', before: card, after: there };
  const words = reword(ground, card, fact);
  if (words.fit === 'about-else') return gone(ground, card);
  const after = withAnswer(ground, there, fact, words);
  if (!after) return gone(ground, card);
  const isSame =
    after.prompt === card.prompt && after.answer === card.answer && after.explanation === card.explanation;
  return isSame
    ? { kind: 'kept', before: card, after }
    : { kind: 'reworded', before: card, after, own: there };
}

function ofChangedFact(ground: Ground, card: Card, fact: ChangedFact, taken: Set<Card>): CardFate {
  const own = ownCard(ground, card);
  const words = reword(ground, card, fact);
  if (words.fit === 'about-else' || card.kind === 'order') return gone(ground, card);
  const there = { ...settled(ground, card, fact.after.sentence), fact: fact.after.id };
  const mine = words.fit === 'fits' ? withAnswer(ground, there, fact, words) : null;
  const after = mine ?? proposalFor(ground, card, fact.after.id, taken);
  if (!after) return { kind: 'changed', before: card, after, own, fact };
  const replaces: readonly Replaced[] = [{ card: card.id, answer: card.answer }, ...(card.replaces ?? [])];
  return {
    kind: 'changed',
    before: card,
    after: {
      ...after,
      id: ground.newId(),
      replaces: replaces.slice(0, MOST_REPLACED),
    },
    own,
    fact,
  };
}

/** A card of the same kind that was made of the new sentence, else any. */
function proposalFor({ proposed }: Ground, card: Card, fact: FactId, taken: Set<Card>): Card | null {
  const free = (proposed.get(fact) ?? []).filter((one) => !taken.has(one));
  const found = free.find(({ kind }) => kind === card.kind) ?? free[0] ?? null;
  if (found) taken.add(found);
  return found;
}

/** Whether an order was built on a date that the article has corrected. */
function ordersChanged({ fates }: Ground, card: Card): boolean {
  if (card.kind !== 'order') return false;
  for (const fate of fates.values()) {
    if (fate.kind !== 'changed' || fate.before.kind !== 'date') continue;
    const { from, to } = fate.before.date;
    if (card.items.some(({ date }) => date.from === from && date.to === to)) return true;
  }
  return false;
}
