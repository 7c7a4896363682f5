import { nothing, type Contents, type Removed } from '#core/copy/contents.ts';
import { removal, savedCourse } from '#core/copy/edit.ts';
import { courseOf, unite, type Holdings } from '#core/copy/union.ts';
import type { Card } from '#core/course/card.ts';
import type { CourseId } from '#core/id.ts';
import { accept, refuse, type Result } from '#core/result.ts';
import { appendOne } from './append-one.ts';
import { changesOf } from './changes.ts';
import { openChannel } from './channel.ts';
import { Database, NATIVE_VERSION, type Table } from './dexie.ts';
import { holdingsFor, writeUnion } from './documents.ts';
import { storageRefusal } from './failure.ts';
import { hasRoomFor, weightOf } from './headroom.ts';
import { allEvents, appendEvents, eventsAfter } from './log.ts';
import type { Change, StorageRefusal, Store, Written } from './port.ts';
import { sealingOf } from './sealing.ts';
import { versionThere } from './version.ts';

/** Opens the database, making it when there is none. */
export async function openStore(name = 'lectern'): Promise<Result<Store, StorageRefusal>> {
  try {
    if ((await versionThere(name)) >= NATIVE_VERSION + 10) return refuse({ code: 'storage-newer' });
    const db = new Database(name);
    await db.open();
    // Another tab may have upgraded it in between.
    if (db.backendDB().version >= NATIVE_VERSION + 10) {
      db.close();
      return refuse({ code: 'storage-newer' });
    }
    return accept(storeOn(db));
  } catch (error) {
    const refusal = storageRefusal(error);
    // Some browsers have no IndexedDB at all in a private window.
    if (refusal === null && typeof indexedDB !== 'undefined') throw error;
    return refuse(refusal ?? { code: 'storage-refused', cause: 'IndexedDB is missing' });
  }
}

