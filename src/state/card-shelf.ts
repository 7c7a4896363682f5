import type { Card } from '#core/course/card.ts';
import type { CardId } from '#core/id.ts';
import type { Store } from '#storage/port.ts';

/** Cards at hand: read ahead of when they are shown, forgotten when somebody changes them. */
export class CardShelf {
  readonly #store: Store;
  readonly #cards = new Map<CardId, Card | null>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The card, or null when it is not (any longer) there; at once, when it is at hand. */
  take(id: CardId): Card | null | Promise<Card | null> {
    const known = this.#cards.get(id);
    return known === undefined ? this.read(id) : known;
  }

  async read(id: CardId): Promise<Card | null> {
    const [card = null] = await this.#store.cards([id]);
    this.#cards.set(id, card);
    return card;
  }

  async readAhead(ids: readonly CardId[]): Promise<void> {
    const missing = ids.filter((id) => !this.#cards.has(id));
    if (missing.length === 0) return;
    for (const [index, card] of (await this.#store.cards(missing)).entries()) {
      const id = missing[index];
      if (id !== undefined) this.#cards.set(id, card);
    }
  }

  put(id: CardId, card: Card | null) {
    this.#cards.set(id, card);
  }

  forget(ids: readonly CardId[]) {
    for (const id of ids) this.#cards.delete(id);
  }

  forgetAll() {
    this.#cards.clear();
  }
}
