import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, parseDate } from './dates.ts';

const PUBLISHED = '2019-02-28';

/** The dates of a text as `words = from/to precision`, with marks for range, about and anchor. */
function dates(text: string, published: string | null = PUBLISHED, language = 'en'): string[] {
  return findDates(text, { published, language }).map(({ span, date }) => {
    const marks = `${date.range ? ' range' : ''}${date.approximate ? ' about' : ''}`;
    const anchor = date.anchor === null ? '' : ` ${date.anchor}`;
    return `${text.slice(span.start, span.end)} = ${date.from}/${date.to} ${date.precision}${marks}${anchor}`;
  });
}

describe('dates in running text', () => {
  it.each([
    ['The bridge opened on March 3, 1932.', 'March 3, 1932 = 1932-03-03/1932-03-03 day'],
    ['The bridge opened on 3 March 1932.', '3 March 1932 = 1932-03-03/1932-03-03 day'],
    ['It fell on the 3rd of March, 1932.', '3rd of March, 1932 = 1932-03-03/1932-03-03 day'],
    ['Sept. 9, 2001 was calm.', 'Sept. 9, 2001 = 2001-09-09/2001-09-09 day'],
    ['Work began in May 1870.', 'May 1870 = 1870-05-01/1870-05-31 month'],
    ['Rain fell in the summer of 1911.', 'summer of 1911 = 1911-06-01/1911-08-31 season'],
    ['They waited for the winter of 1944–45 to end.', 'winter of 1944–45 = 1944-12-01/1945-02-28 season'],
    [
      'Prices fell in the first quarter of 2015.',
      'first quarter of 2015 = 2015-01-01/2015-03-31 month range',
    ],
    ['She was born in 1867.', '1867 = 1867-01-01/1867-12-31 year'],
    ['2018 saw a change.', '2018 = 2018-01-01/2018-12-31 year'],
    ['The 1966 World Cup was won at home.', '1966 = 1966-01-01/1966-12-31 year'],
    ['It grew in the 1990s.', '1990s = 1990-01-01/1999-12-31 decade'],
    ['It grew in the late 1990s.', 'late 1990s = 1997-01-01/1999-12-31 decade'],
    ['Railways came in the late 19th century.', 'late 19th century = 1867-01-01/1900-12-31 century'],
    ['Railways came in the nineteenth century.', 'nineteenth century = 1801-01-01/1900-12-31 century'],
    ['He was killed in 44 BC.', '44 BC = -000043-01-01/-000043-12-31 year'],
    ['The war ran from 264 to 146 BC.', '264 to 146 BC = -000263-01-01/-000145-12-31 year range'],
    ['He ruled from 27 BC to AD 14.', '27 BC to AD 14 = -000026-01-01/0014-12-31 year range'],
    ['It lasted from 1914 to 1918.', '1914 to 1918 = 1914-01-01/1918-12-31 year range'],
    ['The years 1914–18 were hard.', '1914–18 = 1914-01-01/1918-12-31 year range'],
    ['It was built between 1914 and 1918.', 'between 1914 and 1918 = 1914-01-01/1918-12-31 year range'],
    ['They met on 27–28 April 2016.', '27–28 April 2016 = 2016-04-27/2016-04-28 day range'],
    ['They met on April 27–28, 2016.', 'April 27–28, 2016 = 2016-04-27/2016-04-28 day range'],
    ['From June 3 to July 5, 2016, it rained.', 'June 3 to July 5, 2016 = 2016-06-03/2016-07-05 day range'],
    ['It was founded around 1250.', 'around 1250 = 1250-01-01/1250-12-31 year about'],
    ['The log says 2016-04-27.', '2016-04-27 = 2016-04-27/2016-04-27 day'],
    ['Early 2017 was cold.', 'Early 2017 = 2017-01-01/2017-04-30 season'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('takes the latest occurrence not after the dateline for a partial date', () => {
    expect(dates('She landed on February 26.')).toEqual(['February 26 = 2019-02-26/2019-02-26 day dateline']);
    expect(dates('She landed on March 1.')).toEqual(['March 1 = 2018-03-01/2018-03-01 day dateline']);
    expect(dates('She landed in September.')).toEqual(['September = 2018-09-01/2018-09-30 month dateline']);
    expect(dates('She landed on 29 February.')).toEqual(['29 February = 2016-02-29/2016-02-29 day dateline']);
  });

  it('leaves a partial date alone when it cannot know the year', () => {
    expect(dates('She landed on February 26.', null)).toEqual([]);
    expect(dates('The talks would resume on March 1.')).toEqual([]);
    expect(dates('Rain falls every year in September.')).toEqual([]);
    expect(dates('He died in 1883. In September they moved.')).toEqual(['1883 = 1883-01-01/1883-12-31 year']);
  });

  it('lends a year within one sentence of full dates', () => {
    expect(dates('It ran from June 3, 1995, and closed on June 9.')).toEqual([
      'June 3, 1995 = 1995-06-03/1995-06-03 day',
      'June 9 = 1995-06-09/1995-06-09 day context',
    ]);
  });

  it.each([
    'It may march to war.',
    'May the best win. March on.',
    'Theresa May spoke for May and June Brown.',
    'The Hwasong-15, the Boeing 747 and COVID-19.',
    'About 2,000 people and 1500 metres and 1945 miles.',
    'A sum of $1945 and 1812% and 2000 troops.',
    'Call 555-2010 or 1999-x or see a/2001/b.',
    'On February 30, 2011 nothing happened.',
    'One second, a third, the fourth wall.',
  ])('finds nothing in: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('reads day, month and year in other languages', () => {
    expect(dates('Am 3. Oktober 1990 war es soweit.', null, 'de')).toEqual([
      '3. Oktober 1990 = 1990-10-03/1990-10-03 day',
    ]);
    expect(dates('El 12 de octubre de 1492 llegó.', null, 'es')).toEqual([
      '12 de octubre de 1492 = 1492-10-12/1492-10-12 day',
    ]);
  });

  it('never throws, and every span is literal, ordered and apart', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        'May',
        '1950',
        ' to ',
        '–',
        'BC',
        '26',
        'th',
        ' century',
        'between ',
        ' and ',
        'Q3 ',
        '. ',
        "'",
        's',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (pieces, dated) => {
        const text = pieces.join('');
        let end = 0;
        for (const { span } of findDates(text, { published: dated ? PUBLISHED : null, language: 'en' })) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
        }
        parseDate(text, null);
      }),
    );
  });

  it.each(['1 ', '((((', '1950-', '1950 to ', '1', 'a', 'between 1950 and ', 'May ', '1,111', '.'])(
    'takes time linear in the length of %j repeated',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const started = performance.now();
      findDates(text, { published: PUBLISHED, language: 'en' });
      parseDate(text, PUBLISHED);
      expect(performance.now() - started).toBeLessThan(15_000);
    },
  );
});

