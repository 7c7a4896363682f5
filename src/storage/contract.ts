import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { nothing, type Contents, type Removed } from '#core/copy/contents.ts';
import { sampleCourse, stamped } from '#core/course/course.fixture.ts';
import type { Card, Stamp } from '#core/course/card.ts';
import type { Course } from '#core/course/course.ts';
import { headOf } from '#core/course/head.ts';
import type { CardId, CourseId, LearnerId } from '#core/id.ts';
import { usualSettings, type Learner, type ReadingPlace } from '#core/study/learner.ts';
import { ann, bob, review } from './contract.events.ts';
import type { Change, Store } from './port.ts';

const learner = (id: LearnerId, stamp: Stamp, name: string = id): Learner => ({
  id,
  name,
  settings: usualSettings,
  stamp,
});

const place = (changes: Partial<ReadingPlace>): ReadingPlace => ({
  learner: ann,
  course: 'marrow' as CourseId,
  section: 'lead',
  paragraph: 0,
  share: 0,
  finishedAt: null,
  at: 1,
  ...changes,
});

/** Contents without an order. */
export function unordered(contents: Contents): unknown {
  const sorted = (things: readonly unknown[]) =>
    things
      .map((thing) => JSON.parse(JSON.stringify(thing)) as unknown)
      .sort((a, b) => compare(keyOf(a), keyOf(b)));
  return {
    courses: sorted(contents.courses.map((course) => ({ ...course, cards: sorted(course.cards) }))),
    strays: sorted(contents.strays),
    learners: sorted(contents.learners),
    places: sorted(contents.places),
    events: sorted(contents.events),
    removed: sorted(contents.removed),
  };
}
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
function keyOf(thing: unknown): string {
  const { id, kind, learner: whose, course, section } = thing as Record<string, unknown>;
  return JSON.stringify([id, kind, whose, course, section]);
}

const anyStamp: fc.Arbitrary<Stamp> = fc
  .record({ at: fc.integer({ min: 0, max: 6 }), by: fc.constantFrom('a', 'b') })
  .map(({ at, by }) => stamped(at, by));

const anyEditedCourse: fc.Arbitrary<Course> = fc
  .record({
    name: fc.constantFrom('x', 'y'),
    title: fc.constantFrom('One', 'Two'),
    stamp: anyStamp,
    cards: fc.subarray([0, 1, 2]),
    edits: fc.tuple(anyStamp, anyStamp, anyStamp),
    prompt: fc.constantFrom('Which?', 'Who?'),
  })
  .map(({ name, title, stamp, cards, edits, prompt }) => {
    const course = sampleCourse(name, stamp);
    return {
      ...course,
      title,
      cards: cards.flatMap((n) => {
        const card = course.cards[n * 2];
        return card ? [{ ...card, prompt, stamp: edits[n] ?? stamp }] : [];
      }),
    };
  });

const anyRemoval: fc.Arbitrary<Removed> = fc.oneof(
  fc.record({ kind: fc.constant('course' as const), id: fc.constantFrom('x', 'y'), stamp: anyStamp }),
  fc.record({
    kind: fc.constant('card' as const),
    id: fc.constantFrom('x-question', 'x-choice', 'y-number'),
    stamp: anyStamp,
  }),
  fc.record({ kind: fc.constant('learner' as const), id: fc.constantFrom('ann', 'bob'), stamp: anyStamp }),
);

/** Contents of one of several devices that edited, removed and studied the same few things at the same few moments. */
export const anyContents: fc.Arbitrary<Contents> = fc.record({
  courses: fc.uniqueArray(anyEditedCourse, { maxLength: 2, selector: (course) => course.id }),
  strays: fc.constant([]),
  learners: fc.uniqueArray(
    fc
      .record({ id: fc.constantFrom(ann, bob), stamp: anyStamp, name: fc.constantFrom('A', 'B') })
      .map(({ id, stamp, name }) => learner(id, stamp, name)),
    { maxLength: 2, selector: ({ id }) => id },
  ),
  places: fc.uniqueArray(
    fc
      .record({
        learner: fc.constantFrom(ann, bob),
        section: fc.constantFrom('lead', 'keepers'),
        paragraph: fc.nat(2),
        finishedAt: fc.constantFrom(null, 3, 4),
        at: fc.integer({ min: 0, max: 6 }),
      })
      .map(place),
    { maxLength: 3, selector: ({ learner: whose, section }) => whose + section },
  ),
  events: fc.uniqueArray(
    fc.record({ n: fc.nat(6), whose: fc.constantFrom(ann, bob) }).map(({ n, whose }) => review(n, whose, n)),
    { maxLength: 5, selector: ({ id }) => id },
  ),
  removed: fc.uniqueArray(anyRemoval, { maxLength: 2, selector: ({ kind, id }) => kind + id }),
});

