import type { Contents } from '#core/copy/contents.ts';
import type { Card, Stamp } from '#core/course/card.ts';
import type { Course, CourseHead } from '#core/course/course.ts';
import type { CardId, CourseId, LearnerId } from '#core/id.ts';
import type { StorageRefusal } from '#core/refusal.ts';
import type { Result } from '#core/result.ts';
import type { StudyEvent } from '#core/study/event.ts';
import type { Learner, ReadingPlace } from '#core/study/learner.ts';

export type { Contents, Removed } from '#core/copy/contents.ts';
export type { StorageRefusal } from '#core/refusal.ts';

export type Written = Result<void, StorageRefusal>;

/** What another tab, or this one, has written. */
export type Change =
  | { readonly type: 'courses' }
  | { readonly type: 'cards'; readonly cards: readonly CardId[] }
  | { readonly type: 'events'; readonly learner: LearnerId; readonly events: readonly StudyEvent[] }
  | { readonly type: 'learners' }
  | { readonly type: 'places' }
  | { readonly type: 'everything' };

/** A place in a learner's log: everything this device had received up to some moment. Opaque. */
export type Cursor = number;

/** The folded schedule of one learner, kept so that a cold start need not fold the whole log. Disposable. */
export interface Snapshot {
  readonly learner: LearnerId;
  readonly cursor: Cursor;
  /** Version of the fold, its parameters and day start: another stamp, another schedule. */
  readonly stamp: string;
  readonly data: unknown;
}

/** The text of an article somebody is adding, so that a killed app comes back to it. */
export interface Draft {
  readonly text: string;
  readonly name: string;
  readonly at: number;
}

/** Where Lectern keeps everything. One contract (`contract.ts`) runs on every adapter. */
export interface Store {
  /** Live courses, without text, in the order in which they were added. */
  courseHeads(): Promise<readonly CourseHead[]>;
  course(id: CourseId): Promise<Course | null>;
  /** In the order asked; null for a card that is not (any longer) there. */
  cards(ids: readonly CardId[]): Promise<readonly (Card | null)[]>;
  /** Writes the course and its cards in one transaction; a document already there with a later stamp stays. Cards that the course no longer lists get a tombstone. */
  saveCourse(course: Course): Promise<Written>;
  /** Adds or replaces one card of a stored course. */
  saveCard(card: Card): Promise<Written>;
  removeCard(id: CardId, stamp: Stamp): Promise<Written>;
  removeCourse(id: CourseId, stamp: Stamp): Promise<Written>;
  /** True when this course was deleted here: the bundled one is then not brought back. */
  isRemoved(id: CourseId): Promise<boolean>;

  /** Adds to the log, durably (strict) before it resolves. An event whose id is already there is left alone. */
  append(events: readonly StudyEvent[]): Promise<Written>;
  /** A learner's events received after `after` (all without it), in any order, and the cursor behind them. */
  events(
    learner: LearnerId,
    after?: Cursor,
  ): Promise<{ readonly events: readonly StudyEvent[]; readonly cursor: Cursor }>;
  snapshot(learner: LearnerId): Promise<Snapshot | null>;
  saveSnapshot(snapshot: Snapshot): Promise<Written>;

  learners(): Promise<readonly Learner[]>;
  saveLearner(learner: Learner): Promise<Written>;
  removeLearner(id: LearnerId, stamp: Stamp): Promise<Written>;

  places(learner: LearnerId): Promise<readonly ReadingPlace[]>;
  /** Merges with what is there (`ReadingPlace`). */
  savePlace(place: ReadingPlace): Promise<Written>;

  draft(): Promise<Draft | null>;
  saveDraft(draft: Draft | null): Promise<Written>;

  /** Small device-wide values: id of this device, current learner, time of the last copy. */
  setting(key: string): Promise<string | null>;
  saveSetting(key: string, value: string): Promise<Written>;

  readAll(): Promise<Contents>;
  /** Union with what is there: events by id, documents and tombstones by the later stamp. Twice changes nothing. All or nothing. */
  merge(contents: Contents): Promise<Written>;

  /** Called after every write by this tab or another one. Returns what stops it. */
  onChange(listener: (change: Change, from: 'here' | 'elsewhere') => void): () => void;
  /** Called once when this tab may not write any more: a newer Lectern has opened the database. */
  onOutdated(listener: () => void): () => void;
  close(): void;
}
