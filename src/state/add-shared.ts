import { nothing } from '#core/copy/contents.ts';
import type { Stamp } from '#core/course/card.ts';
import { accept, type Result } from '#core/result.ts';
import type { Copy } from '#readers/lectern/read.ts';

/** Whether a text is a course already: written as text, or a `.lectern` file that was unpacked. */
export function looksLikeCourse(text: string): boolean {
  const start = text.slice(0, 2000).trimStart();
  return /^---[ \t]*\r?\n[^]*?^lectern[ \t]*:/m.test(start) || /^\{\s*"lectern"\s*:/.test(start);
}

/** Reads what somebody made with Lectern: a `.lectern` file, packed or not, or a course written as text. */
export async function readShared(bytes: Uint8Array<ArrayBuffer>, stamp: Stamp): Promise<Result<Copy>> {
  const isText = bytes[0] === 0x2d || bytes[0] === 0xef || isBlank(bytes[0]);
  if (!isText) return (await import('#readers/lectern/read.ts')).readCopy(bytes);
  const { readCourseText } = await import('#readers/course-text/course-text.ts');
  const course = readCourseText(new TextDecoder().decode(bytes), { stamp });
  if (!course.ok) return course;
  return accept({ contents: { ...nothing, courses: [course.value] }, at: null, skipped: [] });
}

const isBlank = (byte: number | undefined): boolean =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
