import { describe, expect, it } from 'vitest';
import { findCalendarDate } from './calendar-date.ts';
import { dayBelow, readDateline, readPlaceline } from './dateline.ts';

describe('a calendar date', () => {
  it.each([
    ['February 28, 2019', '2019-02-28'],
    ['Feb. 28, 2019', '2019-02-28'],
    ['28 February 2019', '2019-02-28'],
    ['the 28th of February, 2019', '2019-02-28'],
    ['2019-02-28T10:00:00Z', '2019-02-28'],
    ['28. Februar 2019', '2019-02-28'],
    ['28.2.2019', '2019-02-28'],
    ['28 février 2019', '2019-02-28'],
    ['1er mars 2019', '2019-03-01'],
    ['28 de febrero de 2019', '2019-02-28'],
    ['2019年2月28日', '2019-02-28'],
    ['28/02/2019', '2019-02-28'],
    ['2/28/2019', '2019-02-28'],
    ['2024-02-29', '2024-02-29'],
  ])('%s', (line, iso) => expect(findCalendarDate(line)?.iso).toBe(iso));

  it.each(['February 30, 2019', '2019-02-29', '3/4/2019', 'February 2019', 'Maya 3, 2019', '12019-02-280'])(
    'is not in %s',
    (line) => expect(findCalendarDate(line)).toBeNull(),
  );
});

describe('a dateline', () => {
  it.each([
    ['February 28, 2019 | Expert Insights', '2019-02-28', '', 'Expert Insights'],
    ['Published 3 March 2019, updated 5 March 2019', '2019-03-03', '', ''],
    ['Published: Thursday, February 28, 2019 at 10:30 a.m. EST', '2019-02-28', '', ''],
    ['By Ana Ruiz on March 3, 2019', '2019-03-03', 'Ana Ruiz', ''],
    ['By Ana Ruiz and Tom van Hall', null, 'Ana Ruiz and Tom van Hall', ''],
    ['By Ana Ruiz, Bell Gazette | 2019-03-03 | 5 min read', '2019-03-03', 'Ana Ruiz', 'Bell Gazette'],
    ['The Bell Gazette – 3 March 2019', '2019-03-03', '', 'The Bell Gazette'],
    ['2019-03-03', '2019-03-03', '', ''],
  ])('%s', (line, published, author, publisher) =>
    expect(readDateline(line)).toEqual({ published, author, publisher }),
  );

  it.each([
    ['Words by Ana Ruiz | Print this essay', null, 'Ana Ruiz', ''],
    ['By Ana Ruiz. Reviewed by T. Hall, MD. Updated March 3, 2019', '2019-03-03', 'Ana Ruiz', ''],
    ['Issue 212 · 3 March 2019', '2019-03-03', '', ''],
    ['Letters from the tower · Issue 88 · 3 March 2019', '2019-03-03', '', ''],
    ['Updated 5 March 2019, first published 3 March 2019', '2019-03-03', '', ''],
  ])('says more than it must: %s', (line, published, author, publisher) =>
    expect(readDateline(line)).toMatchObject({ published, author, publisher }),
  );

  it('tells a change from a day of publishing, and forgets when somebody kept the page', () => {
    expect(readDateline('Updated 5 March 2019')?.isChange).toBe(true);
    expect(readDateline('Saved from The Bell on 4 July 2022')?.published).toBeNull();
    expect(dayBelow(['The bell cracked.', 'March 3, 2019'])).toBe('2019-03-03');
    expect(dayBelow(['By Ana Ruiz, March 3, 2019'])).toBeNull();
  });

  it.each([
    'Born: March 3, 1738, Skarn',
    'On March 3, 2019 the bell cracked.',
    'The bell of 3 March 2019 and what came of it',
    'Expert Insights',
    'By the river stood a tower',
    'By then it was too late.',
  ])('is not: %s', (line) => expect(readDateline(line)).toBeNull());
});

describe('a place before the first sentence', () => {
  it.each([
    ['LONDON, March 3 (Reuters) — Prices rose.', null, 'Reuters', 'Prices rose.'],
    ['NEW YORK, March 3, 2019 — Prices rose.', '2019-03-03', '', 'Prices rose.'],
    ['PARIS (AP) -- Prices rose.', null, 'AP', 'Prices rose.'],
  ])('%s', (line, published, publisher, rest) =>
    expect(readPlaceline(line)).toEqual({ published, author: '', publisher, rest }),
  );

  it('is a place alone before a long dash and a new sentence', () => {
    expect(readPlaceline('CAPITAL CITY, Norland — The bell rang.')?.rest).toBe('The bell rang.');
    expect(readPlaceline('BELLS - The bell rang.')).toBeNull();
  });

  it.each([
    'Ida Holm (9 August 1929 – 13 February 2014) was a founder.',
    'NATO — the alliance — met.',
    'USA, Canada and Mexico – three countries',
  ])('is not in %s', (line) => expect(readPlaceline(line)).toBeNull());
});
