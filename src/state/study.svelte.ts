import type { CardId, CourseId, EventId } from '#core/id.ts';
import { accept } from '#core/result.ts';
import type { Grade, StudyEvent } from '#core/study/event.ts';
import type { Learner } from '#core/study/learner.ts';
import { Schedule, defaultWeights, type ScheduleParams } from '#core/study/schedule.ts';
import type { Cursor, Store, Written } from '#storage/port.ts';
import { newId, now } from './clock.ts';
import { trouble } from './trouble.svelte.ts';

/** So many events after the last snapshot make a new one worth writing. */
const snapshotEvery = 500;

/** One learner's log and the schedule folded from it. Everything is written before it is shown. */
export class Study {
  readonly learner: Learner;
  readonly #store: Store;
  readonly schedule: Schedule;
  readonly #stamp: string;
  #cursor: Cursor;
  #sinceSnapshot: number;
  /** Grows with every change of the schedule; read it to follow the schedule. */
  revision = $state(0);

  private constructor(store: Store, learner: Learner, schedule: Schedule, stamp: string, cursor: Cursor) {
    this.#store = store;
    this.learner = learner;
    this.schedule = schedule;
    this.#stamp = stamp;
    this.#cursor = cursor;
    this.#sinceSnapshot = 0;
  }

  static async open(
    store: Store,
    learner: Learner,
    retentionOf: ReadonlyMap<CourseId, number>,
  ): Promise<Study> {
    const params: ScheduleParams = {
      weights: defaultWeights,
      retention: learner.settings.retention,
      retentionOf,
      dayStartHour: learner.settings.dayStartHour,
    };
    const stamp = Schedule.stamp(params);
    const kept = await store.snapshot(learner.id);
    const usable = kept?.stamp === stamp ? Schedule.fromSnapshot(kept.data, params) : null;
    const { events, cursor } = await store.events(learner.id, usable ? kept?.cursor : undefined);
    const schedule = usable ?? new Schedule(params);
    schedule.add(events);
    const study = new Study(store, learner, schedule, stamp, cursor);
    study.#sinceSnapshot = events.length;
    void study.#snapshotWhenDue();
    return study;
  }

  /** Adds to the log; resolves when it is on disk. A refused write is shown and changes nothing. */
  async record(events: readonly StudyEvent[]): Promise<Written> {
    if (events.length === 0) return accept(undefined);
    const written = await this.#store.append(events);
    if (!written.ok) {
      trouble.refusal = written.refusal;
      return written;
    }
    this.received(events);
    return written;
  }

  /** Takes events that are on disk already: this tab's own, or another tab's. */
  received(events: readonly StudyEvent[]) {
    this.schedule.add(events);
    this.#sinceSnapshot += events.length;
    this.revision += 1;
    void this.#snapshotWhenDue();
  }

  review(card: CardId, grade: Grade, tookMillis: number, via: 'review' | 'quiz'): Promise<Written> {
    return this.record([{ ...this.#line(), type: 'review', card, grade, tookMillis, via }]);
  }

  /** Puts cards that are not there yet into the schedule, in this order. */
  enrol(course: CourseId, cards: readonly CardId[]): Promise<Written> {
    const fresh = cards.filter((card) => this.schedule.memory(card) === undefined);
    if (fresh.length === 0) return Promise.resolve(accept(undefined));
    return this.record([{ ...this.#line(), type: 'enrol', course, cards: fresh }]);
  }

  setSuspended(card: CardId, suspended: boolean): Promise<Written> {
    return this.record([{ ...this.#line(), type: suspended ? 'suspend' : 'resume', card }]);
  }

  retract(event: EventId): Promise<Written> {
    return this.record([{ ...this.#line(), type: 'retract', event }]);
  }

  #line() {
    return { id: newId() as EventId, learner: this.learner.id, ...now() };
  }

  async #snapshotWhenDue() {
    if (this.#sinceSnapshot < snapshotEvery) return;
    this.#sinceSnapshot = 0;
    // The log behind the cursor is what the snapshot stands for, so it is read anew: other tabs may have written.
    const { events, cursor } = await this.#store.events(this.learner.id, this.#cursor);
    this.schedule.add(events);
    this.#cursor = cursor;
    const written = await this.#store.saveSnapshot({
      learner: this.learner.id,
      cursor,
      stamp: this.#stamp,
      data: this.schedule.toSnapshot(),
    });
    // Nothing is lost without it: the next start folds the log instead.
    if (!written.ok) this.#sinceSnapshot = 0;
  }
}
