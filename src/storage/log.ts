import type { Union } from '#core/copy/union.ts';
import type { EventId, LearnerId } from '#core/id.ts';
import { byTimeThenId, type StudyEvent } from '#core/study/event.ts';
import type { Database, Row, Segment } from './dexie.ts';
import type { Cursor } from './port.ts';

/*
 * Every event gets the next number of one dense sequence, the order of arrival, and keeps it:
 *
 *   rows       one each, fresh          ──seal──▶   segments   500 of one learner, never changed
 *   found by event.id                               found by time: an event already there has the same `at`
 *
 * A cursor is a number of that sequence, so it stays good whatever is sealed meanwhile.
 */

export const SEGMENT_EVENTS = 500;
/** Rows a learner has before the oldest are sealed: fresh ones stay rows. */
const PLENTY = 2 * SEGMENT_EVENTS;

/** Adds the events that are not there yet and returns them. Inside a transaction over the log's tables. */
export async function appendEvents(db: Database, events: readonly StudyEvent[]): Promise<StudyEvent[]> {
  // Asked for together: every turn to the database and back lies between an answer and the next card.
  const [fresh, counter] = await Promise.all([unknownOf(db, events), db.counters.get('events')]);
  if (fresh.length === 0) return [];
  let seq = counter?.value ?? 0;
  const rows: Row[] = [];
  const segments: Segment[] = [];
  for (const theirs of byLearner(fresh).values()) {
    const whole = theirs.length - (theirs.length % SEGMENT_EVENTS);
    if (whole > 0) theirs.sort(byTimeThenId);
    for (let start = 0; start < whole; start += SEGMENT_EVENTS) {
      const part = theirs.slice(start, start + SEGMENT_EVENTS);
      segments.push(segmentOf(part.map((event) => ({ seq: ++seq, event }))));
    }
    for (const event of theirs.slice(whole)) rows.push({ seq: ++seq, event });
  }
  await Promise.all([
    segments.length > 0 && db.segments.bulkAdd(segments),
    rows.length > 0 && db.rows.bulkAdd(rows),
    db.counters.put({ name: 'events', value: seq }),
  ]);
  return fresh;
}

export async function eventsAfter(
  db: Database,
  learner: LearnerId,
  after: Cursor,
): Promise<{ events: StudyEvent[]; cursor: Cursor }> {
  const [counter, segments, rows] = await Promise.all([
    db.counters.get('events'),
    db.segments.where('[learner+last]').between([learner, after], [learner, Infinity], false, true).toArray(),
    db.rows.where('event.learner').equals(learner).toArray(),
  ]);
  const events: StudyEvent[] = [];
  for (const { seqs, events: sealed } of segments) {
    for (const [i, event] of sealed.entries()) if ((seqs[i] ?? 0) > after) events.push(event);
  }
  for (const { seq, event } of rows) if (seq > after) events.push(event);
  return { events, cursor: counter?.value ?? 0 };
}

export async function allEvents(db: Database): Promise<StudyEvent[]> {
  const [segments, rows] = await Promise.all([db.segments.toArray(), db.rows.toArray()]);
  return [...segments.flatMap(({ events }) => events), ...rows.map(({ event }) => event)];
}

/** Seals the learner's oldest rows into one segment when there are plenty. Says whether it did. */
export async function sealOldest(db: Database, learner: LearnerId): Promise<boolean> {
  return db.transaction('rw', db.rows, db.segments, async () => {
    const mine = db.rows.where('event.learner').equals(learner);
    if ((await mine.count()) < PLENTY) return false;
    const oldest = await mine.limit(SEGMENT_EVENTS).toArray();
    await db.segments.add(segmentOf(oldest));
    await db.rows.bulkDelete(oldest.map(({ seq }) => seq));
    return true;
  });
}

/** Takes out the events of `learner` that a union does not keep. */
export async function dropEvents(db: Database, learner: LearnerId, keeps: Union['keeps']): Promise<void> {
  const [segments, rows] = await Promise.all([
    db.segments.where('[learner+last]').between([learner, 0], [learner, Infinity]).toArray(),
    db.rows.where('event.learner').equals(learner).toArray(),
  ]);
  await db.rows.bulkDelete(rows.filter(({ event }) => !keeps(event)).map(({ seq }) => seq));
  const kept = segments.flatMap(({ seqs, events }) =>
    events.flatMap((event, i) => (keeps(event) ? [{ seq: seqs[i] ?? 0, event }] : [])),
  );
  await db.segments.bulkDelete(segments.map(({ last }): [LearnerId, number] => [learner, last]));
  if (kept.length > 0) await db.segments.add(segmentOf(kept));
}

function segmentOf(rows: readonly Row[]): Segment {
  const [first] = rows;
  if (!first) throw new Error('a segment of no events');
  const times = rows.map(({ event }) => event.at);
  return {
    learner: first.event.learner,
    last: Math.max(...rows.map(({ seq }) => seq)),
    oldest: Math.min(...times),
    newest: Math.max(...times),
    seqs: rows.map(({ seq }) => seq),
    events: rows.map(({ event }) => event),
  };
}

/** The events of `events` that are neither in rows nor in segments, each once. */
async function unknownOf(db: Database, events: readonly StudyEvent[]): Promise<StudyEvent[]> {
  const unknown = new Map(events.map((event) => [event.id, event]));
  const spans = [...byLearner([...unknown.values()])].map(([learner, theirs]) => {
    const span = { learner, oldest: Infinity, newest: -Infinity };
    for (const { at } of theirs) {
      span.oldest = Math.min(span.oldest, at);
      span.newest = Math.max(span.newest, at);
    }
    return span;
  });
  const ids = [...unknown.keys()];
  const [known, segments] = await Promise.all([
    ids.length > SEGMENT_EVENTS
      ? db.rows.toArray().then((rows) => rows.map(({ event }) => event.id))
      : knownRows(db, ids),
    Promise.all(
      spans.map(({ learner, oldest, newest }) =>
        db.segments
          .where('[learner+newest]')
          .between([learner, oldest], [learner, Infinity], true, true)
          .toArray()
          .then((near) => near.filter((segment) => segment.oldest <= newest)),
      ),
    ),
  ]);
  for (const id of known) unknown.delete(id);
  for (const { events: sealed } of segments.flat()) for (const { id } of sealed) unknown.delete(id);
  return [...unknown.values()];
}

/** Those of `ids` that are rows. A count each, all at once: a cursor would step from one to the next. */
async function knownRows(db: Database, ids: readonly EventId[]): Promise<readonly EventId[]> {
  const counts = await Promise.all(ids.map((id) => db.rows.where('event.id').equals(id).count()));
  return ids.filter((_, index) => counts[index] !== 0);
}

function byLearner(events: readonly StudyEvent[]): Map<LearnerId, StudyEvent[]> {
  const groups = new Map<LearnerId, StudyEvent[]>();
  for (const event of events) {
    const group = groups.get(event.learner);
    if (group) group.push(event);
    else groups.set(event.learner, [event]);
  }
  return groups;
}
