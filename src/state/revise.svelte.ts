import { revised, unrevised } from '#core/copy/revised.ts';
import type { Course } from '#core/course/course.ts';
import { toEnrol } from '#core/course/revise/enrolment.ts';
import type { Revision } from '#core/course/revise/revision.ts';
import { revise } from '#core/course/revise/revise.ts';
import { withSpareCards } from '#core/course/spare.ts';
import { update, type Update } from '#core/course/revise/update.ts';
import type { CardId, CourseId, EventId } from '#core/id.ts';
import type { EnrolEvent, RetractEvent } from '#core/study/event.ts';
import { learningOf } from '#core/study/learning.ts';
import { StudyLog } from '#core/study/log.ts';
import type { Contents } from '#storage/port.ts';
import { m } from '#messages/index.ts';
import { adding, type Adding } from './add.svelte.ts';
import { app, type App } from './app.svelte.ts';
import { newId, now } from './clock.ts';
import { trouble } from './trouble.svelte.ts';

/** A newer text on its way into a course that is here: what it would change, and the change itself. */
export class Revising {
  readonly #app: App;
  readonly #adding: Adding;
  course = $state.raw<Course | null>(null);
  status = $state<'opening' | 'here' | 'absent'>('opening');
  saving = $state(false);

  /** What the text that is being added would change; null until it is read. */
  readonly revision: Revision | null = $derived.by(() => {
    const { outcome } = this.#adding;
    if (!this.course || (outcome?.kind !== 'made' && outcome?.kind !== 'shared')) return null;
    const { course } = outcome;
    return revise(this.course, outcome.kind === 'made' ? withSpareCards(course, outcome.spare) : course);
  });

  constructor(from: App, text: Adding) {
    this.#app = from;
    this.#adding = text;
  }

  async open(id: CourseId | null): Promise<void> {
    this.course = null;
    this.status = 'opening';
    await this.#app.opened();
    this.course = id ? await this.#app.store.course(id) : null;
    this.status = this.course ? 'here' : 'absent';
  }

  /** How often the learner has answered a card. */
  repsOf(card: CardId): number {
    return this.#app.study?.schedule.memory(card)?.reps ?? 0;
  }

  /** Carries the revision out, but for what was declined. True when it is on disk; else nothing of it is. */
  async update(declined: ReadonlySet<CardId>): Promise<boolean> {
    const { revision } = this;
    if (!revision || this.saving) return false;
    this.saving = true;
    try {
      const current = await this.#app.store.course(revision.before.id);
      if (!current || !isSameEdition(current, revision.before)) {
        // Somebody has edited it in another tab: what was confirmed here was about something else.
        this.course = current;
        this.status = current ? 'here' : 'absent';
        trouble.say(m.revise.changedMeanwhile);
        return false;
      }
      const made = update(revision, declined, this.#app.stamp());
      const events = await this.#enrolments(made);
      if (!(await this.#write(revised(made, events)))) return false;
      trouble.say(m.revise.done(made.course.title), () => this.#undo(revision.before, made, events));
      this.#adding.text = '';
      await this.#adding.keep();
      return true;
    } finally {
      this.saving = false;
    }
  }

  /** Of every learner on this device: who was learning a card goes on with the one in its place. */
  async #enrolments(made: Update): Promise<readonly EnrolEvent[]> {
    const events: EnrolEvent[] = [];
    for (const { id: learner } of this.#app.learners) {
      const log = new StudyLog();
      log.add((await this.#app.store.events(learner)).events);
      const cards = toEnrol(made, (card) => learningOf(log.card(card)));
      const line = { id: newId() as EventId, learner, ...now() };
      if (cards.length > 0) events.push({ ...line, type: 'enrol', course: made.course.id, cards });
    }
    return events;
  }

  async #undo(before: Course, made: Update, events: readonly EnrolEvent[]): Promise<void> {
    const retractions = events.map(({ id, learner }): RetractEvent => {
      return { id: newId() as EventId, learner, ...now(), type: 'retract', event: id };
    });
    await this.#write(unrevised(before, made, retractions, this.#app.stamp()));
  }

  /** In one transaction. */
  async #write(contents: Contents): Promise<boolean> {
    const written = await this.#app.store.merge(contents);
    if (!written.ok) trouble.refusal = written.refusal;
    else await this.#app.reload();
    return written.ok;
  }
}

const stampsOf = ({ stamp, cards }: Course) =>
  JSON.stringify([stamp, cards.map((card) => [card.id, card.stamp])]);
const isSameEdition = (a: Course, b: Course): boolean => stampsOf(a) === stampsOf(b);

export const revising = new Revising(app, adding);
