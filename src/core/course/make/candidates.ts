import type { Span } from '../../article/article.ts';
import { slice, type Article } from '../../article/article.ts';
import { BLANK } from '../card.ts';
import { MOST_PROMPT_WORDS } from '../limits.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Findings } from '../../facts/find-facts.ts';
import type { Mention } from '../../facts/names.ts';
import { findQuotations } from '../../facts/quotations.ts';
import { inArticle, inSentence, type Sentence } from '../../facts/sentence.ts';
import type { TaggedWord } from '../../facts/tagger.ts';
import { placeKind } from '../../facts/name/place.ts';
import { groupBy } from '../../facts/grouping.ts';
import type { Candidate, Reason, RefusedCandidate } from './candidate.ts';
import { gapRules } from './gap-rules.ts';
import { findGaps } from './gaps.ts';
import { givesAway } from './leak.ts';
import { belongsToMore } from './membership.ts';
import { tieLength, upperFirst, withoutWeekday } from './opening.ts';
import { enoughOf } from './shortening.ts';
import { askHowMany, askWhat, askWhen, askWho, type Question } from './question.ts';
import { pointsBack, type Setting } from './standalone.ts';

export interface Asked {
  readonly candidates: readonly Candidate[];
  readonly refused: readonly RefusedCandidate[];
}

const CONTENT = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Tries every way to ask for every fact; what a check refuses is kept with its name. */
export function findCandidates(article: Article, findings: Findings): Asked {
  const rules = gapRules(article.language);
  if (rules !== null) return findGaps(article, findings, rules);
  const candidates: Candidate[] = [];
  const refused: RefusedCandidate[] = [];
  const bySentence = groupBy(findings.facts, ({ sentence }) => sentence.start);
  const mentions = groupBy(findings.mentions, (mention) => mention.sentence);
  const introduced = new Set<string>();
  const people = new Set(
    findings.mentions
      .filter(({ names }) => names === 'person')
      .flatMap(({ text }) => text.toLowerCase().split(' ')),
  );
  const title = new Set(article.title.toLowerCase().match(/\p{L}+/gu) ?? []);

  for (const sentence of findings.sentences) {
    const setting: Setting = { title, introduced, people };
    const facts = bySentence.get(sentence.span.start) ?? [];
    for (const fact of facts) {
      for (const attempt of attempts(article, findings, sentence, fact)) {
        const reason = refusal(
          sentence,
          mentions.get(sentence) ?? [],
          fact,
          attempt,
          setting,
          series(facts, fact),
        );
        const { style, prompt, answer } = attempt;
        if (reason === null)
          candidates.push({
            fact,
            sentence,
            style,
            prompt,
            answer,
            score: score(fact, attempt, article.title),
          });
        else refused.push({ fact, style, prompt, reason });
      }
    }
    introduce(sentence.words, introduced);
  }
  return { candidates, refused };
}

/** How many figures of one unit a sentence gives: from three on they are a list, and one of them says little. */
const series = (facts: readonly Fact[], fact: Fact): number =>
  fact.kind !== 'figure' || fact.figure.unit === null
    ? 0
    : facts.filter((other) => other.kind === 'figure' && other.figure.unit === fact.figure.unit).length;

/** Remembers the nouns that "a" or "an" brings in. */
function introduce(words: readonly TaggedWord[], introduced: Set<string>): void {
  for (const [index, { lower }] of words.entries()) {
    if (lower !== 'a' && lower !== 'an') continue;
    const noun = words.slice(index + 1, index + 5).find(({ tag }) => tag === 'NOUN');
    if (noun !== undefined) introduced.add(noun.lemma);
  }
}

interface Attempt {
  readonly style: Candidate['style'];
  readonly prompt: string;
  readonly answer: string;
  /** Words of the sentence that the prompt shows. */
  readonly words: readonly TaggedWord[];
}

