import { describe, expect, it } from 'vitest';
import { raised } from './raised.ts';

describe('raised words', () => {
  it.each([
    ['2', 'about 120 m', '²'],
    ['3', 'km/cm', '³'],
    ['-6', 'times 10', '⁻⁶'],
    ['th', 'the 19', 'th'],
  ])('%s after "%s" stay as %s', (text, before, words) => expect(raised(text, before, false)).toBe(words));

  it.each([
    ['[1]', 'Skarn', true],
    ['1', '120 m', true],
    ['2', 'stars.', false],
    ['2', 'Skarn', false],
    ['*', 'Skarn', false],
    ['[note 3]', 'Skarn', false],
  ])('%s after "%s" is the mark of a note (in a link: %s)', (text, before, isLink) =>
    expect(raised(text, before, isLink)).toBe(''),
  );
});