describe('a string that is one date', () => {
  it.each([
    ['2018-09', '2018-09-01', '2018-09-30', 'month', false],
    ['2018-09-12', '2018-09-12', '2018-09-12', 'day', false],
    ['1950/1953', '1950-01-01', '1953-12-31', 'year', true],
    ['from 1950 to 1953', '1950-01-01', '1953-12-31', 'year', true],
    ['between 1950 and 1953', '1950-01-01', '1953-12-31', 'year', true],
    ['1950–53', '1950-01-01', '1953-12-31', 'year', true],
    ['the late 19th century', '1867-01-01', '1900-12-31', 'century', false],
    ['september 2018', '2018-09-01', '2018-09-30', 'month', false],
    ['september', '2018-09-01', '2018-09-30', 'month', false],
    ['44 BC', '-000043-01-01', '-000043-12-31', 'year', false],
    ['-000043-03-15', '-000043-03-15', '-000043-03-15', 'day', false],
    ['476', '0476-01-01', '0476-12-31', 'year', false],
  ] as const)('%s', (text, from, to, precision, range) => {
    expect(parseDate(text, PUBLISHED)).toMatchObject({ from, to, precision, range });
  });

  it.each(['', 'soon', '2018-13', '2018-02-30', '1953/1950', 'June 2018 and more', '99 problems'])(
    'refuses %j',
    (text) => {
      expect(parseDate(text, null)).toBeNull();
    },
  );
});
