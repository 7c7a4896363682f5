import { type Article, slice } from '#core/article/article.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { ChoiceCard } from '#core/course/card.ts';
import type { Deck } from '../engine.ts';

/** A right answer among wrong ones, with all that tells whether the wrong ones are good. */
export interface ChoiceSet {
  readonly card: ChoiceCard;
  readonly key: string;
  readonly wrong: readonly string[];
  readonly fact: Fact | null;
  readonly sentence: string;
  readonly published: string | null;
  /** Of which kind the article's names are, in small letters. */
  readonly names: ReadonlyMap<string, string>;
}

/** The sets of a deck. Cards that ask for one of two (true or false, which came first) have no distractors. */
export function choiceSets(
  article: Article,
  { cards, facts }: Pick<Deck, 'cards' | 'facts'>,
): readonly ChoiceSet[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const names = new Map(
    facts.flatMap((fact) =>
      fact.kind === 'name' ? [[slice(article, fact.span).toLowerCase(), fact.names] as const] : [],
    ),
  );
  return cards.flatMap((card) =>
    card.kind !== 'choice' || card.choices.length < 3
      ? []
      : [
          {
            card,
            key: card.answer,
            wrong: card.choices.filter((choice) => choice !== card.answer),
            fact: card.fact === null ? null : (byId.get(card.fact) ?? null),
            sentence: card.sentence === null ? '' : slice(article, card.sentence),
            published: article.published,
            names,
          },
        ],
  );
}
