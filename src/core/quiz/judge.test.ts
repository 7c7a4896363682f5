import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from './difference.ts';
import { countsAsRight, judge } from './judge.ts';

const verdictOf = (given: string, answer: string, accept: readonly string[] = [], language = 'en') =>
  judge(given, { answer, accept, language }).verdict;

describe('a typed answer is judged by what it says', () => {
  it.each([
    ['hanoi', 'Hanoi'],
    ['  HANOI. ', 'Hanoi'],
    ['Vietnam', 'Việt Nam'],
    ['Malmo', 'Malmö'],
    ['strasse', 'Straße'],
    ['the nuclear test', 'nuclear test'],
    ['treaty', 'a treaty'],
    ['Hague', 'The Hague'],
    ['kim jong un', 'Kim Jong-un'],
    ["'maximum pressure'", '“maximum pressure”'],
    ['cooperation', 'co-operation'],
    ['US', 'U.S.'],
    ['1000', '1,000'],
    ['one thousand', '1,000'],
    ['1 000', '1,000'],
    ['2,500,000', '2.5 million'],
    ['twenty-three missiles', '23 missiles'],
    ['4500 kilometres', '4,500 km'],
    ['4,500 kilometers', '4,500 km'],
    ['60 percent', '60 %'],
    ['60 per cent', '60%'],
    ['five billion dollars', '$5 billion'],
    ['February 26, 2019', '26 February 2019'],
    ['2019-02-26', '26 February 2019'],
    ['Feb 26 2019', '26 February 2019'],
    ['1950-1953', '1950 to 1953'],
    ['26 February', 'February 26'],
    ['26 Feb 2019', 'February 26'],
    ['sept', 'September'],
    ['4500 km', 'almost 4,500 kilometres'],
    ['2.5 million', 'more than 2.5 million'],
    ['16', '16 tests'],
    ['half a million', '500,000'],
    ['2.5m', '2.5 million'],
    ['28k', '28,000'],
    ['first', '1st'],
    ['the 21st century', 'twenty-first century'],
    ['km', 'kilometre'],
    ['in Hanoi', 'Hanoi'],
    ['war - peace', 'war, peace'],
    ['fewer than 500', 'less than 500'],
  ])('%s is right for %s', (given, answer) => {
    expect(verdictOf(given, answer)).toBe('right');
  });

  it.each([
    ['Pyonyang', 'Pyongyang'],
    ['Pyongyangg', 'Pyongyang'],
    ['Pyognyang', 'Pyongyang'],
    ['Pyongyung', 'Pyongyang'],
    ['denuclearisaton of the peninsula', 'denuclearisation of the peninsula'],
  ])('%s is close to %s: a slip that counts as right and is shown', (given, answer) => {
    const judgement = judge(given, { answer, accept: [], language: 'en' });
    expect(judgement).toMatchObject({ verdict: 'close', note: 'spelling' });
    expect(countsAsRight(judgement)).toBe(true);
    expect(judgement.difference.some(({ change }) => change !== 'same')).toBe(true);
  });

  it.each([
    ['', 'Hanoi'],
    ['Iraq', 'Iran'],
    ['Zambia', 'Gambia'],
    ['billion', 'million'],
    ['2.5 billion', '2.5 million'],
    ['24', '23'],
    ['1950', '1951'],
    ['28,001', '28,000'],
    ['Hwasong-14', 'Hwasong-15'],
    ['2316', '23 16'],
    ['vitamin C', 'vitamin A'],
    ['27 February 2019', '26 February 2019'],
    ['minus 5 degrees', '5 degrees'],
    ['not Hanoi', 'Hanoi'],
    ['27 February', 'February 26'],
    ['October', 'September'],
    ['fewer than 28,000', 'more than 28,000'],
    ['second', 'first'],
    ['22nd century', '21st century'],
    ['C#', 'C++'],
    ['-3', '3'],
    ['16 missiles', '16 tests'],
    ['17', '16 tests'],
  ])('%s is wrong for %s', (given, answer) => {
    expect(verdictOf(given, answer)).toBe('wrong');
  });

  it('says when the number is right and its unit is not', () => {
    const judgement = judge('4,500 miles', { answer: '4,500 km', accept: [], language: 'en' });
    expect(judgement).toMatchObject({ verdict: 'wrong', note: 'unit' });
  });

  it('takes part of a name, or the year alone for a day, as close', () => {
    for (const [given, answer, note] of [
      ['Kim', 'Kim Jong Un', 'part'],
      ['kim', 'Kim Jong-un', 'part'],
      ['Lincoln', 'Abraham Lincoln', 'part'],
      ['2019', '26 February 2019', 'less-precise'],
      ['26 February', '26 February 2019', 'less-precise'],
    ] as const) {
      const judgement = judge(given, { answer, accept: [], language: 'en' });
      expect(judgement).toMatchObject({ verdict: 'close', note });
      expect(countsAsRight(judgement)).toBe(false);
    }
  });

  it('takes other accepted spellings, and shows the nearest of them', () => {
    expect(verdictOf('DPRK', 'North Korea', ['DPRK'])).toBe('right');
    const { difference } = judge('Peking University', {
      answer: 'PKU',
      accept: ['Peking Universitty'],
      language: 'en',
    });
    expect(
      difference
        .filter(({ change }) => change !== 'extra')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Peking Universitty');
  });

  it('leaves out the articles of the text’s own language', () => {
    expect(verdictOf('Mauer', 'die Mauer', [], 'de')).toBe('right');
    expect(verdictOf('mauer', 'die mauer')).toBe('wrong');
    expect(verdictOf('guerre froide', 'la guerre froide', [], 'fr-FR')).toBe('right');
  });

  it('reads 1.000 as the text’s language does', () => {
    expect(verdictOf('1000', '1.000', [], 'de')).toBe('right');
    expect(verdictOf('1000', '1.000', [], 'en')).toBe('wrong');
  });

  it('keeps apart words of scripts whose vowels are marks', () => {
    expect(verdictOf('की', 'का', [], 'hi')).toBe('wrong');
  });
});

const answers = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc.lorem({ maxCount: 6 }),
  fc.integer().map(String),
  fc.constantFrom('The', 'A', '“?”', '26 February 2019', '$5bn', '3 to 5 %', 'U.S.', '-', '½', 'ﬁ'),
);

