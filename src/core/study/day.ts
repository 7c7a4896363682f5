const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The learner's day that holds `at`, in days since 1970-01-01; it begins at `dayStartHour` local time. */
export function dayOf(at: number, offsetMinutes: number, dayStartHour: number): number {
  return Math.floor((at + offsetMinutes * MINUTE - dayStartHour * HOUR) / DAY);
}

/** The first millisecond of a learner's day (`dayOf`), as seen from a place at that offset. */
export function startOfDay(day: number, offsetMinutes: number, dayStartHour: number): number {
  return day * DAY + dayStartHour * HOUR - offsetMinutes * MINUTE;
}

/** `2019-02-28`. */
export function dayToIso(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
