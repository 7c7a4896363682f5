import type { Article } from '../article/article.ts';
import type { Card, Stamp } from '../course/card.ts';
import type { Course } from '../course/course.ts';
import { compareStamps, isLater } from '../course/stamp.ts';
import type { CardId, CourseId, FactId, LearnerId } from '../id.ts';
import type { StudyEvent } from '../study/event.ts';
import type { Learner, ReadingPlace } from '../study/learner.ts';
import type { Contents, Removed } from './contents.ts';

/*
 * A store is a product of registers, one for each id, that only ever move up:
 *
 *   course, card, learner   the latest edit            (at, then by, then content)
 *   tombstone of each       the latest removal
 *   event                   there, once it is there    (never changed)
 *   place                   the latest; finishedAt the latest apart from it
 *
 * and what a tombstone covers is left out:
 *
 *   course ≤ its tombstone · learner ≤ its tombstone · card ≤ its tombstone or its course's
 *   event, place, finishedAt ≤ its learner's tombstone
 *
 * Maxima commute, associate and are idempotent, so merging two devices is too, in any order and any number of times.
 */

/** A course without its cards, and the order in which they are introduced. */
export interface CourseDocument extends Omit<Course, 'cards'> {
  readonly order: readonly CardId[];
}

/** What a store holds of everything that `incoming` names. Of a course that it removes: all its cards; of a learner: all places. */
export interface Holdings {
  readonly courses: ReadonlyMap<CourseId, CourseDocument>;
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly learners: ReadonlyMap<LearnerId, Learner>;
  /** By `placeKey`. */
  readonly places: ReadonlyMap<string, ReadingPlace>;
  /** All of them, by `removedKey`. */
  readonly removed: ReadonlyMap<string, Removed>;
}

/** What has to be written so that a store holds the union. */
export interface Union {
  readonly courses: readonly CourseDocument[];
  readonly cards: readonly Card[];
  readonly learners: readonly Learner[];
  readonly places: readonly ReadingPlace[];
  readonly removed: readonly Removed[];
  readonly dropped: {
    readonly courses: readonly CourseId[];
    readonly cards: readonly Card[];
    readonly learners: readonly LearnerId[];
    readonly places: readonly ReadingPlace[];
  };
  /** Whether the union has this event, as far as tombstones tell. */
  readonly keeps: (event: Pick<StudyEvent, 'learner' | 'at'>) => boolean;
}

export const removedKey = ({ kind, id }: Pick<Removed, 'kind' | 'id'>): string => `${kind} ${id}`;
export const placeKey = (place: Pick<ReadingPlace, 'learner' | 'course' | 'section'>): string =>
  JSON.stringify([place.learner, place.course, place.section]);

export function documentOf({ cards, ...rest }: Course): CourseDocument {
  return { ...rest, order: cards.map((card) => card.id) };
}

/** The course that a document and the cards there are make together: listed cards first, in order. */
export function courseOf({ order, ...rest }: CourseDocument, cards: readonly Card[]): Course {
  const place = new Map(order.map((id, i) => [id, i]));
  const at = (card: Card) => place.get(card.id) ?? order.length;
  const facts = new Set(rest.facts.map((fact) => fact.id));
  const inOrder = cards.toSorted((a, b) => at(a) - at(b) || (a.id < b.id ? -1 : 1));
  return { ...rest, cards: inOrder.map((card) => fitted(card, rest.article, facts)) };
}

/** A card edited on one device while its article was replaced on another lets go of what is no longer there. */
function fitted(card: Card, article: Article, facts: ReadonlySet<FactId>): Card {
  const section = article.sections.find(({ id }) => id === card.section) ?? article.sections[0];
  const hasFact = card.fact === null || facts.has(card.fact);
  const hasSentence = card.sentence === null || card.sentence.end <= article.text.length;
  const hasCheck = card.checkAfter === null || card.checkAfter < (section?.paragraphs.length ?? 0);
  if (section?.id === card.section && hasFact && hasSentence && hasCheck) return card;
  return {
    ...card,
    section: section?.id ?? card.section,
    fact: hasFact ? card.fact : null,
    sentence: hasSentence ? card.sentence : null,
    checkAfter: hasCheck ? card.checkAfter : null,
  };
}

/** The order of a course's cards once `union` is written: a new document's own, then what was there, then what is new. */
export function orderAfter(union: Union, id: CourseId, order: readonly CardId[]): CardId[] {
  const listed = union.courses.find((document) => document.id === id)?.order ?? [];
  const added = union.cards.filter((card) => card.course === id).map((card) => card.id);
  const dropped = new Set(union.dropped.cards.map((card) => card.id));
  return [...new Set([...listed, ...order, ...added])].filter((card) => !dropped.has(card));
}

/** Which of two documents with one stamp stays: on every device the same, or, for an edit made here within a millisecond, the new one. */
export type AtTies = 'content-decides' | 'new-wins';

