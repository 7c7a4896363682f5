import { clipParameters, default_w, forgetting_curve, FSRSAlgorithm, get_fuzz_range } from 'ts-fsrs';
import type { CardId, CourseId, EventId, LearnerId } from '../id.ts';
import { accept, refuse } from '../result.ts';
import type { Result } from '../result.ts';
import { dayOf } from './day.ts';
import { byTimeThenId } from './event.ts';
import type { Grade, ReviewEvent, StudyEvent } from './event.ts';
import { foldCard } from './fold.ts';
import type { MemoryModel } from './fold.ts';
import { fuzzOf } from './fuzz.ts';
import { StudyLog } from './log.ts';
import type { CardMemory } from './memory.ts';
import { pack, unpack } from './snapshot.ts';

export type { CardMemory, MemoryState } from './memory.ts';

/** Raised whenever the same events and parameters would give another schedule. */
export const scheduleVersion = 1;

/** FSRS-6's weights w0–w20, fitted by its authors to many learners. */
export const defaultWeights: readonly number[] = default_w;

export const MAX_INTERVAL_DAYS = 36_500;

export interface ScheduleParams {
  /** FSRS-6's w0–w20 (`checkWeights`). */
  readonly weights: readonly number[];
  /** Share of cards to be remembered when due; taken as 0.7–0.97. */
  readonly retention: number;
  /** Courses that want another retention. */
  readonly retentionOf?: ReadonlyMap<CourseId, number>;
  /** Hour, 0–23, at which the learner's day begins. */
  readonly dayStartHour: number;
}

export type WeightsRefusal = 'not-21-numbers' | 'not-finite';

/** Weights as the schedule will use them: 21 finite numbers, each brought within FSRS-6's own bounds. */
export function checkWeights(weights: readonly number[]): Result<readonly number[], WeightsRefusal> {
  if (weights.length !== defaultWeights.length) return refuse('not-21-numbers');
  if (!weights.every(Number.isFinite)) return refuse('not-finite');
  return accept(clipParameters([...weights], 0));
}

/** What the learner would get for each grade. */
export type Intervals = Record<Grade, { readonly dueAt: number; readonly days: number }>;

/** When each card is next due for one learner: a fold of the study log, kept up as events arrive. */
export class Schedule {
  readonly #params: ScheduleParams;
  readonly #model: MemoryModel;
  readonly #weights: readonly number[];
  readonly #log = new StudyLog();
  readonly #memories = new Map<CardId, CardMemory>();

  /** Throws on weights that `checkWeights` refuses. */
  constructor(params: ScheduleParams) {
    const weights = checkWeights(params.weights);
    if (!weights.ok) throw new Error(`weights ${weights.refusal}: ${params.weights.join(', ')}`);
    this.#params = params;
    this.#weights = weights.value;
    this.#model = fsrsModel(params, weights.value);
  }

