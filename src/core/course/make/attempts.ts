import type { Article, Span } from '../../article/article.ts';
import { slice } from '../../article/article.ts';
import { aboutOf } from '../../facts/about.ts';
import type { DateFact, Fact, FigureFact, StatementFact } from '../../facts/fact.ts';
import type { Findings } from '../../facts/find-facts.ts';
import type { Mention } from '../../facts/names.ts';
import { findQuotations } from '../../facts/quotations.ts';
import { inArticle, inSentence, type Sentence } from '../../facts/sentence.ts';
import type { Tree } from '../../facts/tree.ts';
import { isWithin } from '../../facts/within.ts';
import type { FactId } from '../../id.ts';
import { amountOf } from './amount.ts';
import type { Attempt } from './attempt.ts';
import type { Asked } from './clause/asked.ts';
import { ask } from './clause/ask.ts';
import { askAppositions } from './clause/apposition.ts';
import { clausesOf } from './clause/clause.ts';
import { type Statement, statementsOf } from './clause/statement.ts';
import type { Placed } from './clause/ground.ts';
import type { Sorter } from './clause/interrogative.ts';
import { clozeOf, statementCloze } from './cloze.ts';
import { inPlace } from './in-place.ts';
import { untied, withoutWeekday } from './opening.ts';

/** A sentence of so many words is shown whole in a gap card. */
const WHOLE_WORDS = 20;
/** A clause of fewer says too little to fill its gap. */
const FEWEST_WORDS = 6;

/** What attempts at a sentence are made from. */
export interface Material {
  readonly article: Article;
  readonly findings: Findings;
  readonly sentence: Sentence;
  /** The sentence's tree with names for pronouns that can only mean them. */
  readonly tree: Tree;
  readonly facts: readonly Fact[];
  readonly mentions: readonly Mention[];
  /** Places in the article of what else is worth asking for. */
  readonly terms: readonly Span[];
  readonly sortOf: Sorter;
}

const dateFacts = (sentence: Sentence, facts: readonly Fact[]): readonly Placed<DateFact>[] =>
  facts.flatMap((fact) => (fact.kind === 'date' ? [{ fact, span: inSentence(sentence, fact.span) }] : []));
const figureFacts = (sentence: Sentence, facts: readonly Fact[]): readonly Placed<FigureFact>[] =>
  facts.flatMap((fact) => (fact.kind === 'figure' ? [{ fact, span: inSentence(sentence, fact.span) }] : []));

/** Every way to ask about a sentence: questions turned out of its clauses, then gaps. */
export function attemptsAt(material: Material): readonly Attempt[] {
  const { sentence, tree, facts, sortOf } = material;
  const ground = {
    text: sentence.text,
    sortOf,
    dates: dateFacts(sentence, facts),
    figures: figureFacts(sentence, facts),
  };
  const clauses = clausesOf(tree);
  const asked = [...clauses.flatMap((clause) => ask(clause, ground)), ...askAppositions(tree, ground)];
  const questions = asked.flatMap((one) => fromAsked(material, one));
  const statements = statementsOf(clauses);
  return [
    ...questions,
    ...facts.flatMap((fact) => fromFact(material, statements, fact)),
    ...material.terms.flatMap((span) => fromTerm(material, statements, span)),
  ];
}

/** A question with the fact that answers it: one found before, or a statement of its own. */
function fromAsked(material: Material, asked: Asked): readonly Attempt[] {
  const { article, sentence, tree } = material;
  const [first, last] = [tree.words[asked.answer[0] ?? -1], tree.words[asked.answer.at(-1) ?? -1]];
  if (first === undefined || last === undefined) return [];
  // A name put in for a pronoun is not the text's: it may be shown, and never be the answer.
  if (asked.answer.some((index) => tree.words[index] !== sentence.words[index])) return [];
  const span = inArticle(sentence, { start: first.start, end: last.end });
  const fact = answering(material, asked, span);
  const exact = fact.kind === 'date' || fact.kind === 'figure';
  return [
    {
      fact,
      style: 'question',
      rule: asked.rule,
      prompt: untied(withoutWeekday(asked.prompt)),
      answer: slice(article, exact ? fact.span : span),
      words: [...asked.shown].sort((a, b) => a - b).flatMap((index) => tree.words[index] ?? []),
      clause: asked.clause,
    },
  ];
}

function answering(
  { article, findings, sentence, facts, mentions, tree }: Material,
  { rule, clause, shown }: Asked,
  span: Span,
): Fact {
  const kind = rule === 'when' ? 'date' : rule === 'how-many' || rule === 'how-much' ? 'figure' : null;
  const same = facts.find((fact) =>
    kind === null
      ? fact.span.start === span.start && fact.span.end === span.end
      : fact.kind === kind && isWithin(span, fact.span),
  );
  if (same !== undefined) return same;
  const overlapping =
    kind === null ? undefined : facts.find((fact) => fact.kind === kind && isWithin(fact.span, span));
  if (overlapping !== undefined) return overlapping;
  const statement = statementAt({ sentence, findings }, span);
  const words = slice(article, span).replace(/^(?:the|a|an) /i, '');
  const name = mentions.find((mention) => mention.text === words);
  if (name !== undefined)
    return { ...statement, kind: 'name', id: idOf(findings, 'name', span), names: name.names };
  if (rule === 'definition') {
    const subject = clause === null ? shown : clause.subject.words;
    const [first, last] = [tree.words[subject[0] ?? -1], tree.words[subject.at(-1) ?? -1]];
    const term = first === undefined || last === undefined ? '' : sentence.text.slice(first.start, last.end);
    if (term !== '')
      return { ...statement, kind: 'definition', id: idOf(findings, 'definition', span), term };
  }
  return statement;
}

