import { error, json } from '@sveltejs/kit';
import type { DeviceId } from '#core/id.ts';
import { readCourseText } from '#readers/course-text/course-text.ts';
import { bundledCourses } from '#state/bundled.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** The bundled courses, read from their text files while the app is built. */
export const prerender = true;
export const entries: EntryGenerator = () => bundledCourses.map(({ id }) => ({ course: id }));

export const GET: RequestHandler = async ({ params, fetch }) => {
  const bundled = bundledCourses.find(({ id }) => id === params.course);
  if (!bundled) error(404);
  const text = await (await fetch(`/courses/${bundled.id}.md`)).text();
  const read = readCourseText(text, { stamp: { at: bundled.edition, by: 'bundled' as DeviceId } });
  if (!read.ok) throw new Error(`${bundled.id}.md: ${JSON.stringify(read.refusal)}`);
  return json(read.value);
};
