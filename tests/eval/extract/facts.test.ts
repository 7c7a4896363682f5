import { describe, expect, it } from 'vitest';
import type { Fact, FigureFact } from '#core/facts/fact.ts';
import type { FactId } from '#core/id.ts';
import { parseGold } from '../gold/parse-gold.ts';
import { scoreFacts } from './facts.ts';

const front = '---\ntitle: T\npublished:\nlanguage: en\ngenre: news\npart: tune\njunk:\n---\n';
const text = 'Menu. It has 28,000 troops, 12 km of wire and Boeing 747 jets; half of it is old.';
const gold = parseGold(
  'x',
  `${front}It has {{28,000 troops|figure 28000 troops}}, {{12 km|figure 12 km}} of wire and Boeing 747 jets; {{half|optional figure 0.5}} of it is old.`,
);

const figure = (said: string, value: number, unit: string | null): FigureFact => ({
  kind: 'figure',
  id: said as FactId,
  span: { start: text.indexOf(said), end: text.indexOf(said) + said.length },
  sentence: { start: 0, end: text.length },
  section: 'lead',
  about: '',
  weight: 1,
  figure: { value, upTo: null, unit, approximate: false, bound: 'exact', conversion: null },
});
const score = (...facts: Fact[]) => {
  const { mistakes: _, ...counts } = scoreFacts('figure', gold, { text }, facts);
  return counts;
};

describe('the score of facts', () => {
  it('counts what was found, and its value apart', () => {
    expect(score(figure('28,000', 28000, 'troops'), figure('12 km', 12, 'mi'))).toEqual({
      gold: 2,
      found: 2,
      right: 2,
      valued: 1,
      nouns: 1,
      nounsRight: 1,
    });
  });

  it('holds a false one against precision, but neither an optional one nor another kind', () => {
    const found = [figure('747', 747, 'jets'), figure('half', 0.5, null)];
    expect(score(...found)).toEqual({ gold: 2, found: 1, right: 0, valued: 0, nouns: 0, nounsRight: 0 });
    expect(scoreFacts('date', gold, { text }, found)).toMatchObject({ gold: 0, found: 0 });
  });

  it('says each mistake in words', () => {
    const { mistakes } = scoreFacts('figure', gold, { text }, [
      figure('12 km', 13, 'km'),
      figure('747', 747, null),
    ]);
    expect(mistakes).toEqual([
      'missed figure: 28,000 troops',
      expect.stringMatching(/^no figure: 747 … in “.*Boeing 747 jets/),
      'value of “12 km”: 13 km, meant 12 km',
    ]);
  });
});
