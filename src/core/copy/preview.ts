import type { Contents } from './contents.ts';
import { hasSameContent, documentOf, placeKey, removedKey, unite, type Holdings } from './union.ts';

/** What becomes of the documents of one kind that a copy brings. */
export interface Fates {
  /** Not here yet. */
  readonly added: number;
  /** Here in an older edit, which they replace. */
  readonly updated: number;
  readonly same: number;
  /** Here in a later edit, which stays. */
  readonly older: number;
  /** Removed after this edit, here or in the copy: they do not come back. */
  readonly removed: number;
}

/** What merging a copy would do. */
export interface Preview {
  readonly courses: Fates;
  readonly cards: Fates;
  readonly learners: Fates;
  readonly places: Fates;
  readonly reviews: { readonly added: number; readonly same: number; readonly removed: number };
  /** Lines of the study log other than reviews: begun, suspended, undone. */
  readonly otherEvents: { readonly added: number; readonly same: number; readonly removed: number };
  /** What is here and would go, because it was removed where the copy was made. */
  readonly removed: {
    readonly courses: number;
    readonly cards: number;
    readonly learners: number;
    readonly reviews: number;
  };
  readonly changesNothing: boolean;
}

/** What `merge(incoming)` will do to a store that holds `current`, by the same rules (`unite`). */
export function previewMerge(current: Contents, incoming: Contents): Preview {
  const held = holdingsOf(current);
  const union = unite(held, incoming, 'content-decides');

  const events = new Set(current.events.map(({ id }) => id));
  const log = { review: { added: 0, same: 0, removed: 0 }, other: { added: 0, same: 0, removed: 0 } };
  for (const event of incoming.events) {
    const fate = !union.keeps(event) ? 'removed' : events.has(event.id) ? 'same' : 'added';
    events.add(event.id);
    log[event.type === 'review' ? 'review' : 'other'][fate]++;
  }
  const goingReviews = current.events.filter(
    (event) => event.type === 'review' && !union.keeps(event),
  ).length;
  const going = current.events.some((event) => !union.keeps(event));

  const { dropped } = union;
  return {
    courses: fatesOf(
      incoming.courses.map(documentOf),
      ({ id }) => held.courses.get(id),
      new Set(union.courses.map(({ id }) => id)),
      ({ id }) => id,
    ),
    cards: fatesOf(
      [...incoming.courses.flatMap(({ cards }) => cards), ...incoming.strays],
      ({ id }) => held.cards.get(id),
      new Set(union.cards.map(({ id }) => id)),
      ({ id }) => id,
    ),
    learners: fatesOf(
      incoming.learners,
      ({ id }) => held.learners.get(id),
      new Set(union.learners.map(({ id }) => id)),
      ({ id }) => id,
    ),
    places: fatesOf(
      incoming.places,
      (place) => held.places.get(placeKey(place)),
      new Set(union.places.map(placeKey)),
      placeKey,
    ),
    reviews: log.review,
    otherEvents: log.other,
    removed: {
      courses: dropped.courses.length,
      cards: dropped.cards.length,
      learners: dropped.learners.length,
      reviews: goingReviews,
    },
    changesNothing:
      log.review.added + log.other.added === 0 &&
      !going &&
      [
        union.courses,
        union.cards,
        union.learners,
        union.places,
        union.removed,
        ...Object.values(dropped),
      ].every((list) => list.length === 0),
  };
}

export function holdingsOf(contents: Contents): Holdings {
  return {
    courses: new Map(contents.courses.map((course) => [course.id, documentOf(course)])),
    cards: new Map(
      [...contents.courses.flatMap(({ cards }) => cards), ...contents.strays].map((card) => [card.id, card]),
    ),
    learners: new Map(contents.learners.map((learner) => [learner.id, learner])),
    places: new Map(contents.places.map((place) => [placeKey(place), place])),
    removed: new Map(contents.removed.map((grave) => [removedKey(grave), grave])),
  };
}

function fatesOf<Document>(
  incoming: readonly Document[],
  heldOf: (document: Document) => Document | undefined,
  written: ReadonlySet<string>,
  keyOf: (document: Document) => string,
): Fates {
  const fates = { added: 0, updated: 0, same: 0, older: 0, removed: 0 };
  for (const document of incoming) {
    const known = heldOf(document);
    if (written.has(keyOf(document))) fates[known === undefined ? 'added' : 'updated']++;
    else if (known === undefined) fates.removed++;
    else fates[hasSameContent(known, document) ? 'same' : 'older']++;
  }
  return fates;
}
