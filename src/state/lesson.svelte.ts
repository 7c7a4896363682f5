import type { Card } from '#core/course/card.ts';
import type { Course } from '#core/course/course.ts';
import type { Fact } from '#core/facts/fact.ts';
import type { CardId, CourseId } from '#core/id.ts';
import { dayOf } from '#core/study/day.ts';
import type { CardMemory } from '#core/study/memory.ts';
import { m } from '#messages/index.ts';
import type { App } from './app.svelte.ts';
import { now } from './clock.ts';
import { whenOf } from './course-when.ts';

/** One lesson of a course: its text as the learner has it, and where its cards stand. */
export class Lesson {
  readonly courseId: CourseId;
  readonly sectionId: string;
  /** The course as it ships, until the learner's own copy has been read. */
  course = $state.raw<Course | null>(null);
  status = $state<'reading' | 'ready' | 'absent'>('reading');
  #added = $state.raw<number | null>(null);
  readonly #app: App;

  readonly places = $derived.by(() => this.#app.places.filter(({ course }) => course === this.courseId));
  readonly #cardIds: readonly CardId[] = $derived.by(() => {
    const cards = this.course?.cards ?? [];
    return cards.filter(({ section }) => section === this.sectionId).map(({ id }) => id);
  });

  constructor(app: App, courseId: CourseId, sectionId: string, shipped: Course | null) {
    this.#app = app;
    this.courseId = courseId;
    this.sectionId = sectionId;
    this.course = shipped;
    if (shipped) this.status = this.#statusOf(shipped);
  }

  /** Reads the learner's own copy. Call when the library is open, and again when it changes. */
  async load(): Promise<void> {
    const stored = await this.#app.store.course(this.courseId);
    if (stored) this.course = stored;
    this.status = this.#statusOf(this.course);
  }

  get cards() {
    void this.#app.study?.revision;
    return {
      toAdd: this.#cardIds.filter((id) => !this.#memory(id)).length,
      added: this.#added,
      finished: this.#place?.finishedAt != null,
    };
  }

  /** Where a fact stands in the learner's reviews, in words. */
  standing(fact: Fact): string | null {
    void this.#app.study?.revision;
    const ids = this.course?.cards.filter((card) => card.fact === fact.id).map(({ id }) => id) ?? [];
    if (ids.length === 0) return null;
    const memories = ids.map((id) => this.#memory(id)).filter((memory) => memory !== undefined);
    const soonest = memories.sort(
      (a, b) => Number(a.suspended) - Number(b.suspended) || a.dueAt - b.dueAt,
    )[0];
    const moment = now();
    const { dayStartHour } = this.#app.settings;
    const when = whenOf(soonest, moment, dayStartHour);
    switch (when.state) {
      case 'outside':
        return m.lesson.notEnrolled;
      case 'new':
        return m.lesson.fresh;
      case 'now':
        return m.lesson.dueNow;
      case 'suspended':
        return m.lesson.suspended;
      case 'later': {
        const dayAt = (at: number) => dayOf(at, moment.offsetMinutes, dayStartHour);
        return m.lesson.due(m.lesson.inDays(dayAt(when.at.getTime()) - dayAt(moment.at)));
      }
    }
  }

  /** Keeps the place. A lesson read to its end whose cards are all in the schedule is finished. */
  async keepPlace(paragraph: number, share: number): Promise<void> {
    const before = this.#place;
    const ended = share >= 1 && this.cards.toAdd === 0;
    const finishedAt = before?.finishedAt ?? (ended ? now().at : null);
    if (
      before &&
      before.paragraph === paragraph &&
      before.share === share &&
      before.finishedAt === finishedAt
    )
      return;
    await this.#savePlace(paragraph, share, finishedAt);
  }

  /** Puts the lesson's cards into the schedule, and finishes the lesson. */
  async addCards(): Promise<void> {
    const { study } = this.#app;
    if (!study) return;
    const fresh = this.#cardIds.filter((id) => !this.#memory(id));
    const written = await study.enrol(this.courseId, fresh);
    if (!written.ok) return;
    this.#added = fresh.length;
    await this.#savePlace(this.#place?.paragraph ?? 0, 1, now().at);
  }

  async saveCard(card: Card): Promise<boolean> {
    const written = await this.#app.saveCard(card);
    if (written.ok) await this.load();
    return written.ok;
  }

  get #place() {
    return this.places.find(({ section }) => section === this.sectionId);
  }

  #memory(id: CardId): CardMemory | undefined {
    return this.#app.study?.schedule.memory(id);
  }

  #statusOf(course: Course | null) {
    return course?.article.sections.some(({ id }) => id === this.sectionId) ? 'ready' : 'absent';
  }

  async #savePlace(paragraph: number, share: number, finishedAt: number | null) {
    await this.#app.savePlace({
      course: this.courseId,
      section: this.sectionId,
      paragraph,
      share,
      finishedAt,
    });
  }
}
