import type { CourseId, DeviceId } from '#core/id.ts';
import type { Course } from '#core/course/course.ts';
import type { Store } from '#storage/port.ts';

/** A course that ships with the app: a text file that anybody could have written. */
export interface Bundled {
  readonly id: CourseId;
  readonly path: string;
  /** When its text was last changed (ms): later editions replace earlier ones, never a learner's own edits. */
  readonly edition: number;
}

export const bundledCourses: readonly Bundled[] = [
  {
    id: 'washington-pyongyang' as CourseId,
    path: '/courses/washington-pyongyang.md',
    edition: Date.UTC(2026, 10, 23),
  },
];

/** Reads a bundled course from its file. Throws when the file is not a course: it is ours. */
export async function readBundled(bundled: Bundled, fetcher: typeof fetch): Promise<Course> {
  const { readCourseText } = await import('#readers/course-text/course-text.ts');
  const response = await fetcher(bundled.path);
  if (!response.ok) throw new Error(`${bundled.path}: ${response.status}`);
  const read = readCourseText(await response.text(), {
    stamp: { at: bundled.edition, by: 'bundled' as DeviceId },
  });
  if (!read.ok) throw new Error(`${bundled.path}: ${JSON.stringify(read.refusal)}`);
  return read.value;
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
