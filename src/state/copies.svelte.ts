import { version } from '$app/environment';
import type { Course } from '#core/course/course.ts';
import { previewMerge, type Preview } from '#core/copy/preview.ts';
import type { LearnerId } from '#core/id.ts';
import { dayOf, dayToIso } from '#core/study/day.ts';
import { m } from '#messages/index.ts';
import type { Copy } from '#readers/lectern/read.ts';
import { app, type App } from './app.svelte.ts';
import { now } from './clock.ts';
import { download, fileName } from './copies-download.ts';
import { trouble } from './trouble.svelte.ts';

const lastCopyKey = 'last-copy';
const day = 24 * 3_600_000;

/** A copy that was opened and not yet brought in. */
export interface OpenedCopy {
  readonly name: string;
  /** When it was saved; null for a file of one course. */
  readonly at: number | null;
  readonly contents: Copy['contents'];
  readonly preview: Preview;
  /** Records of the file that could not be read. */
  readonly skipped: number;
}

/** Copies of this device: saving one, and bringing one in after showing what it would do. */
export class Copies {
  readonly #app: App;
  /** When everything was last saved to a file, in ms; null when it never was. */
  lastAt = $state<number | null>(null);
  saved = $state('');
  problem = $state('');
  chosen = $state.raw<OpenedCopy | null>(null);
  restoring = $state(false);
  /** Whether files can be handed to another app. */
  canShare = $state(false);

  constructor(from: App) {
    this.#app = from;
  }

  get daysSince(): number | null {
    return this.lastAt === null ? null : Math.max(0, Math.floor((now().at - this.lastAt) / day));
  }

  async refresh(): Promise<void> {
    const kept = Number(await this.#app.store.setting(lastCopyKey));
    this.lastAt = kept > 0 ? kept : null;
    const probe = new File([''], 'a.lectern', { type: 'application/octet-stream' });
    this.canShare = navigator.canShare?.({ files: [probe] }) ?? false;
  }

  /** Saves everything on this device as one file, and remembers when. */
  async saveEverything(): Promise<void> {
    await this.#app.opened();
    const { at, offsetMinutes } = now();
    const { writeCopy } = await import('#readers/lectern/write.ts');
    const bytes = await writeCopy(await this.#app.store.readAll(), { at, app: version });
    const name = m.settings.copyFile(dayToIso(dayOf(at, offsetMinutes, 0)));
    download(name, bytes);
    this.saved = name;
    const written = await this.#app.store.saveSetting(lastCopyKey, String(at));
    if (written.ok) this.lastAt = at;
    else trouble.refusal = written.refusal;
  }

  async saveCourse(course: Course): Promise<void> {
    const name = fileName(course.title, '.lectern');
    const { writeCourse } = await import('#readers/lectern/write.ts');
    download(name, await writeCourse(course));
    trouble.say(m.settings.copied(name));
  }

  async shareCourse(course: Course): Promise<void> {
    const { writeCourse } = await import('#readers/lectern/write.ts');
    const file = new File([await writeCourse(course)], fileName(course.title, '.lectern'), {
      type: 'application/octet-stream',
    });
    try {
      await navigator.share({ files: [file], title: course.title });
    } catch (error) {
      // Closing the share sheet is a choice, not a failure.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      trouble.say(m.course.shareRefused);
    }
  }

  /** Reads a file and shows what bringing it in would do. Nothing changes yet. */
  async open(file: File): Promise<void> {
    this.cancel();
    const { readCopy } = await import('#readers/lectern/read.ts');
    const read = await readCopy(new Uint8Array(await file.arrayBuffer()));
    if (read.ok) await this.propose(file.name, read.value);
    else this.problem = m.refusal(read.refusal);
  }

  async propose(name: string, { contents, at, skipped }: Copy): Promise<void> {
    this.cancel();
    await this.#app.opened();
    const preview = previewMerge(await this.#app.store.readAll(), contents);
    this.chosen = { name, at, contents, preview, skipped: skipped.length };
  }

  cancel(): void {
    this.chosen = null;
    this.problem = '';
  }

  /** Brings the opened copy in: all of it or nothing. */
  async restore(): Promise<void> {
    const chosen = this.chosen;
    if (!chosen || this.restoring) return;
    this.restoring = true;
    const written = await this.#app.store.merge(chosen.contents);
    this.restoring = false;
    if (!written.ok) {
      trouble.refusal = written.refusal;
      return;
    }
    this.chosen = null;
    await this.#app.reload();
    await this.#goOnAs(chosen.contents);
    trouble.say(m.settings.restoreDone);
  }

  /** On a device where nobody has studied yet, the learner of the copy takes the place of the one made at first start. */
  async #goOnAs(contents: Copy['contents']): Promise<void> {
    const { study, learner, learners, places } = this.#app;
    const isUntouched = learner?.stamp.at === 0 && study?.schedule.size === 0 && places.length === 0;
    if (!isUntouched) return;
    const reviews = (id: LearnerId) => contents.events.filter((event) => event.learner === id).length;
    const brought = learners.filter(
      ({ id }) => id !== learner.id && contents.learners.some((each) => each.id === id),
    );
    const [first] = brought.toSorted((a, b) => reviews(b.id) - reviews(a.id));
    if (!first) return;
    await this.#app.switchLearner(first.id);
    await this.#app.removeLearner(learner.id);
  }
}

export const copies = new Copies(app);
