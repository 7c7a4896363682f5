import { browser } from '$app/environment';
import type { CourseId } from '#core/id.ts';
import { app } from '#state/app.svelte.ts';
import { bundledCourses, readBundled } from '#state/bundled.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** The bundled courses are pages; any other course is on somebody's device and is answered by the fallback. */
export const prerender = 'auto';
export const entries: EntryGenerator = () => bundledCourses.map(({ id }) => ({ course: id }));

export const load: PageLoad = async ({ params, fetch }) => {
  const id = params.course as CourseId;
  const bundled = bundledCourses.find((each) => each.id === id);
  const isStored = browser && app.head(id) !== undefined;
  return { id, shipped: bundled && !isStored ? await readBundled(bundled, fetch) : null };
};
