import { type Article, slice, type Span } from '#core/article/article.ts';
import type { Card } from '#core/course/card.ts';

/** A card as a judge sees it: nothing tells where it comes from or of which kind the engine calls it. */
export interface ShownCard {
  readonly id: string;
  /** Of the article. */
  readonly title: string;
  readonly published: string | null;
  readonly prompt: string;
  readonly answer: string;
  /** What there is to choose from or to bring into order, shuffled. */
  readonly choices?: readonly string[];
  readonly sentence: string;
  readonly paragraph: string;
}

/** The words of a card and where they come from, still without an id. */
export function showCard(article: Article, card: Card): Omit<ShownCard, 'id'> {
  return {
    ...showPrompt(article, card.prompt, card.answer, card.sentence),
    ...(card.kind === 'choice' ? { choices: card.choices } : {}),
    ...(card.kind === 'order' ? { choices: card.items.map(({ label }) => label).sort() } : {}),
  };
}

export function showPrompt(
  article: Article,
  prompt: string,
  answer: string,
  sentence: Span | null,
): Omit<ShownCard, 'id'> {
  const paragraphs = article.sections.flatMap((section) => section.paragraphs);
  const around = paragraphs.find(
    ({ span }) => sentence !== null && span.start <= sentence.start && sentence.end <= span.end,
  );
  return {
    title: article.title,
    published: article.published,
    prompt,
    answer,
    sentence: sentence === null ? '' : slice(article, sentence),
    paragraph: around === undefined ? '' : slice(article, around.span),
  };
}
