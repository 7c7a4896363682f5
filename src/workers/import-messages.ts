import * as v from 'valibot';
import type { Stamp } from '#core/course/card.ts';
import type { MadeCourse } from '#core/course/make/make-course.ts';
import type { CourseId, DeviceId } from '#core/id.ts';
import type { Result } from '#core/result.ts';

/** What somebody brings: text from the clipboard, or the bytes of a file. */
export type ImportSource =
  | { readonly kind: 'pasted'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly bytes: Uint8Array };

export interface ImportRequest {
  readonly source: ImportSource;
  readonly id: CourseId;
  readonly stamp: Stamp;
}

const stages = ['reading', 'loading', 'finding', 'making'] as const;
/** What the worker is at, in this order. */
export type ImportStage = (typeof stages)[number];

/** How far the worker is. `total` is how many sentences the stage has to go through, 0 where it counts nothing. */
export interface ImportStep {
  readonly stage: ImportStage;
  readonly done: number;
  readonly total: number;
}

export type ImportReply =
  | ({ readonly kind: 'step' } & ImportStep)
  | { readonly kind: 'done'; readonly result: Result<MadeCourse> }
  /** A defect of ours, with the words of its error. */
  | { readonly kind: 'failed'; readonly message: string };

const requestSchema = v.object({
  source: v.variant('kind', [
    v.object({ kind: v.literal('pasted'), text: v.string() }),
    v.object({ kind: v.literal('file'), name: v.string(), type: v.string(), bytes: v.instance(Uint8Array) }),
  ]),
  id: v.pipe(
    v.string(),
    v.minLength(1),
    v.transform((id) => id as CourseId),
  ),
  stamp: v.object({
    at: v.number(),
    by: v.pipe(
      v.string(),
      v.transform((by) => by as DeviceId),
    ),
  }),
});

/** The result is our own code's on both sides of the boundary; its frame is checked, its inside was made by types. */
const resultSchema = v.custom<Result<MadeCourse>>((value) => {
  const frame = v.safeParse(
    v.variant('ok', [
      v.object({
        ok: v.literal(true),
        value: v.object({
          course: v.object({
            id: v.string(),
            title: v.string(),
            facts: v.array(v.unknown()),
            cards: v.array(v.unknown()),
          }),
          spare: v.object({ cards: v.array(v.unknown()), facts: v.array(v.unknown()) }),
          refused: v.array(v.unknown()),
        }),
      }),
      v.object({ ok: v.literal(false), refusal: v.object({ code: v.string() }) }),
    ]),
    value,
  );
  return frame.success;
});

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const replySchema = v.variant('kind', [
  v.object({ kind: v.literal('step'), stage: v.picklist(stages), done: count, total: count }),
  v.object({ kind: v.literal('done'), result: resultSchema }),
  v.object({ kind: v.literal('failed'), message: v.string() }),
]);

/** Reads a message that came to the worker; throws when it is none of ours. */
export const readRequest = (data: unknown): ImportRequest => v.parse(requestSchema, data);

/** Reads a message that came from the worker; throws when it is none of ours. */
export const readReply = (data: unknown): ImportReply => v.parse(replySchema, data);
