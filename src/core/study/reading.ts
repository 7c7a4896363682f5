import type { CourseHead, SectionHead } from '../course/course.ts';
import type { ReadingPlace } from './learner.ts';

/** Words a minute: the usual pace for careful reading of non-fiction (Brysbaert 2019: 238), rounded down. */
export const WORDS_A_MINUTE = 220;

export interface NextReading {
  readonly course: CourseHead;
  readonly section: SectionHead;
  /** Index of `section` in the course. */
  readonly index: number;
  readonly place: ReadingPlace | null;
}

export const isFinished = (place: ReadingPlace | undefined): boolean => place?.finishedAt != null;

/** Minutes for what is left of a section, at least one. */
export const minutesLeft = (words: number, share: number): number =>
  Math.max(1, Math.round((words * (1 - share)) / WORDS_A_MINUTE));

/** What to go on reading: the section left last, else the next one of that course, else the first course not begun. */
export function nextReading(
  courses: readonly CourseHead[],
  places: readonly ReadingPlace[],
): NextReading | null {
  const latest = new Map<string, number>();
  for (const place of places) latest.set(place.course, Math.max(latest.get(place.course) ?? 0, place.at));
  const order = courses
    .filter((course) => course.sections.length > 0)
    .map((course, index) => ({ course, at: latest.get(course.id) ?? -1 - index }))
    .sort((a, b) => b.at - a.at);

  for (const { course } of order) {
    const placeOf = (section: SectionHead) =>
      places.find((place) => place.course === course.id && place.section === section.id);
    const begun = course.sections
      .map((section, index) => ({ section, index, place: placeOf(section) }))
      .filter(({ place }) => !isFinished(place));
    const last = begun.reduce<(typeof begun)[number] | undefined>(
      (best, item) => (item.place && item.place.at > (best?.place?.at ?? 0) ? item : best),
      undefined,
    );
    const chosen = last ?? begun[0];
    if (chosen) return { course, section: chosen.section, index: chosen.index, place: chosen.place ?? null };
  }
  return null;
}
