import type { Article } from '#core/article/article.ts';
import type { Specimen } from './gold/load.ts';
import type { Part } from './part.ts';
import type { HumanQuestion, XquadDocument } from './xquad/xquad.ts';

/** A text that cards are made from, and what people asked about it, where that is known. */
export interface Text {
  readonly article: Article;
  readonly questions: readonly HumanQuestion[];
}

/** The texts of one part, our own articles and the encyclopaedia's pages. */
export const textsOf = (
  part: Part,
  specimens: readonly Specimen[],
  documents: readonly XquadDocument[],
): readonly Text[] => [
  ...specimens.flatMap(({ gold, article }) => (gold.part === part ? [{ article, questions: [] }] : [])),
  ...documents.filter((document) => document.part === part),
];
