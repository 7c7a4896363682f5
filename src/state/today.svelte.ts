import { slice } from '#core/article/article.ts';
import type { CourseId } from '#core/id.ts';
import { isFinished, minutesLeft, nextReading } from '#core/study/reading.ts';
import { dayOf, startOfDay } from '#core/study/day.ts';
import { minutesFor } from '#core/study/pace.ts';
import { buildQueue } from '#core/study/queue.ts';
import { clockBehind } from '#core/study/clock.ts';
import { forecast } from '#core/study/forecast.ts';
import { m } from '#messages/index.ts';
import type { App } from './app.svelte.ts';
import { now } from './clock.ts';

/** What the Today screen shows: derived from the schedule, the library and the reading places. */
export class Today {
  readonly #app: App;
  /** Looked at anew by `refresh`: time passes without anybody writing anything. */
  #now = $state.raw(now());
  #quote = $state.raw<{ readonly of: string; readonly text: string } | null>(null);

  constructor(app: App) {
    this.#app = app;
  }

  refresh() {
    this.#now = now();
  }

  readonly reading = $derived.by(() => {
    const next = nextReading(this.#app.heads, this.#app.places);
    if (!next) return null;
    const { course, section, index, place } = next;
    const href = `/course/${course.id}/${section.id}`;
    return {
      course: course.id,
      section: section.id,
      paragraph: place?.paragraph ?? 0,
      href,
      heading: section.heading || m.common.lead,
      title: course.title,
      lesson: index + 1,
      lessons: course.sections.length,
      minutesLeft: minutesLeft(section.words, place?.share ?? 0),
      begun: this.#app.places.some((place) => place.course === course.id),
      segments: course.sections.map(({ id, words }) => {
        const read = this.#app.place(course.id, id);
        return { length: words, done: isFinished(read) ? 1 : (read?.share ?? 0) };
      }),
    };
  });

  /** Reads the first words of what comes next; the screen does not wait for them. */
  async readQuote(reading: { course: CourseId; section: string; paragraph: number; href: string }) {
    const course = await this.#app.store.course(reading.course);
    const section = course?.article.sections.find(({ id }) => id === reading.section);
    const paragraph =
      section?.paragraphs.slice(reading.paragraph).find(({ kind }) => kind === 'text') ??
      section?.paragraphs.find(({ kind }) => kind === 'text');
    this.#quote =
      course && paragraph ? { of: reading.href, text: slice(course.article, paragraph.span) } : null;
  }

  readonly view = $derived.by(() => {
    const study = this.#app.study;
    if (!study) return null;
    // The schedule is not a rune: its revision stands for it.
    void study.revision;
    const { schedule, learner } = study;
    const settings = learner.settings;
    const at = this.#now;
    const today = dayOf(at.at, at.offsetMinutes, settings.dayStartHour);
    const live = this.#app.liveCards;
    const memories = [...schedule.memories()].filter(({ card }) => live.has(card));
    const reviews = schedule.reviews();
    const queue = buildQueue({
      memories,
      now: at,
      settings,
      today: schedule.reviewsSince(startOfDay(today, at.offsetMinutes, settings.dayStartHour)),
    });
    const { counts, session } = queue;
    // A card forgotten a minute ago is not ready yet, unless nothing else is left and it may come early.
    const ready = session.next(at.at) !== null;
    const due = ready ? counts.due + counts.fresh + counts.learning : 0;
    const week = forecast(memories, at, 7, settings.dayStartHour);
    const nextAt = session.nextDueAt;
    const behind = clockBehind(reviews.at(-1)?.at ?? null, at.at);
    const reading = this.reading;
    const noonOf = (day: number) =>
      new Date(
        startOfDay(day, at.offsetMinutes, settings.dayStartHour) + (12 - settings.dayStartHour) * 3_600_000,
      );
    return {
      now: new Date(at.at),
      day: noonOf(today),
      due,
      fresh: counts.fresh,
      minutes: Math.round(minutesFor(due, reviews)),
      waitedDays: queue.oldestWaitDays,
      begun: memories.length > 0,
      next: nextAt === null ? null : { count: countUntil(memories, nextAt), at: new Date(nextAt) },
      // Today's bar is what is to be done today, new cards included.
      week: [due, ...week.slice(1)].map((count, index) => ({
        day: noonOf(today + index),
        count,
      })),
      reading: reading && {
        ...reading,
        course: reading.title,
        quote: this.#quote?.of === reading.href ? this.#quote.text : '',
      },
      clockBehindDays: behind === null ? null : Math.floor(behind / (24 * 60)),
    };
  });
}

/** How many cards come back together: due at most an hour after the first of them. */
function countUntil(
  memories: Iterable<{ dueAt: number; suspended: boolean; state: string }>,
  nextAt: number,
) {
  let count = 0;
  for (const memory of memories)
    if (
      !memory.suspended &&
      memory.state !== 'new' &&
      memory.dueAt >= nextAt &&
      memory.dueAt < nextAt + 3_600_000
    )
      count++;
  return count;
}
