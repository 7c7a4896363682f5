import { describe, expect, it } from 'vitest';
import type { ChoiceCard } from '#core/course/card.ts';
import { parseDate } from '#core/facts/dates.ts';
import type { Fact } from '#core/facts/fact.ts';
import { parseFigure } from '#core/facts/figures.ts';
import { failedChecks, standsIn } from './checks.ts';
import { loneLook } from './cue.ts';
import type { ChoiceSet } from './set.ts';

const readers = { readDate: parseDate, readFigure: parseFigure };
const base = {
  span: { start: 0, end: 1 },
  sentence: { start: 0, end: 1 },
  section: 'lead',
  about: '',
  weight: 1,
};

function factOf(kind: 'date' | 'figure' | 'name', key: string): Fact {
  const id = 'f' as Fact['id'];
  if (kind === 'name') return { kind, id, ...base, names: 'person' };
  if (kind === 'date') {
    const date = parseDate(key, null);
    if (date === null) throw new Error(`no date: ${key}`);
    return { kind, id, ...base, date };
  }
  const figure = parseFigure(key);
  if (figure === null) throw new Error(`no figure: ${key}`);
  return { kind, id, ...base, figure };
}

const set = (
  kind: 'date' | 'figure' | 'name',
  key: string,
  wrong: readonly string[],
  sentence = '',
): ChoiceSet => ({
  card: {} as ChoiceCard,
  key,
  wrong,
  fact: factOf(kind, key),
  sentence,
  published: '2019-02-28',
  names: new Map([
    ['norway', 'place'],
    ['ada marten', 'person'],
  ]),
});
const failed = (...given: Parameters<typeof set>) => failedChecks(set(...given), readers);

describe('the checks of choices', () => {
  it('pass a set of like dates, figures or names', () => {
    expect(
      failed('date', '26 February 2019', ['12 February 2019', '3 January 2018', '9 November 2017']),
    ).toEqual([]);
    expect(failed('figure', '28,000', ['25,000', '31,000', '36,000'])).toEqual([]);
    expect(failed('name', 'Kim Jong Un', ['Moon Jae In', 'Donald Trump', 'Ada Marten'])).toEqual([]);
  });

  it('want three distractors, each said once', () => {
    expect(failed('date', '1950', ['1953', '1961'])).toEqual(['not three']);
    expect(failed('date', '1950', ['1953', '1953', '1961'])).toEqual(['said twice']);
  });

  it('refuse what is right as well: an overlapping date, an equal figure, an alias', () => {
    expect(failed('date', 'February 2019', ['2019', 'May 2018', 'June 2018'])).toContain('right as well');
    expect(failed('date', '1858–1940', ['1856–1939', '1857–1942', '1859–1942'])).toEqual([]);
    expect(failed('figure', '12 km', ['12.0 km', '14 km', '18 km'])).toContain('right as well');
    expect(failed('name', 'Kim Jong Un', ['Kim', 'Donald Trump', 'Moon Jae In'])).toContain('right as well');
    expect(failed('name', 'Kim Jong Un', ['Kim Jong-un', 'Donald Trump', 'Moon Jae In'])).toContain(
      'said twice',
    );
  });

  it('refuse what the sentence says', () => {
    const sentence = 'It was begun in 1951 and finished in 1953.';
    expect(failed('date', '1953', ['1951', '1955', '1957'], sentence)).toEqual(['in the sentence']);
  });

  it('refuse another precision, unit or kind', () => {
    expect(failed('date', 'May 2018', ['2017', 'June 2016', 'April 2015'])).toContain('other type');
    expect(failed('figure', '12 km', ['14 km', '18 km', '20 %'])).toContain('other type');
    expect(failed('name', 'Kim Jong Un', ['Norway', 'Moon Jae In', 'Ada Marten'])).toContain('other type');
  });

  it('refuse dates that lie ahead of the text, and lengths that give away', () => {
    expect(failed('date', '2018', ['2017', '2016', '2020'])).toEqual(['after the dateline']);
    expect(failed('name', 'Bo Li', ['Maximilian Oberhauser', 'Jo Day', 'Al May'])).toEqual(['length']);
  });
});

describe('a look that stands alone', () => {
  it('is found in the key only', () => {
    expect(loneLook('almost 40', ['38', '44', '52'], true)).toBe('approximation word');
    expect(loneLook('3.5 km', ['4 km', '5 km', '2 km'], true)).toBe('decimals');
    expect(loneLook('the Alps', ['Rome', 'the Andes', 'Oslo'], true)).toBeNull();
    expect(loneLook('4,500 km', ['4,512 km', '4,389 km', '4,777 km'], true)).toBe('round number');
    expect(loneLook('20th century', ['19th century', '18th century', '17th century'], false)).toBeNull();
    expect(loneLook('38', ['almost 40', '44', '52'], true)).toBeNull();
  });
});

describe('words in a sentence', () => {
  it('are whole words and whole numbers', () => {
    expect(standsIn('5', 'It has 25 or 5,000 or 1.5 parts.')).toBe(false);
    expect(standsIn('5', 'It has 5, not 6.')).toBe(true);
    expect(standsIn('Kim', 'Kimberley came.')).toBe(false);
  });
});
