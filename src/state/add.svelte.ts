import { articleHash } from '#core/article/hash.ts';
import type { Course, CourseHead } from '#core/course/course.ts';
import { isEdition, mayBeEdition } from '#core/course/revise/resemblance.ts';
import type { MadeCourse } from '#core/course/make/make-course.ts';
import type { Spare } from '#core/course/spare.ts';
import type { CourseId } from '#core/id.ts';
import { decodeFile } from '#readers/open.ts';
import { startImport, type ImportSource, type RunningImport } from '#workers/import-client.ts';
import { m } from '#messages/index.ts';
import { countText, type TextCount } from './add-count.ts';
import { busyWith, type Busy } from './add-progress.ts';
import { app, type App } from './app.svelte.ts';
import { looksLikeCourse, readShared } from './add-shared.ts';
import { copies, type Copies } from './copies.svelte.ts';
import { newId, now } from './clock.ts';
import { trouble } from './trouble.svelte.ts';

/** Typing pauses so long before the text is counted, and before it is written down. */
const countAfterMillis = 200;
const keepAfterMillis = 200;
/** Characters; more is counted by the reader alone. */
const mostCounted = 1_000_000;

/** Names that say how the text is marked up. */
const namesMarkup = /\.(?:md|markdown|mdown|x?html?)$/i;

/** What came of looking at a text or file. */
export type Outcome =
  /** `newerThan`: a course that is here, of which its text is plainly another edition. */
  | {
      readonly kind: 'made';
      readonly course: Course;
      readonly spare: Spare;
      readonly newerThan: CourseHead | null;
    }
  /** Somebody has made it before. */
  | { readonly kind: 'shared'; readonly course: Course }
  | { readonly kind: 'known'; readonly head: CourseHead }
  /** A copy, or a course that is here already: the copies show what it would change. */
  | { readonly kind: 'copy' };

/** An article on its way in: its text, kept until it is saved, and what was made of it. */
export class Adding {
  readonly #app: App;
  readonly #copies: Copies;
  #text = $state('');
  /** The file or page the text came from; empty when it was pasted. */
  name = $state('');
  /** Null while the text is too long to be counted between two keystrokes. */
  count = $state.raw<TextCount | null>({ words: 0, headings: 0 });
  problem = $state('');
  busy = $state.raw<Busy | null>(null);
  outcome = $state.raw<Outcome | null>(null);
  saving = $state(false);
  /** Whether the browser can be asked for the clipboard. */
  canPaste = $state(false);

  #running: RunningImport | null = null;
  #countTimer: ReturnType<typeof setTimeout> | undefined;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;

  /** Courses that are here already, and whole copies, are handed to `to`. */
  constructor(from: App, to: Copies) {
    this.#app = from;
    this.#copies = to;
  }

  get text(): string {
    return this.#text;
  }

  set text(text: string) {
    this.#text = text;
    if (text === '') this.name = '';
    this.problem = '';
    this.outcome = null;
    clearTimeout(this.#countTimer);
    this.#countTimer = setTimeout(() => {
      this.count = this.#text.length > mostCounted ? null : countText(this.#text);
    }, countAfterMillis);
    clearTimeout(this.#keepTimer);
    this.#keepTimer = setTimeout(() => void this.keep(), keepAfterMillis);
  }

