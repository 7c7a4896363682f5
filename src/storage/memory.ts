import { nothing, type Contents, type Removed } from '#core/copy/contents.ts';
import { removal, savedCourse } from '#core/copy/edit.ts';
import {
  courseOf,
  orderAfter,
  placeKey,
  removedKey,
  unite,
  type AtTies,
  type CourseDocument,
} from '#core/copy/union.ts';
import type { Card } from '#core/course/card.ts';
import { headOf } from '#core/course/head.ts';
import type { CardId, CourseId, LearnerId } from '#core/id.ts';
import { accept } from '#core/result.ts';
import type { StudyEvent } from '#core/study/event.ts';
import type { Learner, ReadingPlace } from '#core/study/learner.ts';
import { changesOf } from './changes.ts';
import type { Change, Draft, Snapshot, Store, Written } from './port.ts';

/** A store that lasts as long as the page: for tests, and for a browser that refuses storage. */
export function memoryStore(): Store {
  const courses = new Map<CourseId, CourseDocument>();
  const cards = new Map<CardId, Card>();
  const learners = new Map<LearnerId, Learner>();
  const places = new Map<string, ReadingPlace>();
  const removed = new Map<string, Removed>();
  const log = new Map<string, StudyEvent>();
  let arrivals: { readonly seq: number; readonly event: StudyEvent }[] = [];
  let lastSeq = 0;
  const snapshots = new Map<LearnerId, Snapshot>();
  const settings = new Map<string, string>();
  let draft: Draft | null = null;
  const listeners = new Set<(change: Change, from: 'here' | 'elsewhere') => void>();
  const held = { courses, cards, learners, places, removed };

  const tell = (changes: readonly Change[]): Written => {
    for (const change of changes) for (const listener of listeners) listener(change, 'here');
    return accept(undefined);
  };

  const addEvents = (events: readonly StudyEvent[]): StudyEvent[] => {
    const fresh: StudyEvent[] = [];
    for (const event of events) {
      if (log.has(event.id)) continue;
      log.set(event.id, event);
      arrivals.push({ seq: ++lastSeq, event });
      fresh.push(event);
    }
    return fresh;
  };

  const take = (contents: Contents, atTies: AtTies = 'new-wins') => {
    const union = unite(held, contents, atTies);
    const before = new Map([...courses].map(([id, { order }]) => [id, order]));
    for (const document of union.courses) courses.set(document.id, document);
    for (const card of union.cards) cards.set(card.id, card);
    for (const learner of union.learners) learners.set(learner.id, learner);
    for (const place of union.places) places.set(placeKey(place), place);
    for (const grave of union.removed) removed.set(removedKey(grave), grave);
    for (const id of union.dropped.courses) courses.delete(id);
    for (const card of union.dropped.cards) cards.delete(card.id);
    for (const id of union.dropped.learners) learners.delete(id);
    for (const place of union.dropped.places) places.delete(placeKey(place));
    for (const grave of union.removed) {
      if (grave.kind !== 'learner') continue;
      const isKept = ({ event }: { event: StudyEvent }) => event.learner !== grave.id || union.keeps(event);
      for (const { event } of arrivals.filter((arrival) => !isKept(arrival))) log.delete(event.id);
      arrivals = arrivals.filter(isKept);
      snapshots.delete(grave.id as LearnerId);
    }
    for (const [id, document] of courses) {
      courses.set(id, { ...document, order: orderAfter(union, id, before.get(id) ?? []) });
    }
    const events = addEvents(contents.events.filter(union.keeps));
    return { union, events };
  };

  const cardsOf = (id: CourseId) => [...cards.values()].filter((card) => card.course === id);
  const present = (document: CourseDocument) => courseOf(document, cardsOf(document.id));

  return {
    courseHeads: async () => [...courses.values()].map((document) => headOf(present(document))),
    course: async (id) => {
      const document = courses.get(id);
      return document ? present(document) : null;
    },
    cards: async (ids) =>
      ids.map((id) => {
        const card = cards.get(id);
        return card && courses.has(card.course) ? card : null;
      }),
    saveCourse: async (course) => tell(changesOf(take(savedCourse(held, course)).union)),
    saveCard: async (card) => tell(changesOf(take({ ...nothing, strays: [card] }).union)),
    removeCard: async (id, stamp) => {
      const known = cards.get(id);
      return tell(changesOf(take(removal('card', id, stamp, known ? [known.stamp] : [])).union));
    },
    removeCourse: async (id, stamp) => {
      const known = courses.get(id);
      const stamps = [...(known ? [known.stamp] : []), ...cardsOf(id).map((card) => card.stamp)];
      return tell(changesOf(take(removal('course', id, stamp, stamps)).union));
    },
    isRemoved: async (id) => removed.has(removedKey({ kind: 'course', id })) && !courses.has(id),

    append: async (events) => tell(changesOf({ events: addEvents(events) })),
    events: async (learner, after = 0) => ({
      events: arrivals.flatMap(({ seq, event }) => (seq > after && event.learner === learner ? [event] : [])),
      cursor: lastSeq,
    }),
    snapshot: async (learner) => snapshots.get(learner) ?? null,
    saveSnapshot: async (snapshot) => {
      snapshots.set(snapshot.learner, snapshot);
      return accept(undefined);
    },

    learners: async () => [...learners.values()],
    saveLearner: async (learner) => tell(changesOf(take({ ...nothing, learners: [learner] }).union)),
    removeLearner: async (id, stamp) => {
      const known = learners.get(id);
      const events = arrivals.flatMap(({ event }) =>
        event.learner === id ? [{ at: event.at, by: stamp.by }] : [],
      );
      return tell(
        changesOf(take(removal('learner', id, stamp, [...(known ? [known.stamp] : []), ...events])).union),
      );
    },

    places: async (learner) => [...places.values()].filter((place) => place.learner === learner),
    savePlace: async (place) => tell(changesOf(take({ ...nothing, places: [place] }).union)),

    draft: async () => draft,
    saveDraft: async (next) => {
      draft = next;
      return accept(undefined);
    },
    setting: async (key) => settings.get(key) ?? null,
    saveSetting: async (key, value) => {
      settings.set(key, value);
      return accept(undefined);
    },

    readAll: async () => ({
      courses: [...courses.values()].map(present),
      strays: [...cards.values()].filter((card) => !courses.has(card.course)),
      learners: [...learners.values()],
      places: [...places.values()],
      events: arrivals.map(({ event }) => event),
      removed: [...removed.values()],
    }),
    merge: async (contents) => {
      const { union, events } = take(contents, 'content-decides');
      return tell(changesOf({ ...union, events }).length > 0 ? [{ type: 'everything' }] : []);
    },

    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    onOutdated: () => () => undefined,
    close: () => listeners.clear(),
  };
}
