import * as v from 'valibot';
import { MOST_REPLACED } from './limits.ts';

/** What one course looks like as JSON: the documented format (`src/readers/lectern/README.md`). */
export const COURSE_FORMAT = 1;

const text = v.string();
const word = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** A proleptic-Gregorian day, with the six-digit years of ISO 8601 outside 0–9999. */
const day = v.pipe(v.string(), v.regex(/^(\d{4}|[+-]\d{6})-\d{2}-\d{2}$/));
const stretch = v.strictTuple([index, index]);

export const stampSchema = v.object({ at: v.pipe(v.number(), v.safeInteger()), by: text });

const sourceSchema = v.object({ title: text, author: text, publisher: text, url: text });

const paragraphSchema = v.object({
  kind: v.picklist(['text', 'subheading', 'item', 'quote']),
  text,
  sentences: v.array(stretch),
});

const articleSchema = v.object({
  title: text,
  published: v.nullable(day),
  language: text,
  source: sourceSchema,
  sections: v.array(
    v.object({ id: word, heading: text, summary: text, paragraphs: v.array(paragraphSchema) }),
  ),
});

const dateValue = {
  from: day,
  to: day,
  precision: v.picklist(['day', 'month', 'season', 'year', 'decade', 'century']),
  range: v.boolean(),
  approximate: v.boolean(),
  anchor: v.nullable(v.picklist(['dateline', 'context'])),
  // Courses made before it was kept lack it, and need no migration.
  anchoredBy: v.exactOptional(v.object({ start: index, end: index })),
};
const figureValue = {
  value: v.pipe(v.number(), v.finite()),
  upTo: v.nullable(v.pipe(v.number(), v.finite())),
  unit: v.nullable(text),
  approximate: v.boolean(),
  bound: v.picklist(['exact', 'about', 'under', 'over']),
  conversion: v.nullable(v.object({ value: v.pipe(v.number(), v.finite()), unit: text })),
};

const factBase = {
  id: word,
  text,
  section: word,
  sentence: text,
  start: index,
  end: index,
  sentenceStart: index,
  sentenceEnd: index,
  about: text,
  weight: share,
};
export const factSchema = v.variant('kind', [
  v.object({ kind: v.literal('date'), ...factBase, ...dateValue }),
  v.object({ kind: v.literal('figure'), ...factBase, ...figureValue }),
  v.object({
    kind: v.literal('name'),
    ...factBase,
    names: v.picklist(['person', 'place', 'organisation', 'work', 'other']),
  }),
  v.object({ kind: v.literal('quotation'), ...factBase, speaker: v.nullable(text) }),
  v.object({ kind: v.literal('definition'), ...factBase, term: text }),
  v.object({ kind: v.literal('statement'), ...factBase }),
]);

const cardBase = {
  id: word,
  section: word,
  fact: v.nullable(word),
  prompt: text,
  answer: text,
  explanation: text,
  checkAfter: v.nullable(index),
  sentence: v.nullable(text),
  start: v.nullable(index),
  end: v.nullable(index),
  replaces: v.optional(v.pipe(v.array(v.object({ card: word, answer: text })), v.maxLength(MOST_REPLACED))),
  stamp: stampSchema,
};
export const cardSchema = v.variant('kind', [
  v.object({ kind: v.literal('question'), ...cardBase }),
  v.object({ kind: v.literal('cloze'), ...cardBase }),
  v.object({
    kind: v.literal('choice'),
    ...cardBase,
    choices: v.pipe(v.array(text), v.minLength(2), v.maxLength(6)),
  }),
  v.object({ kind: v.literal('typed'), ...cardBase, accept: v.array(text) }),
  v.object({
    kind: v.literal('number'),
    ...cardBase,
    ...figureValue,
    tolerance: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  v.object({ kind: v.literal('date'), ...cardBase, ...dateValue }),
  v.object({
    kind: v.literal('order'),
    ...cardBase,
    items: v.pipe(v.array(v.object({ label: text, ...dateValue })), v.minLength(2)),
  }),
]);

export const courseSchema = v.object({
  lectern: v.literal(COURSE_FORMAT),
  kind: v.literal('course'),
  id: word,
  title: text,
  article: articleSchema,
  facts: v.array(factSchema),
  cards: v.array(cardSchema),
  retention: v.nullable(v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97))),
  stamp: stampSchema,
});

export type ArticleJson = v.InferOutput<typeof articleSchema>;
export type FactJson = v.InferOutput<typeof factSchema>;
export type CardJson = v.InferOutput<typeof cardSchema>;
export type CourseJson = v.InferOutput<typeof courseSchema>;

/** Where in a record the first thing wrong stands: `cards[3].answer`. */
export function fieldOf(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): string {
  let field = '';
  for (const { key } of issues[0].path ?? []) {
    field += typeof key === 'number' ? `[${key}]` : field === '' ? String(key) : `.${String(key)}`;
  }
  return field;
}