const idOf = ({ course }: Findings, kind: Fact['kind'], { start, end }: Span): FactId =>
  `${course}.${kind}.${String(start)}-${String(end)}` as FactId;

/** What a stretch of a sentence says, as a fact. */
const statementAt = (
  { sentence, findings }: Pick<Material, 'sentence' | 'findings'>,
  span: Span,
): StatementFact => ({
  kind: 'statement',
  id: idOf(findings, 'statement', span),
  span,
  sentence: sentence.span,
  section: sentence.section,
  about: aboutOf(sentence.text, inSentence(sentence, span)),
  weight: findings.weigh('statement', sentence),
});

/** A gap for a key term, "takes on a new ____", and the same as a question: "takes on what?" */
function fromTerm(material: Material, statements: readonly Statement[], place: Span): readonly Attempt[] {
  const { article, sentence, sortOf } = material;
  const span = inSentence(sentence, place);
  const first = sentence.words.findIndex(({ start }) => start === span.start);
  const before = sentence.words[first - 1];
  const isOwn = before !== undefined && (before.tag === 'DET' || before.xpos === 'PRP$');
  const whole = { start: isOwn ? before.start : span.start, end: span.end };
  const fact = statementAt(material, inArticle(sentence, whole));
  const gap = chosen(material, clozesIn(material, statements, fact, span, slice(article, place)));
  const head = sentence.words.findIndex((word) => word.tag === 'NOUN' && isWithin(word, span));
  if (head >= 0 && sortOf(sentence.tree, head) === 'person') return [gap];
  const { short, sentence: long } = clozesIn(material, statements, fact, whole, slice(article, fact.span));
  return [gap, ...firstInPlace([...short, long], whole)];
}

function fromFact(material: Material, statements: readonly Statement[], fact: Fact): readonly Attempt[] {
  const { article, sentence } = material;
  const answer = slice(article, fact.span);
  const span = inSentence(sentence, fact.span);
  const gaps = (): readonly Attempt[] => gapsAndQuestions(material, statements, fact, span, answer);
  switch (fact.kind) {
    case 'date':
    case 'figure':
      return gaps();
    case 'name':
      return [...quoted(material, fact, answer), ...gaps()];
    case 'definition':
    case 'quotation':
    case 'statement':
      return [];
  }
}

/** Gaps for a fact, and the same as questions where they can be said so. */
function gapsAndQuestions(
  material: Material,
  statements: readonly Statement[],
  fact: Fact,
  span: Span,
  answer: string,
): readonly Attempt[] {
  const whole = clozesIn(material, statements, fact, span, answer);
  const amount = fact.kind === 'figure' && fact.figure.conversion === null ? amountOf(answer) : null;
  const from = span.start + (amount?.bound.length ?? 0);
  // "perhaps ____ people": what is counted, and how nearly, stays to be read.
  const gaps =
    amount === null || amount.bound + amount.counted === ''
      ? whole
      : clozesIn(
          material,
          statements,
          fact,
          { start: from, end: from + amount.number.length },
          amount.number,
        );
  return [chosen(material, gaps), ...firstInPlace([...whole.short, whole.sentence], span)];
}

/** The first that can be said as a question, in place. */
function firstInPlace(attempts: readonly Attempt[], span: Span): readonly Attempt[] {
  for (const attempt of attempts) {
    const question = inPlace(attempt, span);
    if (question !== null) return [question];
  }
  return [];
}

interface Clozes {
  readonly sentence: Attempt;
  /** The statements that say the fact, the shortest first. */
  readonly short: readonly Attempt[];
}

const clozesIn = (
  { sentence }: Material,
  statements: readonly Statement[],
  fact: Fact,
  span: Span,
  answer: string,
): Clozes => ({
  sentence: clozeOf(sentence, fact, span, answer),
  short: statements
    .flatMap((statement) => statementCloze(statement, sentence.text, fact, span, answer) ?? [])
    .filter(({ words }) => words.length >= FEWEST_WORDS)
    .sort((a, b) => a.words.length - b.words.length),
});

/** The sentence with a gap, or the shortest statement of the fact where the sentence is long or leans on others. */
const chosen = ({ sentence, tree }: Material, { sentence: whole, short: [best] }: Clozes): Attempt =>
  best !== undefined && (tree !== sentence.tree || whole.words.length > WHOLE_WORDS) ? best : whole;

/** "Who said “…”?" where the sentence names exactly one speaker, and this is the mention that does. */
function quoted({ sentence, mentions }: Material, fact: Fact, answer: string): readonly Attempt[] {
  for (const { span, speaker } of findQuotations(sentence, mentions)) {
    if (speaker === null || inArticle(sentence, speaker.span).start !== fact.span.start) continue;
    const words = sentence.text.slice(span.start, span.end).replace(/[,.]$/, '');
    const count = words.split(' ').length;
    if (count > 30 || count < 5) continue;
    return [
      {
        fact,
        style: 'question',
        rule: 'speaker',
        prompt: `Who said: “${words}”?`,
        answer,
        words: [],
        clause: null,
      },
    ];
  }
  return [];
}
