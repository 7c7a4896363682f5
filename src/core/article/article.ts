/** A half-open range of UTF-16 code units `[start, end)` in an article's `text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of text inside a section. `subheading` and `item` (of a list) are shown as such; only `subheading` has no sentences. */
export interface Paragraph {
  readonly kind: 'text' | 'subheading' | 'item' | 'quote';
  readonly span: Span;
  readonly sentences: readonly Span[];
}

/** The part of an article under one heading. The part before the first heading is the lead: its `heading` is empty. */
export interface Section {
  /** Stable name inside the article, fit for an address: `lead`, `background`, `analysis-2`. */
  readonly id: string;
  readonly heading: string;
  /** One sentence on what the section says; empty when nobody wrote one. */
  readonly summary: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Where an article comes from, as far as it is known. Every part may be empty. */
export interface Source {
  readonly title: string;
  readonly author: string;
  readonly publisher: string;
  readonly url: string;
}

/** A source text. `text` never changes once imported; everything else points into it by span. */
export interface Article {
  readonly title: string;
  /** Date of publication, `YYYY-MM-DD`, or null when the text does not tell. */
  readonly published: string | null;
  /** BCP 47 tag; `und` when unknown. */
  readonly language: string;
  readonly source: Source;
  /** All paragraphs in order, joined by one empty line; headings of sections are not part of it. */
  readonly text: string;
  readonly sections: readonly Section[];
}

export const slice = (article: Pick<Article, 'text'>, span: Span): string =>
  article.text.slice(span.start, span.end);

/** A span without the space around its words; null when it has none. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? { start, end } : null;
}
