import type { Course } from '#core/course/course.ts';
import { figuresOf } from '#core/course/figures.ts';
import { timelineOf } from '#core/course/timeline.ts';
import type { CourseId } from '#core/id.ts';
import type { App } from './app.svelte.ts';

/** The key dates and figures of one course at a time. */
export class Dates {
  readonly #app: App;
  #course = $state.raw<Course | null>(null);

  constructor(app: App) {
    this.#app = app;
  }

  readonly courses = $derived.by(() => this.#app.heads.map(({ id, title }) => ({ id, title })));
  readonly years = $derived.by(() => timelineOf(this.#course?.facts ?? []));
  readonly figures = $derived.by(() => figuresOf(this.#course?.facts ?? []));

  /** BCP 47 tag of the article; `und` without a course. */
  get language(): string {
    return this.#course?.article.language ?? 'und';
  }

  get course(): CourseId | null {
    return this.#course?.id ?? null;
  }

  /** The wanted course; without one, or when it is gone, the one read last. */
  async show(wanted: string | null): Promise<void> {
    const lastRead = [...this.#app.places].sort((a, b) => b.at - a.at)[0]?.course;
    const known = (id: string | null | undefined) => this.courses.find((course) => course.id === id)?.id;
    const id = known(wanted) ?? known(lastRead) ?? this.courses[0]?.id;
    this.#course = id ? await this.#app.store.course(id) : null;
  }
}
