import type { Card } from '#core/course/card.ts';
import type { Article } from '#core/article/article.ts';
import { slice } from '#core/article/article.ts';
import type { Engine } from '../engine.ts';
import type { Specimen } from '../gold/load.ts';
import type { Part } from '../part.ts';
import { type FactScore, scoreFacts } from './facts.ts';
import { scoreSections, type SectionScore } from './sections.ts';

export interface ExtractScore {
  readonly name: string;
  readonly part: Part;
  readonly dates: FactScore;
  readonly figures: FactScore;
  readonly sections: SectionScore;
  readonly front: { readonly title: boolean; readonly published: boolean; readonly language: boolean };
  /** Junk strings that stand somewhere in what a person sees. */
  readonly junk: readonly string[];
}

/** What the reader and the engine made of one article beside what they should have made. */
export function scoreExtract({ gold, article }: Specimen, engine: Engine): ExtractScore {
  const { facts, cards } = engine.deck(article);
  const seen = textsOf(article, cards).map((text) => text.replace(/\s+/g, ' '));
  return {
    name: gold.name,
    part: gold.part,
    dates: scoreFacts('date', gold, article, facts),
    figures: scoreFacts('figure', gold, article, facts),
    sections: scoreSections(gold.blocks, article),
    front: {
      title: article.title === gold.title,
      published: article.published === gold.published,
      language: article.language.split('-')[0] === gold.language.split('-')[0],
    },
    junk: gold.junk.filter((string) => seen.some((text) => text.includes(string.replace(/\s+/g, ' ')))),
  };
}

function textsOf(article: Article, cards: readonly Card[]): readonly string[] {
  return [
    article.title,
    ...article.sections.flatMap(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.map(({ span }) => slice(article, span)),
    ]),
    ...cards.flatMap((card) => [card.prompt, card.answer, ...(card.kind === 'choice' ? card.choices : [])]),
  ];
}
