const WEEKDAYS = new Map(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].map((name, index) => [
    name,
    index,
  ]),
);

/** 0 for "monday" to 6 for "sunday"; null for any other word. */
export const weekdayNamed = (lower: string): number | null => WEEKDAYS.get(lower) ?? null;
