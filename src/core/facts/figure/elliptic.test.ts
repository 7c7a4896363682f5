import { describe, expect, it } from 'vitest';
import { findFigures } from '../figures.ts';

/** What the last number of a text counts. */
const noun = (text: string): string | null =>
  findFigures(text, { published: null, language: 'en' }).at(-1)?.figure.unit ?? null;

describe('the noun of a number that stands alone', () => {
  it.each([
    ['Divers found cracks in three of its piers.', 'piers'],
    ['The Guild says that 214 of the Guild’s 1,650 members have closed.', 'members'],
    ['It sent 4,000 of the 20,000 troops.', 'troops'],
    ['Three of Michigan’s universities agreed.', 'universities'],
  ])('is that of the whole it is part of: %s', (text, expected) => {
    const found = findFigures(text, { published: null, language: 'en' });
    expect(found[0]?.figure.unit).toBe(expected);
  });

  it.each([
    ['She had six assistants, four of them younger than her.', 'assistants'],
    ['Eleven people had fallen; four needed treatment.', 'people'],
    ['The bill passed with 51 votes in favor and 50 against.', 'votes'],
    ['Of the 88 households that were polled, 71 favored it.', 'households'],
    ['Rovers had 27 shots; Ashdown had eight.', 'shots'],
    ['She hit 14 aces to Duarte’s five.', 'aces'],
    ['Hundreds of lakes are striped, yet only 60 have been counted.', 'lakes'],
    ['They had recorded 57 species of fish; a survey raised the number to 83.', 'species'],
    ['It killed two workers and injured five.', 'workers'],
    ['They planned 37,000 homes, 10,000 fewer than in spring.', 'homes'],
    ['The hill has 140 homes. By noon only sixty had been searched.', 'homes'],
    ['Sandbags: 25,000 are stacked there.', 'sandbags'],
    ['The players, 17 of whom have jobs, agreed.', 'players'],
    ['She imports bicycles. She ordered 1,200 of them.', 'bicycles'],
    ['The settlers, who numbered fewer than 200, built it.', 'settlers'],
    ['The population, which had stood at 6,200, fell.', 'people'],
  ])('is that of what was counted before: %s', (text, expected) => {
    expect(noun(text)).toBe(expected);
  });

  it.each([
    'It has 12 hospitals; 40,000 were treated.',
    'They fired 40 guns at the ships; twelve sank.',
    'It had 40 guns. It rained. It snowed. Twelve were lost.',
    'The population of wolves stood at 6,200.',
  ])('is not said where it could be another: %s', (text) => {
    expect(noun(text)).toBeNull();
  });
});
