import { articleHash } from '#core/article/hash.ts';
import type { Contents } from '#core/copy/contents.ts';
import type { Course } from '#core/course/course.ts';
import { cardToJson, courseToJson } from '#core/course/json.ts';
import { gzip } from './gzip.ts';
import { COPY_FORMAT, type CopyHead } from './head.ts';

/** One `.lectern` file of everything. `at` is milliseconds since the Unix epoch, `app` the version that writes it. */
export async function writeCopy(
  contents: Contents,
  meta: { readonly at: number; readonly app: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const payload = JSON.stringify({
    courses: contents.courses.map(courseToJson),
    strays: contents.strays.map((card) => ({ course: card.course, ...cardToJson(card, null) })),
    learners: contents.learners,
    places: contents.places,
    events: contents.events,
    removed: contents.removed,
  });
  const head: CopyHead = { lectern: COPY_FORMAT, kind: 'copy', ...meta, sha256: articleHash(payload) };
  return gzip(`${JSON.stringify(head)}\n${payload}\n`);
}

/** One `.lectern` file of a single course, to be shared. */
export const writeCourse = (course: Course): Promise<Uint8Array<ArrayBuffer>> =>
  gzip(`${JSON.stringify(courseToJson(course))}\n`);
