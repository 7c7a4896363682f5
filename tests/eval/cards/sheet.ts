import type { Article } from '#core/article/article.ts';
import type { Card } from '#core/course/card.ts';
import type { Engine } from '../engine.ts';
import { seeded, shuffled } from '../seeded.ts';
import { drawStratified } from '../sheet/draw.ts';
import { showCard, showPrompt, type ShownCard } from '../sheet/shown-card.ts';
import type { Text } from '../texts.ts';

/** What a judge is not told of an item. */
export interface CardKey {
  readonly id: string;
  readonly origin: 'made' | 'human';
  /** The card's kind, with what asks: `choice question`, `choice cloze`; `question` for what a person wrote. */
  readonly kind: string;
  readonly document: string;
}

export const MADE = 75;
export const HUMAN = 25;

interface Drawn {
  readonly kind: string;
  readonly document: string;
  readonly place: string;
  readonly origin: CardKey['origin'];
  readonly shown: Omit<ShownCard, 'id'>;
}

/** Draws cards as a user gets them, and people's own questions as controls, and mixes them under neutral ids. */
export function drawCards(texts: readonly Text[], engine: Pick<Engine, 'deck'>, seed: number) {
  const random = seeded(seed);
  const made = texts.flatMap(({ article }) =>
    engine.deck(article).cards.map((card): Drawn => ({
      kind: kindOf(card),
      document: article.title,
      place: String(card.sentence?.start),
      origin: 'made',
      shown: showCard(article, card),
    })),
  );
  const human = texts.flatMap(({ article, questions }) =>
    questions.map(({ question, answer, paragraph }): Drawn => ({
      kind: 'question',
      document: article.title,
      place: String(paragraph),
      origin: 'human',
      shown: showPrompt(
        article,
        question,
        article.text.slice(answer.start, answer.end),
        sentenceAround(article, answer.start),
      ),
    })),
  );
  const drawn = shuffled(
    [...drawStratified(made, MADE, random), ...drawStratified(human, HUMAN, random)],
    random,
  ).map((one, at) => ({ ...one, id: `c${String(at + 1).padStart(3, '0')}` }));
  return {
    items: drawn.map(({ id, shown }): ShownCard => ({ id, ...shown })),
    key: drawn.map(({ id, origin, kind, document }): CardKey => ({ id, origin, kind, document })),
  };
}

/** The kind a card is of; one that is chosen among answers is told apart by how it asks. */
export const kindOf = ({ kind, prompt }: Pick<Card, 'kind' | 'prompt'>): string =>
  kind === 'choice' ? `choice ${isQuestion(prompt) ? 'question' : 'cloze'}` : kind;

/** Whether a prompt asks in words, rather than by a gap or a task. */
export const isQuestion = (prompt: string): boolean => /\?[”"’)]?$/.test(prompt) && !prompt.includes('____');

function sentenceAround(article: Article, place: number) {
  const sentences = article.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences: all }) => all),
  );
  return sentences.find(({ start, end }) => start <= place && place < end) ?? null;
}
