import { findCalendarDate } from '#core/article/calendar-date.ts';
import { accept, refuse, type Result } from '#core/result.ts';
import { unquoted } from '../markdown/front-matter.ts';
import { wrong } from './problem.ts';

/** The version of the format that this reader knows. */
export const KNOWN = 1;

const keys = [
  'lectern',
  'id',
  'title',
  'published',
  'language',
  'source',
  'publisher',
  'author',
  'url',
] as const;
type Key = (typeof keys)[number];

export interface CourseFront {
  readonly field: (key: Key) => string;
  readonly published: string | null;
  /** Index of the first line of the body. */
  readonly bodyAt: number;
}

/** Reads the lines between the two `---` at the top. */
export function readCourseFront(lines: readonly string[]): Result<CourseFront> {
  const opens = lines.findIndex((line) => line.trim() !== '');
  const closes = lines.findIndex((line, at) => at > opens && line.trim() === '---');
  if (opens < 0 || lines[opens]?.trim() !== '---' || closes < 0) return wrong(1, 'no-front-matter');

  const values = new Map<string, { readonly value: string; readonly line: number }>();
  for (let at = opens + 1; at < closes; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || line.startsWith('#')) continue;
    const found = /^([A-Za-z-]+)\s*:(.*)$/.exec(line);
    if (!found) return wrong(at + 1, 'unknown-key');
    values.set((found[1] ?? '').toLowerCase(), { value: unquoted((found[2] ?? '').trim()), line: at + 1 });
  }

  // The version first: a newer format may have keys that this one has not.
  const version = Number(values.get('lectern')?.value || NaN);
  if (!Number.isInteger(version) || version < 1)
    return wrong(values.get('lectern')?.line ?? opens + 1, 'no-version');
  if (version > KNOWN) return refuse({ code: 'newer-format', found: version, known: KNOWN });
  for (const [key, { line }] of values)
    if (!keys.some((known) => known === key)) return wrong(line, 'unknown-key');
  if (!values.get('title')?.value) return wrong(values.get('title')?.line ?? opens + 1, 'no-title');

  const day = values.get('published');
  const published = day?.value ? (findCalendarDate(day.value)?.iso ?? null) : null;
  if (day?.value && published !== day.value) return wrong(day.line, 'not-a-day');
  const url = values.get('url')?.value;
  if (url && !/^https?:\/\/\S+$/.test(url)) return refuse({ code: 'course-field', field: 'url' });
  return accept({ field: (key) => values.get(key)?.value ?? '', published, bodyAt: closes + 1 });
}
