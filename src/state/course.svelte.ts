import type { Card } from '#core/course/card.ts';
import type { Course } from '#core/course/course.ts';
import { headOf } from '#core/course/head.ts';
import type { CardId, CourseId } from '#core/id.ts';
import { m } from '#messages/index.ts';
import { app, type App } from './app.svelte.ts';
import { newId, now } from './clock.ts';
import { whenOf, type CardWhen } from './course-when.ts';
import { library } from './library.svelte.ts';
import { readingOf } from './library-reading.ts';
import { trouble } from './trouble.svelte.ts';

/** One course on its own page: as it is on this device, else as it came with the page. */
export class CourseState {
  readonly id: CourseId;
  readonly #app: App;
  readonly #shipped: Course | null;
  #stored = $state.raw<Course | null>(null);
  /** `absent`: it is not on this device. */
  status = $state<'unknown' | 'here' | 'absent'>('unknown');

  constructor(id: CourseId, shipped: Course | null, from: App = app) {
    this.id = id;
    this.#shipped = shipped;
    this.#app = from;
  }

  get course(): Course | null {
    return this.#stored ?? this.#shipped;
  }

  /** Reads the course anew; call it whenever `app.heads` changes. */
  async load(): Promise<void> {
    const course = await this.#app.store.course(this.id);
    this.#stored = course;
    this.status = course ? 'here' : 'absent';
  }

  readonly reading = $derived.by(() => {
    const head = this.#app.head(this.id);
    const sections = head?.sections ?? (this.#shipped ? headOf(this.#shipped).sections : []);
    const reading = readingOf(sections, (section) => this.#app.place(this.id, section));
    const lessons = sections.map(({ id, heading, words, facts }, index) => ({
      section: id,
      heading,
      words,
      facts,
      done: reading.segments[index]?.done ?? 0,
    }));
    return { lessons, next: lessons[reading.lesson] ?? null, begun: reading.state !== 'new' };
  });

  readonly waiting = $derived.by(() => library.waiting(this.id));

  whenOf(card: CardId): CardWhen {
    const study = this.#app.study;
    if (!study) return { state: 'outside' };
    void study.revision;
    return whenOf(study.schedule.memory(card), now(), study.learner.settings.dayStartHour);
  }

  /** A card nobody has written yet. */
  newCard(section: string): Card {
    return {
      kind: 'question',
      id: newId() as CardId,
      course: this.id,
      fact: null,
      section,
      sentence: null,
      prompt: '',
      answer: '',
      explanation: '',
      checkAfter: null,
      stamp: this.#app.stamp(),
    };
  }

  /** Writes an edited or a new card. One written by hand while others of its lesson are being learned is learned too. */
  async saveCard(card: Card): Promise<void> {
    const isNew = !this.course?.cards.some(({ id }) => id === card.id);
    const learned = this.course?.cards.some(
      (other) => other.section === card.section && this.#app.study?.schedule.memory(other.id) !== undefined,
    );
    const written = await this.#app.saveCard(card);
    if (!written.ok) return;
    if (isNew && learned) await this.#app.study?.enrol(this.id, [card.id]);
    trouble.say(m.course.saved);
  }

  async deleteCard(card: Card): Promise<void> {
    const index = this.course?.cards.findIndex(({ id }) => id === card.id) ?? -1;
    const written = await this.#app.removeCard(card.id);
    if (written.ok) trouble.say(m.course.deleted, () => this.#putBack(card, index));
  }

  async setSuspended(card: CardId, suspended: boolean): Promise<void> {
    await this.#app.study?.setSuspended(card, suspended);
  }

  async rename(title: string): Promise<void> {
    await this.#change({ title });
  }

  /** The schedule depends on it, so that everything is read anew. */
  async setRetention(retention: number | null): Promise<void> {
    await this.#change({ retention });
    await this.#app.reload();
  }

  /** Brings back a course that ships with the app and was removed. */
  async putBack(): Promise<void> {
    if (!this.#shipped) return;
    const stamp = this.#app.stamp();
    const cards = this.#shipped.cards.map((card) => ({ ...card, stamp }));
    await this.#app.saveCourse({ ...this.#shipped, stamp, cards });
  }

  /** Brings a deleted card back to its place in the order. */
  async #putBack(card: Card, index: number): Promise<void> {
    const course = await this.#app.store.course(this.id);
    if (!course) return;
    const stamp = this.#app.stamp();
    const cards = course.cards.toSpliced(index, 0, { ...card, stamp });
    await this.#app.saveCourse({ ...course, cards, stamp });
  }

  async #change(patch: Partial<Pick<Course, 'title' | 'retention'>>): Promise<void> {
    const course = await this.#app.store.course(this.id);
    if (course) await this.#app.saveCourse({ ...course, ...patch, stamp: this.#app.stamp() });
  }
}
