import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Removed } from '#core/copy/contents.ts';
import type { CourseDocument } from '#core/copy/union.ts';
import type { Card } from '#core/course/card.ts';
import type { CourseHead } from '#core/course/course.ts';
import type { CardId, CourseId, LearnerId } from '#core/id.ts';
import type { StudyEvent } from '#core/study/event.ts';
import type { Learner, ReadingPlace } from '#core/study/learner.ts';
import type { Draft, Snapshot } from './port.ts';

export type { Table } from 'dexie';

/** One more for every change of the tables. */
export const DATABASE_VERSION = 1;
/** Dexie counts in tenths. */
export const NATIVE_VERSION = DATABASE_VERSION * 10;

export interface CourseRow {
  readonly id: CourseId;
  /** Courses are listed in the order in which they came. */
  readonly place: number;
  readonly head: CourseHead;
  readonly order: readonly CardId[];
}
export interface Row {
  /** Its number in the order of arrival. */
  readonly seq: number;
  readonly event: StudyEvent;
}
export interface Segment {
  readonly learner: LearnerId;
  readonly last: number;
  readonly oldest: number;
  readonly newest: number;
  readonly seqs: readonly number[];
  readonly events: readonly StudyEvent[];
}

export class Database extends Dexie {
  declare readonly courses: EntityTable<CourseRow, 'id'>;
  declare readonly documents: EntityTable<Omit<CourseDocument, 'order'>, 'id'>;
  declare readonly cards: EntityTable<Card, 'id'>;
  declare readonly rows: EntityTable<Row, 'seq'>;
  declare readonly segments: Table<Segment, [LearnerId, number]>;
  declare readonly removed: Table<Removed, [string, string]>;
  declare readonly learners: EntityTable<Learner, 'id'>;
  declare readonly places: Table<ReadingPlace, [string, string, string]>;
  declare readonly snapshots: EntityTable<Snapshot, 'learner'>;
  declare readonly settings: EntityTable<{ key: string; value: string }, 'key'>;
  declare readonly drafts: EntityTable<Draft & { readonly key: string }, 'key'>;
  declare readonly counters: EntityTable<{ name: 'events' | 'courses'; value: number }, 'name'>;

  constructor(name: string) {
    // Strict: a review is on the disk, not only on its way there, before the next card is shown.
    super(name, { autoOpen: false, cache: 'disabled', chromeTransactionDurability: 'strict' });
    this.version(DATABASE_VERSION).stores({
      courses: 'id, place',
      documents: 'id',
      cards: 'id, course',
      rows: 'seq, &event.id, event.learner',
      segments: '[learner+last], [learner+newest]',
      removed: '[kind+id]',
      learners: 'id',
      places: '[learner+course+section], learner',
      snapshots: 'learner',
      settings: 'key',
      drafts: 'key',
      counters: 'name',
    });
  }
}