function attempts(article: Article, findings: Findings, sentence: Sentence, fact: Fact): readonly Attempt[] {
  const answer = slice(article, fact.span);
  const span = inSentence(sentence, fact.span);
  const question = (asked: Question | null): Attempt[] =>
    asked === null
      ? []
      : [{ style: 'question', answer, words: asked.words, prompt: withoutWeekday(asked.prompt) }];
  switch (fact.kind) {
    case 'date':
      return [...question(askWhen(sentence, fact, span)), cloze(sentence, span, answer)];
    case 'figure':
      return [...question(askHowMany(sentence, fact, span)), cloze(sentence, span, answer)];
    case 'name': {
      const said = quoted(findings, sentence, fact.span);
      const who = fact.names === 'person' ? askWho(sentence, span) : null;
      return [
        ...(said === null ? [] : [{ ...said, answer }]),
        ...question(who),
        cloze(sentence, span, answer),
      ];
    }
    case 'definition': {
      const before = sentence.text.slice(0, span.start).trimEnd();
      const verb = /\b(is|are|was|were)$/.exec(before)?.[1];
      const term = fact.term.replace(/^(?:The|A|An) /, '');
      const kind = findings.mentions.find(({ text }) => text === term)?.names ?? null;
      const person = kind === 'person';
      // An apposition does not say whether it still holds: only a thing "is" what it is.
      if (verb === undefined && (kind === null || answer.startsWith('the '))) return [];
      // "Rome, a foreign power" says what Rome is to somebody; islands and institutions are what they are called.
      if (verb === undefined && !person && kind !== 'organisation' && placeKind(term) !== 'region') return [];
      return [
        { style: 'question', prompt: askWhat(fact, verb ?? 'is', person, kind !== null), answer, words: [] },
      ];
    }
    case 'quotation':
    case 'statement':
      return [];
  }
}

/** "Who said “…”?" where the sentence names exactly one speaker, and this is the mention that does. */
function quoted(findings: Findings, sentence: Sentence, name: Span): Omit<Attempt, 'answer'> | null {
  const mentions = findings.mentions.filter((mention) => mention.sentence === sentence);
  for (const { span, speaker } of findQuotations(sentence, mentions)) {
    if (speaker === null || inArticle(sentence, speaker.span).start !== name.start) continue;
    const words = sentence.text.slice(span.start, span.end).replace(/[,.]$/, '');
    if (words.split(' ').length > 30 || words.split(' ').length < 5) continue;
    return { style: 'question', prompt: `Who said: “${words}”?`, words: [] };
  }
  return null;
}

function cloze(sentence: Sentence, span: Span, answer: string): Attempt {
  const { text } = sentence;
  const tie = tieLength(text);
  const from = tie > span.start ? 0 : tie;
  const to = enoughOf(sentence, from, span.end);
  const tail = to < text.length ? '.' : '';
  const shownText = `${text.slice(from, span.start)}${BLANK}${text.slice(span.end, to)}${tail}`;
  const words = sentence.words.filter(
    ({ start, end }) => start >= from && end <= to && (end <= span.start || start >= span.end),
  );
  return {
    style: 'cloze',
    prompt: upperFirst(withoutWeekday(shownText).replace(/\s+/g, ' ').trim()),
    answer,
    words,
  };
}

