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
    ['It grew in the late 1990s.', 'late 1990s = 1996-09-01/1999-12-31 decade'],
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

  it.each([
    ['It was founded c. 1250.', 'c. 1250 = 1250-01-01/1250-12-31 year about'],
    ['It was lit in 476, they say.', '476 = 0476-01-01/0476-12-31 year'],
    ['He studied there (1998–2003).', '1998–2003 = 1998-01-01/2003-12-31 year range'],
    ['The scholar (936–1013) wrote on drugs.', '936–1013 = 0936-01-01/1013-12-31 year range'],
    ['Her father (1704 - 1787) painted.', '1704 - 1787 = 1704-01-01/1787-12-31 year range'],
    ['The treaty of 1559 shows why.', '1559 = 1559-01-01/1559-12-31 year'],
    ['The Reform Act 1832 passed.', '1832 = 1832-01-01/1832-12-31 year'],
    ['By 1950 ships were larger.', '1950 = 1950-01-01/1950-12-31 year'],
    ['Founded: 1923', '1923 = 1923-01-01/1923-12-31 year'],
    ['In the 1800s it grew.', '1800s = 1800-01-01/1899-12-31 century'],
    ['It peaked in the mid-1950s.', 'mid-1950s = 1953-05-01/1956-08-31 decade'],
    ['It peaked in the early 19th century.', 'early 19th century = 1801-01-01/1833-12-31 century'],
    [
      'It ran from the 5th to the 8th century.',
      '5th to the 8th century = 0401-01-01/0800-12-31 century range',
    ],
    ['Sales fell in Q3 2021.', 'Q3 2021 = 2021-07-01/2021-09-30 month range'],
    ['Rain fell in the winter of 1998/99.', 'winter of 1998/99 = 1998-12-01/1999-02-28 season'],
    ['The vote was on Tuesday, 26 February 2019.', 'Tuesday, 26 February 2019 = 2019-02-26/2019-02-26 day'],
    ['The entry of 26/02/2019 is clear.', '26/02/2019 = 2019-02-26/2019-02-26 day'],
    ['The entry of 26.2.2019 is clear.', '26.2.2019 = 2019-02-26/2019-02-26 day'],
    ['It fell in the autumn of 70 BC.', 'autumn of 70 BC = -000069-09-01/-000069-11-30 season'],
    ['On 2 October 529 an earthquake struck.', '2 October 529 = 0529-10-02/0529-10-02 day'],
    ['It froze in February and March 1895.', 'February and March 1895 = 1895-02-01/1895-03-31 month range'],
    ['He died on 30 September 420.', '30 September 420 = 0420-09-30/0420-09-30 day'],
    ['Between 1 and 15 July 2010 it rained.', 'Between 1 and 15 July 2010 = 2010-07-01/2010-07-15 day range'],
    ['Rain fell from March to June 2020.', 'March to June 2020 = 2020-03-01/2020-06-30 month range'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it('reads every member of a list, and gives a year said last to the members before it', () => {
    const spans = (text: string) => dates(text).map((date) => date.split(' = ').join(' ').split('/')[0]);
    expect(spans('He won in 1984, 1988 and 1992.')).toEqual([
      '1984 1984-01-01',
      '1988 1988-01-01',
      '1992 1992-01-01',
    ]);
    expect(spans('They met on 3 March and 5 April 1990.')).toEqual([
      '3 March 1990-03-03',
      '5 April 1990 1990-04-05',
    ]);
    expect(spans("It grew in the 1920s and '30s.")).toEqual(['1920s 1920-01-01', "'30s 1930-01-01"]);
    expect(spans('It grew in the 18th and 19th centuries.')).toEqual([
      '18th 1701-01-01',
      '19th centuries 1801-01-01',
    ]);
  });

  it('reads an ambiguous day in figures only where the language tells the order', () => {
    expect(dates('It was 02/03/2019.')).toEqual([]);
    expect(dates('It was 02/03/2019.', null, 'en-GB')).toEqual(['02/03/2019 = 2019-03-02/2019-03-02 day']);
    expect(dates('It was 02/03/2019.', null, 'en-US')).toEqual(['02/03/2019 = 2019-02-03/2019-02-03 day']);
  });

  it.each([
    ['They met on Tuesday.', 'Tuesday = 2019-02-26/2019-02-26 day dateline'],
    ['They will meet on Monday.', 'Monday = 2019-03-04/2019-03-04 day dateline'],
    ['They met yesterday.', 'yesterday = 2019-02-27/2019-02-27 day dateline'],
    ['The firm announced today that it would close.', 'today = 2019-02-28/2019-02-28 day dateline'],
    ['They met last week.', 'last week = 2019-02-18/2019-02-24 day range dateline'],
    ['They met earlier this month.', 'earlier this month = 2019-02-01/2019-02-28 month dateline'],
    ['They met last September.', 'last September = 2018-09-01/2018-09-30 month dateline'],
    ['It opens next June.', 'next June = 2019-06-01/2019-06-30 month dateline'],
    ['It lost money last year.', 'last year = 2018-01-01/2018-12-31 year dateline'],
    ['It fell late last year.', 'late last year = 2018-09-01/2018-12-31 season dateline'],
    ['He left three years ago.', 'three years ago = 2016-01-01/2016-12-31 year dateline'],
    ['The court is expected to rule on March 12.', 'March 12 = 2019-03-12/2019-03-12 day dateline'],
    [
      'It grew 2 percent in the fourth quarter.',
      'fourth quarter = 2018-10-01/2018-12-31 month range dateline',
    ],
    [
      'The festival runs through March 11 this year.',
      'March 11 this year = 2019-03-11/2019-03-11 day dateline',
    ],
  ])('counts from the dateline: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
    expect(dates(text, null)).toEqual([]);
  });

  it.each([
    ['In 1950 it began. Two years later he left.', 'Two years later = 1952-01-01/1952-12-31 year', '1950'],
    [
      'He came on 12 May 1867. Three days later he fell ill.',
      'Three days later = 1867-05-15/1867-05-15 day',
      '12 May 1867',
    ],
    [
      'In May 1940 it fell. Six months earlier it stood.',
      'Six months earlier = 1939-11-01/1939-11-30 month',
      'May 1940',
    ],
    [
      'In 1950 it began. The following spring it ended.',
      'The following spring = 1951-03-01/1951-05-31 season',
      '1950',
    ],
    [
      'In August 2022 prices were 3.9 % higher than a year earlier.',
      'a year earlier = 2021-08-01/2021-08-31 month',
      'August 2022',
    ],
    [
      'The tide came on 19 March 1952. By the 16th, all had left.',
      'the 16th = 1952-03-16/1952-03-16 day',
      '19 March 1952',
    ],
    ['In 1950 it began. That year he married.', 'That year = 1950-01-01/1950-12-31 year', '1950'],
    ['In 1950 it began. In September they landed.', 'September = 1950-09-01/1950-09-30 month', '1950'],
    ['In 1950 it began.\n\nIn September they landed.', 'September = 1950-09-01/1950-09-30 month', '1950'],
    [
      'In November 1950 it began. In February it fell.',
      'February = 1951-02-01/1951-02-28 month',
      'November 1950',
    ],
    [
      'On 5 March 1901 they struck. On Friday they won.',
      'Friday = 1901-03-08/1901-03-08 day',
      '5 March 1901',
    ],
    [
      'It opened in May 1852, but by September of the same year it had moved.',
      'September of the same year = 1852-09-01/1852-09-30 month',
      'May 1852',
    ],
  ])('counts from what was told last, and says from what: %s', (text, expected, anchor) => {
    const [, found] = findDates(text, { published: null, language: 'en' });
    expect(dates(text, null)[1]).toBe(`${expected} context`);
    const by = found?.date.anchoredBy;
    expect(by && text.slice(by.start, by.end)).toBe(anchor);
  });

  it.each([
    'Two years later he left. In September they moved, and that spring he died.',
    'It grew in the 1950s. Two years later it fell.',
    'The firm has had three owners since 1950. Two years later it was sold.',
    'In 1950 and 1953 he ran. He was ill. They moved. They stayed. He sang. In September they left.',
    'Every Monday, on Good Friday, in the Sunday Times, recently, in the future.',
    'Temperatures in the 60s; he was in his sixties; the monsoon occurs in July.',
    'The Peugeot 2008, Room 1408, model 1895 and page 1204.',
  ])('never guesses: %s', (text) => {
    expect(dates(text, null).filter((date) => /context|dateline/.test(date))).toEqual([]);
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

  it.each([
    ['The museum opens on Saturday mornings and offers a tour per week.'],
    ['Rainfall is lowest in January, and the ferry runs in June every year.'],
    ['Rooms can be severely limited between October and April.'],
    ['The yard is used for plays during the summer.'],
    ['Few people visit in February.'],
    ['The court sits on the third Monday of the month.'],
    ['Visits were allowed on Thursday nights.'],
    ['He played in a version of Friday the 13th.'],
  ])('leaves alone what comes again: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });

  it('takes a day by which something is due for one after the day it was said', () => {
    expect(dates('In November the council voted to leave if nothing was signed by 31 December.')).toEqual([
      'November = 2018-11-01/2018-11-30 month dateline',
      '31 December = 2018-12-31/2018-12-31 day context',
    ]);
    expect(dates('The tours start on Sunday, March 10 and run until May.')).toEqual([
      'Sunday, March 10 = 2019-03-10/2019-03-10 day dateline',
      'May = 2019-05-01/2019-05-31 month context',
    ]);
  });

  it('takes a day that names a thing for the nearest, and one with its weekday for the year it fits', () => {
    expect(dates('He attacked rivals working with the March 15 elections.')).toEqual([
      'March 15 = 2019-03-15/2019-03-15 day dateline',
    ]);
    expect(dates('She recalled the December 26 flood.')).toEqual([
      'December 26 = 2018-12-26/2018-12-26 day dateline',
    ]);
    expect(dates('High water, 11 feet above datum, is forecast for Monday, March 11.')).toEqual([
      'Monday, March 11 = 2019-03-11/2019-03-11 day dateline',
    ]);
  });

  it('takes no day of a story long past for one of the last twelve months', () => {
    const story = 'He was born in 1811. He went to Paris in 1823. He was jailed on 14 July 1831.';
    expect(
      dates(`${story}\n\nThe king ruled. Rain came. Crops failed. Bread was dear.\n\nHe fell on 30 May.`).at(
        -1,
      ),
    ).toBe('14 July 1831 = 1831-07-14/1831-07-14 day');
    expect(dates(`${story}\n\nHe fell on 30 September.`).at(-1)).toBe(
      '30 September = 1831-09-30/1831-09-30 day context',
    );
  });

  it.each([
    [
      'It grew in the second half of the 19th century.',
      'second half of the 19th century = 1851-01-01/1900-12-31 century',
    ],
    [
      'It rose in the last quarter of the 20th century.',
      'last quarter of the 20th century = 1976-01-01/2000-12-31 century',
    ],
    ['It fell at the end of the 19th century.', 'end of the 19th century = 1867-01-01/1900-12-31 century'],
    ['It had doubled by the end of 2015.', 'end of 2015 = 2015-01-01/2015-12-31 year'],
    ['The Ports Act 1998 lets ministers step in.', '1998 = 1998-01-01/1998-12-31 year'],
  ])('reads parts of centuries and years: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it.each([
    ['They met on Monday night.', 'Monday night = 2019-02-25/2019-02-25 day dateline'],
    ['They met at the weekend.', 'the weekend = 2019-02-23/2019-02-24 day range dateline'],
    ['Engineers were due to arrive on Friday.', 'Friday = 2019-03-01/2019-03-01 day dateline'],
    [
      'Passengers face delays from Monday, the railway announced.',
      'Monday = 2019-03-04/2019-03-04 day dateline',
    ],
    ['It will stay closed until at least 15 March.', '15 March = 2019-03-15/2019-03-15 day dateline'],
    ['Her next open evening is on April 5.', 'April 5 = 2019-04-05/2019-04-05 day dateline'],
    ['Prices rose by 2 per cent in May.', 'May = 2018-05-01/2018-05-31 month dateline'],
    ['He ordered every house to close from 10 January.', '10 January = 2019-01-10/2019-01-10 day dateline'],
  ])('tells by the words around what lies ahead and what comes once: %s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });

  it.each([
    [
      'A 2017 survey found it. The dam opens in May. It has lost a third since January.',
      'January = 2019-01-01/2019-01-31 month dateline',
    ],
    [
      'It began in 2018. Prices doubled. The results were published on Tuesday.',
      'Tuesday = 2019-02-26/2019-02-26 day dateline',
    ],
  ])('keeps the days of news apart from the years it looks back to: %s', (text, expected) => {
    expect(dates(text).at(-1)).toBe(expected);
  });

  it.each([
    [
      'It began in 1950. Half a century later it closed.',
      'Half a century later = 2000-01-01/2000-12-31 year context',
    ],
    [
      'On 3 May 1950 it opened. A fortnight later it burned.',
      'A fortnight later = 1950-05-17/1950-05-17 day context',
    ],
    [
      'On 3 May 1950 it opened. Four days after that he died.',
      'Four days after that = 1950-05-07/1950-05-07 day context',
    ],
    [
      'It sank in 1929. It was found in 1994, sixty-five years later.',
      'sixty-five years later = 1994-01-01/1994-12-31 year context',
    ],
    [
      'On 2 May 1953 he fled. Three days earlier a mine had failed. Two years later he died.',
      'Two years later = 1955-01-01/1955-12-31 year context',
    ],
  ])('counts in other steps, and from where the story is: %s', (text, expected) => {
    expect(dates(text, null).at(-1)).toBe(expected);
  });

  it.each([
    'She was born on 2 August 1861. At fifteen she was sent away. She left two years later.',
    'The fire began on 2 September 1666. On Thursday it ended.',
    'Classes run from Monday to Thursday.',
  ])('counts nothing from a time that is not said, by an older calendar, or every week: %s', (text) => {
    expect(dates(text).filter((date) => /context|dateline/.test(date))).toEqual([]);
  });

  it('takes no house number, and no number to measure by, for a year', () => {
    expect(dates('The library at 1850 Main Street is open.')).toEqual([]);
    expect(dates('A crowd of 2,100 came, up from 1850.')).toEqual([]);
  });

  it('reads the day behind "last August" and what is told years on', () => {
    expect(dates('The rally was bombed last August 21.')).toEqual([
      'August 21 = 2018-08-21/2018-08-21 day dateline',
    ]);
    expect(dates('It closed in 1990. Ten years on, it was pulled down.').at(-1)).toBe(
      'Ten years on = 2000-01-01/2000-12-31 year context',
    );
  });

  it('takes the day of a month for one to come where it sets a limit', () => {
    expect(
      dates('High water is due on Monday, March 18. If the gates fail by the 16th, it floods.').at(-1),
    ).toBe('the 16th = 2019-03-16/2019-03-16 day context');
  });

  it('tells by the tense which weekend is meant, and reads past the stops of "p.m."', () => {
    const wednesday = '2016-09-07';
    expect(dates('The fair took place this weekend.', wednesday)).toEqual([
      'this weekend = 2016-09-03/2016-09-04 day range dateline',
    ]);
    expect(dates('The fair will open this weekend.', wednesday)).toEqual([
      'this weekend = 2016-09-10/2016-09-11 day range dateline',
    ]);
    expect(dates('The council meets at 6:30 p.m. on Tuesday.', wednesday)).toEqual([
      'Tuesday = 2016-09-13/2016-09-13 day dateline',
    ]);
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

  it.each([
    '1 ',
    '((((',
    '18th and ',
    'two years later ',
    'In May. ',
    '\n\n',
    '3 March and ',
    '1950-',
    '1950 to ',
    '1',
    'a',
    'between 1950 and ',
    'May ',
    '1,111',
    '.',
  ])('takes time linear in the length of %j repeated', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const started = performance.now();
    findDates(text, { published: PUBLISHED, language: 'en' });
    parseDate(text, PUBLISHED);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
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
