import type { Card, Stamp } from '#core/course/card.ts';
import type { Course, CourseHead } from '#core/course/course.ts';
import type { CardId, CourseId, DeviceId, LearnerId } from '#core/id.ts';
import { accept, type Result } from '#core/result.ts';
import { usualSettings, type Learner, type ReadingPlace, type StudySettings } from '#core/study/learner.ts';
import { m } from '#messages/index.ts';
import type { Change, Store, StorageRefusal, Written } from '#storage/port.ts';
import { addBundled } from './bundled.ts';
import { newId, now } from './clock.ts';
import { Study } from './study.svelte.ts';
import { trouble } from './trouble.svelte.ts';

/** The open library of this device: its courses, its learners, and the study of the one who is learning now. */
export class App {
  status = $state<'closed' | 'opening' | 'open' | 'failed'>('closed');
  failure = $state.raw<StorageRefusal | null>(null);
  /** A newer Lectern has opened the database: this tab may only reload. */
  outdated = $state(false);
  heads = $state.raw<readonly CourseHead[]>([]);
  learners = $state.raw<readonly Learner[]>([]);
  places = $state.raw<readonly ReadingPlace[]>([]);
  /** Of the current learner. A new object when learner, retention or day start change. */
  study = $state.raw<Study | null>(null);

  /** Every card of a course that is in the library: the log also remembers cards since deleted. */
  readonly liveCards: ReadonlySet<CardId> = $derived(
    new Set(this.heads.flatMap((head) => head.sections.flatMap((section) => section.cards))),
  );

  #store: Store | null = null;
  #device: DeviceId = '' as DeviceId;
  #opening: Promise<void> | null = null;
  readonly #opened = deferred();

