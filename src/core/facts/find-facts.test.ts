import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { slice, type Article } from '../article/article.ts';
import { parseArticle } from '../article/parse.ts';
import { biography } from '../course/make/fixtures/biography.ts';
import { economics } from '../course/make/fixtures/economics.ts';
import { science } from '../course/make/fixtures/science.ts';
import { sport } from '../course/make/fixtures/sport.ts';
import type { Fact, FactKind } from './fact.ts';
import { findFacts } from './find-facts.ts';
import { modelBytes } from '../english/fixtures/model-bytes.ts';
import { loadReader, type Reader } from './tagger.ts';

const seed = fileURLToPath(new URL('../../../../shared/articles/000_eb10c5871c4ecee6.txt', import.meta.url));

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(modelBytes);
});

const facts = (article: Article): readonly Fact[] => findFacts(article, 'course', reader).facts;
const texts = (article: Article, kind: FactKind): string[] =>
  facts(article)
    .filter((fact) => fact.kind === kind)
    .map(({ span }) => slice(article, span));
const abouts = (article: Article): Record<string, string> =>
  Object.fromEntries(facts(article).map(({ span, about }) => [slice(article, span), about]));

describe('the facts of an article', () => {
  it.each(Object.entries({ science, biography, economics, sport }))(
    'stand literally in a sentence of their section, each with an id of its own: %s',
    (_name, text) => {
      const article = parseArticle(text);
      const found = facts(article);
      expect(found.length).toBeGreaterThan(10);
      expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
      for (const fact of found) {
        expect(slice(article, fact.span).trim()).toBe(slice(article, fact.span));
        expect(fact.span.start).toBeGreaterThanOrEqual(fact.sentence.start);
        expect(fact.span.end).toBeLessThanOrEqual(fact.sentence.end);
        const section = article.sections.find(({ id }) => id === fact.section);
        expect(section?.paragraphs.flatMap(({ sentences }) => sentences)).toContainEqual(fact.sentence);
        expect(fact.weight).toBeGreaterThan(0);
        expect(fact.weight).toBeLessThanOrEqual(1);
      }
    },
  );

  it('are the same every time, and other ids belong to another course', () => {
    const article = parseArticle(science);
    expect(findFacts(article, 'a', reader).facts).toEqual(findFacts(article, 'a', reader).facts);
    const ids = new Set(findFacts(article, 'a', reader).facts.map(({ id }) => id));
    expect(findFacts(article, 'b', reader).facts.some(({ id }) => ids.has(id))).toBe(false);
  });

  it('say what they are about in a few words', () => {
    expect(abouts(parseArticle(science))).toMatchObject({
      '2007': 'A team led by Carsten Egevang fitted 50 terns with tiny light sensors in Greenland',
      '35 percent': 'The number of terns in Iceland fell',
    });
    expect(abouts(parseArticle(economics))).toMatchObject({
      '6.1 percent': 'Exports rose',
      '1.2 percent': 'Imports fell',
      '2012': 'The International Monetary Fund lent Valdoria $16 billion',
    });
  });

  it('know persons by title, given name or role, and nothing by guesswork', () => {
    const article = parseArticle(sport);
    const names = facts(article).flatMap((fact) =>
      fact.kind === 'name' ? [`${slice(article, fact.span)}: ${fact.names}`] : [],
    );
    expect(names).toEqual(
      expect.arrayContaining([
        'Danny Okafor: person',
        'Joe Hallam: person',
        'Ruth Castell: person',
        'Harwick Rovers: organisation',
      ]),
    );
    expect(names.join()).not.toMatch(/Captain|Saturday|July|\d/);
  });

  it('name the speaker of a quotation only when the sentence does', () => {
    const speakers = [science, biography, economics, sport].flatMap((text) =>
      facts(parseArticle(text)).flatMap((fact) => (fact.kind === 'quotation' ? [fact.speaker] : [])),
    );
    expect(speakers).toEqual(['Solheim', 'Lindqvist', 'Elena Marku', 'Ruth Castell']);
  });

  it('are dates and figures alone in another language than English', () => {
    const article = parseArticle(
      'Die Brücke wurde am 3. Oktober 1990 eröffnet und ist 420 m lang. Sie kostete damals rund 28.000 Mark und wird bis heute von der Stadt gepflegt.',
    );
    const found = findFacts(article, 'course', null).facts;
    expect(found.map(({ span }) => slice(article, span))).toEqual([
      '3. Oktober 1990',
      '420 m',
      'rund 28.000 Mark',
    ]);
  });
});

describe.skipIf(!existsSync(seed))('the facts of the seed article (skipped where it is not at hand)', () => {
  const article = existsSync(seed) ? parseArticle(readFileSync(seed, 'utf8')) : parseArticle('');

  it('are all of its dates and no other', () => {
    expect([...new Set(texts(article, 'date'))]).toEqual([
      'February 26',
      '1950',
      '2017',
      'November 2017',
      '2018',
      'June 2018',
      'September',
      '1950 to 1953',
    ]);
    const days = facts(article).flatMap((fact) =>
      fact.kind === 'date' && fact.date.anchor === 'dateline' ? [`${fact.date.from}/${fact.date.to}`] : [],
    );
    expect(days).toEqual(['2019-02-26/2019-02-26', '2018-09-01/2018-09-30']);
  });

  it('are all of its figures and no other', () => {
    expect(texts(article, 'figure')).toEqual([
      '23 missiles',
      '16 tests',
      'two months',
      'almost 4,500 kilometres (2,800 miles)',
      'eight months',
      '28,000',
      'more than 2.5 million',
    ]);
    const figures = facts(article).flatMap((fact) => (fact.kind === 'figure' ? [fact.figure] : []));
    expect(figures.map(({ value, unit, bound }) => [value, unit, bound])).toEqual([
      [23, 'missiles', 'exact'],
      [16, 'tests', 'exact'],
      [2, 'months', 'exact'],
      [4500, 'km', 'under'],
      [8, 'months', 'exact'],
      [28_000, 'troops', 'exact'],
      [2_500_000, 'Koreans', 'over'],
    ]);
    expect(figures[3]?.conversion).toEqual({ value: 2800, unit: 'mi' });
  });
});
