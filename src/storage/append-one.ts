import type { StudyEvent } from '#core/study/event.ts';
import type { Database } from './dexie.ts';

/**
 * Adds one fresh event to the log, as `appendEvents` does for any number, in two turns to the database and no more:
 * this is what lies between an answer and the next card, and on a slow phone every turn is felt. False, with nothing
 * changed, when the event is known or may be among the sealed ones: then the general way has to look closer.
 */
export function appendOne(db: Database, event: StudyEvent): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const names = [db.rows.name, db.segments.name, db.counters.name];
    const transaction = db.backendDB().transaction(names, 'readwrite', { durability: 'strict' });
    const rows = transaction.objectStore(db.rows.name);
    const counters = transaction.objectStore(db.counters.name);
    const notOlder = IDBKeyRange.bound([event.learner, event.at], [event.learner, Infinity]);
    let isFresh = false;

    const known = rows.index('event.id').count(event.id);
    const sealed = transaction.objectStore(db.segments.name).index('[learner+newest]').count(notOlder);
    const counter: IDBRequest<{ value: number } | undefined> = counters.get('events');
    // Asked last, so answered last.
    counter.onsuccess = () => {
      if (known.result > 0 || sealed.result > 0) return;
      isFresh = true;
      const seq = (counter.result?.value ?? 0) + 1;
      rows.add({ seq, event });
      counters.put({ name: 'events', value: seq });
      // Sent along with what it commits, instead of once that is answered.
      transaction.commit();
    };
    transaction.oncomplete = () => resolve(isFresh);
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
}
