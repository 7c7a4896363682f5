import type { DateFact, Fact } from '../facts/fact.ts';

/** One moment or stretch on the timeline: all facts of a course that say the same time about the same thing. */
export interface TimelineEntry {
  readonly fact: DateFact;
  readonly year: number;
}

/** All entries that begin in one year. */
export interface TimelineYear {
  readonly year: number;
  /** Whole years without an entry since the previous one; 0 for neighbours and for the first. */
  readonly skipped: number;
  readonly entries: readonly TimelineEntry[];
}

/** Astronomical year of an ISO day: 0 is 1 BC. */
export const yearOf = (iso: string): number => Number.parseInt(/^[+-]?\d+/.exec(iso)?.[0] ?? '', 10);

const sortKey = (iso: string): [number, string] => [yearOf(iso), iso.replace(/^[+-]?\d+/, '')];

function byBeginThenLength(a: DateFact, b: DateFact): number {
  const [aYear, aDay] = sortKey(a.date.from);
  const [bYear, bDay] = sortKey(b.date.from);
  const [aEndYear, aEndDay] = sortKey(a.date.to);
  const [bEndYear, bEndDay] = sortKey(b.date.to);
  return (
    aYear - bYear ||
    (aDay < bDay ? -1 : aDay > bDay ? 1 : 0) ||
    bEndYear - aEndYear ||
    (aEndDay > bEndDay ? -1 : aEndDay < bEndDay ? 1 : 0) ||
    a.span.start - b.span.start
  );
}

/** The dates of a course in their order in time; of equal beginnings the longer stretch first. */
export function timelineOf(facts: readonly Fact[]): readonly TimelineYear[] {
  const seen = new Set<string>();
  const dates = facts
    .filter((fact): fact is DateFact => fact.kind === 'date')
    .sort(byBeginThenLength)
    .filter(({ date, about }) => {
      const key = `${date.from}/${date.to}/${about.toLowerCase()}`;
      return !seen.has(key) && seen.add(key);
    });

  const years: { year: number; skipped: number; entries: TimelineEntry[] }[] = [];
  let reached = Number.NaN;
  for (const fact of dates) {
    const year = yearOf(fact.date.from);
    const last = years.at(-1);
    if (last?.year === year) last.entries.push({ fact, year });
    else
      years.push({
        year,
        skipped: Number.isNaN(reached) ? 0 : Math.max(0, year - reached - 1),
        entries: [{ fact, year }],
      });
    const end = yearOf(fact.date.to);
    reached = Number.isNaN(reached) ? end : Math.max(reached, end);
  }
  return years;
}
