import { browser } from '$app/environment';
import type { CourseId } from '#core/id.ts';
import { app } from '#state/app.svelte.ts';
import { bundledCourses, readBundled } from '#state/bundled.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** The lessons of the bundled courses are pages; any other is on somebody's device and is answered by the fallback. */
export const prerender = 'auto';

// The lessons are found by following the links of the course's page, which the build reads first.
export const entries: EntryGenerator = () => [];

export const load: PageLoad = async ({ params, fetch }) => {
  const courseId = params.course as CourseId;
  const bundled = bundledCourses.find(({ id }) => id === courseId);
  const stored = browser && app.status === 'open' ? await app.store.course(courseId) : null;
  const shipped = stored ?? (bundled ? await readBundled(bundled, fetch) : null);
  return { courseId, sectionId: params.section, shipped };
};