export function unite(held: Holdings, incoming: Contents, atTies: AtTies): Union {
  const supersedes = <Document extends Stamped>(a: Document, b: Document): boolean => {
    const later = compareStamps(a.stamp, b.stamp);
    if (later !== 0) return later > 0;
    const content = compareContent(a, b);
    return atTies === 'new-wins' ? content !== 0 : content > 0;
  };
  const removed = new Map<string, Removed>();
  for (const removal of incoming.removed) {
    const key = removedKey(removal);
    const known = removed.get(key) ?? held.removed.get(key);
    if (!known || isLater(removal.stamp, known.stamp)) removed.set(key, removal);
  }
  const tombstone = (kind: Removed['kind'], id: string): Stamp | undefined =>
    (removed.get(removedKey({ kind, id })) ?? held.removed.get(removedKey({ kind, id })))?.stamp;
  const isGone = (kind: Removed['kind'], id: string, stamp: Stamp): boolean => {
    const grave = tombstone(kind, id);
    return grave !== undefined && !isLater(stamp, grave);
  };
  const isCardGone = (card: Card) =>
    isGone('card', card.id, card.stamp) || isGone('course', card.course, card.stamp);
  const keeps: Union['keeps'] = ({ learner, at }) => at > (tombstone('learner', learner)?.at ?? -Infinity);

  const courses = new Map<CourseId, CourseDocument>();
  for (const course of incoming.courses) {
    if (isGone('course', course.id, course.stamp)) continue;
    const document = documentOf(course);
    const known = courses.get(course.id) ?? held.courses.get(course.id);
    if (!known || supersedes(withoutOrder(document), withoutOrder(known))) courses.set(course.id, document);
  }

  const cards = new Map<CardId, Card>();
  const consider = (card: Card) => {
    if (isCardGone(card)) return;
    const known = cards.get(card.id) ?? held.cards.get(card.id);
    if (!known || supersedes(card, known)) cards.set(card.id, card);
  };
  for (const course of incoming.courses) course.cards.forEach(consider);
  incoming.strays.forEach(consider);

  const learners = new Map<LearnerId, Learner>();
  for (const learner of incoming.learners) {
    if (isGone('learner', learner.id, learner.stamp)) continue;
    const known = learners.get(learner.id) ?? held.learners.get(learner.id);
    if (!known || supersedes(learner, known)) learners.set(learner.id, learner);
  }

  /** Finished not after `at`, and not before its learner was removed. */
  const trimmed = (place: ReadingPlace): ReadingPlace => {
    const { learner, finishedAt } = place;
    if (finishedAt === null) return place;
    if (finishedAt > place.at) return { ...place, at: finishedAt };
    return keeps({ learner, at: finishedAt }) ? place : { ...place, finishedAt: null };
  };
  const places = new Map<string, ReadingPlace>();
  const droppedPlaces: ReadingPlace[] = [];
  for (const [key, place] of held.places) {
    if (!keeps(place)) droppedPlaces.push(place);
    else if (trimmed(place) !== place) places.set(key, trimmed(place));
  }
  for (const place of incoming.places.map(trimmed)) {
    if (!keeps(place)) continue;
    const key = placeKey(place);
    const there = places.get(key) ?? held.places.get(key);
    const known = there && keeps(there) ? there : undefined;
    const next = known ? furthest(known, place) : place;
    if (next !== known) places.set(key, next);
  }

  return {
    courses: [...courses.values()],
    cards: [...cards.values()],
    learners: [...learners.values()],
    places: [...places.values()],
    removed: [...removed.values()],
    dropped: {
      courses: [...held.courses.values()]
        .filter(({ id, stamp }) => !courses.has(id) && isGone('course', id, stamp))
        .map(({ id }) => id),
      cards: [...held.cards.values()].filter((card) => !cards.has(card.id) && isCardGone(card)),
      learners: [...held.learners.values()]
        .filter(({ id, stamp }) => !learners.has(id) && isGone('learner', id, stamp))
        .map(({ id }) => id),
      places: droppedPlaces.filter((place) => !places.has(placeKey(place))),
    },
    keeps,
  };
}

/** The later of two places, finished when the later of them was; `known` itself when `next` adds nothing. */
export function furthest(known: ReadingPlace, next: ReadingPlace): ReadingPlace {
  const ahead = next.at - known.at || next.paragraph - known.paragraph || next.share - known.share;
  const winner = ahead > 0 ? next : known;
  const finishedAt = latest(known.finishedAt, next.finishedAt);
  return winner.finishedAt === finishedAt ? winner : { ...winner, finishedAt };
}

const latest = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.max(a, b);

interface Stamped {
  readonly stamp: Stamp;
}

export const hasSameContent = (a: unknown, b: unknown): boolean => compareContent(a, b) === 0;

function compareContent(a: unknown, b: unknown): number {
  if (JSON.stringify(a) === JSON.stringify(b)) return 0;
  const [left, right] = [canonical(a), canonical(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** JSON with the keys of every object in alphabetical order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

const withoutOrder = ({ order: _order, ...rest }: CourseDocument) => rest;
