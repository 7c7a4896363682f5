import type { CardId, EventId } from '../id.ts';
import { byTimeThenId } from './event.ts';
import type { EnrolEvent, ReviewEvent, StudyEvent, SuspendEvent } from './event.ts';

/** What a card's memory is folded from: its effective events, in order. */
export interface CardLog {
  readonly card: CardId;
  readonly enrolments: { readonly event: EnrolEvent; readonly order: number }[];
  readonly events: (ReviewEvent | SuspendEvent)[];
  sorted: boolean;
}

/**
 * The study log of one learner, by card. Whatever the order in which events arrive, and however often,
 * the same set of events gives the same log; what is retracted is left out.
 */
export class StudyLog {
  readonly #byId = new Map<EventId, StudyEvent>();
  readonly #retracted = new Set<EventId>();
  readonly #cards = new Map<CardId, CardLog>();
  #reviews: ReviewEvent[] = [];
  #reviewsSorted = true;
  /** undefined: not known, has to be looked for. */
  #lastUndoable: ReviewEvent | SuspendEvent | null | undefined = null;

  /** Takes events in any order, leaving out those it has. Returns the cards whose memory may change. */
  add(events: Iterable<StudyEvent>): ReadonlySet<CardId> {
    const touched = new Set<CardId>();
    for (const event of events) {
      if (this.#byId.has(event.id)) continue;
      this.#byId.set(event.id, event);
      if (event.type === 'retract') this.#retract(event.event, touched);
      else if (!this.#retracted.has(event.id)) this.#take(event, touched);
    }
    return touched;
  }

  card(card: CardId): CardLog | undefined {
    const log = this.#cards.get(card);
    if (log && !log.sorted) {
      log.events.sort(byTimeThenId);
      log.sorted = true;
    }
    return log;
  }

  /** Everything ever added, retracted events and retractions included, in order of arrival. */
  all(): Iterable<StudyEvent> {
    return this.#byId.values();
  }

  get size(): number {
    return this.#byId.size;
  }

  /** The effective reviews, in order. */
  reviews(): readonly ReviewEvent[] {
    if (!this.#reviewsSorted) {
      this.#reviews.sort(byTimeThenId);
      this.#reviewsSorted = true;
    }
    return this.#reviews;
  }

  /** The newest effective review or suspension. */
  lastUndoable(): ReviewEvent | SuspendEvent | null {
    if (this.#lastUndoable === undefined) {
      this.#lastUndoable = null;
      for (const log of this.#cards.values()) for (const event of log.events) this.#offerUndo(event);
    }
    return this.#lastUndoable ?? null;
  }

  #take(event: Exclude<StudyEvent, { type: 'retract' }>, touched: Set<CardId>): void {
    if (event.type === 'enrol') {
      for (const [order, card] of event.cards.entries()) {
        this.#cardLog(card).enrolments.push({ event, order });
        touched.add(card);
      }
      return;
    }
    const log = this.#cardLog(event.card);
    const last = log.events[log.events.length - 1];
    if (last && last.at >= event.at && byTimeThenId(last, event) > 0) log.sorted = false;
    log.events.push(event);
    touched.add(event.card);
    if (this.#lastUndoable !== undefined) this.#offerUndo(event);
    if (event.type !== 'review') return;
    const lastReview = this.#reviews[this.#reviews.length - 1];
    if (lastReview && lastReview.at >= event.at && byTimeThenId(lastReview, event) > 0)
      this.#reviewsSorted = false;
    this.#reviews.push(event);
  }

  #retract(id: EventId, touched: Set<CardId>): void {
    if (this.#retracted.has(id)) return;
    this.#retracted.add(id);
    const event = this.#byId.get(id);
    if (!event || event.type === 'retract') return;
    if (event.type === 'enrol') {
      for (const card of event.cards) {
        removeLast(this.#cardLog(card).enrolments, (enrolment) => enrolment.event === event);
        touched.add(card);
      }
      return;
    }
    removeLast(this.#cardLog(event.card).events, (one) => one === event);
    touched.add(event.card);
    if (event.type === 'review') removeLast(this.#reviews, (one) => one === event);
    if (this.#lastUndoable === event) this.#lastUndoable = undefined;
  }

  /** A card taken up again is put aside again by suspending it, not by undo. */
  #offerUndo(event: ReviewEvent | SuspendEvent): void {
    if (event.type === 'resume') return;
    if (!this.#lastUndoable || byTimeThenId(this.#lastUndoable, event) < 0) this.#lastUndoable = event;
  }

  #cardLog(card: CardId): CardLog {
    let log = this.#cards.get(card);
    if (!log) {
      log = { card, enrolments: [], events: [], sorted: true };
      this.#cards.set(card, log);
    }
    return log;
  }
}

/** Undo takes back what is newest, so the search begins at the end. */
function removeLast<Item>(items: Item[], is: (item: Item) => boolean): void {
  const index = items.findLastIndex(is);
  if (index < 0) return;
  items.splice(index, 1);
}
