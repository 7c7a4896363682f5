import type { CardId, CourseId, FactId } from '#core/id.ts';
import { dayOf, startOfDay } from '#core/study/day.ts';
import { byEnrolment, type CardMemory } from '#core/study/memory.ts';
import { buildQueue, type Queue } from '#core/study/queue.ts';
import type { App } from './app.svelte.ts';
import { now } from './clock.ts';

/** Which reviews a sitting is for. */
export interface ReviewOptions {
  readonly course: CourseId | null;
  /** At most so many cards. */
  readonly limit: number | null;
  /** Also what is due on later days. */
  readonly ahead: boolean;
}

/** So many more new cards than the day allows are looked at, since two of one fact do not come on one day. */
const spare = 3;

/** The queue of this moment, for what `options` ask. */
export async function reviewQueue(app: App, options: ReviewOptions): Promise<Queue> {
  const { store, study, liveCards } = app;
  if (!study) throw new Error('nobody is learning');
  const { schedule, learner } = study;
  // The log also remembers cards that have been deleted since.
  const memories = [...schedule.memories()].filter(({ card }) => liveCards.has(card));
  const moment = now();
  const today = dayOf(moment.at, moment.offsetMinutes, learner.settings.dayStartHour);
  const reviews = schedule.reviewsSince(
    startOfDay(today, moment.offsetMinutes, learner.settings.dayStartHour),
  );
  const facts = await factsOf(store, [
    ...new Set(reviews.map(({ card }) => card)),
    ...nextNewCards(memories, options, learner.settings.newPerDay * spare),
  ]);
  return buildQueue({
    memories,
    now: moment,
    settings: learner.settings,
    today: reviews,
    learnAhead: options.ahead,
    factOf: (card) => facts.get(card) ?? null,
    ...(options.course ? { only: options.course } : {}),
    ...(options.limit === null ? {} : { limit: options.limit }),
  });
}

function nextNewCards(
  memories: readonly CardMemory[],
  { course }: ReviewOptions,
  count: number,
): readonly CardId[] {
  return memories
    .filter(
      (memory) =>
        memory.state === 'new' && !memory.suspended && (course === null || memory.course === course),
    )
    .sort(byEnrolment)
    .slice(0, count)
    .map(({ card }) => card);
}

async function factsOf(
  store: App['store'],
  ids: readonly CardId[],
): Promise<ReadonlyMap<CardId, FactId | null>> {
  const cards = await store.cards(ids);
  return new Map(cards.flatMap((card) => (card ? [[card.id, card.fact] as const] : [])));
}
