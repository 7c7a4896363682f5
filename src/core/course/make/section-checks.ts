import type { Article, Section } from '../../article/article.ts';
import type { Card } from '../card.ts';
import { CHECKS_PER_SECTION, PARAGRAPHS_PER_CHECK } from '../limits.ts';

/** Index of the paragraph in which a card's sentence stands. */
function paragraphOf(section: Section, card: Card): number {
  const { sentence } = card;
  return sentence === null
    ? -1
    : section.paragraphs.findIndex(({ span }) => sentence.start >= span.start && sentence.end <= span.end);
}

/** Makes some choice cards of each section checks: one after every two or three paragraphs, never before its own is read. */
export function withChecks(article: Article, cards: readonly Card[]): readonly Card[] {
  const after = new Map<Card, number>();
  for (const section of article.sections) {
    const choices = cards.filter((card) => card.kind === 'choice' && card.section === section.id);
    let free = 0;
    let set = 0;
    for (const card of choices) {
      const own = paragraphOf(section, card);
      if (own < free || set >= CHECKS_PER_SECTION) continue;
      const at = Math.min(section.paragraphs.length - 1, Math.max(own, free + PARAGRAPHS_PER_CHECK - 1));
      after.set(card, at);
      free = at + 1;
      set += 1;
    }
  }
  return cards.map((card) => {
    const checkAfter = after.get(card);
    return checkAfter === undefined ? card : { ...card, checkAfter };
  });
}