  /** Names the fold and everything it depends on besides the events: another stamp, another schedule. */
  static stamp(params: ScheduleParams): string {
    const retentionOf = [...(params.retentionOf ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([
      scheduleVersion,
      params.weights,
      params.retention,
      retentionOf,
      params.dayStartHour,
    ]);
  }

  /** What `toSnapshot` gave, as a schedule; null when it is damaged or was made with another stamp. */
  static fromSnapshot(data: unknown, params: ScheduleParams): Schedule | null {
    const unpacked = unpack(data, Schedule.stamp(params));
    if (!unpacked) return null;
    const schedule = new Schedule(params);
    schedule.#log.add(unpacked.events);
    for (const memory of unpacked.memories) schedule.#memories.set(memory.card, memory);
    return schedule;
  }

  /** Everything, retracted events included, so that whatever arrives later folds as it would have. Structured-cloneable. */
  toSnapshot(): unknown {
    return pack(Schedule.stamp(this.#params), this.#log.all(), this.#memories.values());
  }

  /** Takes events in any order; those it has are ignored. Returns the cards whose memory was folded again. */
  add(events: Iterable<StudyEvent>): ReadonlySet<CardId> {
    const touched = this.#log.add(events);
    for (const card of touched) {
      const log = this.#log.card(card);
      const memory = log ? foldCard(log, this.#model, this.#params.dayStartHour) : null;
      if (memory) this.#memories.set(card, memory);
      else this.#memories.delete(card);
    }
    return touched;
  }

  memory(card: CardId): CardMemory | undefined {
    return this.#memories.get(card);
  }

  memories(): Iterable<CardMemory> {
    return this.#memories.values();
  }

  /** How many cards are in the schedule. */
  get size(): number {
    return this.#memories.size;
  }

  /** What a review at `at` would give for each grade: folded, so it is what then happens. `days` is 0 for minutes. */
  intervals(card: CardId, at: number, offsetMinutes: number): Intervals {
    const today = dayOf(at, offsetMinutes, this.#params.dayStartHour);
    const preview = (grade: Grade): Intervals[Grade] => {
      const dueAt = this.#ifReviewed(card, at, offsetMinutes, grade).dueAt;
      const days = dayOf(dueAt, offsetMinutes, this.#params.dayStartHour) - today;
      return { dueAt, days: grade === 1 ? 0 : days };
    };
    return { 1: preview(1), 2: preview(2), 3: preview(3), 4: preview(4) };
  }

  /** The effective reviews, by time then id. */
  reviews(): readonly ReviewEvent[] {
    return this.#log.reviews();
  }

  /** The effective reviews at or after `at`. */
  reviewsSince(at: number): readonly ReviewEvent[] {
    const reviews = this.#log.reviews();
    let low = 0;
    let high = reviews.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((reviews[middle]?.at ?? Infinity) < at) low = middle + 1;
      else high = middle;
    }
    return reviews.slice(low);
  }

  reviewsOf(card: CardId): readonly ReviewEvent[] {
    return this.#log.card(card)?.events.filter((event) => event.type === 'review') ?? [];
  }

  /** Everything ever added, in order of arrival. */
  events(): Iterable<StudyEvent> {
    return this.#log.all();
  }

  /** The newest effective review or suspension, by time then id: what undo would retract. */
  lastUndoable(): StudyEvent | null {
    return this.#log.lastUndoable();
  }

  /**
   * Probability, 0–1, that the card is remembered at `at`; null while it is new.
   * R(t, S) = (1 + f · t / S) ^ −w20 with f = 0.9 ^ (−1 / w20) − 1 (FSRS-6, forgetting curve).
   */
  retrievability(card: CardId, at: number, offsetMinutes: number): number | null {
    const memory = this.#memories.get(card);
    if (!memory || memory.lastDay === null) return null;
    const elapsedDays = dayOf(at, offsetMinutes, this.#params.dayStartHour) - memory.lastDay;
    return forgetting_curve(this.#weights, Math.max(0, elapsedDays), memory.stability);
  }

  #ifReviewed(card: CardId, at: number, offsetMinutes: number, grade: Grade): CardMemory {
    const log = this.#log.card(card);
    const review: ReviewEvent = {
      type: 'review',
      // After every other event of the same millisecond.
      id: '\uffff' as EventId,
      learner: '' as LearnerId,
      at,
      offsetMinutes,
      card,
      grade,
      tookMillis: 0,
      via: 'review',
    };
    const events = [...(log?.events ?? []), review].sort(byTimeThenId);
    const enrolments = log?.enrolments ?? [];
    const memory = foldCard(
      { card, enrolments, events, sorted: true },
      this.#model,
      this.#params.dayStartHour,
    );
    if (!memory) throw new Error(`a reviewed card without memory: ${card}`);
    return memory;
  }
}

/** FSRS-6 as ts-fsrs computes it, except where it departs from the reference implementation (fsrs-rs). */
function fsrsModel(params: ScheduleParams, weights: readonly number[]): MemoryModel {
  const fsrs = new FSRSAlgorithm({ w: weights, enable_short_term: true, relearning_steps: [] });
  const intervalOf = new Map<number, number>();
  return {
    next(before, elapsedDays, grade) {
      if (before) return fsrs.next_state(before, elapsedDays, grade);
      return { stability: initialStability(weights, grade), difficulty: initialDifficulty(weights, grade) };
    },
    intervalDays(course, card, stability, elapsedDays, reps) {
      const retention = params.retentionOf?.get(course) ?? params.retention;
      let perStability = intervalOf.get(retention);
      if (perStability === undefined) {
        perStability = intervalPerStability(weights, retention);
        intervalOf.set(retention, perStability);
      }
      const days = clamp(Math.round(stability * perStability), 1, MAX_INTERVAL_DAYS);
      return fuzzed(days, elapsedDays, fuzzOf(card, reps));
    },
  };
}

/** S0(G) = w[G−1] (FSRS-6). ts-fsrs never goes below 0.1; the reference does, and learners' fitted weights do. */
function initialStability(weights: readonly number[], grade: Grade): number {
  return weightAt(weights, grade - 1);
}

/** D0(G) = w4 − e^(w5 · (G − 1)) + 1, within 1–10 (FSRS-6). */
function initialDifficulty(weights: readonly number[], grade: Grade): number {
  return clamp(weightAt(weights, 4) - Math.exp(weightAt(weights, 5) * (grade - 1)) + 1, 1, 10);
}

/** I(r, S) / S = (r ^ (−1 / w20) − 1) / (0.9 ^ (−1 / w20) − 1): the forgetting curve solved for the time (FSRS-6). */
export function intervalPerStability(weights: readonly number[], retention: number): number {
  const exponent = -1 / weightAt(weights, 20);
  return (clamp(retention, 0.7, 0.97) ** exponent - 1) / (0.9 ** exponent - 1);
}

/** FSRS's own ranges around an interval: 15 % of what lies between 2.5 and 7 days, 10 % to 20, 5 % beyond, and one day. */
function fuzzed(days: number, elapsedDays: number, share: number): number {
  if (days < 2.5) return days;
  const { min_ivl, max_ivl } = get_fuzz_range(days, elapsedDays, MAX_INTERVAL_DAYS);
  return Math.floor(share * (max_ivl - min_ivl + 1) + min_ivl);
}

function weightAt(weights: readonly number[], index: number): number {
  const weight = weights[index];
  if (weight === undefined) throw new Error(`no weight w${String(index)}`);
  return weight;
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
