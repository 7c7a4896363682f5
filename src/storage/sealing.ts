import type { LearnerId } from '#core/id.ts';
import type { StudyEvent } from '#core/study/event.ts';
import type { Database } from './dexie.ts';
import { storageRefusal } from './failure.ts';
import { hasRoomFor } from './headroom.ts';
import { SEGMENT_EVENTS, sealOldest } from './log.ts';

const IDLE_MILLIS = 2_000;
/** Appends of one learner between two looks whether there are plenty. */
const LOOK_EVERY = 100;

export interface Sealing {
  readonly noticed: (events: readonly StudyEvent[]) => void;
  /** For good: this tab is closing, outdated, or has met a full disk, where deleting is dangerous. */
  readonly stop: () => void;
}

/** Seals what is plenty while nobody waits: some time after an append, and never near a full disk. */
export function sealingOf(db: Database): Sealing {
  const fresh = new Map<LearnerId, number>();
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | null = null;

  async function seal(learner: LearnerId): Promise<void> {
    try {
      while (
        !isStopped &&
        db.isOpen() &&
        (await hasRoomFor(SEGMENT_EVENTS * 400)) &&
        (await sealOldest(db, learner))
      );
    } catch (error) {
      // The rows stay as they were; the next look tries again.
      if (storageRefusal(error) === null) throw error;
    }
  }

  return {
    noticed(events) {
      for (const { learner } of events) fresh.set(learner, (fresh.get(learner) ?? 0) + 1);
      const due = [...fresh].filter(([, count]) => count >= LOOK_EVERY).map(([learner]) => learner);
      if (isStopped || due.length === 0 || timer !== null) return;
      timer = setTimeout(() => {
        timer = null;
        for (const learner of due) {
          fresh.delete(learner);
          void seal(learner);
        }
      }, IDLE_MILLIS);
    },
    stop() {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
      timer = null;
    },
  };
}
