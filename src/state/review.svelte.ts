import type { Card } from '#core/course/card.ts';
import { oldAnswer } from '#core/course/revise/old-answer.ts';
import type { CardId, EventId } from '#core/id.ts';
import { mark, type Given, type Marked, type QuizItem } from '#core/quiz/quiz.ts';
import type { Grade, ReviewEvent, StudyEvent, SuspendEvent } from '#core/study/event.ts';
import { fuzzOf } from '#core/study/fuzz.ts';
import { EARLY_MILLIS, type Session } from '#core/study/session.ts';
import type { Intervals } from '#core/study/schedule.ts';
import { m } from '#messages/index.ts';
import type { StorageRefusal } from '#core/refusal.ts';
import type { Change, Written } from '#storage/port.ts';
import type { App } from './app.svelte.ts';
import { Asked } from './asked.svelte.ts';
import { newId, now } from './clock.ts';
import { Articles, originOf, type Origin } from './origins.ts';
import { CardShelf } from './card-shelf.ts';
import { reviewQueue, type ReviewOptions } from './review-queue.ts';
import { askedAs } from './quiz-draw.ts';
import { ReviewTally } from './review-tally.ts';
import type { Study } from './study.svelte.ts';
import { trouble } from './trouble.svelte.ts';

/** Cards read ahead of the one shown. */
const aheadCards = 5;
/** A few frames, also on a slow phone; nobody answers faster. */
const readAheadAfterMillis = 120;
/** A clock this much behind the last review has been set back, or was ahead before. */
const clockSlackMillis = 60_000;

export interface ReviewEnd {
  readonly answered: number;
  readonly remembered: number;
  readonly nextDueAt: number | null;
  readonly now: number;
  /** Cards still due today, beyond this sitting. */
  readonly left: number;
}

/** One sitting of reviews: the card shown, its answer, and what becomes of it. */
export class Review {
  phase = $state<'opening' | 'asking' | 'answered' | 'end'>('opening');
  asked = $state.raw<Asked | null>(null);
  /**
   * What a screen draws: the card asked; the one before it, which is not worth a moment of the next one's way to the
   * screen; and, while the person looks, the one that will probably come next.
   */
  drawn = $state.raw<readonly Asked[]>([]);
  intervals = $state.raw<Intervals | null>(null);
  /** The time the intervals are counted from. */
  revealedAt = $state(0);
  notice = $state.raw<
    | { readonly code: 'not-written'; readonly refusal: StorageRefusal }
    | { readonly code: 'clock'; readonly behindMillis: number }
    | null
  >(null);
  end = $state.raw<ReviewEnd | null>(null);
  canUndo = $state(false);
  tally = $state.raw(new ReviewTally());
  buttons: 2 | 4;

  readonly #app: App;
  readonly #options: ReviewOptions;
  readonly #articles: Articles;
  readonly #shelf: CardShelf;
  readonly #made: (ReviewEvent | SuspendEvent)[] = [];
  #session: Session;
  #planned: number;
  #askings = 0;
  #shownAtMillis = 0;
  /** Settles when the change that is being made is on disk and on screen. */
  #busy: Promise<unknown> | null = null;
  #clockAccepted = false;
  #stopListening: () => void;

  private constructor(app: App, options: ReviewOptions, study: Study, session: Session) {
    this.#app = app;
    this.#options = options;
    this.#session = session;
    this.#articles = new Articles(app.store);
    this.#shelf = new CardShelf(app.store);
    this.#planned = sum(session.counts);
    this.buttons = study.learner.settings.buttons;
    this.#stopListening = app.store.onChange((change, from) => void this.#changed(change, from));
  }

  /** Opens a sitting at the card that was on screen when the last one ended, if it is still to be asked. */
  static async open(app: App, options: ReviewOptions): Promise<Review> {
    const study = app.study;
    if (!study) throw new Error('nobody is learning: the library is not open');
    const { session } = await reviewQueue(app, options);
    const review = new Review(app, options, study, session);
    await review.#resume();
    await review.#next();
    return review;
  }

  /** Always the app's own: another tab may have made it read everything anew. */
  get #study(): Study {
    if (!this.#app.study) throw new Error('nobody is learning');
    return this.#app.study;
  }

  close() {
    this.#stopListening();
  }

  get card(): Card | null {
    return this.asked?.card ?? null;
  }

  get item(): QuizItem | null {
    return this.asked?.item ?? null;
  }

  get marked(): Marked | null {
    return this.asked?.marked ?? null;
  }

  get learnerId(): string {
    return this.#study.learner.id;
  }

  get answered(): ReadonlyMap<CardId, boolean> {
    return this.tally.answered;
  }

