import type { CardId } from '../../id.ts';
import type { Card } from '../card.ts';

/**
 * The answer that a learner has learned to this card before the article was revised; null when he has not, or has answered
 * the new card since. Derived from the reviews, so that it holds for each learner, and comes back with an undone answer.
 * @param repsOf how often the learner has answered a card
 */
export function oldAnswer(card: Card, repsOf: (card: CardId) => number): string | null {
  if (!card.replaces || repsOf(card.id) > 0) return null;
  return card.replaces.find((replaced) => repsOf(replaced.card) > 0)?.answer ?? null;
}