describe('whatever the answer', () => {
  it('is right against itself, in any case and with any space around it', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom('en', 'de', 'fr', 'und'), (answer, language) => {
        expect(verdictOf(answer, answer, [], language)).toBe('right');
        expect(verdictOf(` ${answer}\n`, answer, [], language)).toBe('right');
      }),
    );
  });

  it('shows a difference that reads as the answer when what is extra is left out', () => {
    fc.assert(
      fc.property(answers, answers, (given, answer) => {
        const changes = differenceOf(given, answer);
        const without = (left: string) =>
          changes.filter(({ change }) => change !== left).map(({ text }) => text);
        expect(without('extra').join('')).toBe(answer);
        expect([...without('missing').join('')]).toHaveLength([...given.trim()].length);
      }),
    );
  });

  it('is judged at once even when somebody pastes a book', () => {
    const book = 'word '.repeat(100_000);
    const { verdict, difference } = judge(book, { answer: 'Hanoi', accept: [], language: 'en' });
    expect(verdict).toBe('wrong');
    expect(difference.map(({ change }) => change)).toEqual(['extra', 'missing']);
  });

  it('is never right for an empty text', () => {
    fc.assert(
      fc.property(
        answers.filter((answer) => answer.trim() !== ''),
        (answer) => {
          expect(verdictOf('  ', answer)).toBe('wrong');
        },
      ),
    );
  });

  it('is wrong when another number stands in it', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (one, other) => {
        fc.pre(one !== other);
        expect(verdictOf(`${String(one)} missiles`, `${String(other)} missiles`)).toBe('wrong');
      }),
      // Found by chance, two parts in two thousand million apart.
      { examples: [[2_147_483_620, 2_147_483_618]] },
    );
  });
});
