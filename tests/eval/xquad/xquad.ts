import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, slice, type Span } from '#core/article/article.ts';
import { buildArticle, singleSpaced } from '#core/article/build.ts';
import type { Part } from '../part.ts';

/** A question somebody asked about a paragraph, with its answer's place in the article. */
export interface HumanQuestion {
  readonly question: string;
  readonly answer: Span;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** One encyclopaedia page of XQuAD: five of its paragraphs as an article, and what people asked about them. */
export interface XquadDocument {
  readonly article: Article;
  readonly questions: readonly HumanQuestion[];
  /** Documents at even places are for tuning, those at odd places for reporting. */
  readonly part: Part;
}

interface RawDocument {
  readonly title: string;
  readonly paragraphs: readonly {
    readonly context: string;
    readonly qas: readonly {
      readonly question: string;
      readonly answers: readonly { readonly answer_start: number; readonly text: string }[];
    }[];
  }[];
}

export function loadXquad(data: string): readonly XquadDocument[] {
  const raw = JSON.parse(readFileSync(join(data, 'qa/xquad.en.json'), 'utf8')) as {
    data: readonly RawDocument[];
  };
  return raw.data.map((document, index) => readDocument(document, index % 2 === 0 ? 'tune' : 'report'));
}

export function readDocument({ title, paragraphs }: RawDocument, part: Part): XquadDocument {
  const article = buildArticle({
    title: title.replaceAll('_', ' '),
    published: null,
    language: 'en',
    source: { title: '', author: '', publisher: '', url: '' },
    sections: [
      {
        heading: '',
        summary: '',
        paragraphs: paragraphs.map(({ context }) => ({ kind: 'text', text: context })),
      },
    ],
  });
  const questions = paragraphs.flatMap(({ context, qas }, paragraph) =>
    qas.flatMap(({ question, answers: [answer] }): HumanQuestion[] => {
      const place = article.sections[0]?.paragraphs[paragraph]?.span;
      if (answer === undefined || place === undefined) return [];
      // White space was made single: what stands before the answer is as much shorter as its beginning is.
      const start = place.start + singleSpaced(`${context.slice(0, answer.answer_start)}|`).length - 1;
      const span = { start, end: start + singleSpaced(answer.text).length };
      if (slice(article, span) !== singleSpaced(answer.text)) {
        throw new Error(`${title}: “${answer.text}” does not stand where it should`);
      }
      return [{ question: singleSpaced(question), answer: span, paragraph }];
    }),
  );
  return { article, questions, part };
}