  /** Opens the database once; later calls wait for the same opening. */
  open(openStore: () => Promise<Result<Store, StorageRefusal>>, fetcher: typeof fetch): Promise<void> {
    this.#opening ??= this.#open(openStore, fetcher).catch((error: unknown) => {
      // A newer Lectern took the database over while it was being read: the screen says so already.
      if (!this.outdated) throw error;
    });
    return this.#opening;
  }

  /** Resolves when the library is open, whoever opens it: a screen is mounted before the layout around it. */
  opened(): Promise<void> {
    return this.#opened.promise;
  }

  get store(): Store {
    if (!this.#store) throw new Error('the library is not open');
    return this.#store;
  }

  get learner(): Learner | null {
    return this.study?.learner ?? null;
  }

  get settings(): StudySettings {
    return this.learner?.settings ?? usualSettings;
  }

  stamp(): Stamp {
    return { at: now().at, by: this.#device };
  }

  head(id: CourseId): CourseHead | undefined {
    return this.heads.find((head) => head.id === id);
  }

  place(course: CourseId, section: string): ReadingPlace | undefined {
    return this.places.find((place) => place.course === course && place.section === section);
  }

  async saveCourse(course: Course): Promise<Written> {
    const written = this.#watched(await this.store.saveCourse(course));
    if (written.ok) await this.#loadHeads();
    return written;
  }

  async saveCard(card: Card): Promise<Written> {
    const written = this.#watched(await this.store.saveCard({ ...card, stamp: this.stamp() }));
    if (written.ok) await this.#loadHeads();
    return written;
  }

  async removeCard(id: CardId): Promise<Written> {
    const written = this.#watched(await this.store.removeCard(id, this.stamp()));
    if (written.ok) await this.#loadHeads();
    return written;
  }

  /** Removes a course and offers to bring it back. */
  async removeCourse(id: CourseId): Promise<Written> {
    const course = await this.store.course(id);
    const written = this.#watched(await this.store.removeCourse(id, this.stamp()));
    if (!written.ok || !course) return written;
    await this.#loadHeads();
    trouble.say(m.library.removed(course.title), async () => {
      const stamp = this.stamp();
      await this.saveCourse({ ...course, stamp, cards: course.cards.map((card) => ({ ...card, stamp })) });
    });
    return written;
  }

  async savePlace(place: Omit<ReadingPlace, 'learner' | 'at'>): Promise<Written> {
    if (!this.learner) return accept(undefined);
    const whole = { ...place, learner: this.learner.id, at: now().at };
    const written = this.#watched(await this.store.savePlace(whole));
    if (written.ok) await this.#loadPlaces();
    return written;
  }

  async saveSettings(patch: Partial<StudySettings>): Promise<void> {
    if (!this.learner) return;
    await this.#saveLearner({ ...this.learner, settings: { ...this.learner.settings, ...patch } });
  }

  async renameLearner(learner: Learner, name: string): Promise<void> {
    await this.#saveLearner({ ...learner, name });
  }

  async addLearner(name: string): Promise<void> {
    const learner: Learner = {
      id: newId() as LearnerId,
      name,
      settings: usualSettings,
      stamp: this.stamp(),
    };
    if (this.#watched(await this.store.saveLearner(learner)).ok) await this.switchLearner(learner.id);
  }

  async switchLearner(id: LearnerId): Promise<void> {
    this.#watched(await this.store.saveSetting('learner', id));
    await this.#loadLearners();
  }

  async removeLearner(id: LearnerId): Promise<void> {
    this.#watched(await this.store.removeLearner(id, this.stamp()));
    await this.#loadLearners();
  }

  /** Reads everything anew: after a restore, or when the database was changed as a whole. */
  async reload(): Promise<void> {
    await this.#loadHeads();
    await this.#loadLearners();
  }

  async #open(openStore: () => Promise<Result<Store, StorageRefusal>>, fetcher: typeof fetch) {
    this.status = 'opening';
    const opened = await openStore();
    if (!opened.ok) {
      this.failure = opened.refusal;
      this.status = 'failed';
      return;
    }
    this.#store = opened.value;
    this.#store.onChange((change, from) => {
      if (from === 'elsewhere') void this.#changedElsewhere(change);
    });
    this.#store.onOutdated(() => (this.outdated = true));
    this.#device = ((await this.store.setting('device')) ?? newId()) as DeviceId;
    await this.store.saveSetting('device', this.#device);
    await this.#loadHeads();
    // The first time there is nothing to show without them; later a new edition keeps nobody waiting.
    if (this.heads.length === 0) await this.#addBundled(fetcher);
    await this.#loadLearners();
    this.status = 'open';
    this.#opened.resolve();
    await this.#addBundled(fetcher);
  }

  async #addBundled(fetcher: typeof fetch) {
    if (await addBundled(this.store, fetcher)) await this.#loadHeads();
  }

  async #saveLearner(learner: Learner) {
    const stamped = { ...learner, stamp: this.stamp() };
    if (this.#watched(await this.store.saveLearner(stamped)).ok) await this.#loadLearners();
  }

  async #loadHeads() {
    this.heads = await this.store.courseHeads();
  }

  async #loadPlaces() {
    this.places = this.learner ? await this.store.places(this.learner.id) : [];
  }

  async #loadLearners() {
    let learners = await this.store.learners();
    if (learners.length === 0) {
      const first: Learner = {
        id: newId() as LearnerId,
        name: m.settings.firstLearner,
        settings: usualSettings,
        stamp: { at: 0, by: this.#device },
      };
      this.#watched(await this.store.saveLearner(first));
      learners = [first];
    }
    this.learners = learners;
    const wanted = await this.store.setting('learner');
    const current = learners.find((learner) => learner.id === wanted) ?? learners[0];
    if (current) await this.#study(current);
    await this.#loadPlaces();
  }

  async #study(learner: Learner) {
    const retentionOf = new Map(
      this.heads.flatMap((head) => (head.retention === null ? [] : [[head.id, head.retention] as const])),
    );
    this.study = await Study.open(this.store, learner, retentionOf);
  }

  async #changedElsewhere(change: Change) {
    switch (change.type) {
      case 'events':
        if (change.learner === this.learner?.id) this.study?.received(change.events);
        return;
      case 'places':
        return this.#loadPlaces();
      case 'courses':
      case 'cards':
        return this.#loadHeads();
      case 'learners':
      case 'everything':
        return this.reload();
    }
  }

  #watched(written: Written): Written {
    if (!written.ok) trouble.refusal = written.refusal;
    return written;
  }
}

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

export const app = new App();
