import { describe, expect, it } from 'vitest';
import { isOfOtherSex } from './person.ts';

describe('a pronoun for a person', () => {
  it.each([
    ['Anders Tench', 'her', true],
    ['Anders Tench', 'his', false],
    ['Rosalia Tench', 'he', true],
    ['Rosalia Tench', 'she', false],
    // Nobody knows, so nothing speaks against it.
    ['Nezihe Aksoy', 'she', false],
    ['Nezihe Aksoy', 'he', false],
  ])('%s and “%s”', (name, pronoun, other) => {
    expect(isOfOtherSex(name, pronoun)).toBe(other);
  });
});
