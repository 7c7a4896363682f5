import type { AskedCard } from './review-model.ts';

/** A card as the state gives it: what is filled in is followed by the screen. */
export function followed(card: AskedCard): AskedCard {
  const asked = $state(card);
  return asked;
}
