import { describe, expect, it } from 'vitest';
import type { EnglishWord } from '../engine.ts';
import { seeded } from '../seeded.ts';
import { readDocument } from '../xquad/xquad.ts';
import { tokenF1 } from './answer-match.ts';
import { scoreCoverage } from './coverage.ts';
import { nounChunks, spread } from './noun-chunks.ts';
import { randomSpans } from './random-spans.ts';

describe('token F1', () => {
  it('is 1 for answers that differ in case, articles and punctuation alone', () => {
    expect(tokenF1('The Treaty, of Paris', 'treaty of paris')).toBe(1);
  });

  it('is the harmonic mean of what they share: 2 of 3 and 2 of 2 words give 0.8', () => {
    expect(tokenF1('old Warsaw castle', 'Warsaw castle')).toBeCloseTo(0.8);
    expect(tokenF1('Warsaw', 'Paris')).toBe(0);
  });

  it('counts a word that is said twice twice', () => {
    expect(tokenF1('ha ha', 'ha')).toBeCloseTo(2 / 3);
  });
});

// 20 words: at 4 per 100 words one answer may be chosen in it.
const context =
  'The  old mill was built in 1742 by Anna Roe and ground grain for the people of this small island.';
const document = (part: 'tune' | 'report') =>
  readDocument(
    {
      title: 'Old_mill',
      paragraphs: [
        {
          context,
          qas: [
            {
              question: 'When was it built?',
              answers: [{ answer_start: context.indexOf('1742'), text: '1742' }],
            },
            {
              question: 'Who  built it?',
              answers: [{ answer_start: context.indexOf('Anna'), text: 'Anna Roe' }],
            },
          ],
        },
      ],
    },
    part,
  );
const tagged = (sentence: string): readonly EnglishWord[] =>
  [...sentence.matchAll(/[\w']+|[.]/g)].map((found) => {
    const tags = new Map([
      ['The', 'DET'],
      ['the', 'DET'],
      ['old', 'ADJ'],
      ['mill', 'NOUN'],
      ['Anna', 'PROPN'],
      ['Roe', 'PROPN'],
    ] as const);
    const text = found[0];
    const tag = (tags as ReadonlyMap<string, 'DET' | 'ADJ' | 'NOUN' | 'PROPN'>).get(text) ?? 'X';
    return { tag, start: found.index, end: found.index + text.length };
  });

describe('coverage', () => {
  const { article } = document('tune');
  const place = (said: string) => ({
    start: article.text.indexOf(said),
    end: article.text.indexOf(said) + said.length,
  });
  const engine = (...answers: [string, number][]) => ({
    candidates: () => answers.map(([said, score]) => ({ answer: place(said), score })),
    words: tagged,
  });
  const covered = (...answers: [string, number][]) =>
    scoreCoverage([document('tune')], engine(...answers)).coverage.find(({ method }) => method === 'engine')
      ?.covered;

  it('counts human answers that the best candidates cover at their place', () => {
    expect(covered(['1742', 0.9], ['Anna Roe', 0.5])).toEqual([1, 1, 2, 2]);
    expect(covered(['grain', 0.9], ['Anna Roe', 0.5])).toEqual([0, 0, 1, 1]);
    // One of two words: F1 is 2/3. Two of six: 1/2.
    expect(covered(['Anna', 0.9])).toEqual([1, 1, 1, 1]);
    expect(covered(['1742 by Anna Roe and ground', 0.9])).toEqual([0, 0, 0, 0]);
  });

  it('takes an answer that is asked for in two ways once', () => {
    expect(covered(['grain', 0.2], ['1742', 0.9], ['1742', 0.8], ['Anna Roe', 0.7])).toEqual([1, 1, 2, 2]);
  });

  it('names what is missed', () => {
    expect(scoreCoverage([document('report')], engine(['1742', 1])).missed).toEqual([
      { document: 'Old mill', question: 'Who built it?', answer: 'Anna Roe' },
    ]);
  });

  it('keeps the parts apart, with every method in each', () => {
    const { coverage } = scoreCoverage([document('tune'), document('report')], engine());
    expect(coverage.map(({ method, part, questions }) => [method, part, questions])).toEqual([
      ['engine', 'tune', 2],
      ['noun chunks', 'tune', 2],
      ['random', 'tune', 2],
      ['engine', 'report', 2],
      ['noun chunks', 'report', 2],
      ['random', 'report', 2],
    ]);
    expect(coverage.find(({ method }) => method === 'noun chunks')?.covered.at(-1)).toBe(1);
  });
});

describe('the baselines', () => {
  it('cut noun chunks with their article and adjectives', () => {
    const { article } = document('tune');
    const sentences = article.sections[0]?.paragraphs[0]?.sentences ?? [];
    const texts = nounChunks(article, sentences, tagged).map(({ start, end }) =>
      article.text.slice(start, end),
    );
    expect(texts).toEqual(['The old mill', 'Anna Roe']);
  });

  it('spread a choice evenly', () => {
    expect(spread([1, 2, 3, 4, 5, 6], 2)).toEqual([2, 5]);
    expect(spread([1, 2], 5)).toEqual([1, 2]);
  });

  it('draw random spans of whole words, the same for the same seed', () => {
    const draw = () => randomSpans('one two-three four', 10, 20, [1, 2], seeded(7));
    expect(draw()).toEqual(draw());
    for (const { start, end } of draw()) {
      expect('one two-three four'.slice(start - 10, end - 10)).toMatch(
        /^(one|two-three|four)( (two-three|four))?$/,
      );
    }
  });
});
