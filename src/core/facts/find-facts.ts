import type { Article, Span } from '../article/article.ts';
import type { FactId } from '../id.ts';
import { aboutAbroad } from './about-abroad.ts';
import { aboutOf } from './about.ts';
import { findDates } from './dates.ts';
import { findDefinitions } from './definitions.ts';
import type { Fact, FactKind } from './fact.ts';
import { figuresBeside } from './figures.ts';
import { groupBy } from './grouping.ts';
import { findNames, type Mention } from './names.ts';
import { findQuotations } from './quotations.ts';
import { inArticle, inSentence, type OnProgress, readSentences, type Sentence } from './sentence.ts';
import { type NounSorter, nounSorter } from './sort.ts';
import type { Reader } from './tagger.ts';
import { weigher } from './weight.ts';
import { isWithin, spansWithin } from './within.ts';

/** What was found in an article, and the reading it was found in. */
export interface Findings {
  /** Id of the course: what ids of facts begin with. */
  readonly course: string;
  /** What read it; null for languages that are not read. */
  readonly reader: Reader | null;
  readonly facts: readonly Fact[];
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly sortOf: NounSorter;
  /** 0–1: how much a learner would want a fact of a kind kept. */
  readonly weigh: (kind: FactKind, sentence: Sentence) => number;
}

/**
 * Finds the facts of an article in reading order. `reader` is null for languages other than English:
 * then only dates and figures are found. `onProgress` counts the sentences read, which takes most of the time.
 * Ids depend on the course, the kind and the place alone.
 */
export function findFacts(
  article: Article,
  course: string,
  reader: Reader | null,
  onProgress?: OnProgress,
): Findings {
  const sentences = readSentences(article, reader?.read ?? null, onProgress);
  const mentions = findNames(sentences, reader);
  const sortOf = nounSorter(mentions, reader);
  const weigh = weigher(article);
  const facts: Fact[] = [];
  const base = (kind: FactKind, sentence: Sentence, span: Span, about: string) => ({
    id: `${course}.${kind}.${String(span.start)}-${String(span.end)}` as FactId,
    span,
    sentence: sentence.span,
    section: sentence.section,
    about,
    weight: weigh(kind, sentence),
  });

  for (const { sentence, span, date } of inSentences(sentences, findDates(article.text, article))) {
    const place = inSentence(sentence, span);
    const about = aboutAbroad(article.language, sentence.text, place) ?? aboutOf(sentence.text, place);
    facts.push({ kind: 'date', ...base('date', sentence, span, about), date });
  }
  const dates = facts.map(({ span }) => span);
  for (const { sentence, span, figure } of inSentences(
    sentences,
    figuresBeside(article.text, article, dates),
  )) {
    const place = inSentence(sentence, span);
    const about =
      aboutAbroad(article.language, sentence.text, place) ?? aboutOf(sentence.text, place, figure.unit);
    facts.push({ kind: 'figure', ...base('figure', sentence, span, about), figure });
  }

  const bySentence = groupBy(mentions, ({ sentence }) => sentence);
  const named = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.words.length === 0) continue;
    const here = bySentence.get(sentence) ?? [];
    const datesHere = spansWithin(dates, sentence.span);
    for (const mention of here) {
      const key = `${sentence.section} ${mention.group}`;
      const span = inArticle(sentence, mention.span);
      if (named.has(key) || datesHere.some((date) => isWithin(span, date) || isWithin(date, span))) continue;
      named.add(key);
      facts.push({ kind: 'name', ...base('name', sentence, span, mention.text), names: mention.names });
    }
    for (const { span, speaker } of findQuotations(sentence, here)) {
      const about = speaker?.text ?? '';
      facts.push({
        kind: 'quotation',
        ...base('quotation', sentence, inArticle(sentence, span), about),
        speaker: speaker?.text ?? null,
      });
    }
    for (const { span, term } of findDefinitions(sentence, here)) {
      facts.push({
        kind: 'definition',
        ...base('definition', sentence, inArticle(sentence, span), term),
        term,
      });
    }
  }
  facts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : 1));
  return { course, reader, facts, sentences, mentions, sortOf, weigh };
}

/** Gives each finding, in order, the sentence around it; what reaches over the end of one, or stands in none, is left out. */
function inSentences<Found extends { readonly span: Span }>(
  sentences: readonly Sentence[],
  findings: readonly Found[],
): readonly (Found & { readonly sentence: Sentence })[] {
  let at = 0;
  return findings.flatMap((found) => {
    while ((sentences[at]?.span.end ?? Infinity) <= found.span.start) at += 1;
    const sentence = sentences[at];
    return sentence !== undefined && isWithin(found.span, sentence.span) ? [{ ...found, sentence }] : [];
  });
}
