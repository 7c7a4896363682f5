import type { Span } from '../../article/article.ts';
import type { DateFact, Fact, FigureFact } from '../../facts/fact.ts';
import type { Sentence } from '../../facts/sentence.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import { isTitle } from '../../facts/name/person.ts';
import { isDemonym } from '../../facts/name/place.ts';
import { isMeasure } from '../../facts/figure/unit.ts';
import { type Clause, readClause } from './clause.ts';
import { tieLength, upperFirst } from './opening.ts';

/** A question and the words of the sentence it uses, on which the checks are run. */
export interface Question {
  readonly prompt: string;
  readonly words: readonly TaggedWord[];
}

const inside = (word: TaggedWord, span: Span): boolean => word.start >= span.start && word.end <= span.end;

/** The words as the sentence spaces them. */
function said(text: string, words: readonly TaggedWord[]): string {
  let out = '';
  let end: number | null = null;
  for (const word of words) {
    if (end !== null) out += word.start === end ? '' : /\s/.test(text.charAt(word.start - 1)) ? ' ' : '';
    out += word.text;
    end = word.end;
  }
  return out;
}

/** In the middle of a question the sentence's first word loses the capital that only its place gave it. */
function lowerFirst(words: readonly TaggedWord[], text: string): string {
  const [first, second] = words;
  // A plural at the head of a sentence is often taken for a name: "Researchers", "Economists".
  const plural =
    first?.start === 0 && second?.tag !== 'PROPN' && /[^s'’]s$/.test(first.text) && first.text.length > 6;
  if (
    first === undefined ||
    (first.tag === 'PROPN' && !plural) ||
    /^\p{Lu}{2}|^\p{Lu}\p{Ll}*\p{Lu}/u.test(text)
  )
    return text;
  const named =
    isTitle(first.lower) ||
    isDemonym(first.text) ||
    (first.tag !== 'DET' && first.tag !== 'ADP' && second?.tag === 'PROPN');
  return named && first.lower !== 'both' ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const ask = (...parts: readonly string[]): string =>
  `${upperFirst(
    parts
      .filter((part) => part !== '')
      .join(' ')
      .replace(/\s+/g, ' ')
      .replace(/ ([,;)])/g, '$1')
      .replace(/[\s,]+$/, ''),
  )}?`;

function whenWord(fact: DateFact): string {
  const { date } = fact;
  if (date.range) return 'from when to when';
  if (date.approximate) return 'about when';
  if (date.precision === 'year') return 'in which year';
  if (date.precision === 'decade') return 'in which decade';
  if (date.precision === 'century') return 'in which century';
  return date.precision === 'month' && date.anchor !== null ? 'in which month' : 'when';
}

/** A phrase without the date and the preposition before it; null when that preposition says more than "at that time". */
function withoutDate(
  phrase: readonly TaggedWord[],
  span: Span,
  range: boolean,
): readonly TaggedWord[] | null {
  const first = phrase.findIndex((word) => inside(word, span));
  if (first < 0) return phrase;
  const determiner = phrase[first - 1]?.lower === 'the' ? 1 : 0;
  const preposition = phrase[first - 1 - determiner];
  const fits = range ? /^(?:from|during|in)$/ : /^(?:in|on|during)$/;
  if (preposition === undefined || !fits.test(preposition.lower)) return null;
  const after = phrase.filter(({ start }) => start >= span.end);
  // "in 1950 and 1953", "in 1950 alone": more hangs on the date than the question would say.
  if (/^(?:and|or|-|alone|only)$/.test(after[0]?.lower ?? '')) return null;
  return [...phrase.slice(0, first - 1 - determiner), ...after];
}

/** "In which year did North Korea test its bomb?" */
export function askWhen(sentence: Sentence, fact: DateFact, span: Span): Question | null {
  const clause = clauseOf(sentence, true);
  if (clause === null) return null;
  const adjunct = withoutDate(clause.adjunct, span, fact.date.range);
  const rest = withoutDate(clause.rest, span, fact.date.range);
  if (adjunct === null || rest === null) return null;
  // "They expect that it will close in 2030" does not say when they expect it.
  const date = clause.rest.findIndex((word) => inside(word, span));
  const subordinate = clause.rest
    .slice(0, Math.max(0, date))
    .some(({ tag, lower }) => tag === 'SCONJ' || /^(?:that|which|who|whom|where|if)$/.test(lower));
  if (subordinate || !/^(?:did|was|were|had|will|would)$/.test(clause.auxiliary)) return null;
  const asked = clause.adjunct.length - adjunct.length + clause.rest.length - rest.length;
  if (asked === 0 || clause.subject.some((word) => inside(word, span))) return null;
  // With be as the only verb, what is left must still say something.
  if (rest.length === 0 && clause.verb === '') return null;
  const { text } = sentence;
  const subject = said(text, clause.subject);
  const prompt = ask(
    whenWord(fact),
    clause.auxiliary,
    lowerFirst(clause.subject, subject),
    clause.verb,
    said(text, rest),
    lowerFirst(adjunct, said(text, adjunct)),
  );
  return { prompt, words: [...clause.subject, ...clause.predicate, ...rest, ...adjunct] };
}

/** "How many missiles did North Korea launch?", "How many people died …?" */
export function askHowMany(sentence: Sentence, fact: FigureFact, span: Span): Question | null {
  const { unit } = fact.figure;
  if (unit === null || isMeasure(unit) || fact.figure.upTo !== null) return null;
  const dated = /\b[12]\d{3}\b/.test(sentence.text);
  const clause = clauseOf(sentence, dated);
  if (clause === null) return null;
  const { text } = sentence;
  const inSubject = clause.subject[0] !== undefined && inside(clause.subject[0], span);
  const phrase = inSubject ? clause.subject : clause.rest;
  if (phrase[0] === undefined || !inside(phrase[0], span)) return null;
  const head = phrase.findIndex(({ text: word, start }) => word === unit && start >= span.start);
  if (head < 0) return null;
  const counted = phrase.slice(0, head + 1).filter((word) => !inside(word, span) || word.text === unit);
  const after = phrase.slice(head + 1);
  const what = `how many ${said(text, counted)}`;
  const adjunct = lowerFirst(clause.adjunct, said(text, clause.adjunct));
  const words = [...phrase.filter((word) => !inside(word, span)), ...clause.predicate];
  if (inSubject) {
    const prompt = ask(
      what,
      said(text, after),
      said(text, clause.predicate),
      said(text, clause.rest),
      adjunct,
    );
    return { prompt, words: [...counted, ...clause.predicate, ...clause.rest, ...clause.adjunct] };
  }
  if (clause.verb === '') return null;
  const subject = lowerFirst(clause.subject, said(text, clause.subject));
  const prompt = ask(what, clause.auxiliary, subject, clause.verb, said(text, after), adjunct);
  return { prompt, words: [...clause.subject, ...words, ...clause.adjunct] };
}

/** "Who discovered radium?": the person is the whole subject. */
export function askWho(sentence: Sentence, span: Span): Question | null {
  const clause = clauseOf(sentence, false);
  if (clause === null) return null;
  const outside = clause.subject.filter((word) => !inside(word, span));
  const titled = outside.every(({ tag, end }) => tag === 'PROPN' && end <= span.start);
  if (!titled || outside.length === clause.subject.length) return null;
  const { text } = sentence;
  const singular = clause.predicate.map(({ lower }) => lower);
  if (/^(?:are|were|have|do)$/.test(singular[0] ?? '')) return null;
  const adjunct = lowerFirst(clause.adjunct, said(text, clause.adjunct));
  const prompt = ask('who', said(text, clause.predicate), said(text, clause.rest), adjunct);
  return { prompt, words: [...clause.predicate, ...clause.rest, ...clause.adjunct] };
}

function clauseOf(sentence: Sentence, past: boolean): Clause | null {
  const tie = tieLength(sentence.text);
  return readClause(
    sentence.words.filter(({ start }) => start >= tie),
    past,
  );
}

/** "What is a neutron star?" */
export function askWhat(
  fact: Extract<Fact, { kind: 'definition' }>,
  verb: string,
  person: boolean,
  named: boolean,
): string {
  const term =
    !named || /^(?:The|A|An) /.test(fact.term)
      ? fact.term.charAt(0).toLowerCase() + fact.term.slice(1)
      : fact.term;
  return `${person ? 'Who' : 'What'} ${verb} ${term}?`;
}
