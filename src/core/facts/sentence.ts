import { type Article, slice, type Span } from '../article/article.ts';
import type { TaggedWord, Tagger } from './tagger.ts';
import { type Tree, treeOf } from './tree.ts';
import { shifted } from './within.ts';

/** A sentence with its place and its tagged words; `words` is empty when there is no tagger for its language. */
export interface Sentence {
  /** In the article. */
  readonly span: Span;
  readonly text: string;
  /** Their spans are in `text`. */
  readonly words: readonly TaggedWord[];
  readonly tree: Tree;
  readonly section: string;
  readonly sectionIndex: number;
  /** Index of its paragraph in the section. */
  readonly paragraph: number;
  /** Index of the sentence in its paragraph. */
  readonly position: number;
}

/** Called now and then with how many of how many sentences are done, at most about a hundred times. */
export type OnProgress = (done: number, total: number) => void;

/** All sentences of an article in order. */
export function readSentences(
  article: Article,
  tagger: Tagger | null,
  onProgress?: OnProgress,
): readonly Sentence[] {
  let total = 0;
  for (const { paragraphs } of article.sections)
    for (const { sentences } of paragraphs) total += sentences.length;
  const step = Math.max(1, Math.ceil(total / 100));
  let done = 0;
  return article.sections.flatMap((section, sectionIndex) =>
    section.paragraphs.flatMap((paragraph, index) =>
      paragraph.sentences.map((span, position): Sentence => {
        const text = slice(article, span);
        const words = tagger === null ? [] : tagger(text);
        if (++done % step === 0 || done === total) onProgress?.(done, total);
        return {
          span,
          text,
          words,
          tree: treeOf(words),
          section: section.id,
          sectionIndex,
          paragraph: index,
          position,
        };
      }),
    ),
  );
}

/** A span of a sentence's text as a span of the article. */
export const inArticle = (sentence: Sentence, span: Span): Span => shifted(span, sentence.span.start);

/** A span of the article as a span of the sentence's text. */
export const inSentence = (sentence: Pick<Sentence, 'span'>, span: Span): Span =>
  shifted(span, -sentence.span.start);