/** The one contract of every adapter. `open` makes a store that has nothing in it. */
export function storeContract(adapter: string, open: () => Promise<Store>, numRuns = 15): void {
  const opened: Store[] = [];
  const fresh = async (): Promise<Store> => {
    const store = await open();
    opened.push(store);
    return store;
  };
  afterEach(() => {
    for (const store of opened.splice(0)) store.close();
  });
  const written = (result: { ok: boolean }) => expect(result).toEqual({ ok: true, value: undefined });
  const holding = async (...all: readonly Contents[]): Promise<Store> => {
    const store = await fresh();
    for (const contents of all) written(await store.merge(contents));
    return store;
  };
  const everythingIn = async (store: Store) => unordered(await store.readAll());
  /** What a store says after each of several writes. */
  const heard = (store: Store): Change[] => {
    const changes: Change[] = [];
    store.onChange((change, from) => {
      expect(from).toBe('here');
      changes.push(change);
    });
    return changes;
  };

  describe(`${adapter}: courses and cards`, () => {
    test('a saved course comes back as it was, and its head lists it', async () => {
      const store = await fresh();
      const course = sampleCourse();
      written(await store.saveCourse(course));
      expect(await store.course(course.id)).toEqual(course);
      expect(await store.courseHeads()).toEqual([headOf(course)]);
    });

    test('courses are listed in the order in which they were added, also after an edit', async () => {
      const store = await fresh();
      for (const name of ['c', 'a', 'b']) written(await store.saveCourse(sampleCourse(name)));
      written(await store.saveCourse({ ...sampleCourse('c', stamped(2_000)), title: 'Edited' }));
      expect((await store.courseHeads()).map(({ id, title }) => [id, title])).toEqual([
        ['c', 'Edited'],
        ['a', 'The lighthouse at Cape Marrow'],
        ['b', 'The lighthouse at Cape Marrow'],
      ]);
    });

    test('cards come in the order asked, with null for those not there', async () => {
      const store = await fresh();
      const course = sampleCourse();
      written(await store.saveCourse(course));
      const [first, second] = course.cards;
      if (!first || !second) throw new Error('the fixture has cards');
      expect(await store.cards([second.id, 'none' as CardId, first.id, second.id])).toEqual([
        second,
        null,
        first,
        second,
      ]);
      expect(await store.cards([])).toEqual([]);
    });

    test('an earlier edit never replaces a later one, whichever arrives last', async () => {
      const store = await fresh();
      written(await store.saveCourse(sampleCourse()));
      const [card] = sampleCourse().cards;
      if (!card) throw new Error('the fixture has cards');
      written(await store.saveCard({ ...card, prompt: 'Later', stamp: stamped(3_000) }));
      written(await store.saveCard({ ...card, prompt: 'Earlier', stamp: stamped(2_000) }));
      expect((await store.cards([card.id]))[0]?.prompt).toBe('Later');
      written(await store.saveCourse({ ...sampleCourse('marrow', stamped(500)), title: 'Older' }));
      expect((await store.course(card.course))?.title).toBe('The lighthouse at Cape Marrow');
    });

    test('of two edits at one time the device decides, in either order', async () => {
      const [card] = sampleCourse().cards;
      if (!card) throw new Error('the fixture has cards');
      const edits = [stamped(2_000, 'a'), stamped(2_000, 'b')].map((stamp) => ({
        ...card,
        prompt: stamp.by,
        stamp,
      }));
      for (const order of [edits, edits.toReversed()]) {
        const store = await fresh();
        written(await store.saveCourse(sampleCourse()));
        for (const edit of order) written(await store.saveCard(edit));
        expect((await store.cards([card.id]))[0]?.prompt).toBe('b');
      }
    });

    test('the second of two edits within one millisecond is kept', async () => {
      for (const prompts of [
        ['First', 'Second'],
        ['Second', 'First'],
      ]) {
        const store = await fresh();
        written(await store.saveCourse(sampleCourse()));
        const [card] = sampleCourse().cards;
        if (!card) throw new Error('the fixture has cards');
        for (const prompt of prompts) written(await store.saveCard({ ...card, prompt }));
        expect((await store.cards([card.id]))[0]?.prompt).toBe(prompts[1]);
      }
    });

    test('a new card joins its course and the head at the end', async () => {
      const store = await fresh();
      const course = sampleCourse();
      written(await store.saveCourse(course));
      const [card] = course.cards;
      if (!card) throw new Error('the fixture has cards');
      const added: Card = { ...card, id: 'a-new-one' as CardId, section: 'keepers' };
      written(await store.saveCard(added));
      const grown = { ...course, cards: [...course.cards, added] };
      expect(await store.course(course.id)).toEqual(grown);
      expect(await store.courseHeads()).toEqual([headOf(grown)]);
    });

    test('a removed card is gone from its course, the head and the lookup, and an older edit does not bring it back', async () => {
      const store = await fresh();
      const course = sampleCourse();
      written(await store.saveCourse(course));
      const [card, ...rest] = course.cards;
      if (!card) throw new Error('the fixture has cards');
      written(await store.removeCard(card.id, stamped(2_000)));
      written(await store.saveCard({ ...card, stamp: stamped(1_500) }));
      expect(await store.cards([card.id])).toEqual([null]);
      expect((await store.course(course.id))?.cards).toEqual(rest);
      expect(await store.courseHeads()).toEqual([headOf({ ...course, cards: rest })]);
      written(await store.saveCard({ ...card, stamp: stamped(2_500) }));
      expect((await store.cards([card.id]))[0]?.id).toBe(card.id);
    });

    test('cards that a course no longer lists are removed, and nothing brings them back by itself', async () => {
      const store = await fresh();
      const course = sampleCourse();
      written(await store.saveCourse(course));
      const shorter = { ...course, cards: course.cards.slice(0, 3), stamp: stamped(2_000) };
      written(await store.saveCourse(shorter));
      written(await store.merge({ ...nothing, courses: [course] }));
      expect(await store.course(course.id)).toEqual(shorter);
      expect((await store.readAll()).removed).toHaveLength(4);
    });

    test('a removed course is gone with its cards, stays gone, and comes back whole when it is saved anew', async () => {
      const store = await fresh();
      const course = sampleCourse();
      written(await store.saveCourse(course));
      expect(await store.isRemoved(course.id)).toBe(false);
      written(await store.removeCourse(course.id, stamped(2_000)));
      written(await store.saveCourse(course));
      expect(await store.isRemoved(course.id)).toBe(true);
      expect(await store.course(course.id)).toBeNull();
      expect(await store.courseHeads()).toEqual([]);
      expect(await store.cards(course.cards.map((card) => card.id))).toEqual(course.cards.map(() => null));
      const again = { ...course, stamp: stamped(3_000) };
      written(await store.saveCourse(again));
      expect(await store.isRemoved(course.id)).toBe(false);
      expect((await store.course(course.id))?.cards.map(({ id }) => id)).toEqual(
        course.cards.map(({ id }) => id),
      );
    });

    test('removing works although the clock has gone back since the last edit', async () => {
      const store = await fresh();
      const course = sampleCourse('marrow', stamped(9_000));
      written(await store.saveCourse(course));
      const [card] = course.cards;
      if (!card) throw new Error('the fixture has cards');
      written(await store.removeCard(card.id, stamped(10)));
      expect(await store.cards([card.id])).toEqual([null]);
      written(await store.removeCourse(course.id, stamped(10)));
      expect(await store.course(course.id)).toBeNull();
    });
  });

  describe(`${adapter}: the study log`, () => {
    test('appended events come back, and only the new ones after a cursor', async () => {
      const store = await fresh();
      written(await store.append([review(1), review(2)]));
      const first = await store.events(ann);
      expect(first.events.map(({ id }) => id).sort()).toEqual(['ann-1', 'ann-2']);
      written(await store.append([review(3), review(4, bob)]));
      const next = await store.events(ann, first.cursor);
      expect(next.events).toEqual([review(3)]);
      expect((await store.events(ann, next.cursor)).events).toEqual([]);
      expect((await store.events(bob)).events).toEqual([review(4, bob)]);
    });

    test('an event with a time long past still arrives after the cursor', async () => {
      const store = await fresh();
      written(await store.append([review(1, ann, 9_000)]));
      const { cursor } = await store.events(ann);
      written(await store.append([review(2, ann, 5)]));
      expect((await store.events(ann, cursor)).events).toEqual([review(2, ann, 5)]);
    });

    test('an event that is already there is left alone, also twice in one append', async () => {
      const store = await fresh();
      written(await store.append([review(1), review(1)]));
      const { cursor } = await store.events(ann);
      const changes = heard(store);
      written(await store.append([review(1)]));
      expect((await store.events(ann)).events).toEqual([review(1)]);
      expect((await store.events(ann, cursor)).events).toEqual([]);
      expect(changes).toEqual([]);
    });

    test('a thousand imported events are there once, however often they come, and leave cursors valid', async () => {
      const store = await fresh();
      written(await store.append([review(1), review(2)]));
      const { cursor } = await store.events(ann);
      const events = Array.from({ length: 1_203 }, (_, n) => review(n, n % 3 ? ann : bob));
      for (let time = 0; time < 2; time++) written(await store.merge({ ...nothing, events }));
      written(await store.append(events.slice(100, 140)));
      const all = [...(await store.events(ann)).events, ...(await store.events(bob)).events];
      expect(all.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
      const after = (await store.events(ann, cursor)).events;
      expect(after).toHaveLength(events.filter((event) => event.learner === ann).length - 2);
    });

    test('a snapshot is kept for each learner', async () => {
      const store = await fresh();
      expect(await store.snapshot(ann)).toBeNull();
      const snapshot = { learner: ann, cursor: 3, stamp: 'fsrs-6', data: { cards: [1, 2] } };
      written(await store.saveSnapshot(snapshot));
      expect(await store.snapshot(ann)).toEqual(snapshot);
      expect(await store.snapshot(bob)).toBeNull();
    });
  });

  describe(`${adapter}: learners and everything else`, () => {
    test('the later edit of a learner stays', async () => {
      const store = await fresh();
      written(await store.saveLearner(learner(ann, stamped(2), 'Ann')));
      written(await store.saveLearner(learner(ann, stamped(1), 'Old')));
      expect(await store.learners()).toEqual([learner(ann, stamped(2), 'Ann')]);
    });

    test('a removed learner takes reviews, places and snapshot along, and nobody else’s', async () => {
      const store = await fresh();
      written(await store.saveLearner(learner(ann, stamped(1))));
      written(await store.saveLearner(learner(bob, stamped(1))));
      written(await store.append([review(1), review(2, bob)]));
      written(await store.savePlace(place({})));
      written(await store.savePlace(place({ learner: bob })));
      written(await store.saveSnapshot({ learner: ann, cursor: 1, stamp: '', data: 0 }));
      const copy = await store.readAll();
      written(await store.removeLearner(ann, stamped(5)));
      written(await store.merge(copy));
      expect(await store.learners()).toEqual([learner(bob, stamped(1))]);
      expect((await store.events(ann)).events).toEqual([]);
      expect((await store.events(bob)).events).toEqual([review(2, bob)]);
      expect(await store.places(ann)).toEqual([]);
      expect(await store.places(bob)).toEqual([place({ learner: bob })]);
      expect(await store.snapshot(ann)).toBeNull();
    });

    test('of two places the later stays, and a section once finished stays finished', async () => {
      const store = await fresh();
      written(await store.savePlace(place({ at: 5, paragraph: 4, finishedAt: 5 })));
      written(await store.savePlace(place({ at: 9, paragraph: 1 })));
      written(await store.savePlace(place({ at: 7, paragraph: 2 })));
      expect(await store.places(ann)).toEqual([place({ at: 9, paragraph: 1, finishedAt: 5 })]);
    });

    test('draft and settings are kept and replaced', async () => {
      const store = await fresh();
      expect(await store.draft()).toBeNull();
      expect(await store.setting('device')).toBeNull();
      written(await store.saveDraft({ text: 'Half an article', name: 'notes.txt', at: 4 }));
      written(await store.saveSetting('device', 'a'));
      written(await store.saveSetting('device', 'b'));
      expect(await store.draft()).toEqual({ text: 'Half an article', name: 'notes.txt', at: 4 });
      expect(await store.setting('device')).toBe('b');
      written(await store.saveDraft(null));
      expect(await store.draft()).toBeNull();
    });

    test('every kind of write is told to whoever listens, until he stops', async () => {
      const store = await fresh();
      const changes = heard(store);
      const course = sampleCourse();
      written(await store.saveCourse(course));
      written(await store.append([review(1), review(2, bob)]));
      written(await store.saveLearner(learner(ann, stamped(1))));
      written(await store.savePlace(place({})));
      written(await store.merge({ ...nothing, events: [review(3)] }));
      expect(changes).toEqual([
        { type: 'courses' },
        { type: 'cards', cards: course.cards.map(({ id }) => id) },
        { type: 'events', learner: ann, events: [review(1)] },
        { type: 'events', learner: bob, events: [review(2, bob)] },
        { type: 'learners' },
        { type: 'places' },
        { type: 'everything' },
      ]);
      const more: Change[] = [];
      store.onChange((change) => more.push(change))();
      written(await store.saveLearner(learner(bob, stamped(1))));
      expect(more).toEqual([]);
    });
  });

  describe(`${adapter}: merging`, { timeout: 120_000 }, () => {
    test('everything read and merged into an empty store is everything', async () => {
      await fc.assert(
        fc.asyncProperty(anyContents, anyContents, async (a, b) => {
          const store = await holding(a, b);
          const other = await holding(await store.readAll());
          expect(await everythingIn(other)).toEqual(await everythingIn(store));
        }),
        { numRuns },
      );
    });

    test('merging twice changes nothing', async () => {
      await fc.assert(
        fc.asyncProperty(anyContents, anyContents, async (a, b) => {
          const store = await holding(a, b);
          const once = await everythingIn(store);
          const changes = heard(store);
          for (const contents of [a, b, await store.readAll()]) written(await store.merge(contents));
          expect(await everythingIn(store)).toEqual(once);
          expect(changes).toEqual([]);
        }),
        { numRuns },
      );
    });

    test('the order in which devices merge never matters', async () => {
      await fc.assert(
        fc.asyncProperty(anyContents, anyContents, anyContents, async (a, b, c) => {
          const expected = await everythingIn(await holding(a, b, c));
          for (const order of [
            [a, c, b],
            [b, a, c],
            [b, c, a],
            [c, a, b],
            [c, b, a],
          ]) {
            expect(await everythingIn(await holding(...order))).toEqual(expected);
          }
        }),
        { numRuns },
      );
    });

    test('merging with what others have already merged is merging with each of them', async () => {
      await fc.assert(
        fc.asyncProperty(anyContents, anyContents, anyContents, async (a, b, c) => {
          const others = await (await holding(b, c)).readAll();
          expect(await everythingIn(await holding(a, others))).toEqual(
            await everythingIn(await holding(a, b, c)),
          );
        }),
        { numRuns },
      );
    });

    test('heads always tell what the courses are', async () => {
      await fc.assert(
        fc.asyncProperty(anyContents, anyContents, async (a, b) => {
          const store = await holding(a, b);
          for (const head of await store.courseHeads()) {
            const course = await store.course(head.id);
            expect(course && headOf(course)).toEqual(head);
          }
        }),
        { numRuns },
      );
    });
  });
}
