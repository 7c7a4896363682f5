import type { CardLog } from './log.ts';

/** Whether a learner is learning a card; `aside` when he has put it aside. */
export type Learning = 'no' | 'yes' | 'aside';

export function learningOf(log: CardLog | undefined): Learning {
  if (!log) return 'no';
  const last = log.events.findLast(({ type }) => type !== 'review');
  if (last?.type === 'suspend') return 'aside';
  const isReviewed = log.events.some(({ type }) => type === 'review');
  return isReviewed || log.enrolments.length > 0 ? 'yes' : 'no';
}
