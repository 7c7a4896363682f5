/** Devices disagree by this much without anything being wrong. */
const TOLERATED_MILLIS = 2 * 60_000;

/** By how many minutes the clock stands before the learner's last event; null when it does not. */
export function clockBehind(lastEventAt: number | null, now: number): number | null {
  if (lastEventAt === null || lastEventAt - now <= TOLERATED_MILLIS) return null;
  return Math.round((lastEventAt - now) / 60_000);
}