  get total(): number {
    const current = this.card && this.phase !== 'end' && !this.answered.has(this.card.id) ? 1 : 0;
    return Math.max(this.#planned, this.answered.size + current);
  }

  /** The place of the card shown, from 1. */
  get position(): number {
    const current = this.card && !this.answered.has(this.card.id) ? 1 : 0;
    return Math.min(this.total, this.answered.size + current);
  }

  get suggested(): Grade {
    return this.marked && !this.marked.right ? 1 : 3;
  }

  reveal() {
    if (this.phase !== 'asking') return;
    this.#reveal();
  }

  answer(given: Given) {
    if (this.phase !== 'asking' || !this.asked?.item) return;
    this.asked.marked = mark(this.asked.item, given, this.asked.origin.language);
    this.#reveal();
  }

  /** "I was right": the learner knows better than the judge. */
  overrule() {
    if (this.asked?.marked) this.asked.marked = { ...this.asked.marked, right: true };
  }

  /**
   * Writes the answer, then shows the next card. A refused write changes nothing, nor does a second answer while the
   * first is being written: it would be meant for a card that nobody has seen.
   */
  async grade(grade: Grade): Promise<void> {
    const card = this.card;
    if (!card || this.phase !== 'answered' || this.#busy || this.#clockWentBack()) return;
    await this.#alone(() => this.#grade(card, grade));
  }

  async #grade(card: Card, grade: Grade) {
    const tookMillis = Math.round(performance.now() - this.#shownAtMillis);
    const event = {
      ...this.#line(),
      type: 'review',
      card: card.id,
      grade,
      tookMillis,
      via: 'review',
    } as const;
    if (!(await this.#write(event)).ok) return;
    this.#made.push(event);
    this.tally = this.tally.graded(card.id, grade);
    await this.#passed(card.id);
  }

  acceptClock() {
    this.#clockAccepted = true;
    this.notice = null;
  }

  /** Takes back the last answer or suspension: of this sitting, then of those before. What is being written first. */
  async undo(): Promise<void> {
    while (this.#busy) await this.#busy;
    await this.#alone(() => this.#undo());
  }

  async #undo() {
    const made = this.#made.at(-1);
    const event = made ?? this.#study.schedule.lastUndoable();
    if (!event || (event.type !== 'review' && event.type !== 'suspend')) return;
    if (!(await this.#write({ ...this.#line(), type: 'retract', event: event.id })).ok) return;
    if (made) this.#made.pop();
    this.tally = this.tally.takenBack(event.card, made?.type === 'review' ? made.grade : null);
    const memory = this.#study.schedule.memory(event.card);
    if (memory) this.#session.undone(memory);
    await this.#next();
  }

  async suspend(): Promise<void> {
    const card = this.card;
    if (!card || this.#busy || this.phase === 'end') return;
    await this.#alone(() => this.#suspend(card));
  }

  async #suspend(card: Card) {
    const event = { ...this.#line(), type: 'suspend', card: card.id } as const;
    if (!(await this.#write(event)).ok) return;
    this.#made.push(event);
    this.#planned = Math.max(0, this.#planned - (this.answered.has(card.id) ? 0 : 1));
    trouble.say(m.review.suspended, async () => {
      if (this.#made.at(-1) === event) await this.undo();
      else await this.#study.retract(event.id);
    });
    await this.#passed(card.id);
  }

  /** Saves an edited card and goes on showing it. Its memory is untouched. */
  async saveCard(card: Card): Promise<boolean> {
    const written = await this.#app.saveCard(card);
    if (!written.ok) return false;
    this.#shelf.put(card.id, card);
    if (this.asked?.card.id === card.id) this.#edited(this.asked, card);
    return true;
  }

  async removeCard(): Promise<void> {
    const card = this.card;
    if (!card) return;
    if (!(await this.#app.removeCard(card.id)).ok) return;
    this.#shelf.put(card.id, null);
    this.#session.setAside(card.id);
    await this.#next();
  }

  #line() {
    return { id: newId() as EventId, learner: this.#study.learner.id, ...now() };
  }

  /** One change at a time. */
  async #alone(change: () => Promise<void>): Promise<void> {
    const made = change();
    this.#busy = made.catch(() => undefined);
    try {
      await made;
    } finally {
      this.#busy = null;
    }
  }

  async #write(event: StudyEvent): Promise<Written> {
    const written = await this.#study.record([event]);
    this.notice = written.ok ? null : { code: 'not-written', refusal: written.refusal };
    // Said here, at the card it is about, and not a second time above the screen.
    if (!written.ok) trouble.refusal = null;
    return written;
  }

  async #passed(id: CardId) {
    const memory = this.#study.schedule.memory(id);
    if (memory) this.#session.answered(memory);
    else this.#session.setAside(id);
    await this.#next();
  }

  #reveal() {
    const { asked } = this;
    if (!asked) return;
    const moment = now();
    this.revealedAt = moment.at;
    this.intervals = this.#study.schedule.intervals(asked.card.id, moment.at, moment.offsetMinutes);
    asked.revealed = true;
    this.phase = 'answered';
  }

  #clockWentBack(): boolean {
    if (this.#clockAccepted) return false;
    const last = this.#study.schedule.reviews().at(-1);
    const behindMillis = (last?.at ?? 0) - now().at;
    if (behindMillis < clockSlackMillis) return false;
    this.notice = { code: 'clock', behindMillis };
    return true;
  }

  async #next(): Promise<void> {
    for (;;) {
      const id = this.#session.next(now().at);
      if (id === null) return this.#finish();
      const taken = this.#shelf.take(id);
      // Without a pause when it is at hand: the next card is painted with the answer's own frame.
      const card = taken instanceof Promise ? await taken : taken;
      if (card) return this.#show(card);
      this.#session.setAside(id);
    }
  }

  #show(card: Card) {
    const before = this.asked;
    const asked = this.drawn.find((one) => one !== before && one.card === card) ?? this.#ask(card);
    this.asked = asked;
    this.drawn = before ? [before, asked] : [asked];
    this.end = null;
    this.phase = 'asking';
    this.canUndo = this.#made.length > 0 || this.#study.schedule.lastUndoable() !== null;
    this.#shownAtMillis = performance.now();
    // After the card is on the screen: a task that came before would keep its frame waiting.
    setTimeout(() => void this.#readAhead(asked), readAheadAfterMillis);
  }

  #ask(card: Card): Asked {
    const before = oldAnswer(card, (id) => this.#study.schedule.memory(id)?.reps ?? 0);
    return new Asked(++this.#askings, card, this.#itemOf(card), this.#originOf(card), before);
  }

  #edited(asked: Asked, card: Card) {
    asked.edited(card, this.#itemOf(card), this.#originOf(card));
  }

  #itemOf(card: Card): QuizItem | null {
    const reps = this.#study.schedule.memory(card.id)?.reps ?? 0;
    const seed = Math.floor(fuzzOf(card.id, reps) * 2 ** 32);
    return askedAs(card, seed);
  }

  #originOf(card: Card): Origin {
    return originOf(card, this.#app.head(card.course), this.#articles.at(card.course) ?? null);
  }

  async #readAhead(asked: Asked) {
    void this.#app.store.saveSetting(placeKey(this.#study), asked.card.id);
    await this.#shelf.readAhead(this.#session.following(aheadCards, now().at));
    await this.#readArticle(asked);
    const next = this.#session.following(2, now().at).find((id) => id !== asked.card.id);
    const card = next ? await this.#shelf.take(next) : null;
    if (!card || this.asked !== asked) return;
    const ahead = this.#ask(card);
    await this.#readArticle(ahead);
    if (this.asked === asked) this.drawn = [asked, ahead];
  }

  /** The sentence that an answer is shown with. */
  async #readArticle(asked: Asked) {
    if (this.#articles.at(asked.card.course) !== undefined) return;
    await this.#articles.read(asked.card.course);
    asked.origin = this.#originOf(asked.card);
  }

  async #finish() {
    this.asked = null;
    this.drawn = [];
    this.phase = 'end';
    this.canUndo = this.#made.length > 0 || this.#study.schedule.lastUndoable() !== null;
    const rest = await reviewQueue(this.#app, {
      ...this.#options,
      limit: null,
      ahead: false,
    });
    const at = now().at;
    this.end = {
      answered: this.tally.all,
      remembered: this.tally.remembered,
      nextDueAt: this.#session.nextDueAt ?? rest.session.nextDueAt,
      now: at,
      left: rest.session.next(at) === null ? 0 : sum(rest.counts),
    };
  }

  /** A killed app comes back to the card that was on screen. */
  async #resume() {
    const id = (await this.#app.store.setting(placeKey(this.#study))) as CardId | null;
    const memory = id ? this.#study.schedule.memory(id) : undefined;
    if (!memory || memory.suspended) return;
    const wanted = this.#session.following(Infinity, now().at).includes(memory.card);
    const dueSoon = memory.state === 'new' || memory.dueAt <= now().at + EARLY_MILLIS;
    if (wanted && dueSoon) this.#session.undone(memory);
  }

  async #changed(change: Change, from: 'here' | 'elsewhere') {
    if (from === 'here') return;
    switch (change.type) {
      case 'cards':
        this.#shelf.forget(change.cards);
        return this.#reread();
      case 'courses':
      case 'everything':
        this.#shelf.forgetAll();
        return this.#reread();
      case 'events':
        if (change.learner !== this.#study.learner.id) return;
        return this.#answeredElsewhere(change.events);
      case 'learners':
      case 'places':
        return;
    }
  }

  async #reread() {
    const { asked } = this;
    if (!asked) return;
    this.drawn = [asked];
    const card = await this.#shelf.read(asked.card.id);
    if (this.asked !== asked) return;
    if (!card) {
      this.#session.setAside(asked.card.id);
      return this.#next();
    }
    this.#edited(asked, card);
    await this.#readAhead(asked);
  }

  async #answeredElsewhere(events: readonly StudyEvent[]) {
    let current = false;
    for (const event of events) {
      if (event.type !== 'review' && event.type !== 'suspend') continue;
      const memory = this.#study.schedule.memory(event.card);
      if (memory) this.#session.answered(memory);
      current ||= event.card === this.card?.id;
    }
    if (current && !this.#busy) await this.#next();
  }
}

const placeKey = (study: Study) => `reviewing:${study.learner.id}`;
const sum = ({ due, fresh, learning }: { due: number; fresh: number; learning: number }) =>
  due + fresh + learning;
