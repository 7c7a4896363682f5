import { singleSpaced } from '#core/article/build.ts';
import {
  objections,
  type QuizObjection,
  readLog,
  readQuizTexts,
  readSittings,
  type Sitting,
} from './quiz-design.ts';

/** An answer that teachers saw questions for: what a ranker of answers learns from. */
export interface LabelledSpan {
  /** Title of the text. */
  readonly doc: string;
  /** The whole text, its paragraphs joined by an empty line: `Article.text` of an article built from them. */
  readonly text: string;
  /** Of the answer, in `text`. */
  readonly start: number;
  readonly end: number;
  /** How many teachers chose it: they picked the answers themselves, so that being picked is a label too. */
  readonly teachers: number;
  /** Questions that no teacher struck. */
  readonly accepted: number;
  /** Questions shown, over all teachers who met this answer. */
  readonly shown: number;
  readonly struck: Readonly<Record<QuizObjection, number>>;
}

/** Every answer of Quiz Design at its place, in reading order; one that stands nowhere word for word is left out. */
export function labelledSpans(data: string): readonly LabelledSpan[] {
  const texts = readQuizTexts(data);
  return labelSpans([...texts.values()], readSittings(readLog(data), texts));
}

export function labelSpans(
  texts: readonly { readonly doc: string; readonly text: string }[],
  sittings: readonly Sitting[],
): readonly LabelledSpan[] {
  return texts.flatMap(({ doc, text }) => {
    const places = new Map<string, LabelledSpan>();
    const choosers = new Map<string, Set<string>>();
    for (const { teacher, answer, questions } of sittings.filter((sitting) => sitting.doc === doc)) {
      const span = placeOf(text, singleSpaced(answer));
      if (span === null) continue;
      const key = `${String(span.start)}-${String(span.end)}`;
      const before = places.get(key);
      const teachers = (choosers.get(key) ?? new Set()).add(teacher);
      choosers.set(key, teachers);
      const struck = (why: QuizObjection): number =>
        (before?.struck[why] ?? 0) + questions.filter((question) => question.struck === why).length;
      places.set(key, {
        doc,
        text,
        ...span,
        teachers: teachers.size,
        accepted: (before?.accepted ?? 0) + questions.filter((question) => question.struck === null).length,
        shown: (before?.shown ?? 0) + questions.length,
        struck: Object.fromEntries(objections.map((why) => [why, struck(why)])) as Record<
          QuizObjection,
          number
        >,
      });
    }
    return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  });
}

/** The first place where the answer stands as whole words. The data give no place: 95 of 100 stand in one only. */
function placeOf(text: string, answer: string): { readonly start: number; readonly end: number } | null {
  if (answer === '') return null;
  for (let start = text.indexOf(answer); start >= 0; start = text.indexOf(answer, start + 1)) {
    const end = start + answer.length;
    const isWhole = !/[\p{L}\p{N}]/u.test(text[start - 1] ?? '') && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
    if (isWhole) return { start, end };
  }
  const start = text.indexOf(answer);
  return start < 0 ? null : { start, end: start + answer.length };
}
