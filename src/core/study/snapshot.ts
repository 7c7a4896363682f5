import type { CardId, CourseId, EventId, LearnerId } from '../id.ts';
import type { Grade, StudyEvent } from './event.ts';
import type { CardMemory, MemoryState } from './memory.ts';

const eventTypes = ['review', 'enrol', 'suspend', 'resume', 'retract'] as const;
const vias = ['review', 'quiz'] as const;
const states: readonly MemoryState[] = ['new', 'learning', 'review', 'relearning'];

/** Columns instead of rows, names instead of repeated ids: a fraction of the size, and quick to clone. */
interface Packed {
  readonly stamp: string;
  readonly names: readonly string[];
  readonly ids: readonly string[];
  /** One row an event: type, learner, at, offsetMinutes, then what the type says (`eventRow`). */
  readonly events: Float64Array;
  readonly enrolled: readonly Float64Array[];
  /** One row a memory (`memoryRow`). */
  readonly memories: Float64Array;
}

const EVENT_WIDTH = 8;
const MEMORY_WIDTH = 13;

export function pack(stamp: string, events: Iterable<StudyEvent>, memories: Iterable<CardMemory>): unknown {
  const names: string[] = [];
  const places = new Map<string, number>();
  const place = (name: string): number => {
    let found = places.get(name);
    if (found === undefined) {
      found = names.push(name) - 1;
      places.set(name, found);
    }
    return found;
  };
  const ids: string[] = [];
  const enrolled: Float64Array[] = [];
  const eventRows: number[] = [];
  const memoryRows: number[] = [];
  for (const event of events) {
    ids.push(event.id);
    eventRows.push(eventTypes.indexOf(event.type), place(event.learner), event.at, event.offsetMinutes);
    if (event.type === 'review') {
      eventRows.push(place(event.card), event.grade, event.tookMillis, vias.indexOf(event.via));
    } else if (event.type === 'enrol') {
      const cards = Float64Array.from(event.cards, place);
      eventRows.push(place(event.course), enrolled.push(cards) - 1, 0, 0);
    } else if (event.type === 'retract') eventRows.push(place(event.event), 0, 0, 0);
    else eventRows.push(place(event.card), 0, 0, 0);
  }
  for (const one of memories) {
    memoryRows.push(place(one.card), place(one.course), one.order, states.indexOf(one.state));
    memoryRows.push(one.stability, one.difficulty, one.dueAt, one.lastAt ?? NaN, one.lastDay ?? NaN);
    memoryRows.push(one.reps, one.lapses, one.suspended ? 1 : 0, one.enrolledAt);
  }
  return {
    stamp,
    names,
    ids,
    events: Float64Array.from(eventRows),
    enrolled,
    memories: Float64Array.from(memoryRows),
  } satisfies Packed;
}

/** Null when it is not a whole snapshot with this stamp: it is then folded anew, and nothing is lost. */
export function unpack(
  data: unknown,
  stamp: string,
): { readonly events: readonly StudyEvent[]; readonly memories: readonly CardMemory[] } | null {
  if (!isPacked(data) || data.stamp !== stamp) return null;
  const events: StudyEvent[] = [];
  for (const id of data.ids) {
    const event = unpackEvent(data, id as EventId, events.length * EVENT_WIDTH);
    if (!event) return null;
    events.push(event);
  }
  const memories: CardMemory[] = [];
  for (let from = 0; from < data.memories.length; from += MEMORY_WIDTH) {
    const memory = unpackMemory(data, from);
    if (!memory) return null;
    memories.push(memory);
  }
  return { events, memories };
}

function isPacked(data: unknown): data is Packed {
  if (typeof data !== 'object' || data === null) return false;
  const { stamp, names, ids, events, enrolled, memories } = data as Partial<Record<keyof Packed, unknown>>;
  return (
    typeof stamp === 'string' &&
    Array.isArray(names) &&
    names.every((name) => typeof name === 'string') &&
    Array.isArray(ids) &&
    ids.every((id) => typeof id === 'string') &&
    events instanceof Float64Array &&
    events.length === ids.length * EVENT_WIDTH &&
    Array.isArray(enrolled) &&
    enrolled.every((cards) => cards instanceof Float64Array) &&
    memories instanceof Float64Array &&
    memories.length % MEMORY_WIDTH === 0
  );
}

function unpackEvent(packed: Packed, id: EventId, from: number): StudyEvent | null {
  const number = (column: number): number => packed.events[from + column] ?? NaN;
  const name = (column: number): string | undefined => packed.names[number(column)];
  const type = eventTypes[number(0)];
  const learner = name(1) as LearnerId | undefined;
  const named = name(4);
  if (type === undefined || learner === undefined || named === undefined) return null;
  const at = number(2);
  const offsetMinutes = number(3);
  // Written out: spreading a common part makes a hundred thousand of them several times slower.
  switch (type) {
    case 'review': {
      const via = vias[number(7)];
      if (!via) return null;
      const card = named as CardId;
      const grade = number(5) as Grade;
      const tookMillis = number(6);
      return { type, id, learner, at, offsetMinutes, card, grade, tookMillis, via };
    }
    case 'enrol': {
      const places = packed.enrolled[number(5)];
      if (!places) return null;
      const cards = Array.from(places, (place) => (packed.names[place] ?? '') as CardId);
      return { type, id, learner, at, offsetMinutes, course: named as CourseId, cards };
    }
    case 'retract':
      return { type, id, learner, at, offsetMinutes, event: named as EventId };
    case 'suspend':
    case 'resume':
      return { type, id, learner, at, offsetMinutes, card: named as CardId };
  }
}

function unpackMemory(packed: Packed, from: number): CardMemory | null {
  const number = (column: number): number => packed.memories[from + column] ?? NaN;
  const orNull = (column: number): number | null => (Number.isNaN(number(column)) ? null : number(column));
  const card = packed.names[number(0)] as CardId | undefined;
  const course = packed.names[number(1)] as CourseId | undefined;
  const state = states[number(3)];
  if (card === undefined || course === undefined || state === undefined) return null;
  return {
    card,
    course,
    order: number(2),
    state,
    stability: number(4),
    difficulty: number(5),
    dueAt: number(6),
    lastAt: orNull(7),
    lastDay: orNull(8),
    reps: number(9),
    lapses: number(10),
    suspended: number(11) === 1,
    enrolledAt: number(12),
  };
}
