import type { DeviceId } from '../id.ts';
import type { Stamp } from './card.ts';

/** Positive when `a` is the later edit; zero only for equal stamps. */
export const compareStamps = (a: Stamp, b: Stamp): number =>
  a.at - b.at || (a.by < b.by ? -1 : a.by > b.by ? 1 : 0);

export const isLater = (a: Stamp, b: Stamp): boolean => compareStamps(a, b) > 0;

/** A stamp for an edit made now: later than `previous` even when the clock has gone back since. */
export function stampAfter(previous: Stamp | null, now: number, by: DeviceId): Stamp {
  return { at: previous === null ? now : Math.max(now, previous.at + 1), by };
}

/** The stamp itself, or the earliest one of the same device that is later than `others`. */
export function raisedAbove(stamp: Stamp, others: Iterable<Stamp>): Stamp {
  let raised = stamp;
  for (const other of others) if (!isLater(raised, other)) raised = { at: other.at + 1, by: stamp.by };
  return raised;
}
