import { describe, expect, it } from 'vitest';
import { findDates } from './dates.ts';
import { findFigures } from './figures.ts';
import { homelandOf } from './homeland.ts';

describe('where a text is at home', () => {
  it.each([
    ['The minister flew back to Canberra.', 'AU'],
    ['Australian farmers sold to Queensland mills.', 'AU'],
    ['It cost C$40m.', 'CA'],
    ['A trader from Auckland told New Zealanders so.', 'NZ'],
    ['A study of the University of Sydney.', null],
    ['Australia beat England in Sydney.', null],
    ['Toronto and Ottawa were told by Washington and New York.', null],
    ['It cost $40m.', null],
  ])('%s', (text, land) => {
    expect(homelandOf(text, 'en')).toBe(land);
  });

  it('is told by the tag of the language first', () => {
    expect(homelandOf('Canberra', 'en-GB')).toBeNull();
    expect(homelandOf('It cost $40m.', 'en-AU')).toBe('AU');
  });

  it('tells which dollars are paid and when its seasons are', () => {
    const text = 'Canberra paid $40m (US$26m) in the winter of 2023; US$3m came last spring.';
    const context = { published: '2025-03-19', language: 'en' };
    expect(findFigures(text, context).map(({ figure }) => figure.unit)).toEqual(['AUD', 'USD']);
    expect(findDates(text, context).map(({ date }) => date.from)).toEqual(['2023-06-01', '2024-09-01']);
  });
});
