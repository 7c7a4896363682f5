import { dayOf, startOfDay } from '#core/study/day.ts';
import type { CardMemory } from '#core/study/memory.ts';
import type { Now } from '#core/study/forecast.ts';

/** When a card comes back, as one learner's list of cards shows it. */
export type CardWhen =
  | { readonly state: 'outside' | 'new' | 'now' | 'suspended' }
  | { readonly state: 'later'; readonly at: Date };

export function whenOf(
  memory: CardMemory | undefined,
  { at, offsetMinutes }: Now,
  dayStartHour: number,
): CardWhen {
  if (!memory) return { state: 'outside' };
  if (memory.suspended) return { state: 'suspended' };
  if (memory.state === 'new') return { state: 'new' };
  const endOfToday = startOfDay(dayOf(at, offsetMinutes, dayStartHour) + 1, offsetMinutes, dayStartHour);
  return memory.dueAt < endOfToday ? { state: 'now' } : { state: 'later', at: new Date(memory.dueAt) };
}
