import * as v from 'valibot';
import { articleHash } from '#core/article/hash.ts';
import { nothing, type Contents, type Removed } from '#core/copy/contents.ts';
import type { Card } from '#core/course/card.ts';
import { fieldOfCard } from '#core/course/contradiction.ts';
import type { Course } from '#core/course/course.ts';
import { cardFromJson, courseFromJson } from '#core/course/json.ts';
import { cardSchema, fieldOf } from '#core/course/schema.ts';
import type { CourseId } from '#core/id.ts';
import { accept, refuse, type Result } from '#core/result.ts';
import { brandedStampSchema, eventSchema, learnerSchema, placeSchema } from '#core/study/schema.ts';
import { gunzip, isGzip } from './gzip.ts';
import { COPY_FORMAT, copyHeadSchema } from './head.ts';

export interface Copy {
  readonly contents: Contents;
  /** When it was written; null for a file of a single course. */
  readonly at: number | null;
  /** Records that are not what they should be and were left out, by their place: `courses[2].cards[3].answer`. */
  readonly skipped: readonly string[];
}

/** Reads a `.lectern` file: a copy of everything, or a single course, compressed or plain. */
export async function readCopy(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Copy>> {
  if (bytes.length === 0) return refuse({ code: 'empty' });
  const text = isGzip(bytes) ? await gunzip(bytes) : plainText(bytes);
  if (text === null)
    return refuse(isGzip(bytes) ? { code: 'damaged-copy', where: 'gzip' } : { code: 'not-lectern' });
  const [firstLine = '', secondLine = ''] = linesOf(text);
  const head = parsed(firstLine);
  if (!isObject(head) || head.kind !== 'copy') return readCourse(head ?? parsed(text));
  const { lectern } = head;
  if (typeof lectern === 'number' && lectern > COPY_FORMAT) {
    return refuse({ code: 'newer-format', found: lectern, known: COPY_FORMAT });
  }
  const read = v.safeParse(copyHeadSchema, head, { abortEarly: true });
  if (!read.success) return refuse({ code: 'damaged-copy', where: fieldOf(read.issues) });
  const payload = articleHash(secondLine) === read.output.sha256 ? parsed(secondLine) : null;
  if (!isObject(payload)) return refuse({ code: 'damaged-copy', where: 'sha256' });
  return accept({ ...contentsFrom(payload), at: read.output.at });
}

function readCourse(value: unknown): Result<Copy> {
  const course = courseFromJson(value);
  if (!course.ok) return course;
  return accept({ contents: { ...nothing, courses: [course.value] }, at: null, skipped: [] });
}

function contentsFrom(payload: Record<string, unknown>): Omit<Copy, 'at'> {
  const skipped: string[] = [];
  /** The records of one list that are what they should be. `read` says what is wrong with one. */
  const each = <Value>(list: string, read: (record: unknown, where: string) => Value | string): Value[] => {
    const records = payload[list];
    if (!Array.isArray(records)) {
      skipped.push(list);
      return [];
    }
    return records.flatMap((record: unknown, i) => {
      const where = `${list}[${i}]`;
      const value = read(record, where);
      if (typeof value !== 'string') return [value];
      skipped.push(value === '' ? where : `${where}.${value}`);
      return [];
    });
  };
  const checked =
    <Schema extends v.GenericSchema<unknown, object>>(schema: Schema) =>
    (record: unknown): v.InferOutput<Schema> | string => {
      const read = v.safeParse(schema, record, { abortEarly: true });
      return read.success ? read.output : fieldOf(read.issues);
    };
  const contents: Contents = {
    courses: each('courses', (record, where) => courseFrom(record, where, skipped)),
    strays: each('strays', strayFrom),
    learners: each('learners', checked(learnerSchema)),
    places: each('places', checked(placeSchema)),
    events: each('events', checked(eventSchema)),
    removed: each('removed', checked(removedSchema)),
  };
  return { contents, skipped };
}

/** One broken card costs that card, not its course. */
function courseFrom(record: unknown, where: string, skipped: string[]): Course | string {
  let value = record;
  for (;;) {
    const read = courseFromJson(value);
    if (read.ok) return read.value;
    if (read.refusal.code !== 'course-field') return '';
    const { field } = read.refusal;
    const card = /^cards\[(\d+)\]/.exec(field)?.[1];
    if (card === undefined || !isObject(value) || !Array.isArray(value.cards)) return field;
    skipped.push(`${where}.${field}`);
    value = { ...value, cards: value.cards.toSpliced(Number(card), 1) };
  }
}

function strayFrom(record: unknown): Card | string {
  const course = isObject(record) ? record.course : undefined;
  if (typeof course !== 'string' || course === '') return 'course';
  const read = v.safeParse(cardSchema, record, { abortEarly: true });
  if (!read.success) return fieldOf(read.issues);
  return fieldOfCard(read.output, null) ?? cardFromJson(read.output, course as CourseId);
}

const removedSchema = v.object({
  kind: v.picklist(['course', 'card', 'learner']),
  id: v.pipe(v.string(), v.minLength(1)),
  stamp: brandedStampSchema,
}) satisfies v.GenericSchema<unknown, Removed>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function plainText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** The first line, and what follows it without its last line break. */
function linesOf(text: string): [string, string] {
  const end = text.indexOf('\n');
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1).replace(/\r?\n$/, '')];
}

/** The value, or null when the text is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
