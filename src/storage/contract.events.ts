import type { CardId, EventId, LearnerId } from '#core/id.ts';
import type { StudyEvent } from '#core/study/event.ts';

export const ann = 'ann' as LearnerId;
export const bob = 'bob' as LearnerId;

export const review = (n: number, learner = ann, at = 10_000 + n): StudyEvent => ({
  id: `${learner}-${n}` as EventId,
  learner,
  at,
  offsetMinutes: 60,
  type: 'review',
  card: `marrow-${n % 7}` as CardId,
  grade: 3,
  tookMillis: 2_000,
  via: 'review',
});
