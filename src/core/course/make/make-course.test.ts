import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { slice, type Article } from '../../article/article.ts';
import { parseArticle } from '../../article/parse.ts';
import { modelBytes } from '../../english/fixtures/model-bytes.ts';
import { loadReader, type Reader } from '../../facts/tagger.ts';
import type { CourseId, DeviceId } from '../../id.ts';
import { BLANK } from '../card.ts';
import type { Course } from '../course.ts';
import { courseFromJson, courseToJson } from '../json.ts';
import { withSpare } from '../spare.ts';
import type { Reason } from './candidate.ts';
import { biography } from './fixtures/biography.ts';
import { economics } from './fixtures/economics.ts';
import { science } from './fixtures/science.ts';
import { sport } from './fixtures/sport.ts';
import { givesAway } from './leak.ts';
import { makeCourse, type MadeCourse } from './make-course.ts';

const seed = fileURLToPath(
  new URL('../../../../../shared/articles/000_eb10c5871c4ecee6.txt', import.meta.url),
);
const articles = { science, biography, economics, sport };

let reader: Reader;
beforeAll(async () => {
  reader = await loadReader(modelBytes);
});

const make = (article: Article): MadeCourse =>
  makeCourse(article, { id: 'c' as CourseId, stamp: { at: 7, by: 'd' as DeviceId }, reader });
const prompts = (text: string): string[] => make(parseArticle(text)).course.cards.map(({ prompt }) => prompt);
/** What is dealt, and what may be added. */
const offered = (text: string): string[] => {
  const { course, spare } = make(parseArticle(text));
  return withSpare(course, spare).cards.map(({ prompt }) => prompt);
};

/** What must hold of every course ever made. */
function expectSound({ article, facts, cards, ...course }: Course): void {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const perFact = new Map<string, number>();
  expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  for (const card of cards) {
    const fact = card.fact === null ? undefined : byId.get(card.fact);
    if (fact === undefined) throw new Error(`${card.id} is about no fact`);
    perFact.set(fact.id, (perFact.get(fact.id) ?? 0) + 1);
    expect(card.sentence).toEqual(fact.sentence);
    expect(card.section).toBe(fact.section);
    expect(card.answer).not.toBe('');
    const about = card.kind === 'order' || card.prompt === 'Which came first?';
    const said = about ? article.text.toLowerCase() : slice(article, fact.span);
    for (const part of about ? card.answer.toLowerCase().split('; ') : [card.answer])
      expect(said).toContain(part);
    expect(givesAway(card.prompt.replace(BLANK, ' '), fact, card.answer)).toBe(false);
    if (card.kind === 'cloze') expect(card.prompt.split(BLANK)).toHaveLength(2);
    if (card.kind === 'question') expect(card.prompt).toMatch(/\?$/);
    if (card.kind === 'choice') {
      expect(card.choices.filter((choice) => choice === card.answer)).toHaveLength(1);
      expect(new Set(card.choices).size).toBe(card.choices.length);
      expect(card.choices.length).toBeGreaterThanOrEqual(about ? 2 : 3);
      expect(card.choices.length).toBeLessThanOrEqual(4);
    }
  }
  // A card about the order of events goes with the last of them.
  expect(Math.max(0, ...perFact.values())).toBeLessThanOrEqual(3);
  const whole: Course = { article, facts, cards, ...course };
  expect(courseFromJson(JSON.parse(JSON.stringify(courseToJson(whole))))).toEqual({ ok: true, value: whole });
}

