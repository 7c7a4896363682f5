import type { Card } from '#core/course/card.ts';
import type { Course } from '#core/course/course.ts';
import type { CardId, CourseId } from '#core/id.ts';
import { mark, type Given, type Marked, type QuizItem } from '#core/quiz/quiz.ts';
import type { App } from './app.svelte.ts';
import { now } from './clock.ts';
import { anySeed, drawQuiz, toggled } from './quiz-draw.ts';
import { originOf, type Origin } from './origins.ts';

/** One practice quiz: what to ask, what was answered, what came of it. The schedule is only touched when misses are added. */
export class Quiz {
  phase = $state<'opening' | 'setup' | 'asking' | 'answered' | 'result'>('opening');
  course = $state.raw<Course | null>(null);
  /** Ids of the sections asked about. */
  sections = $state.raw<readonly string[]>([]);
  length = $state(10);
  items = $state.raw<readonly QuizItem[]>([]);
  /** One for every question answered so far, in order. */
  marks = $state.raw<readonly Marked[]>([]);
  /** Missed cards that go to the reviews. */
  ticked = $state.raw<readonly CardId[]>([]);
  tookMillis = $state(0);

  readonly #app: App;
  #startedAt = 0;

  readonly cards: readonly Card[] = $derived.by(
    () => this.course?.cards.filter(({ section }) => this.sections.includes(section)) ?? [],
  );

  constructor(app: App) {
    this.#app = app;
  }

  /** `section` narrows it to one; a course that is not there leaves the choice of one. */
  async open(course: CourseId | null, section: string | null): Promise<void> {
    const id = course ?? this.#app.heads[0]?.id;
    this.course = id ? await this.#app.store.course(id) : null;
    const all = this.course?.article.sections.map((one) => one.id) ?? [];
    this.sections = section && all.includes(section) ? [section] : all;
    this.phase = 'setup';
  }

  toggle(section: string) {
    this.sections = toggled(this.sections, section);
  }

  start() {
    this.#ask(drawQuiz(this.cards, this.length, anySeed()));
  }

  get item(): QuizItem | null {
    return this.items[this.phase === 'answered' ? this.marks.length - 1 : this.marks.length] ?? null;
  }

  /** How the question on screen was answered; null before. */
  get marked(): Marked | null {
    return this.phase === 'answered' ? (this.marks.at(-1) ?? null) : null;
  }

  get origin(): Origin | null {
    const card = this.item?.card;
    if (!card || !this.course) return null;
    return originOf(card, this.#app.head(card.course), this.course.article);
  }

  answer(given: Given) {
    if (this.phase !== 'asking' || !this.item) return;
    const marked = mark(this.item, given, this.course?.article.language ?? 'und');
    this.marks = [...this.marks, marked];
    this.phase = 'answered';
  }

  overrule() {
    const last = this.marks.at(-1);
    if (this.phase === 'answered' && last)
      this.marks = [...this.marks.slice(0, -1), { ...last, right: true }];
  }

  next() {
    if (this.phase !== 'answered') return;
    if (this.marks.length < this.items.length) {
      this.phase = 'asking';
      return;
    }
    this.tookMillis = now().at - this.#startedAt;
    this.ticked = this.missed.filter(({ enrolled }) => !enrolled).map(({ card }) => card.id);
    this.phase = 'result';
  }

  get missed() {
    return this.marks.flatMap((marked, index) => {
      const { card } = marked.item;
      const enrolled = this.#app.study?.schedule.memory(card.id) !== undefined;
      return marked.right ? [] : [{ card, number: index + 1, enrolled }];
    });
  }

  tick(card: CardId) {
    this.ticked = toggled(this.ticked, card);
  }

  /** Adds the ticked misses to the schedule. False when the write was refused; nothing is lost then. */
  async addTicked(): Promise<boolean> {
    const { study } = this.#app;
    if (!study || !this.course) return false;
    return (await study.enrol(this.course.id, this.ticked)).ok;
  }

  tryAgain() {
    const missed = this.missed.map(({ card }) => card);
    this.#ask(drawQuiz(missed, missed.length, anySeed()));
  }

  again() {
    this.phase = 'setup';
  }

  #ask(items: readonly QuizItem[]) {
    if (items.length === 0) return;
    this.items = items;
    this.marks = [];
    this.#startedAt = now().at;
    this.phase = 'asking';
  }
}
