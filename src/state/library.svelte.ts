import type { CourseId } from '#core/id.ts';
import { m } from '#messages/index.ts';
import { app, type App } from './app.svelte.ts';
import { now } from './clock.ts';
import {
  nothingWaiting,
  nowhereWaiting,
  readingOf,
  waitingByCourse,
  type Waiting,
} from './library-reading.ts';

/** The courses of this device as the library lists them: the one added last on top. */
export class LibraryState {
  readonly #app: App;

  constructor(from: App) {
    this.#app = from;
  }

  readonly #waiting = $derived.by(() => {
    const study = this.#app.study;
    if (!study) return nowhereWaiting;
    void study.revision;
    return waitingByCourse(study.schedule.memories(), now(), study.learner.settings.dayStartHour);
  });

  readonly rows = $derived.by(() =>
    this.#app.heads.toReversed().map((head) => {
      const reading = readingOf(head.sections, (section) => this.#app.place(head.id, section));
      return {
        href: `/course/${head.id}`,
        title: head.title || m.common.appName,
        lessons: head.sections.length,
        facts: head.sections.reduce((sum, { facts }) => sum + facts, 0),
        ...(this.#waiting.get(head.id) ?? nothingWaiting),
        ...reading,
      };
    }),
  );

  waiting(course: CourseId): Waiting {
    return this.#waiting.get(course) ?? nothingWaiting;
  }
}

export const library = new LibraryState(app);
