import { beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../article/parse.ts';
import { findDates, parseDate } from '../../facts/dates.ts';
import { findFigures, parseFigure } from '../../facts/figures.ts';
import { findFacts } from '../../facts/find-facts.ts';
import { modelBytes } from '../../english/fixtures/model-bytes.ts';
import { loadReader, type Reader } from '../../facts/tagger.ts';
import type { CourseId, DeviceId, FactId } from '../../id.ts';
import { makeCourse } from './make-course.ts';
import { wrongDates } from './wrong-dates.ts';
import { wrongFigures } from './wrong-figures.ts';
import { wrongNames } from './wrong-names.ts';

const PUBLISHED = '2019-02-28';
const context = { published: PUBLISHED, language: 'en' };
const placed = {
  id: 'fact' as FactId,
  span: { start: 0, end: 1 },
  sentence: { start: 0, end: 1 },
  section: 'lead',
  about: '',
  weight: 1,
};

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(modelBytes);
});

describe('wrong dates', () => {
  it.each([
    'in 1874',
    'in November 2017',
    'on March 3, 1932',
    'on 3 March 1932',
    'from 1950 to 1953',
    'in the 1970s',
    'in the late 19th century',
    'in the summer of 1911',
    'in September',
  ])('are of the same precision and never true: %s', (words) => {
    const text = `It began ${words}.`;
    const [found] = findDates(text, context);
    if (found === undefined) throw new Error(`no date in ${text}`);
    const answer = text.slice(found.span.start, found.span.end);
    const wrong = wrongDates({ kind: 'date', ...placed, date: found.date }, answer, text, [], PUBLISHED);
    expect(wrong.length).toBeGreaterThanOrEqual(2);
    for (const choice of wrong) {
      const date = parseDate(choice, PUBLISHED);
      expect(date).toMatchObject({ precision: found.date.precision, range: found.date.range });
      expect(choice).not.toBe(answer);
      expect(date?.from === found.date.from && date.to === found.date.to).toBe(false);
      expect((date?.from ?? '') <= PUBLISHED).toBe(true);
    }
  });

  it('are taken from the article first', () => {
    const others = [1861, 1869, 1881].map((year) => ({
      text: String(year),
      date: findDates(`in ${String(year)}`, context)[0]?.date,
    }));
    const [found] = findDates('It began in 1874.', context);
    if (found === undefined) throw new Error('no date');
    const pool = others.flatMap(({ text, date }) => (date === undefined ? [] : [{ text, date }]));
    const wrong = wrongDates(
      { kind: 'date', ...placed, date: found.date },
      '1874',
      'It began in 1874.',
      pool,
      PUBLISHED,
    );
    expect(wrong.filter((choice) => pool.some(({ text }) => text === choice))).toHaveLength(2);
  });
});

describe('wrong figures', () => {
  it.each([
    '23 missiles',
    '28,000 troops',
    'more than 2.5 million people',
    '4.1 percent',
    '$60 million',
    'almost 4,500 kilometres (2,800 miles)',
  ])('are written like the right one: %s', (answer) => {
    const [found] = findFigures(`They counted ${answer} there.`, context);
    if (found === undefined) throw new Error(`no figure in ${answer}`);
    const wrong = wrongFigures(
      { kind: 'figure', ...placed, figure: found.figure },
      answer,
      'They counted ____ there.',
    );
    expect(wrong).toHaveLength(3);
    const shape = (text: string) => text.replace(/\d[\d,.]*/g, '#');
    for (const choice of wrong) {
      expect(shape(choice)).toBe(shape(answer));
      const figure = parseFigure(choice);
      expect(figure?.value).not.toBe(found.figure.value);
      expect(figure?.unit).toBe(found.figure.unit);
    }
  });

  it('are none where the ends of a range would have to be moved together', () => {
    const [found] = findFigures('Growth of 3 to 5 percent.', context);
    if (found === undefined) throw new Error('no figure');
    expect(wrongFigures({ kind: 'figure', ...placed, figure: found.figure }, '3 to 5 percent', '')).toEqual(
      [],
    );
  });

  it('do not always put the right one at the same rank', () => {
    const [found] = findFigures('They sold 640 tickets.', context);
    if (found === undefined) throw new Error('no figure');
    const ranks = Array.from({ length: 40 }, (_, index) => {
      const fact = {
        kind: 'figure',
        ...placed,
        id: `fact ${String(index)}` as FactId,
        figure: found.figure,
      } as const;
      return wrongFigures(fact, '640 tickets', '').filter((choice) => (parseFigure(choice)?.value ?? 0) < 640)
        .length;
    });
    expect(new Set(ranks).size).toBeGreaterThanOrEqual(3);
  });
});

describe('wrong names', () => {
  it('are of the same sort, no alias, and not in the sentence', () => {
    const article = parseArticle(
      'A meeting\n\nPresident Jane Moss met Prime Minister Paul Ganz in France in 1999. Jane Moss-Lind, Ruth Abel and Peter Holm came from Spain and Italy. Moss left for Peru with Rosa Diaz in 2001.',
    );
    const { facts, mentions } = findFacts(article, 'c', reader);
    const name = (text: string) =>
      facts.flatMap((fact) =>
        fact.kind === 'name' && article.text.slice(fact.span.start, fact.span.end) === text ? [fact] : [],
      )[0];
    const moss = name('Jane Moss');
    const france = name('France');
    if (moss === undefined || france === undefined) throw new Error('names not found');
    const sentence = article.text.slice(moss.sentence.start, moss.sentence.end);
    // Who is no choice among persons: time, trade and sex tell them apart.
    expect(wrongNames(moss, 'Jane Moss', sentence, mentions)).toEqual([]);
    const places = wrongNames(france, 'France', sentence, mentions);
    for (const place of places) expect(['Spain', 'Italy', 'Peru']).toContain(place);
    expect(places.length).toBeGreaterThanOrEqual(2);
  });

  it('never offer another name of the same country', () => {
    const article = parseArticle(
      'Ties\n\nMoscow and Washington talked. In 1988, the United States signed a treaty with Japan. In 1989, America and Canada met in Chile. The US left Peru in 1990.',
    );
    const { course } = makeCourse(article, {
      id: 'c' as CourseId,
      stamp: { at: 0, by: 'd' as DeviceId },
      reader,
    });
    const choices = course.cards.flatMap((card) => (card.kind === 'choice' ? [card] : []));
    for (const { answer, choices: offered } of choices) {
      if (answer === 'United States') expect(offered).not.toContain('US');
    }
    expect(course.cards.length).toBeGreaterThan(0);
  });
});
