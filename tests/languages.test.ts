import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { slice } from '#core/article/article.ts';
import { buildArticle } from '#core/article/build.ts';
import { detectLanguage } from '#core/article/language.ts';
import type { Fact } from '#core/facts/fact.ts';
import { findFacts } from '#core/facts/find-facts.ts';
import type { Mark } from './eval/gold/mark.ts';
import { parseGold } from './eval/gold/parse-gold.ts';

const folder = fileURLToPath(new URL('eval/abroad/', import.meta.url));

/** Gold articles of ours in languages whose grammars are their own. */
const names = readdirSync(folder).filter((name) => /^(?:de|es|zh)-/.test(name));

const SAME_UNIT: Readonly<Record<string, string>> = {
  years: 'year',
  months: 'month',
  weeks: 'week',
  days: 'day',
  hours: 'h',
  minutes: 'min',
  seconds: 's',
};
const unitOf = (unit: string | null): string | null => (unit === null ? null : (SAME_UNIT[unit] ?? unit));

function isRight(fact: Fact, { value }: Mark): boolean {
  if (value === null) return false;
  if (value.kind === 'date')
    return (
      fact.kind === 'date' &&
      fact.date.from === value.from &&
      fact.date.to === value.to &&
      fact.date.precision === value.precision
    );
  if (fact.kind !== 'figure') return false;
  const { figure } = fact;
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.abs(b) * 0.001;
  if (!near(figure.value, value.value) || (figure.upTo === null) !== (value.upTo === null)) return false;
  if (value.upTo !== null && figure.upTo !== null && !near(figure.upTo, value.upTo)) return false;
  return value.unit === null || unitOf(figure.unit) === value.unit;
}

/** What was found of a gold article, what was missed, and what was found beside it. */
function compare(name: string) {
  const gold = parseGold(name, readFileSync(`${folder}${name}/gold.md`, 'utf8'));
  const sections: { heading: string; summary: string; paragraphs: { kind: 'text'; text: string }[] }[] = [
    { heading: '', summary: '', paragraphs: [] },
  ];
  const paragraphs = gold.blocks.filter(({ kind }) => kind === 'paragraph');
  for (const { kind, text } of gold.blocks) {
    if (kind === 'heading') sections.push({ heading: text, summary: '', paragraphs: [] });
    else sections.at(-1)?.paragraphs.push({ kind: 'text', text });
  }
  const article = buildArticle({
    title: gold.title,
    published: gold.published,
    language: detectLanguage(paragraphs.map(({ text }) => text).join('\n')),
    source: { title: '', author: '', publisher: '', url: '' },
    sections,
  });
  const { facts } = findFacts(article, name, null);
  const spans = article.sections.flatMap(({ paragraphs }) => paragraphs.map(({ span }) => span));
  const marks = paragraphs.flatMap(({ marks: here }, index) =>
    here.map((mark) => ({
      ...mark,
      start: mark.span.start + (spans[index]?.start ?? 0),
      end: mark.span.end + (spans[index]?.start ?? 0),
    })),
  );
  const right: Fact[] = [];
  const missed: string[] = [];
  const allowed = new Set<Fact>();
  for (const mark of marks) {
    const near = facts.filter(
      ({ kind, span }) => kind === mark.value?.kind && span.start < mark.end && span.end > mark.start,
    );
    const covering = near.filter(
      ({ span }) =>
        Math.min(span.end, mark.end) - Math.max(span.start, mark.start) >= (mark.end - mark.start) / 2,
    );
    for (const fact of mark.optional ? near : covering.slice(0, 1)) allowed.add(fact);
    if (mark.optional) continue;
    const fact = covering[0];
    if (fact !== undefined && isRight(fact, mark)) right.push(fact);
    else missed.push(`${article.text.slice(mark.start, mark.end)}: ${JSON.stringify(fact ?? null)}`);
  }
  const beside = facts.filter((fact) => !allowed.has(fact)).map((fact) => slice(article, fact.span));
  const wanted = marks.filter(({ optional }) => !optional).length;
  return { article, gold, right, missed, beside, wanted };
}

describe.each(['de', 'es', 'zh'])('dates and figures of our own articles in %s', (language) => {
  const compared = names.filter((name) => name.startsWith(`${language}-`)).map(compare);

  it('are in articles that are told to be in that language', () => {
    expect(compared).toHaveLength(2);
    for (const { article, gold } of compared) {
      expect(gold.language).toBe(language);
      expect(article.language).toBe(language);
    }
  });

  it('are found with the right values, 95 in 100', () => {
    const right = compared.reduce((sum, each) => sum + each.right.length, 0);
    const wanted = compared.reduce((sum, each) => sum + each.wanted, 0);
    expect(wanted).toBeGreaterThanOrEqual(40);
    expect(right / wanted, compared.flatMap(({ missed }) => missed).join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('are what is found, 95 in 100', () => {
    const right = compared.reduce((sum, each) => sum + each.right.length, 0);
    const beside = compared.flatMap((each) => each.beside);
    expect(right / (right + beside.length), beside.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
