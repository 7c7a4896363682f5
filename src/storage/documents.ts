import type { Contents } from '#core/copy/contents.ts';
import { orderAfter, placeKey, removedKey, type Holdings, type Union } from '#core/copy/union.ts';
import type { Card } from '#core/course/card.ts';
import { headOf, headWithCards } from '#core/course/head.ts';
import type { CardId, CourseId, LearnerId } from '#core/id.ts';
import type { CourseRow, Database } from './dexie.ts';
import { dropEvents } from './log.ts';

/** What the database holds of everything that `incoming` names. Inside a transaction. */
export async function holdingsFor(db: Database, incoming: Contents): Promise<Holdings> {
  const courseIds = new Set<CourseId>(incoming.courses.map((course) => course.id));
  const cardIds = new Set<CardId>(incoming.strays.map((card) => card.id));
  const learnerIds = new Set<LearnerId>(incoming.learners.map((learner) => learner.id));
  for (const { kind, id } of incoming.removed) {
    if (kind === 'course') courseIds.add(id as CourseId);
    if (kind === 'card') cardIds.add(id as CardId);
    if (kind === 'learner') learnerIds.add(id as LearnerId);
  }
  const [rows, documents, cardsOfCourses, singleCards, learners, places, removed] = await Promise.all([
    db.courses.bulkGet([...courseIds]),
    db.documents.bulkGet([...courseIds]),
    courseIds.size > 0
      ? db.cards
          .where('course')
          .anyOf([...courseIds])
          .toArray()
      : [],
    db.cards.bulkGet([...cardIds]),
    db.learners.bulkGet([...learnerIds]),
    incoming.places.length > 0 || learnerIds.size > 0 ? db.places.toArray() : [],
    db.removed.toArray(),
  ]);
  const orders = new Map(rows.map((row) => [row?.id, row?.order ?? []]));
  return {
    courses: new Map(
      documents.flatMap((document) =>
        document ? [[document.id, { ...document, order: orders.get(document.id) ?? [] }]] : [],
      ),
    ),
    cards: new Map([...cardsOfCourses, ...singleCards].flatMap((card) => (card ? [[card.id, card]] : []))),
    learners: new Map(learners.flatMap((learner) => (learner ? [[learner.id, learner]] : []))),
    places: new Map(places.map((place) => [placeKey(place), place])),
    removed: new Map(removed.map((grave) => [removedKey(grave), grave])),
  };
}

/** Writes a union, events apart. Inside a transaction. */
export async function writeUnion(db: Database, union: Union): Promise<void> {
  const { dropped } = union;
  await Promise.all([
    db.cards.bulkPut(union.cards),
    db.cards.bulkDelete(dropped.cards.map((card) => card.id)),
    db.learners.bulkPut(union.learners),
    db.learners.bulkDelete([...dropped.learners]),
    db.places.bulkPut(union.places),
    db.places.bulkDelete(
      dropped.places.map(({ learner, course, section }): [string, string, string] => [
        learner,
        course,
        section,
      ]),
    ),
    db.removed.bulkPut(union.removed),
    db.documents.bulkPut(union.courses.map(({ order: _order, ...document }) => document)),
    db.documents.bulkDelete([...dropped.courses]),
    db.courses.bulkDelete([...dropped.courses]),
  ]);
  await writeHeads(db, union);
  for (const { kind, id } of union.removed) {
    if (kind !== 'learner') continue;
    const learner = id as LearnerId;
    await db.snapshots.delete(learner);
    await dropEvents(db, learner, union.keeps);
  }
}

/** Rewrites the head of every course whose document or cards the union changes. */
async function writeHeads(db: Database, union: Union): Promise<void> {
  const documents = new Map(union.courses.map((document) => [document.id, document]));
  const touched = new Set<CourseId>(documents.keys());
  for (const card of union.cards) touched.add(card.course);
  for (const card of union.dropped.cards) touched.add(card.course);
  for (const id of union.dropped.courses) touched.delete(id);
  if (touched.size === 0) return;

  const known = new Map<CourseId, CourseRow>();
  for (const row of await db.courses.bulkGet([...touched])) if (row) known.set(row.id, row);
  // A course that comes back finds the cards that were edited after its removal.
  const returning = [...documents.keys()].filter((id) => !known.has(id));
  const strays = await cardsOf(db, returning);
  let place = (await db.counters.get('courses'))?.value ?? 0;
  const cards = groupByCourse([...strays, ...union.cards]);
  const rows: CourseRow[] = [];
  for (const id of touched) {
    const document = documents.get(id);
    const row = known.get(id);
    const head = document ? headOf({ ...document, cards: [] }) : row?.head;
    if (!head) continue;
    const sectionOf = new Map<CardId, string>();
    for (const section of row?.head.sections ?? []) {
      for (const card of section.cards) sectionOf.set(card, section.id);
    }
    const theirs = cards.get(id) ?? [];
    for (const card of theirs) sectionOf.set(card.id, card.section);
    const order = orderAfter(union, id, row?.order ?? theirs.map((card) => card.id));
    const placed = order.map((card) => ({ id: card, section: sectionOf.get(card) ?? '' }));
    rows.push({ id, place: row?.place ?? ++place, order, head: headWithCards(head, placed) });
  }
  await db.courses.bulkPut(rows);
  await db.counters.put({ name: 'courses', value: place });
}

/** Course by course, because a query for several steps from card to card instead of reading them at once. */
async function cardsOf(db: Database, courses: Iterable<CourseId>): Promise<Card[]> {
  const each = [...courses].map((id) => db.cards.where('course').equals(id).toArray());
  return (await Promise.all(each)).flat();
}

function groupByCourse(cards: readonly Card[]): Map<CourseId, Card[]> {
  const groups = new Map<CourseId, Card[]>();
  for (const card of cards) {
    const group = groups.get(card.course);
    if (group) group.push(card);
    else groups.set(card.course, [card]);
  }
  return groups;
}
