import { slice, type Article, type Section, type Span } from '#core/article/article.ts';
import { articleHash } from '#core/article/hash.ts';
import { BLANK, type Card, type CardKind, type OrderItem, type Stamp } from '#core/course/card.ts';
import { parseDate } from '#core/facts/dates.ts';
import type { Fact } from '#core/facts/fact.ts';
import { parseFigure } from '#core/facts/figures.ts';
import type { CardId, CourseId } from '#core/id.ts';
import { accept, type Result } from '#core/result.ts';
import { unreachable } from '#core/unreachable.ts';
import type { CourseBlock } from './blocks.ts';
import { wrong } from './problem.ts';

export type CardBlock = Extract<CourseBlock, { type: 'card' }>;

/** Where a card stands: its section, and how many of that section's paragraphs stand before it. */
export interface Place {
  readonly course: CourseId;
  readonly article: Article;
  readonly section: Section;
  readonly paragraphsBefore: number;
  readonly facts: readonly Fact[];
  readonly stamp: Stamp;
}

/** Keys that only some kinds of card have; `q`, `why` and `fact` every kind has. */
const keysOf: Readonly<Record<CardKind, readonly string[]>> = {
  question: ['a'],
  cloze: [],
  choice: ['a', 'not'],
  typed: ['a', 'also'],
  number: ['a', 'within'],
  date: ['a'],
  order: ['item'],
};