/** The checks, cheapest first; the first that fails names the reason. */
function refusal(
  sentence: Sentence,
  mentions: readonly Mention[],
  fact: Fact,
  attempt: Attempt,
  setting: Setting,
  series: number,
): Reason | null {
  const { text } = sentence;
  const { prompt, words, answer, style } = attempt;
  if (/[?]["”’)]?$/.test(text)) return 'not-a-statement';
  if (/^\p{Ll}/u.test(text) || !/[.!]["”’)\]]*$/.test(text) || !balanced(text)) return 'torn-sentence';
  if (prompt.split(' ').length > MOST_PROMPT_WORDS) return 'too-long';
  if (givesAway(prompt.replace(BLANK, ' '), fact, answer)) return 'answer-given-away';
  const span = inSentence(sentence, fact.span);
  if (fact.kind !== 'definition') {
    const member = belongsToMore(text, sentence.words, span, fact);
    if (member !== null) return member;
    if (series > 2) return 'member-of-a-list';
  }
  if (sentence.words.length === 0) return prompt.split(' ').length < 6 ? 'too-little-context' : null;
  if (fact.kind === 'name' && style === 'cloze') {
    const reason = nameCloze(sentence, fact, span, words, mentions);
    if (reason !== null) return reason;
  }
  if (words.length === 0) return null;
  const back = pointsBack(style === 'cloze' ? withAnswer(sentence, words, span) : words, setting);
  if (back !== null) return back;
  return hasContext(fact, words, setting, mentions) ? null : 'too-little-context';
}

/** A pronoun may stand for the answer itself, so the checks see the answer's words in their place. */
const withAnswer = (sentence: Sentence, words: readonly TaggedWord[], span: Span): readonly TaggedWord[] =>
  sentence.words.filter((word) => words.includes(word) || (word.start >= span.start && word.end <= span.end));

/** A name of the article, a word of its title or a year says what the prompt is about. */
function hasContext(
  fact: Fact,
  words: readonly TaggedWord[],
  setting: Setting,
  here: readonly Mention[],
): boolean {
  const content = words.filter(({ tag }) => CONTENT.has(tag)).length;
  const topical = words.some(
    ({ lower, lemma }) => lower.length > 3 && (setting.title.has(lower) || setting.title.has(lemma)),
  );
  const named = here.some(({ span }) => shown(span, words));
  if (topical || named) return content >= 3;
  const dated = words.some(({ text }) => /^[12]\d{3}$/.test(text));
  if (fact.kind === 'figure') return dated && content >= 4;
  return content >= 6;
}

const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
const shown = (span: Span, words: readonly TaggedWord[]): boolean =>
  words.some((word) => word.start === span.start);

/** A blanked name must be the only one that fits: something else in the sentence has to pin it down. */
function nameCloze(
  sentence: Sentence,
  fact: Fact,
  span: Span,
  words: readonly TaggedWord[],
  others: readonly Mention[],
): Reason | null {
  const after = sentence.text.slice(span.end);
  const role = /^, (?:the|an?) [^,]{6,70}[,.]/.test(after);
  const quotes = /[“"]/.test(sentence.text.slice(0, span.start));
  if (quotes && /[”"]/.test(after)) return 'quoted-words';
  const names = new Set(
    others.filter((other) => !within(other.span, span) && shown(other.span, words)).map(({ group }) => group),
  );
  const numbers = words.filter(({ tag }) => tag === 'NUM');
  const pinned = role || numbers.some(({ text }) => /\d{2}/.test(text)) || names.size >= 2;
  if (!pinned) return 'many-answers';
  return fact.kind === 'name' && fact.names === 'other' && !role && numbers.length === 0 && names.size < 2
    ? 'many-answers'
    : null;
}

/** Brackets and quotation marks that open must close. */
function balanced(text: string): boolean {
  const count = (mark: RegExp): number => (text.match(mark) ?? []).length;
  return (
    count(/\(/g) === count(/\)/g) &&
    count(/“/g) === count(/”/g) &&
    count(/"/g) % 2 === 0 &&
    count(/\[/g) === count(/\]/g)
  );
}

function score(fact: Fact, { style, prompt, answer }: Attempt, title: string): number {
  const words = prompt.split(' ').length;
  const handy = words >= 6 && words <= 22 ? 0.1 : words > 32 ? -0.15 : 0;
  const asked = style === 'question' ? 0.15 : 0;
  // What the whole article is about is no question.
  const topic = fact.kind === 'name' && title.includes(answer) ? -0.2 : 0;
  return Math.max(0, Math.min(1, fact.weight * 0.75 + asked + handy + topic));
}
