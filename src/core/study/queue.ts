import type { CardId, CourseId, FactId } from '../id.ts';
import { dayOf, startOfDay } from './day.ts';
import type { ReviewEvent } from './event.ts';
import { fuzzOf } from './fuzz.ts';
import type { StudySettings } from './learner.ts';
import { byEnrolment } from './memory.ts';
import type { CardMemory } from './memory.ts';
import { Session } from './session.ts';
import type { Counts, Planned } from './session.ts';

export interface QueueInput {
  readonly memories: Iterable<CardMemory>;
  readonly now: { readonly at: number; readonly offsetMinutes: number };
  readonly settings: Pick<StudySettings, 'dayStartHour' | 'newPerDay' | 'reviewsPerDay'>;
  /** The learner's effective reviews since the day began; earlier ones are ignored. */
  readonly today: Iterable<ReviewEvent>;
  /** One course, or just these cards. */
  readonly only?: CourseId | ReadonlySet<CardId>;
  /** Beyond today: no daily limits, and what is due on later days, the soonest first. */
  readonly learnAhead?: boolean;
  /** At most this many cards in the sitting, apart from those that come back. */
  readonly limit?: number;
  /** Two cards of one fact are not both introduced on one day. */
  readonly factOf?: (card: CardId) => FactId | null;
}

export interface Queue {
  /** What this sitting will ask. */
  readonly counts: Counts;
  readonly session: Session;
  /** Learned cards whose day has come, whatever the daily limit. */
  readonly waiting: number;
  /** Whole days for which the oldest of them has been waiting; 0 when it is due today. */
  readonly oldestWaitDays: number;
}

/** The queue of the learner's day: what is due, the oldest first, with new cards spread among it. */
export function buildQueue(input: QueueInput): Queue {
  const { now, settings, only, learnAhead = false } = input;
  const today = dayOf(now.at, now.offsetMinutes, settings.dayStartHour);
  const endOfToday = startOfDay(today + 1, now.offsetMinutes, settings.dayStartHour);
  const belongs = belongsTo(only);

  const reviewed = countByCard(input.today, startOfDay(today, now.offsetMinutes, settings.dayStartHour));
  const seenFacts = new Set<FactId>();
  let introduced = 0;
  let repeated = 0;
  let waiting = 0;
  let oldest = today;
  let later: CardMemory | null = null;
  const due: CardMemory[] = [];
  const ahead: CardMemory[] = [];
  const fresh: CardMemory[] = [];
  const learning: CardMemory[] = [];

  for (const memory of input.memories) {
    const times = reviewed.size > 0 ? reviewed.get(memory.card) : undefined;
    if (times) {
      // All of its reviews were today's: it was new this morning.
      const isIntroduction = times.all === memory.reps;
      const fact = isIntroduction ? (input.factOf?.(memory.card) ?? null) : null;
      if (fact !== null) seenFacts.add(fact);
      if (times.counted && isIntroduction) introduced++;
      else if (times.counted) repeated++;
    }
    if (memory.suspended || !belongs(memory)) continue;
    if (memory.state === 'new') fresh.push(memory);
    else if (memory.state !== 'review') learning.push(memory);
    else if (memory.dueAt < endOfToday) {
      waiting++;
      due.push(memory);
      oldest = Math.min(oldest, dayOf(memory.dueAt, now.offsetMinutes, settings.dayStartHour));
    } else if (learnAhead) ahead.push(memory);
    else if (!later || memory.dueAt < later.dueAt) later = memory;
  }

  const room = input.limit ?? Infinity;
  const dayOfDue = (memory: CardMemory): number =>
    dayOf(memory.dueAt, now.offsetMinutes, settings.dayStartHour);
  const dueLimit = learnAhead ? Infinity : Math.max(0, settings.reviewsPerDay - repeated);
  const freshLimit = learnAhead ? Infinity : Math.max(0, settings.newPerDay - introduced);
  const chosenDue = soonest(due, Math.min(dueLimit, room), dayOfDue, today);
  const roomForFresh = Math.min(freshLimit, room - chosenDue.length);
  const chosenFresh = introduce(fresh, roomForFresh, seenFacts, input.factOf);
  const roomAhead = room - chosenDue.length - chosenFresh.length;
  const chosenAhead = soonest(ahead, roomAhead, dayOfDue, today);

  const main = [
    ...interleave(planned(chosenDue, 'due'), planned(chosenFresh, 'fresh')),
    ...planned(chosenAhead, 'due'),
  ];
  const session = new Session(main, learning, later, belongs);
  return { counts: session.counts, session, waiting, oldestWaitDays: today - oldest };
}

