import { expect, it } from 'vitest';
import { countWords } from './words.ts';

it('counts words, with numbers, compounds and contractions as one each', () => {
  expect(countWords('It’s 4,500 well-made bells – e.g. two.')).toBe(6);
  expect(countWords('')).toBe(0);
});

it('counts a script without spaces by its characters', () => {
  expect(countWords('这口钟是在河边铸造的。')).toBe(5);
});
