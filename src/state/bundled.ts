import type { Course } from '#core/course/course.ts';
import type { CourseId } from '#core/id.ts';
import type { Store } from '#storage/port.ts';

/** A course that ships with the app: a text file that anybody could have written (`static/courses/`). */
export interface Bundled {
  readonly id: CourseId;
  /** When its text was last changed (ms): later editions replace earlier ones, never a learner's own edits. */
  readonly edition: number;
}

export const bundledCourses: readonly Bundled[] = [
  { id: 'washington-pyongyang' as CourseId, edition: Date.UTC(2026, 10, 23) },
];

/**
 * A bundled course as the build has read it (`routes/courses`): the reader of course texts is not needed on the phone.
 * Throws when the build made no course of it: it is ours.
 */
export async function readBundled({ id }: Bundled, fetcher: typeof fetch): Promise<Course> {
  const response = await fetcher(`/courses/${id}.json`);
  if (!response.ok) throw new Error(`the bundled course ${id}: ${response.status}`);
  return (await response.json()) as Course;
}

/** Puts the bundled courses of this edition into the library, except those a person has removed. True when one came in. */
export async function addBundled(store: Store, fetcher: typeof fetch): Promise<boolean> {
  let added = false;
  for (const bundled of bundledCourses) {
    const key = `bundled:${bundled.id}`;
    if ((await store.setting(key)) === String(bundled.edition)) continue;
    if (await store.isRemoved(bundled.id)) continue;
    const course = await readBundled(bundled, fetcher).catch((error: unknown) => {
      // No network and nothing stored yet: the next start brings it.
      if (error instanceof TypeError) return null;
      throw error;
    });
    const saved = course && (await store.saveCourse(course));
    if (!saved?.ok) continue;
    await store.saveSetting(key, String(bundled.edition));
    added = true;
  }
  return added;
}
