/** A day of the proleptic Gregorian calendar; `year` is astronomical: 0 is 1 BC, −43 is 44 BC. */
export interface Day {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

const leap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return leap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** ISO 8601; years before 0 or after 9999 take the expanded form with a sign and six digits. */
export function toIso({ year, month, day }: Day): string {
  const years = year < 0 ? `-${pad(-year, 6)}` : year > 9999 ? `+${pad(year, 6)}` : pad(year, 4);
  return `${years}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Reads `2018-09-12`, `-000043-03-15`; null when there is no such day. */
export function fromIso(text: string): Day | null {
  const match = /^([+-]\d{4,6}|\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? { year, month, day } : null;
}

export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Negative when `a` is before `b`. */
export const compareDays = (a: Day, b: Day): number => a.year - b.year || a.month - b.month || a.day - b.day;

/** The month `by` months after a given one. */
export function addMonths(year: number, month: number, by: number): { year: number; month: number } {
  const index = month - 1 + by;
  const years = Math.floor(index / 12);
  return { year: year + years, month: index - years * 12 + 1 };
}

/** The last day of the month `count - 1` months after the given one. */
export function endOfMonths(year: number, firstMonth: number, count: number): Day {
  const last = addMonths(year, firstMonth, count - 1);
  return { ...last, day: daysInMonth(last.year, last.month) };
}

/** Days since 1 March of the year 0, years beginning in March (Hinnant, "chrono-compatible low-level date algorithms"). */
function dayNumber({ year, month, day }: Day): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  );
}

/** The inverse of `dayNumber`, from the same source. */
function dayNumbered(number: number): Day {
  const era = Math.floor(number / 146_097);
  const dayOfEra = number - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

export const addDays = (day: Day, by: number): Day => dayNumbered(dayNumber(day) + by);

/** How many days later `b` is than `a`; negative when it is earlier. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a);

/** The `nth` weekday of a month, from 1, or the last of them; null where the month has no fifth. */
export function nthWeekday(year: number, month: number, nth: number | 'last', weekday: number): Day | null {
  const days = daysInMonth(year, month);
  const begins = 1 + ((weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7);
  const day = begins + 7 * (nth === 'last' ? Math.floor((days - begins) / 7) : nth - 1);
  return day > days ? null : { year, month, day };
}

/** 0 for Monday to 6 for Sunday; 1 March of the year 0 was a Wednesday. */
export function weekdayOf(day: Day): number {
  const number = dayNumber(day) + 2;
  return number - Math.floor(number / 7) * 7;
}
