import type { Article } from '#core/article/article.ts';
import type { DateFact, Fact, FigureFact } from '#core/facts/fact.ts';
import type { Gold } from '../gold/gold.ts';
import type { GoldDate, GoldFigure, Mark } from '../gold/mark.ts';
import { align } from './align.ts';
import { isSameDate } from './date-value.ts';
import { isSameFigure, isSameNoun } from './figure-value.ts';
import { type Marked, overlap, pairUp } from './match.ts';
import { tokensOf } from './tokens.ts';

/** Counts of one kind of fact; sums of them are again counts. */
export interface FactScore {
  /** Marks that are not optional. */
  readonly gold: number;
  /** What was found, but for what is optional. */
  readonly found: number;
  /** Marks that were found at their place. */
  readonly right: number;
  /** Of those, with the value that is meant. */
  readonly valued: number;
  /** Of those, how many count a noun, and how many of these nouns were read. */
  readonly nouns: number;
  readonly nounsRight: number;
  readonly mistakes: readonly string[];
}

interface Expected extends Marked {
  readonly text: string;
  readonly value: GoldDate | GoldFigure;
}

/** Compares the dates or the figures that were found in an article with those that a person marked. */
export function scoreFacts(
  kind: 'date' | 'figure',
  gold: Gold,
  article: Pick<Article, 'text'>,
  facts: readonly Fact[],
): FactScore {
  const clean = joined(gold);
  const readTokens = tokensOf(article.text);
  const goldTokens = tokensOf(clean.text);
  const texts = (tokens: readonly { text: string }[]): string[] => tokens.map(({ text }) => text);
  const partner = align(texts(goldTokens), texts(readTokens));
  const within = (start: number, end: number) => (token: { start: number; end: number; isWord: boolean }) =>
    token.isWord && token.start < end && token.end > start;

  const cover = ({ span }: Mark): Marked => {
    const words = goldTokens.flatMap((token, at) => (within(span.start, span.end)(token) ? [at] : []));
    return {
      words: words.length,
      cover: new Set(words.map((at) => partner[at] ?? -1).filter((at) => at >= 0)),
    };
  };
  const expected: Expected[] = [];
  const optional: Marked[] = [];
  for (const mark of clean.marks) {
    if (mark.optional && (mark.value === null || mark.value.kind === kind)) optional.push(cover(mark));
    else if (!mark.optional && mark.value?.kind === kind) {
      const text = clean.text.slice(mark.span.start, mark.span.end);
      expected.push({ ...cover(mark), text, value: mark.value });
    }
  }
  const found = facts
    .filter((fact): fact is DateFact | FigureFact => fact.kind === kind)
    .map((fact) => {
      const isIn = within(fact.span.start, fact.span.end);
      return { fact, cover: new Set(readTokens.flatMap((token, at) => (isIn(token) ? [at] : []))) };
    });

  const pairs = pairUp(expected, found);
  const matched = new Set(pairs.values());
  const extra = found.filter(
    (one) => !matched.has(one) && !optional.some((mark) => overlap(mark.cover, one.cover) > 0),
  );
  const said = ({ fact }: { fact: Fact }): string => article.text.slice(fact.span.start, fact.span.end);
  const mistakes = [
    ...expected.filter((mark) => !pairs.has(mark)).map(({ text }) => `missed ${kind}: ${text}`),
    ...extra.map((one) => `no ${kind}: ${said(one)} … in “${around(article.text, one.fact)}”`),
  ];
  let [valued, nouns, nounsRight] = [0, 0, 0];
  for (const [{ value, text }, one] of pairs) {
    if (isSameValue(value, one.fact)) valued++;
    else mistakes.push(`value of “${text}”: ${told(valueOf(one.fact))}, meant ${told(value)}`);
    const noun =
      value.kind === 'figure' && one.fact.kind === 'figure' ? isSameNoun(value, one.fact.figure) : null;
    if (noun === null) continue;
    nouns++;
    if (noun) nounsRight++;
    else mistakes.push(`noun of “${text}”: ${told(valueOf(one.fact))}, meant ${told(value)}`);
  }
  return {
    gold: expected.length,
    found: pairs.size + extra.length,
    right: pairs.size,
    valued,
    nouns,
    nounsRight,
    mistakes,
  };
}

function isSameValue(value: GoldDate | GoldFigure, fact: DateFact | FigureFact): boolean {
  if (value.kind === 'date') return fact.kind === 'date' && isSameDate(value, fact.date);
  return fact.kind === 'figure' && isSameFigure(value, fact.figure);
}

/** The clean paragraphs as one text, with the places of their marks in it. Headings carry no facts. */
function joined({ blocks }: Gold): { readonly text: string; readonly marks: readonly Mark[] } {
  let text = '';
  const marks: Mark[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') continue;
    for (const { span, ...mark } of block.marks) {
      marks.push({ ...mark, span: { start: span.start + text.length, end: span.end + text.length } });
    }
    text += `${block.text}\n\n`;
  }
  return { text, marks };
}

const around = (text: string, { span }: Fact): string =>
  text.slice(Math.max(0, span.start - 40), span.end + 40).replace(/\s+/g, ' ');

const valueOf = (fact: DateFact | FigureFact) => (fact.kind === 'date' ? fact.date : fact.figure);

type Told = Pick<GoldDate, 'from' | 'to' | 'precision'> | Pick<GoldFigure, 'value' | 'upTo' | 'unit'>;
const told = (value: Told): string =>
  'from' in value
    ? `${value.from}/${value.to} ${value.precision}`
    : `${amount(value)} ${value.unit ?? ''}`.trim();

const amount = ({ value, upTo }: { value: number; upTo: number | null }): string =>
  upTo === null ? String(value) : `${String(value)}..${String(upTo)}`;