describe('a course made from an article', () => {
  it.each(Object.entries(articles))('is sound: %s', (_name, text) => {
    expectSound(make(parseArticle(text)).course);
  });

  it('stays sound with all that may be added to it, which is in reading order and nothing twice', () => {
    for (const text of Object.values(articles)) {
      const { course, spare } = make(parseArticle(text));
      const whole = withSpare(course, spare);
      expectSound(whole);
      expect(whole.cards).toHaveLength(course.cards.length + spare.cards.length);
      const known = new Set(course.facts.map(({ id }) => id));
      expect(spare.facts.filter(({ id }) => known.has(id))).toEqual([]);
    }
  });

  it('is the same every time', () => {
    expect(make(parseArticle(sport))).toEqual(make(parseArticle(sport)));
  });

  it('asks good questions', () => {
    expect(offered(biography)).toEqual(
      expect.arrayContaining([
        'Clara Lindqvist was a Swedish engineer who designed 31 bridges on three continents.\nShe was born in Uppsala on 9 April 1888 and died in Lisbon on which date?',
        'Lindqvist published her book The Patient Arch in which year?',
      ]),
    );
    expect(offered(science)).toEqual(
      expect.arrayContaining([
        'What is the Arctic tern?',
        'A team led by Carsten Egevang fitted 50 terns with tiny light sensors in Greenland in which year?',
      ]),
    );
    expect(offered(economics)).toContain(
      'Inflation is the rise of prices over time.\nWhen did it peak at 14.3 percent?',
    );
  });

  it('calls by name whom a pronoun can only mean', () => {
    const found = prompts('Notes on art\n\nVera Holm is a painter. She moved to Turin in 1958.');
    expect(found.length).toBeGreaterThan(0);
    for (const prompt of found) expect(prompt).toMatch(/Vera Holm/);
    for (const prompt of found) expect(prompt).not.toMatch(/\bshe\b/i);
  });

  it('never begins with a word that points back, but for what is shown ahead of it', () => {
    for (const text of Object.values(articles)) {
      for (const prompt of prompts(text)) {
        expect(prompt).not.toMatch(
          /^(?:it|he|she|they|his|her|its|their|this|that|these|those|both|we|our)\b/i,
        );
        expect(prompt).not.toMatch(/\bthe (?:club|family|loan|match|victory)\b/i);
      }
    }
  });

  it.each<[string, Reason]>([
    ['Vera Holm met Ada Merrow. She moved to Turin in 1958.', 'unresolved-pronoun'],
    ['“A bridge was planned,” she said. The bridge opened with 40 stone lamps in 1958.', 'points-back'],
    ['We visited Turin and Genoa with 40 students in 1958.', 'author-voice'],
    ['At the time, in 1958, Vera Holm lived between Turin and Genoa.', 'relative-time'],
    ['Did Vera Holm move from Genoa to Turin in 1958?', 'not-a-statement'],
    ['Vera Holm showed paintings in Turin in 1958, 1961 and 1964.', 'member-of-a-list'],
    ['After 1958, Vera Holm lived in Turin with the painters of 1958 and their school.', 'answer-given-away'],
    ['Rain fell in 1958.', 'too-little-context'],
  ])('refuses, with the reason, to ask about: %s', (text, reason) => {
    const { course, refused } = make(parseArticle(`Notes on art\n\n${text}`));
    expect(refused.map((candidate) => candidate.reason)).toContain(reason);
    expect(course.cards.filter(({ answer }) => answer.includes('1958'))).toEqual([]);
  });

  it('never blanks a member of a list or a part of a name', () => {
    const found = make(
      parseArticle(
        'Three towns\n\nThe League of Arbon met in Lisbon, Madrid and Rome in 1977. Arbon-Rome trains began in 1981.',
      ),
    ).course.cards;
    expect(found.map(({ answer }) => answer)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:Lisbon|Madrid|Rome|Arbon)$/)]),
    );
  });

  it('puts checks behind what they ask about, at most four in a section', () => {
    const courses = Object.values(articles).map((text) => make(parseArticle(text)).course);
    const checks = courses.map(({ cards }) => cards.filter(({ checkAfter }) => checkAfter !== null).length);
    expect(checks.filter((count) => count > 0).length).toBeGreaterThanOrEqual(3);
    for (const course of courses) {
      for (const section of course.article.sections) {
        const checks = course.cards.filter((card) => card.section === section.id && card.checkAfter !== null);
        expect(checks.length).toBeLessThanOrEqual(4);
        for (const { checkAfter, sentence, kind } of checks) {
          expect(kind).toBe('choice');
          const paragraph = section.paragraphs[checkAfter ?? -1];
          expect(paragraph?.span.end).toBeGreaterThanOrEqual(sentence?.end ?? Infinity);
        }
      }
    }
  });

  it('asks no English questions of a text in another language', () => {
    const article = parseArticle(
      'Die alte Brücke\n\nDie alte Brücke über den Arve wurde am 3. Oktober 1990 von der Stadt eröffnet und ist 420 m lang. Damals kostete sie die Stadt rund 28.000 Mark, und niemand wollte sie haben.',
    );
    const { course } = make({ ...article, language: 'de' });
    expectSound(course);
    expect(course.cards.length).toBeGreaterThan(0);
    expect(course.cards.map(({ kind }) => kind)).not.toContain('question');
    expect(course.cards.every(({ prompt }) => prompt.includes(BLANK))).toBe(true);
  });

  it('is sound whatever the text', () => {
    const word = fc.constantFrom(
      ...'The a of in on , and " “ ” ( ) . ? ! - — Kim Rome Lisbon President May 1950 to 1953 23 missiles 4.1 % $5 million said is was launched who that it they almost'.split(
        ' ',
      ),
      'Vera Holm',
      '. ',
      '\n\n',
      'in 1950, ',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 120 }),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        (words, noise) => {
          const article = parseArticle(`${words.join(' ')}${noise}`);
          expectSound(make({ ...article, language: 'en' }).course);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('takes time in proportion to the length of the article', { timeout: 60_000 }, () => {
    const many = (times: number): Article =>
      parseArticle(`A long book\n\n${`${biography}\n\n${sport}\n\n`.repeat(times)}`);
    const [short, long] = [many(5), many(50)];
    make(short);
    const elapsed = (article: Article): number => {
      const started = performance.now();
      make(article);
      return performance.now() - started;
    };
    const once = Math.max(20, Math.min(elapsed(short), elapsed(short)));
    expect(elapsed(long)).toBeLessThan(once * 10 * 6);
  });
});

describe.skipIf(!existsSync(seed))('the course of the seed article (skipped where it is not at hand)', () => {
  it('has a dozen cards and more, twenty with what may be added, sound and spread over its sections and kinds', () => {
    const { course, spare } = make(parseArticle(readFileSync(seed, 'utf8')));
    expectSound(course);
    expectSound(withSpare(course, spare));
    expect(course.cards.length).toBeGreaterThanOrEqual(12);
    expect(course.cards.length + spare.cards.length).toBeGreaterThanOrEqual(20);
    expect(new Set(course.cards.map(({ section }) => section)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(course.cards.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);
  });
});
