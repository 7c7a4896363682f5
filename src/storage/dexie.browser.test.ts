import { afterEach, describe, expect, test } from 'vitest';
import { nothing } from '#core/copy/contents.ts';
import { sampleCourse, stamped } from '#core/course/course.fixture.ts';
import type { StudyEvent } from '#core/study/event.ts';
import { storeContract } from './contract.ts';
import { ann, review } from './contract.events.ts';
import { Database } from './dexie.ts';
import { openStore, storeOn } from './open.ts';
import { SEGMENT_EVENTS, sealOldest } from './log.ts';
import type { Change, Store } from './port.ts';

const names: string[] = [];
const freshName = () => {
  const name = `test-${crypto.randomUUID()}`;
  names.push(name);
  return name;
};
const stores: Store[] = [];
async function open(name: string): Promise<Store> {
  const opened = await openStore(name);
  if (!opened.ok) throw new Error(`the store does not open: ${opened.refusal.code}`);
  stores.push(opened.value);
  return opened.value;
}
afterEach(async () => {
  for (const store of stores.splice(0)) store.close();
  for (const name of names.splice(0)) {
    await new Promise((done) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = done;
      request.onerror = done;
    });
  }
});

storeContract('Dexie in a browser', () => open(freshName()), 4);

/** Opens a database natively, as a Lectern of another version would. */
function openNatively(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = version === undefined ? indexedDB.open(name) : indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('does not open'));
  });
}
const many = (count: number, from = 0) => Array.from({ length: count }, (_, n) => review(from + n));
const idsOf = (events: readonly StudyEvent[]) => events.map(({ id }) => id).sort();

describe('two tabs', () => {
  test('what one tab writes the other hears with its events, and reads', async () => {
    const name = freshName();
    const [here, there] = [await open(name), await open(name)];
    const heard = new Promise<[Change, string]>((resolve) => {
      there.onChange((change, from) => resolve([change, from]));
    });
    await here.append([review(1)]);
    expect(await heard).toEqual([{ type: 'events', learner: ann, events: [review(1)] }, 'elsewhere']);
    expect((await there.events(ann)).events).toEqual([review(1)]);
  });

  test('both append at once and nothing is lost, nor any number given twice', async () => {
    const name = freshName();
    const [here, there] = [await open(name), await open(name)];
    await Promise.all(many(60).map((event, n) => (n % 2 ? here : there).append([event])));
    const { events, cursor } = await here.events(ann);
    expect(idsOf(events)).toEqual(idsOf(many(60)));
    expect(cursor).toBe(60);
  });
});

describe('versions', () => {
  test('a tab stops writing, and says so once, when a newer Lectern opens the database', async () => {
    const name = freshName();
    const old = await open(name);
    await old.append([review(1)]);
    let outdated = 0;
    old.onOutdated(() => outdated++);
    const newer = await openNatively(name, 20);
    expect(outdated).toBe(1);
    expect(await old.append([review(2)])).toEqual({ ok: false, refusal: { code: 'storage-outdated' } });
    expect(await old.saveCourse(sampleCourse())).toEqual({
      ok: false,
      refusal: { code: 'storage-outdated' },
    });
    const rows = await new Promise((resolve) => {
      const request = newer.transaction('rows').objectStore('rows').count();
      request.onsuccess = () => resolve(request.result);
    });
    expect(rows).toBe(1);
    newer.close();
  });

  test('a database of a newer Lectern is refused and left as it is', async () => {
    const name = freshName();
    (await open(name)).close();
    (await openNatively(name, 20)).close();
    expect(await openStore(name)).toEqual({ ok: false, refusal: { code: 'storage-newer' } });
    const there = await openNatively(name);
    expect(there.version).toBe(20);
    there.close();
  });
});

describe('sealing', () => {
  test('sealed events are still there, once, and cursors from before stay valid', async () => {
    const name = freshName();
    const store = await open(name);
    const db = new Database(name);
    await db.open();
    await store.append(many(3));
    const early = await store.events(ann);
    for (let from = 3; from < 1_203; from += 100) await store.append(many(100, from));
    const late = await store.events(ann);
    await store.append(many(7, 1_203));

    expect(await sealOldest(db, ann)).toBe(true);
    expect(await sealOldest(db, ann)).toBe(false);
    expect(await db.segments.count()).toBe(1);
    expect(await db.rows.count()).toBe(1_210 - SEGMENT_EVENTS);

    expect(idsOf((await store.events(ann)).events)).toEqual(idsOf(many(1_210)));
    expect(idsOf((await store.events(ann, early.cursor)).events)).toEqual(idsOf(many(1_207, 3)));
    expect(idsOf((await store.events(ann, late.cursor)).events)).toEqual(idsOf(many(7, 1_203)));
    await store.append(many(1_210));
    expect((await store.events(ann, late.cursor)).events).toHaveLength(7);
    db.close();
  });
});

describe('all or nothing', () => {
  test('a merge that breaks in its last record leaves nothing of itself', async () => {
    const store = await open(freshName());
    await store.append([review(1)]);
    const before = await store.readAll();
    const uncloneable = { ...review(2), via: () => 'review' } as unknown as StudyEvent;
    const merging = store.merge({
      ...nothing,
      courses: [sampleCourse()],
      removed: [{ kind: 'card', id: 'x', stamp: stamped(1) }],
      events: [...many(600, 10), uncloneable],
    });
    await expect(merging).rejects.toThrow(/could not be cloned/);
    expect(await store.readAll()).toEqual(before);
    expect(await store.append([review(3)])).toEqual({ ok: true, value: undefined });
  });

  test('a tab killed while it merges leaves all of it or nothing', async () => {
    for (const wait of [0, 30, 120]) {
      const name = freshName();
      await (await open(name)).append([review(999_999)]);
      const tab = new Worker(new URL('./killed.fixture.ts', import.meta.url), { type: 'module' });
      await new Promise((resolve) => {
        tab.onmessage = resolve;
        tab.postMessage(name);
      });
      await new Promise((resolve) => setTimeout(resolve, wait));
      tab.terminate();
      const { courses, events } = await (await open(name)).readAll();
      expect([1, 40_001]).toContain(events.length);
      expect(courses).toHaveLength(events.length === 1 ? 0 : 1);
    }
  });

  test('a disk that fills up in the middle of a transaction leaves nothing of it', async () => {
    const name = freshName();
    const db = new Database(name);
    // What a browser does when the disk is full: the transaction aborts, its cause inside.
    db.use({
      stack: 'dbcore',
      name: 'full disk',
      create: (core) => ({
        ...core,
        table: (table) => ({
          ...core.table(table),
          mutate: (request) =>
            table === 'segments'
              ? Promise.reject(
                  Object.assign(new Error('aborted'), {
                    name: 'AbortError',
                    inner: new DOMException('no room', 'QuotaExceededError'),
                  }),
                )
              : core.table(table).mutate(request),
        }),
      }),
    });
    await db.open();
    const store = storeOn(db);
    stores.push(store);
    await store.append([review(1)]);
    const before = await store.readAll();
    expect(await store.merge({ ...nothing, courses: [sampleCourse()], events: many(1_000, 5) })).toEqual({
      ok: false,
      refusal: { code: 'storage-full' },
    });
    expect(await store.readAll()).toEqual(before);
  });
});