function belongsTo(only: QueueInput['only']): (memory: CardMemory) => boolean {
  if (only === undefined) return () => true;
  if (typeof only === 'string') return (memory) => memory.course === only;
  return (memory) => only.has(memory.card);
}

/** How often each card was reviewed, and whether any of it counts against the daily limits: a practice quiz does not. */
function countByCard(
  reviews: Iterable<ReviewEvent>,
  from: number,
): ReadonlyMap<CardId, { readonly all: number; readonly counted: boolean }> {
  const counts = new Map<CardId, { all: number; counted: boolean }>();
  for (const review of reviews) {
    if (review.at < from) continue;
    const count = counts.get(review.card) ?? { all: 0, counted: false };
    count.all++;
    count.counted ||= review.via === 'review';
    counts.set(review.card, count);
  }
  return counts;
}

/** The `limit` cards due on the earliest days, in order; those of one day shuffled, but the same all day. */
function soonest(
  memories: readonly CardMemory[],
  limit: number,
  dayOfDue: (memory: CardMemory) => number,
  today: number,
): readonly CardMemory[] {
  if (limit <= 0 || memories.length === 0) return [];
  const days = new Int32Array(memories.length);
  memories.forEach((memory, index) => (days[index] = dayOfDue(memory)));
  const lastDay = dayHolding(days, limit);
  const candidates = memories.filter((_, index) => (days[index] ?? 0) <= lastDay);
  // The day and a hash below one in one number: numbers sort several times faster than cards.
  const keys = new Float64Array(candidates.length);
  candidates.forEach((memory, index) => (keys[index] = dayOfDue(memory) + fuzzOf(memory.card, today)));
  const highest = keys.slice().sort()[Math.min(limit, keys.length) - 1] ?? Infinity;
  const chosen: { readonly memory: CardMemory; readonly key: number }[] = [];
  candidates.forEach((memory, index) => {
    const key = keys[index] ?? 0;
    if (key <= highest) chosen.push({ memory, key });
  });
  chosen.sort((a, b) => a.key - b.key || (a.memory.card < b.memory.card ? -1 : 1));
  return chosen.slice(0, limit).map(({ memory }) => memory);
}

/** The day on which the `limit`th of them falls: those of later days need not be sorted. */
function dayHolding(days: Int32Array, limit: number): number {
  if (limit >= days.length) return Infinity;
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  let reached = 0;
  for (const [day, count] of [...counts].sort(([a], [b]) => a - b)) {
    reached += count;
    if (reached >= limit) return day;
  }
  return Infinity;
}

/** The next `limit` new cards in order of enrolment, one a fact. */
function introduce(
  fresh: CardMemory[],
  limit: number,
  seenFacts: Set<FactId>,
  factOf: QueueInput['factOf'],
): readonly CardMemory[] {
  const chosen: CardMemory[] = [];
  if (limit <= 0) return chosen;
  for (const memory of fresh.sort(byEnrolment)) {
    if (chosen.length >= limit) break;
    const fact = factOf?.(memory.card) ?? null;
    if (fact !== null && seenFacts.has(fact)) continue;
    if (fact !== null) seenFacts.add(fact);
    chosen.push(memory);
  }
  return chosen;
}

const planned = (memories: readonly CardMemory[], waiting: Planned['waiting']): Planned[] =>
  memories.map(({ card }) => ({ card, waiting }));

/** Spreads `few` evenly among `many`, keeping the order of each. */
function interleave<Item>(many: readonly Item[], few: readonly Item[]): readonly Item[] {
  const all = many.length + few.length;
  const mixed: Item[] = [];
  let taken = 0;
  for (let i = 0; i < all; i++) {
    const wanted = Math.floor(((i + 1) * few.length) / all);
    const item = taken < wanted ? few[taken++] : many[i - taken];
    if (item !== undefined) mixed.push(item);
  }
  return mixed;
}
