import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { singleSpaced } from '#core/article/build.ts';

export const objections = ['off_target', 'disfluent', 'wrong_context'] as const;
export type QuizObjection = (typeof objections)[number];

/** A question that a teacher was shown for an answer, and why it was struck, if it was. */
export interface ShownQuestion {
  readonly question: string;
  readonly models: readonly string[];
  readonly struck: QuizObjection | null;
}

/** What one teacher in the end kept of the questions for one answer. */
export interface Sitting {
  readonly teacher: string;
  readonly doc: string;
  readonly answer: string;
  readonly questions: readonly ShownQuestion[];
}

interface RawSitting {
  readonly user_id: number;
  readonly doc_id: string;
  readonly answer_span: string;
  readonly answer_span_idx: string;
  readonly questions: readonly {
    readonly model_name: string;
    readonly question: string;
    readonly removed?: boolean;
    readonly reason?: string;
  }[];
}

/** The texts of Quiz Design (Laban et al. 2022), title → text; paragraphs are joined by an empty line as in an article. */
export function readQuizTexts(
  data: string,
): ReadonlyMap<string, { readonly doc: string; readonly text: string }> {
  const raw = JSON.parse(readFileSync(join(data, 'qa/qd_content.json'), 'utf8')) as readonly {
    readonly doc_id: number;
    readonly title: string;
    readonly content: string;
  }[];
  return new Map(
    raw.map(({ doc_id, title, content }) => [
      String(doc_id),
      {
        doc: title.replaceAll('_', ' '),
        text: content
          .split(/<br ?\/?>/)
          .map(singleSpaced)
          .filter((paragraph) => paragraph !== '')
          .join('\n\n'),
      },
    ]),
  );
}

/**
 * The file is a log: whenever a teacher struck a question, the whole list was written again. So the last line for the
 * same teacher, text and answer is what was decided.
 */
export function readSittings(
  log: string,
  texts: ReadonlyMap<string, { readonly doc: string }>,
): readonly Sitting[] {
  const last = new Map<string, RawSitting>();
  for (const line of log.split('\n')) {
    if (line.trim() === '') continue;
    const raw = JSON.parse(line) as RawSitting;
    last.set([raw.user_id, raw.doc_id, raw.answer_span, raw.answer_span_idx].join('\n'), raw);
  }
  return [...last.values()].map(({ user_id, doc_id, answer_span, questions }) => ({
    teacher: String(user_id),
    doc: texts.get(doc_id)?.doc ?? '',
    answer: answer_span,
    questions: questions.map(({ model_name, question, removed, reason }) => ({
      question: singleSpaced(question),
      models: model_name.split('|'),
      struck: removed === true ? (objections.find((one) => one === reason) ?? 'off_target') : null,
    })),
  }));
}

export const readLog = (data: string): string =>
  readFileSync(join(data, 'qa/quiz_design_data.jsonl'), 'utf8');
