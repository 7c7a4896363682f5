import { browser } from '$app/environment';
import type { CourseId } from '#core/id.ts';
import { app } from '#state/app.svelte.ts';
import { bundledCourses, readBundled } from '#state/bundled.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** The lessons of the bundled courses are pages; any other is on somebody's device and is answered by the fallback. */
export const prerender = 'auto';

/** Read from the course's file, which only the build can do: the page itself gets the text through `fetch`. */
export const entries: EntryGenerator = async () => {
  if (!import.meta.env.SSR) return [];
  const { readFile } = await import('node:fs/promises');
  const fromDisk: typeof fetch = async (path) => new Response(await readFile(`static${String(path)}`));
  const courses = await Promise.all(bundledCourses.map((bundled) => readBundled(bundled, fromDisk)));
  return courses.flatMap(({ id, article }) =>
    article.sections.map((section) => ({ course: id, section: section.id })),
  );
};

export const load: PageLoad = async ({ params, fetch }) => {
  const courseId = params.course as CourseId;
  const bundled = bundledCourses.find(({ id }) => id === courseId);
  const stored = browser && app.status === 'open' ? await app.store.course(courseId) : null;
  const shipped = stored ?? (bundled ? await readBundled(bundled, fetch) : null);
  return { courseId, sectionId: params.section, shipped };
};
