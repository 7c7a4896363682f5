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

/** The last day of the month `count - 1` months after the given one. */
export function endOfMonths(year: number, firstMonth: number, count: number): Day {
  const index = firstMonth - 1 + count - 1;
  const lastYear = year + Math.floor(index / 12);
  const month = (index % 12) + 1;
  return { year: lastYear, month, day: daysInMonth(lastYear, month) };
}