/** A store on a database that is open. */
export function storeOn(db: Database): Store {
  const listeners = new Set<(change: Change, from: 'here' | 'elsewhere') => void>();
  const outdatedListeners = new Set<() => void>();
  let isOutdated = false;
  const channel = openChannel(db.name, (change) => {
    for (const listener of listeners) listener(change, 'elsewhere');
  });
  const sealing = sealingOf(db);

  const retire = () => {
    if (isOutdated) return;
    isOutdated = true;
    sealing.stop();
    for (const listener of outdatedListeners) listener();
  };
  // Without `false` Dexie would go on to reopen the newer database and write old rows into it.
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    retire();
    return false;
  });
  // The browser closed it: its data were cleared. Only a reload finds out what there is now.
  db.on('close', retire);

  /** Runs `work` in one transaction; what it returns has changed once it is on the disk. */
  const write = (tables: readonly Table[], work: () => Promise<readonly Change[]>) =>
    told(() => db.transaction('rw', [...tables], work));

  /** Tells what `work` has changed, or why it could not. */
  async function told(work: () => Promise<readonly Change[]>): Promise<Written> {
    if (isOutdated) return refuse({ code: 'storage-outdated' });
    let changes: readonly Change[];
    try {
      changes = await work();
    } catch (error) {
      const refusal = storageRefusal(error);
      if (refusal === null) throw error;
      if (refusal.code === 'storage-full') sealing.stop();
      // Set by another event while the transaction ran.
      return refuse((isOutdated as boolean) ? { code: 'storage-outdated' } : refusal);
    }
    for (const change of changes) {
      channel.tell(change);
      for (const listener of listeners) listener(change, 'here');
      if (change.type === 'events') sealing.noticed(change.events);
    }
    return accept(undefined);
  }

  const logTables = [db.rows, db.segments, db.counters];
  const documentTables = [
    db.courses,
    db.documents,
    db.cards,
    db.removed,
    db.learners,
    db.places,
    db.snapshots,
    ...logTables,
  ];

  /** Unites what is held with what `edit` makes of it. `named` says what to look up. */
  const unites = (named: Contents, edit: (held: Holdings) => Contents) =>
    write(documentTables, async () => {
      const held = await holdingsFor(db, named);
      const union = unite(held, edit(held), 'new-wins');
      await writeUnion(db, union);
      return changesOf(union);
    });
  const saves = (contents: Contents) => unites(contents, () => contents);
  const removes = (removed: Removed, moreStamps: (held: Holdings) => Promise<Iterable<Removed['stamp']>>) => {
    const named = { ...nothing, removed: [removed] };
    return write(documentTables, async () => {
      const held = await holdingsFor(db, named);
      const stamps = [...held.courses.values(), ...held.cards.values(), ...held.learners.values()].map(
        ({ stamp }) => stamp,
      );
      const more = await moreStamps(held);
      const union = unite(
        held,
        removal(removed.kind, removed.id, removed.stamp, [...stamps, ...more]),
        'new-wins',
      );
      await writeUnion(db, union);
      return changesOf(union);
    });
  };

  const cardsOf = (id: CourseId) => db.cards.where('course').equals(id).toArray();
  const isThere = async (ids: readonly CourseId[]) =>
    new Set(
      await db.courses
        .where('id')
        .anyOf([...ids])
        .primaryKeys(),
    );

  return {
    courseHeads: async () => (await db.courses.orderBy('place').toArray()).map(({ head }) => head),
    course: (id) =>
      db.transaction('r', db.courses, db.documents, db.cards, async () => {
        const [row, document, cards] = await Promise.all([
          db.courses.get(id),
          db.documents.get(id),
          cardsOf(id),
        ]);
        return row && document ? courseOf({ ...document, order: row.order }, cards) : null;
      }),
    cards: (ids) =>
      db.transaction('r', db.courses, db.cards, async () => {
        const cards = await db.cards.bulkGet([...ids]);
        const courses = await isThere([...new Set(cards.flatMap((card) => (card ? [card.course] : [])))]);
        return cards.map((card) => (card && courses.has(card.course) ? card : null));
      }),
    saveCourse: async (course) => {
      const named: Contents = { ...nothing, courses: [course] };
      if (!(await hasRoomFor(weightOf(named)))) return refuse({ code: 'storage-full' });
      return unites(named, (held) => savedCourse(held, course));
    },
    saveCard: (card) => saves({ ...nothing, strays: [card] }),
    removeCard: (id, stamp) => removes({ kind: 'card', id, stamp }, async () => []),
    removeCourse: (id, stamp) => removes({ kind: 'course', id, stamp }, async () => []),
    isRemoved: (id) =>
      db.transaction('r', db.removed, db.courses, async () => {
        const [grave, row] = await Promise.all([db.removed.get(['course', id]), db.courses.get(id)]);
        return grave !== undefined && row === undefined;
      }),

    append: (events) =>
      told(async () => {
        const [event] = events;
        if (event && events.length === 1 && (await appendOne(db, event))) return changesOf({ events });
        return db.transaction('rw', logTables, async () =>
          changesOf({ events: await appendEvents(db, events) }),
        );
      }),
    events: (learner, after = 0) => db.transaction('r', logTables, () => eventsAfter(db, learner, after)),
    snapshot: async (learner) => (await db.snapshots.get(learner)) ?? null,
    saveSnapshot: (snapshot) =>
      write([db.snapshots], async () => {
        await db.snapshots.put(snapshot);
        return [];
      }),

    learners: () => db.learners.toArray(),
    saveLearner: (learner) => saves({ ...nothing, learners: [learner] }),
    removeLearner: (id, stamp) =>
      removes({ kind: 'learner', id, stamp }, async () =>
        (await eventsAfter(db, id, 0)).events.map(({ at }) => ({ at, by: stamp.by })),
      ),

    places: (learner) => db.places.where('learner').equals(learner).toArray(),
    savePlace: (place) => saves({ ...nothing, places: [place] }),

    draft: async () => {
      const row = await db.drafts.get('draft');
      return row ? { text: row.text, name: row.name, at: row.at } : null;
    },
    saveDraft: (draft) =>
      write([db.drafts], async () => {
        await (draft ? db.drafts.put({ ...draft, key: 'draft' }) : db.drafts.delete('draft'));
        return [];
      }),
    setting: async (key) => (await db.settings.get(key))?.value ?? null,
    saveSetting: (key, value) =>
      write([db.settings], async () => {
        await db.settings.put({ key, value });
        return [];
      }),

    readAll: () =>
      db.transaction('r', documentTables, async () => {
        const [rows, documents, cards, learners, places, removed, events] = await Promise.all([
          db.courses.orderBy('place').toArray(),
          db.documents.toArray(),
          db.cards.toArray(),
          db.learners.toArray(),
          db.places.toArray(),
          db.removed.toArray(),
          allEvents(db),
        ]);
        const documentById = new Map(documents.map((document) => [document.id, document]));
        const cardsByCourse = new Map<CourseId, Card[]>(rows.map(({ id }) => [id, []]));
        const strays: Card[] = [];
        for (const card of cards) (cardsByCourse.get(card.course) ?? strays).push(card);
        const courses = rows.flatMap(({ id, order }) => {
          const document = documentById.get(id);
          return document ? [courseOf({ ...document, order }, cardsByCourse.get(id) ?? [])] : [];
        });
        return { courses, strays, learners, places, events, removed };
      }),
    merge: async (contents) => {
      if (!(await hasRoomFor(weightOf(contents)))) return refuse({ code: 'storage-full' });
      return write(documentTables, async () => {
        const union = unite(await holdingsFor(db, contents), contents, 'content-decides');
        await writeUnion(db, union);
        const events = await appendEvents(db, contents.events.filter(union.keeps));
        const hasChanged = changesOf(union).length > 0 || events.length > 0 || union.removed.length > 0;
        return hasChanged ? [{ type: 'everything' }] : [];
      });
    },

    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onOutdated: (listener) => {
      outdatedListeners.add(listener);
      return () => void outdatedListeners.delete(listener);
    },
    close: () => {
      sealing.stop();
      listeners.clear();
      outdatedListeners.clear();
      channel.close();
      db.close({ disableAutoOpen: true });
    },
  };
}
