import { dayOf } from './day.ts';
import type { CardMemory } from './memory.ts';

export interface Now {
  readonly at: number;
  readonly offsetMinutes: number;
}

/** Cards due today and on each of the following days, `days` numbers; what is overdue counts as today's. New cards are left out. */
export function forecast(
  memories: Iterable<CardMemory>,
  now: Now,
  days: number,
  dayStartHour: number,
): readonly number[] {
  const today = dayOf(now.at, now.offsetMinutes, dayStartHour);
  const counts = new Array<number>(days).fill(0);
  for (const memory of memories) {
    if (memory.suspended || memory.state === 'new') continue;
    const ahead = Math.max(0, dayOf(memory.dueAt, now.offsetMinutes, dayStartHour) - today);
    if (ahead < days) counts[ahead] = (counts[ahead] ?? 0) + 1;
  }
  return counts;
}
