import { type Article, slice, type Span } from '../../article/article.ts';
import type { DateFact } from '../../facts/fact.ts';
import { inArticle, type Sentence } from '../../facts/sentence.ts';
import { overlaps } from '../../facts/within.ts';
import type { Attempt } from './attempt.ts';
import { upperFirst } from './opening.ts';

/** Something that happened at a time the text gives: a literal stretch of the article without its date. */
export interface DatedEvent {
  readonly fact: DateFact;
  readonly sentence: Sentence;
  readonly label: string;
}

const LONGEST = 14;

/** The event that a question for a date asks about; null unless the text says it in one stretch beside the date. */
export function eventOf(
  article: Article,
  sentence: Sentence,
  { fact, rule, words, clause }: Attempt,
): DatedEvent | null {
  const [first, last] = [words[0], words.at(-1)];
  if (rule !== 'when' || fact.kind !== 'date' || first === undefined || last === undefined) return null;
  if (fact.date.range || clause === null || clause.unsaid !== null || clause.standing === 'relative')
    return null;
  // "has risen" and "was built" alike: only what simply happened has a place in an order.
  const finite = clause.tree.words[clause.auxiliaries[0] ?? clause.predicate];
  if (finite?.xpos !== 'VBD') return null;
  const span: Span = inArticle(sentence, { start: first.start, end: last.end });
  if (overlaps(fact.span, span)) return null;
  const label = slice(article, span);
  const own = sentence.words.filter(({ start, end }) => start >= first.start && end <= last.end);
  // Between the ends stands nothing but what the clause says.
  const spoken = own.filter(({ tag }) => tag !== 'PUNCT').length;
  const shown = words.filter(({ tag }) => tag !== 'PUNCT').length;
  if (spoken > shown + clause.auxiliaries.length) return null;
  // Everything between the ends is shown, in the text's own words, with a name for its subject.
  if (
    own.length > LONGEST ||
    own.length < 3 ||
    own.some((word) => word.tag === 'PRON' && /^(?:he|she|it|they|this|who|which|that)$/.test(word.lower))
  )
    return null;
  // "rose from 58,000 tonnes in 1800": a year in it would say its place.
  if (/\b\d{4}s?\b/.test(label)) return null;
  if (/[;:()“”"\n]/.test(label) || label.includes(' – ')) return null;
  return { fact, sentence, label: first.start === 0 ? label : upperFirst(label) };
}
