import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slice } from '#core/article/article.ts';
import type { CardKind } from '#core/course/card.ts';
import type { DateFact, FigureFact } from '#core/facts/fact.ts';
import type { DeviceId } from '#core/id.ts';
import { readCourseText } from '#readers/course-text/course-text.ts';

const file = readFileSync(new URL('../static/courses/washington-pyongyang.md', import.meta.url), 'utf8');
const source = new URL('../../shared/articles/000_eb10c5871c4ecee6.txt', import.meta.url);

const read = readCourseText(file, { stamp: { at: 0, by: 'bundled' as DeviceId } });
if (!read.ok) throw new Error(`The bundled course does not parse: ${JSON.stringify(read.refusal)}`);
const course = read.value;
const { article, cards, facts } = course;
const dates = facts.filter((fact): fact is DateFact => fact.kind === 'date');
const figures = facts.filter((fact): fact is FigureFact => fact.kind === 'figure');

/** What a learner reads under one heading, without the headings themselves. */
const readingOf = (id: string): string =>
  article.sections
    .filter((section) => section.id === id)
    .flatMap((section) => section.paragraphs)
    .filter((paragraph) => paragraph.kind !== 'subheading')
    .map((paragraph) => slice(article, paragraph.span))
    .join('\n');

describe('the bundled course', () => {
  it('follows the sections of its article', () => {
    expect(course.id).toBe('washington-pyongyang');
    const headings = article.sections.map((section) => section.heading);
    expect(headings).toEqual(['', 'Background', 'Analysis', 'Assessment']);
  });

  it('cites its source with the date', () => {
    expect(article.source.title).toBe('US-North Korea relations moving ahead');
    expect(article.source.publisher).toBe('Expert Insights');
    expect(article.published).toBe('2019-02-28');
  });

  it('gives each lesson a summary and a length that is read in two minutes', () => {
    for (const { id, summary } of article.sections) {
      expect(summary, id).not.toBe('');
      const words = readingOf(id).split(/\s+/).length;
      expect(words, id).toBeGreaterThanOrEqual(180);
      expect(words, id).toBeLessThanOrEqual(420);
    }
  });

  it.each([
    ['The Korean War', '1950-01-01', '1953-12-31'],
    ['The year of missile tests and threats', '2017-01-01', '2017-12-31'],
    ['The test of the Hwasong-15', '2017-11-01', '2017-11-30'],
    ['The turn from threats to talks', '2018-01-01', '2018-12-31'],
    ['The summit in Singapore', '2018-06-01', '2018-06-30'],
    ['The peace agreement between North and South Korea', '2018-09-01', '2018-09-30'],
    ['Trump’s arrival in Vietnam', '2019-02-26', '2019-02-26'],
    ['The assessment by Expert Insights', '2019-02-28', '2019-02-28'],
  ])('dates %s', (about, from, to) => {
    expect(dates.filter((fact) => fact.about === about).map(({ date }) => [date.from, date.to])).toEqual([
      [from, to],
    ]);
  });

  it.each([
    ['Missiles fired by North Korea in 2017', 23, 'exact'],
    ['Missile tests by North Korea in 2017', 16, 'exact'],
    ['The height reached by the Hwasong-15', 4500, 'under'],
    ['American troops in South Korea', 28_000, 'exact'],
    ['Koreans killed or wounded in the Korean War', 2_500_000, 'over'],
    ['Sponsors of the bill named beside Ro Khanna', 5, 'exact'],
    ['The time from the first summit to the second', 8, 'exact'],
    ['North Korea’s apparent silence before the Hwasong-15', 2, 'exact'],
  ])('gives the figure for %s', (about, value, bound) => {
    expect(
      figures.filter((fact) => fact.about === about).map(({ figure }) => [figure.value, figure.bound]),
    ).toEqual([[value, bound]]);
  });

  it('gives the height in kilometres and in miles', () => {
    const height = figures.find((fact) => fact.figure.value === 4500)?.figure;
    expect(height?.unit).toBe('km');
    expect(height?.conversion).toEqual({ value: 2800, unit: 'mi' });
  });

  it('asks at least thirty cards, of every kind', () => {
    expect(cards.length).toBeGreaterThanOrEqual(30);
    const kinds: CardKind[] = ['question', 'cloze', 'choice', 'typed', 'number', 'date', 'order'];
    expect([...new Set(cards.map((card) => card.kind))].sort()).toEqual(kinds.sort());
  });

  it('asks two or three checks in each lesson', () => {
    for (const { id } of article.sections) {
      const checks = cards.filter((card) => card.section === id && card.checkAfter !== null);
      expect([2, 3], id).toContain(checks.length);
      for (const check of checks) expect(check.kind).toBe('choice');
    }
  });

  it.each(cards.map((card) => [card.id, card] as const))('cites a sentence for card %s', (_, card) => {
    if (card.sentence === null) throw new Error('no sentence');
    const sentence = slice(article, card.sentence);
    expect(readingOf(card.section)).toContain(sentence);
    if (card.kind !== 'order') expect(sentence).toContain(card.answer);
  });

  it('puts the answer among the choices once, and no choice twice', () => {
    for (const card of cards) {
      if (card.kind !== 'choice') continue;
      expect(
        card.choices.filter((choice) => choice === card.answer),
        card.prompt,
      ).toHaveLength(1);
      expect(new Set(card.choices).size, card.prompt).toBe(card.choices.length);
    }
  });

  it('gives no answer away in its question', () => {
    for (const card of cards) {
      expect(card.prompt.toLowerCase()).not.toContain(card.answer.toLowerCase());
    }
  });

  it('orders events by dates that its own timeline knows', () => {
    const known = new Set(dates.map(({ date }) => `${date.from}/${date.to}`));
    for (const card of cards) {
      if (card.kind !== 'order') continue;
      const begins = card.items.map(({ date }) => date.from);
      expect(begins).toEqual([...begins].sort());
      for (const { date } of card.items) expect(known).toContain(`${date.from}/${date.to}`);
    }
  });

  it('shares no run of six words with the article outside quotations', ({ skip }) => {
    if (!existsSync(source)) skip('the article is not on this machine');
    const words = (text: string): string[] =>
      text.toLowerCase().match(/\p{L}[\p{L}\p{N}]*|\p{N}+(?:[.,]\p{N}+)*/gu) ?? [];
    const runs = (text: string): string[] =>
      words(text)
        .map((_, i, all) => all.slice(i, i + 6))
        .filter((run) => run.length === 6)
        .map((run) => run.join(' '));
    const theirs = new Set(runs(readFileSync(source, 'utf8')));
    const ours = [
      ...article.sections.flatMap(({ id, summary }) => [summary, readingOf(id)]),
      ...cards.flatMap((card) => [card.prompt, card.explanation]),
      ...facts.map((fact) => fact.about),
    ];
    const shared = ours
      .flatMap((text) => text.split(/“[^”]*”/))
      .flatMap(runs)
      .filter((run) => theirs.has(run));
    expect(shared).toEqual([]);
  });
});
