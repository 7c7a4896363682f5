import { describe, expect, it } from 'vitest';
import { findFigures } from '../figures.ts';

/** The figures of a text as `value unit`. */
const ages = (text: string): readonly string[] =>
  findFigures(text, { published: null, language: 'en' }).map(
    ({ figure: { value, upTo, unit } }) =>
      `${String(value)}${upTo === null ? '' : `–${String(upTo)}`} ${unit ?? '?'}`,
  );

describe('ages', () => {
  it.each([
    ['At fifteen she was sent to Leeds.', 15],
    ['He lost his father, and at 19 he left.', 19],
    ['She had built her first engine at twenty-three.', 23],
    ['In May, at twenty-seven, she left.', 27],
    ['He was a captain at 31.', 31],
    ['Samuel Pepys, then 27, went there.', 27],
    ['Frear, 32, had started every match.', 32],
    ['The manager, 47, had spent it all.', 47],
    ['She met a retired signalman of 81 who counts.', 81],
    ['He had the appetite of a man of 20.', 20],
    ['The youngest was sixteen.', 16],
    ['He could not write until he was nearly twenty.', 20],
    ['That is what they wished when they were 16.', 16],
    ['She was six so they moved.', 6],
    ['Most 15-year-olds sleep too little.', 15],
    ['Children under three should be tested.', 3],
    ['The girl was three and a half.', 3.5],
    ['The average buyer, whose age is 34, borrows.', 34],
  ])('%s', (text, age) => {
    expect(ages(text)).toEqual([`${String(age)} years`]);
  });

  it('are said of girls and of boys', () => {
    expect(ages('It peaks at nineteen in girls and about 21 in boys.')).toEqual(['19 years', '21 years']);
  });

  it('have two ends between people and their limits', () => {
    expect(ages('Those between seven and ten get more.')).toEqual(['7–10 years']);
  });

  it.each([
    'She rose at five, and smoked.',
    'The shop closes at eight.',
    'Paris, 12 May.',
    'Shares closed at 14.',
  ])('are no hours, days or prices: %s', (text) => {
    expect(ages(text).filter((age) => age.endsWith('years'))).toEqual([]);
  });
});
