import { slice, type Article, type Paragraph, type Span } from '#core/article/article.ts';
import type { Card } from '#core/course/card.ts';
import type { Fact } from '#core/facts/fact.ts';

/** A stretch of text, marked or not. */
export interface Run {
  readonly text: string;
  readonly fact: Fact | null;
}

/** A sentence, or what stands between two. `anchor` names one that a card cites. */
export interface Passage {
  readonly anchor: string | null;
  readonly runs: readonly Run[];
}

/** Names, terms and quotations below this weight stay unmarked, unless a card asks for them: a calm page is read. */
const worthMarking = 0.6;

/** The facts to mark in a section, in order of the text, none over another: dates and figures first, then by weight. */
export function factsToMark(facts: readonly Fact[], cards: readonly Card[]): readonly Fact[] {
  const asked = new Set(cards.map((card) => card.fact));
  const wanted = facts.filter(
    (fact) =>
      isLoud(fact) || (fact.kind !== 'statement' && (asked.has(fact.id) || fact.weight >= worthMarking)),
  );
  const order = wanted.sort(
    (a, b) => Number(isLoud(b)) - Number(isLoud(a)) || b.weight - a.weight || a.span.start - b.span.start,
  );
  const marked: Fact[] = [];
  for (const fact of order) if (!marked.some((other) => overlap(fact.span, other.span))) marked.push(fact);
  return marked.sort((a, b) => a.span.start - b.span.start);
}

/** Marked with the highlighter; the others get a fine line. */
export const isLoud = (fact: Fact): boolean => fact.kind === 'date' || fact.kind === 'figure';

/** A paragraph cut into sentences, and these into marked and unmarked runs. Joined, they are the paragraph's text. */
export function passagesOf(
  article: Pick<Article, 'text'>,
  paragraph: Paragraph,
  marked: readonly Fact[],
  cited: ReadonlySet<number>,
): readonly Passage[] {
  const passages: Passage[] = [];
  let at = paragraph.span.start;
  const add = (span: Span, anchor: string | null) => {
    if (span.start < span.end) passages.push({ anchor, runs: runsOf(article, span, marked) });
  };
  for (const sentence of paragraph.sentences) {
    add({ start: at, end: sentence.start }, null);
    add(sentence, cited.has(sentence.start) ? `s-${sentence.start}` : null);
    at = sentence.end;
  }
  add({ start: at, end: paragraph.span.end }, null);
  return passages;
}

function runsOf(article: Pick<Article, 'text'>, span: Span, marked: readonly Fact[]): readonly Run[] {
  const runs: Run[] = [];
  let at = span.start;
  for (const fact of marked) {
    if (fact.span.start < at || fact.span.end > span.end) continue;
    if (fact.span.start > at)
      runs.push({ text: slice(article, { start: at, end: fact.span.start }), fact: null });
    runs.push({ text: slice(article, fact.span), fact });
    at = fact.span.end;
  }
  if (at < span.end) runs.push({ text: slice(article, { start: at, end: span.end }), fact: null });
  return runs;
}

/** The address of a fact's slip within its lesson. */
export const factAnchor = (fact: Pick<Fact, 'id'>): string => `fact-${fact.id.replace(/[^\w-]/g, '-')}`;

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
