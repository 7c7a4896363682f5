import type { Union } from '#core/copy/union.ts';
import type { CardId, LearnerId } from '#core/id.ts';
import type { StudyEvent } from '#core/study/event.ts';
import type { Change } from './port.ts';

/** What a write has changed, to be told to this tab and the others; empty when it changed nothing. */
export function changesOf(written: Partial<Union> & { events?: readonly StudyEvent[] }): Change[] {
  const { courses = [], cards = [], learners = [], places = [], dropped, events = [] } = written;
  const changes: Change[] = [];
  const changed: CardId[] = [...cards, ...(dropped?.cards ?? [])].map((card) => card.id);
  // A head lists its course's cards: it changes with them.
  if (courses.length > 0 || changed.length > 0 || dropped?.courses.length) changes.push({ type: 'courses' });
  if (changed.length > 0) changes.push({ type: 'cards', cards: changed });
  if (learners.length > 0 || dropped?.learners.length) changes.push({ type: 'learners' });
  if (places.length > 0) changes.push({ type: 'places' });
  const byLearner = new Map<LearnerId, StudyEvent[]>();
  for (const event of events) {
    const theirs = byLearner.get(event.learner);
    if (theirs) theirs.push(event);
    else byLearner.set(event.learner, [event]);
  }
  for (const [learner, theirs] of byLearner) changes.push({ type: 'events', learner, events: theirs });
  return changes;
}
