import * as v from 'valibot';

export const COPY_FORMAT = 1;

/** The first line of a copy. */
export const copyHeadSchema = v.object({
  lectern: v.literal(COPY_FORMAT),
  kind: v.literal('copy'),
  at: v.pipe(v.number(), v.safeInteger()),
  app: v.string(),
  /** Of the second line, without its line break. */
  sha256: v.string(),
});
export type CopyHead = v.InferOutput<typeof copyHeadSchema>;
