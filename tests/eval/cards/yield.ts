import { countWords } from '#core/article/words.ts';
import type { Engine } from '../engine.ts';
import type { Part } from '../part.ts';
import type { Text } from '../texts.ts';
import { isQuestion, kindOf } from './sheet.ts';

/** How many cards some texts give, of which kinds, and what the checks refused, by their names. */
export interface Yield {
  readonly part: Part;
  readonly texts: number;
  readonly words: number;
  readonly cards: number;
  /** Cards that ask in words. */
  readonly questions: number;
  readonly kinds: ReadonlyMap<string, number>;
  readonly refused: ReadonlyMap<string, number>;
}

export function countYield(part: Part, texts: readonly Text[], engine: Pick<Engine, 'deck'>): Yield {
  const decks = texts.map(({ article }) => engine.deck(article));
  const cards = decks.flatMap((deck) => deck.cards);
  return {
    part,
    texts: texts.length,
    words: texts.reduce((all, { article }) => all + countWords(article.text), 0),
    cards: cards.length,
    questions: cards.filter(({ prompt }) => isQuestion(prompt)).length,
    kinds: tally(cards.map(kindOf)),
    refused: tally(decks.flatMap(({ refused }) => refused.map(({ reason }) => reason))),
  };
}

function tally(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
