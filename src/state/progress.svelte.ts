import type { CourseId } from '#core/id.ts';
import { calendar, longestRun, minutesStudied } from '#core/study/calendar.ts';
import { dayOf, startOfDay } from '#core/study/day.ts';
import { forecast } from '#core/study/forecast.ts';
import { progressBy } from '#core/study/progress.ts';
import { trueRetention } from '#core/study/retention.ts';
import { m } from '#messages/index.ts';
import type { App } from './app.svelte.ts';
import { now } from './clock.ts';

const WEEKS = 15;
const FORECAST_DAYS = 14;
const DAY_MILLIS = 86_400_000;
const date = (day: number): Date => new Date(day * DAY_MILLIS);
const none = { cards: 0, remembered: null, retrievability: null };

/** What the Progress screen shows: all of it derived from the log. */
export class Progress {
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  readonly view = $derived.by(() => {
    const study = this.#app.study;
    if (!study) return null;
    // The schedule is not a rune: its revision stands for it.
    void study.revision;
    const { schedule, learner } = study;
    const { dayStartHour, retention } = learner.settings;
    const at = now();
    const today = dayOf(at.at, at.offsetMinutes, dayStartHour);
    const month = today - 29;
    const reviews = schedule.reviews();
    const done = calendar(reviews, dayStartHour);
    const live = this.#app.liveCards;
    const memories = [...schedule.memories()].filter(({ card }) => live.has(card));

    // 1970-01-01 was a Thursday: day 4 is a Monday.
    const monday = today - ((today + 3) % 7);
    const firstDay = monday - 7 * (WEEKS - 1);
    const days = Array.from({ length: WEEKS * 7 }, (_, index) => ({
      day: date(firstDay + index),
      reviews: firstDay + index > today ? null : (done.get(firstDay + index)?.reviews ?? 0),
    }));

    const known = (card: Parameters<typeof schedule.retrievability>[0]) =>
      schedule.retrievability(card, at.at, at.offsetMinutes);
    const sectionOf = new Map(
      this.#app.heads.flatMap((head) =>
        head.sections.flatMap((section) =>
          section.cards.map((card) => [card, `${head.id}/${section.id}`] as const),
        ),
      ),
    );
    const byCourse = progressBy<CourseId>(memories, (memory) => memory.course, known);
    const bySection = progressBy(memories, (memory) => sectionOf.get(memory.card) ?? null, known);

    return {
      retention: trueRetention(
        reviews,
        dayStartHour,
        startOfDay(month, at.offsetMinutes, dayStartHour),
        at.at + 1,
      ).share,
      goal: retention,
      days,
      longestRun: longestRun(done),
      minutesThisMonth: Math.round(minutesStudied(done, month, today)),
      forecast: forecast(memories, at, FORECAST_DAYS, dayStartHour).map((count, index) => ({
        day: date(today + index),
        count,
      })),
      courses: this.#app.heads
        .filter((head) => byCourse.has(head.id))
        .map((head) => ({
          id: head.id,
          title: head.title,
          ...(byCourse.get(head.id) ?? none),
          sections: head.sections
            .filter((section) => bySection.has(`${head.id}/${section.id}`))
            .map((section) => ({
              id: section.id,
              title: section.heading || m.common.lead,
              ...(bySection.get(`${head.id}/${section.id}`) ?? none),
            })),
        })),
      hasReviews: reviews.length > 0,
    };
  });
}