export function readCard(block: CardBlock, place: Place): Result<Card> {
  const [kindWord = '', ...marks] = block.head.split(/\s+/);
  const kind = (Object.keys(keysOf) as CardKind[]).find((known) => known === kindWord);
  if (kind === undefined) return wrong(block.line, 'unknown-card-kind');
  const key = marks.find((mark) => mark.startsWith('#'))?.slice(1) ?? '';
  const isCheck = marks.includes('check');
  if (marks.some((mark) => mark !== 'check' && !/^#[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(mark)))
    return wrong(block.line, 'unknown-card-line');
  const stray = block.lines.find((line) => !['q', 'why', 'fact', ...keysOf[kind]].includes(line.key));
  if (stray) return wrong(stray.line, 'unknown-card-line');
  if (isCheck && place.paragraphsBefore === 0) return wrong(block.line, 'check-without-paragraph');

  const values = (name: string) => block.lines.filter((line) => line.key === name && line.value !== '');
  const value = (name: string): string => values(name)[0]?.value ?? '';
  const lineOf = (name: string): number => values(name)[0]?.line ?? block.line;
  const question = value('q');
  if (question === '') return wrong(block.line, 'card-without-question');
  const answer = value('a');
  if (answer === '' && keysOf[kind].includes('a')) return wrong(block.line, 'card-without-answer');

  const fact = value('fact') === '' ? null : findFact(value('fact'), place);
  if (fact === undefined) return wrong(lineOf('fact'), 'no-such-fact');
  const base = (prompt: string, solution: string) => ({
    id: `${place.course}.${key || `c-${articleHash(`${kind}\n${prompt}`).slice(0, 10)}`}` as CardId,
    course: place.course,
    fact: fact?.id ?? null,
    section: place.section.id,
    sentence: fact?.sentence ?? sentenceBefore(solution, place),
    prompt,
    answer: solution,
    explanation: value('why'),
    checkAfter: isCheck ? place.paragraphsBefore - 1 : null,
    stamp: place.stamp,
  });

  switch (kind) {
    case 'question':
      return accept({ ...base(question, answer), kind });
    case 'cloze': {
      const gap = /^([^{}]*)\{([^{}]+)\}([^{}]*)$/.exec(question);
      const hidden = gap?.[2]?.trim() ?? '';
      if (!gap || hidden === '') return wrong(lineOf('q'), 'gap-missing');
      return accept({ ...base(`${gap[1] ?? ''}${BLANK}${gap[3] ?? ''}`, hidden), kind });
    }
    case 'choice': {
      const others = values('not');
      if (others.length === 0) return wrong(block.line, 'choice-without-others');
      if (others.length > 5) return wrong(others[5]?.line ?? block.line, 'too-many-others');
      const choices = [answer, ...others.map((other) => other.value)];
      if (new Set(choices.map((choice) => choice.toLowerCase())).size < choices.length)
        return wrong(block.line, 'answer-among-others');
      return accept({ ...base(question, answer), kind, choices });
    }
    case 'typed':
      return accept({ ...base(question, answer), kind, accept: values('also').map((other) => other.value) });
    case 'number': {
      const figure = parseFigure(answer);
      if (!figure) return wrong(lineOf('a'), 'figure-not-understood');
      const within = /^(\d{1,3}(?:\.\d+)?)\s?%$/.exec(value('within') || '0%')?.[1];
      if (within === undefined || Number(within) > 100)
        return wrong(lineOf('within'), 'tolerance-not-understood');
      return accept({ ...base(question, answer), kind, figure, tolerance: Number(within) / 100 });
    }
    case 'date': {
      const date = parseDate(answer, place.article.published);
      return date
        ? accept({ ...base(question, answer), kind, date })
        : wrong(lineOf('a'), 'date-not-understood');
    }
    case 'order': {
      const lines = values('item');
      if (lines.length < 2) return wrong(block.line, 'order-too-short');
      const items: OrderItem[] = [];
      for (const { value: item, line } of lines) {
        const bar = item.indexOf('|');
        const label = item.slice(bar + 1).trim();
        if (bar < 0 || label === '') return wrong(line, 'item-without-date');
        const date = parseDate(item.slice(0, bar).trim(), place.article.published);
        if (!date) return wrong(line, 'date-not-understood');
        items.push({ label, date });
      }
      items.sort((a, b) => compareDays(a.date.from, b.date.from) || compareDays(a.date.to, b.date.to));
      return accept({ ...base(question, items.map(({ label }) => label).join('; ')), kind, items });
    }
    default:
      return unreachable(kind);
  }
}

/** ISO days in time's order; years before year 0 have six digits and a minus, and count the other way. */
function compareDays(a: string, b: string): number {
  const number = (day: string): number => {
    const [, sign = '', year = '', month = '', date = ''] = /^([+-]?)(\d+)-(\d+)-(\d+)$/.exec(day) ?? [];
    return (sign === '-' ? -1 : 1) * Number(year) * 10_000 + Number(month) * 100 + Number(date);
  };
  return number(a) - number(b);
}

/** By its words: the nearest one before the card, else the first after it; undefined when none is marked so. */
function findFact(words: string, { article, section, paragraphsBefore, facts }: Place): Fact | undefined {
  const here = facts.filter((fact) => fact.section === section.id);
  const exact = here.filter((fact) => slice(article, fact.span) === words);
  const found =
    exact.length > 0
      ? exact
      : here.filter((fact) => slice(article, fact.span).toLowerCase() === words.toLowerCase());
  const end = section.paragraphs[paragraphsBefore - 1]?.span.end ?? 0;
  return found.filter((fact) => fact.span.end <= end).at(-1) ?? found[0];
}

/** The nearest sentence before the card, in its section, that contains the answer word for word. */
function sentenceBefore(answer: string, { article, section, paragraphsBefore }: Place): Span | null {
  const sentences = section.paragraphs.slice(0, paragraphsBefore).flatMap((paragraph) => paragraph.sentences);
  return sentences.reverse().find((sentence) => containsWord(slice(article, sentence), answer)) ?? null;
}

function containsWord(sentence: string, answer: string): boolean {
  for (let at = sentence.indexOf(answer); at >= 0; at = sentence.indexOf(answer, at + 1)) {
    const edges = `${sentence.charAt(at - 1)} ${sentence.charAt(at + answer.length)}`;
    if (!/[\p{L}\p{N}]/u.test(edges)) return true;
  }
  return false;
}
