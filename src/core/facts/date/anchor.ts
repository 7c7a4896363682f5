import { compareDays, type Day } from './calendar.ts';
import { daysOf, type Point, withYear } from './point.ts';

/** The latest occurrence of a moment without a year that does not begin after the dateline; null when no year fits. */
export function latestNotAfter(point: Point, dateline: Day): Point | null {
  // 29 February comes every four years, and once in eight around 1900.
  for (let back = 0; back <= 8; back += 1) {
    const dated = withYear(point, dateline.year - back);
    const days = daysOf(dated);
    if (days !== null && compareDays(days.from, dateline) <= 0) return dated;
  }
  return null;
}