  /** Comes back to the text of last time, unless something is there already. */
  async resume(): Promise<void> {
    this.canPaste = typeof navigator.clipboard?.readText === 'function';
    const draft = await this.#app.store.draft();
    if (!draft || this.#text !== '') return;
    this.text = draft.text;
    this.name = draft.name;
  }

  /** Puts another text in place of the one there, and offers that one back. */
  replace(text: string, name: string): void {
    const before = { text: this.#text, name: this.name };
    this.text = text;
    this.name = name;
    if (before.text.trim() === '' || before.text === text) return;
    trouble.say(text === '' ? m.add.cleared : m.add.replaced, () => {
      this.text = before.text;
      this.name = before.name;
    });
  }

  /** Asks the browser for the clipboard; it may refuse, and then says how to paste by hand. */
  async paste(): Promise<void> {
    try {
      const text = await navigator.clipboard.readText();
      if (text.trim() !== '') this.replace(text, '');
    } catch {
      // Refused by the person or the browser; both have their reasons.
      this.problem = m.add.pasteRefused;
    }
  }

  /** What another app shared. An address alone cannot be fetched without a network, so that is said. */
  async receive(shared: {
    readonly title: string;
    readonly text: string;
    readonly url: string;
  }): Promise<void> {
    await this.resume();
    const { title, text, url } = shared;
    const isAddress = /^\s*https?:\/\/\S+\s*$/i.test(text) || text.trim() === '';
    if (isAddress) this.problem = m.add.onlyAddress;
    else this.replace(title && !text.startsWith(title) ? `${title}\n\n${text}` : text, title || url);
  }

  /** Reads a file. Its text takes the place of the one there, so that one can come back to it. */
  async take(file: File): Promise<void> {
    const opened = { name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
    if (/\.lectern$/i.test(file.name)) return this.#lookAtCourse(file.name, opened.bytes);
    const text = decodeFile(opened);
    if (!text.ok) this.problem = m.refusal(text.refusal);
    else if (looksLikeCourse(text.value)) {
      this.replace(text.value, file.name);
      await this.find();
    } else {
      // What no person would read stays out of the field; the reader says what is wrong with it.
      if (text.value.length <= mostCounted) this.replace(text.value, file.name);
      await this.#look({ kind: 'file', ...opened });
    }
  }

  find(): Promise<void> {
    const text = this.#text;
    if (looksLikeCourse(text))
      return this.#lookAtCourse(this.name || m.add.opened, new TextEncoder().encode(text));
    if (!namesMarkup.test(this.name)) return this.#look({ kind: 'pasted', text: this.#text });
    const bytes = new TextEncoder().encode(this.#text);
    return this.#look({ kind: 'file', name: this.name, type: '', bytes });
  }

  async #look(source: ImportSource): Promise<void> {
    this.cancel();
    this.problem = '';
    const request = { source, id: newId() as CourseId, stamp: this.#app.stamp() };
    const running = startImport(request, (step) => {
      if (this.#running === running) this.busy = busyWith(step);
    });
    this.#running = running;
    this.busy = busyWith({ stage: 'reading', done: 0, total: 0 });
    const result = await running.result.catch((error: unknown) => {
      // A defect of ours. The text is kept, and the person is told what he can do.
      reportError(error);
      return 'failed' as const;
    });
    await this.#app.opened();
    const outcome =
      result !== null && result !== 'failed' && result.ok ? await this.#outcomeOf(result.value) : null;
    if (this.#running !== running || result === null) return;
    this.#running = null;
    this.busy = null;
    if (result === 'failed') this.problem = m.add.failed;
    else if (!result.ok) this.problem = m.refusal(result.refusal);
    else this.outcome = outcome;
  }

  /** Reads a course that somebody has made already, or a whole copy. What would change something here goes to the copies. */
  async #lookAtCourse(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    this.cancel();
    this.problem = '';
    await this.#app.opened();
    const read = await readShared(bytes, this.#app.stamp());
    if (!read.ok) {
      this.problem = m.refusal(read.refusal);
      return;
    }
    const [course, another] = read.value.contents.courses;
    const isCopy = read.value.at !== null || !course || another !== undefined;
    if (isCopy || this.#app.head(course.id)) {
      await this.#copies.propose(name, read.value);
      this.outcome = { kind: 'copy' };
    } else this.outcome = { kind: 'shared', course };
  }

  async #outcomeOf({ course, spare }: MadeCourse): Promise<Outcome> {
    const hash = articleHash(course.article.text);
    const head = this.#app.heads.find((each) => each.hash === hash);
    if (head) return { kind: 'known', head };
    return { kind: 'made', course, spare, newerThan: await this.#olderOf(course) };
  }

  /** The course whose text this one plainly revises. Only texts that may be it are read. */
  async #olderOf({ article }: Course): Promise<CourseHead | null> {
    for (const head of this.#app.heads.filter((each) => mayBeEdition(each, article))) {
      const old = await this.#app.store.course(head.id);
      if (old && isEdition(old.article, article)) return head;
    }
    return null;
  }

  cancel(): void {
    this.#running?.cancel();
    this.#running = null;
    this.busy = null;
  }

  /** Writes the text down now, so that a killed app comes back to it. */
  async keep(): Promise<void> {
    clearTimeout(this.#keepTimer);
    // Somebody may type before the library is open.
    await this.#app.opened();
    const draft = this.#text === '' ? null : { text: this.#text, name: this.name, at: now().at };
    const written = await this.#app.store.saveDraft(draft);
    if (!written.ok) trouble.refusal = written.refusal;
  }

  /** Saves the course as it was chosen; resolves with its id, or null when it could not be written. */
  async save(chosen: Course): Promise<CourseId | null> {
    this.saving = true;
    const stamp = this.#app.stamp();
    // A card taken over from a file as it was keeps its stamp, so that its author's next edition is the later one.
    const untouched = new Set(this.outcome?.kind === 'shared' ? this.outcome.course.cards : []);
    const cards = chosen.cards.map((card) => (untouched.has(card) ? card : { ...card, stamp }));
    const written = await this.#app.saveCourse({ ...chosen, stamp, cards });
    this.saving = false;
    if (!written.ok) return null;
    this.text = '';
    await this.keep();
    return chosen.id;
  }
}

export const adding = new Adding(app, copies);
