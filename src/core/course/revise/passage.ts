import { slice, type Article, type Span } from '../../article/article.ts';
import { bagOf, comparedWords, type Bag } from './wording.ts';

/** A sentence of an article, with its place, as it is compared with those of another edition. */
export interface Passage {
  readonly span: Span;
  readonly text: string;
  /** Index of its section in the article. */
  readonly section: number;
  /** Number of its words, and how often each stands in it (`comparedWords`). */
  readonly length: number;
  readonly bag: Bag;
}

/** All sentences of an article in order. */
export function passagesOf(article: Article): readonly Passage[] {
  return article.sections.flatMap(({ paragraphs }, section) =>
    paragraphs.flatMap(({ sentences }) =>
      sentences.map((span): Passage => {
        const text = slice(article, span);
        const words = comparedWords(text);
        return { span, text, section, length: words.length, bag: bagOf(words) };
      }),
    ),
  );
}

/** Index of the sentence in which a place of the text stands; -1 between sentences. `passages` in order. */
export function passageAt(passages: readonly Passage[], place: number): number {
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = passages[middle]?.span;
    if (!span) return -1;
    if (place < span.start) high = middle - 1;
    else if (place >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
