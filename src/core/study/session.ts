import type { CardId } from '../id.ts';
import { Heap } from './heap.ts';
import type { CardMemory } from './memory.ts';

/** A forgotten card may come back this much early when nothing else is left. */
export const EARLY_MILLIS = 20 * 60_000;

export interface Counts {
  /** Learned cards whose day has come. */
  readonly due: number;
  /** Cards never seen before. */
  readonly fresh: number;
  /** Forgotten a few minutes ago and coming back. */
  readonly learning: number;
}

/** A card coming back within this time may well be the next but one. */
const SOON_MILLIS = 60_000;

type Waiting = 'due' | 'fresh';

/** A card in the order of a sitting. */
export interface Planned {
  readonly card: CardId;
  readonly waiting: Waiting;
}

/**
 * One sitting: which card comes next. Cards due again after being forgotten come first, then the given order;
 * what `undone` puts back comes before everything. Every step costs O(log n) or less.
 */
export class Session {
  readonly #main: readonly Planned[];
  #position = 0;
  readonly #waiting = new Map<CardId, Waiting>();
  readonly #learning = new Heap<CardId>();
  /** Cards learned for now, by when they are due: only to say when the next one is. */
  readonly #later = new Heap<CardId>();
  readonly #front: CardId[] = [];
  readonly #counts = { due: 0, fresh: 0 };
  readonly #belongs: (memory: CardMemory) => boolean;

  constructor(
    main: readonly Planned[],
    learning: Iterable<CardMemory>,
    later: { readonly card: CardId; readonly dueAt: number } | null,
    belongs: (memory: CardMemory) => boolean,
  ) {
    this.#main = main;
    for (const { card, waiting } of main) {
      this.#waiting.set(card, waiting);
      this.#counts[waiting]++;
    }
    for (const { card, dueAt } of learning) this.#learning.set(card, dueAt);
    if (later) this.#later.set(later.card, later.dueAt);
    this.#belongs = belongs;
  }

  get counts(): Counts {
    return { ...this.#counts, learning: this.#learning.size };
  }

  /** The card to show; the same one until it is answered or set aside. Null: nothing until `nextDueAt`. */
  next(now: number): CardId | null {
    const undone = this.#front.at(-1);
    if (undone !== undefined) return undone;
    const learning = this.#learning.least();
    if (learning && learning.value <= now) return learning.key;
    for (; this.#position < this.#main.length; this.#position++) {
      const card = this.#main[this.#position]?.card;
      if (card !== undefined && this.#waiting.has(card)) return card;
    }
    return learning && learning.value <= now + EARLY_MILLIS ? learning.key : null;
  }

  /** The `count` cards that will probably be shown next, the one shown now among them, so that they can be read ahead. */
  following(count: number, now: number): readonly CardId[] {
    const learning = this.#learning.few(count);
    const cards = learning.filter(({ value }) => value <= now + SOON_MILLIS).map(({ key }) => key);
    const soon = cards.length;
    for (let at = this.#position; at < this.#main.length && cards.length < count; at++) {
      const card = this.#main[at]?.card;
      if (card !== undefined && this.#waiting.has(card)) cards.push(card);
    }
    for (const { key } of learning.slice(soon)) if (cards.length < count) cards.push(key);
    return cards;
  }

  /** Takes a card as the schedule has it after a review, here or in another tab, or after a suspension. */
  answered(memory: CardMemory): void {
    if (!this.#belongs(memory)) return;
    // What is still new has not been answered: it stays where it is.
    if (memory.state === 'new' && !memory.suspended) return;
    this.setAside(memory.card);
    if (memory.suspended) return;
    switch (memory.state) {
      case 'new':
        return;
      case 'learning':
      case 'relearning':
        this.#learning.set(memory.card, memory.dueAt);
        return;
      case 'review':
        this.#later.set(memory.card, memory.dueAt);
    }
  }

  /** Takes a card whose answer was retracted, as the schedule has it now: it comes next. */
  undone(memory: CardMemory): void {
    this.setAside(memory.card);
    if (memory.suspended) return;
    this.#front.push(memory.card);
    if (memory.state === 'learning' || memory.state === 'relearning') {
      this.#learning.set(memory.card, memory.dueAt);
      return;
    }
    const waiting = memory.state === 'new' ? 'fresh' : 'due';
    this.#waiting.set(memory.card, waiting);
    this.#counts[waiting]++;
  }

  /** Takes a card out of this sitting: buried, suspended or deleted. */
  setAside(card: CardId): void {
    const waiting = this.#waiting.get(card);
    if (waiting) this.#counts[waiting]--;
    this.#waiting.delete(card);
    this.#learning.delete(card);
    this.#later.delete(card);
    const front = this.#front.lastIndexOf(card);
    if (front >= 0) this.#front.splice(front, 1);
  }

  /** When something will be due that is not yet; null when nothing is known to be. */
  get nextDueAt(): number | null {
    const learning = this.#learning.least()?.value ?? Infinity;
    const later = this.#later.least()?.value ?? Infinity;
    const soonest = Math.min(learning, later);
    return soonest === Infinity ? null : soonest;
  }
}
