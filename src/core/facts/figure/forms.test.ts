import { describe, expect, it } from 'vitest';
import { findFigures } from '../figures.ts';

/** The figures of a text as `words = value unit`. */
const figures = (text: string): string[] =>
  findFigures(text, { published: '2024-05-15', language: 'en' }).map(({ span, figure }) => {
    const value =
      figure.upTo === null ? String(figure.value) : `${String(figure.value)}..${String(figure.upTo)}`;
    return `${text.slice(span.start, span.end)} = ${value} ${figure.unit ?? ''}`.trim();
  });

describe('how English writes amounts', () => {
  it.each([
    [
      'The park covers 31 square km and 12 square miles.',
      '31 square km = 31 km²',
      '12 square miles = 12 mi²',
    ],
    ['They had known for a decade that it would fail.', 'a decade = 10 years'],
    ['The effect may last for a decade after a dose.', 'a decade = 10 years'],
    ['More than a decade passed.', 'More than a decade = 10 years'],
    ['It took almost a century.', 'almost a century = 100 years'],
    ['It took less than an hour.', 'less than an hour = 1 hours'],
    [
      'Five tablets a day for a week; some need them for ten days.',
      'Five tablets = 5 tablets',
      'a week = 1 weeks',
      'ten days = 10 days',
    ],
    ['Half of patients are better within a year.', 'Half = 0.5', 'a year = 1 years'],
    ['The grass is a metre high and the path a foot wide.', 'a metre = 1 m', 'a foot = 1 ft'],
    ['It is given as two doses, 8 to 12 weeks apart.', 'two doses = 2 doses', '8 to 12 weeks = 8..12 weeks'],
    ['Blisters came one to five days before.', 'one to five days = 1..5 days'],
    ['The contractor manages three or four a week.', 'three or four = 3..4'],
    ['Everybody will be invited at 60.', '60 = 60 years'],
    [
      'One in five people over 50 will have it, and one in three over 80.',
      'One in five = 0.2',
      'over 50 = 50 years',
      'one in three = 0.333333333333333',
      'over 80 = 80 years',
    ],
    ['One resident in four is over 65.', 'One resident in four = 0.25', 'over 65 = 65 years'],
    ['Those 65 and over travel free.', '65 and over = 65 years'],
    ['Of those homes, 154 stand empty.', '154 = 154 homes'],
    [
      'The river reached 12.1 metres in 1954 and 11.8 twenty years later.',
      '12.1 metres = 12.1 m',
      '11.8 = 11.8 m',
    ],
    ['The council cut its libraries from nine to four.', 'nine = 9 libraries', 'four = 4 libraries'],
    [
      'It had 11,482 inhabitants, down from 12,930.',
      '11,482 inhabitants = 11482 inhabitants',
      '12,930 = 12930 inhabitants',
    ],
    [
      'He planned for 650 applications and received 1,842.',
      '650 applications = 650 applications',
      '1,842 = 1842 applications',
    ],
    [
      'It has 4,870 residents, and the council believes nearly 1,300 have gone.',
      '4,870 residents = 4870 residents',
      'nearly 1,300 = 1300 residents',
    ],
    ['The dividend rose 8p to 24p.', '8p = 8 pence', '24p = 24 pence'],
    ['Sales are down a third since June.', 'a third = 0.333333333333333'],
    ['A family of four spends 2,300 crowns.', '2,300 crowns = 2300 crowns'],
    ['The average age of farmers is 58.', '58 = 58 years'],
    ['The couple, both 41, have left.', '41 = 41 years'],
    ['She has children aged 4, 7 and 11.', '4 = 4 years', '7 = 7 years', '11 = 11 years'],
    [
      'The club has 340 members, a quarter of them under 18.',
      '340 members = 340 members',
      'a quarter = 0.25',
      'under 18 = 18 years',
    ],
    ['It was closed for more than a year.', 'more than a year = 1 years'],
    ['He spent a decade in jail.', 'a decade = 10 years'],
    ['For two decades it grew.', 'two decades = 2 decades'],
    ['The last quarter of an hour was hard.', 'quarter of an hour = 0.25 hours'],
    ['Half of the cash came from taxes and a fifth from a bank.', 'Half = 0.5', 'a fifth = 0.2'],
    [
      'A quarter came from abroad, and three quarters from home.',
      'A quarter = 0.25',
      'three quarters = 0.75',
    ],
    ['She gave up her practice at 67.', '67 = 67 years'],
    ['Widowed on 3 May 1846 at thirty-three, she moved.', 'thirty-three = 33 years'],
    ['At twelve he was apprenticed to a smith.', 'twelve = 12 years'],
    ['The youngest player was 17 and the oldest 41.', '17 = 17 years', '41 = 41 years'],
    ['A bus with 64 nurses came on Tuesday; 120 more are due.', '64 nurses = 64 nurses', '120 = 120'],
    ['It cost less than 50 cents.', 'less than 50 cents = 50 cents'],
    ['Of the 36 cases, 12 were fatal.', '36 cases = 36 cases', '12 = 12 cases'],
    ['He ran 100 m in 9.58 s.', '100 m = 100 m', '9.58 s = 9.58 seconds'],
    [
      'It rose by 0.25 percentage points to 5.25%.',
      '0.25 percentage points = 0.25 percentage points',
      '5.25% = 5.25 %',
    ],
    ['One in ten people and nine out of ten cats agree.', 'One in ten = 0.1', 'nine out of ten = 0.9'],
    ['The fine was $1.5m (£1.2m).', '$1.5m (£1.2m) = 1500000 USD'],
    ['A dozen eggs and half a dozen rolls.', 'A dozen eggs = 12 eggs', 'half a dozen rolls = 6 rolls'],
    ['The motion passed by 14 votes to nine.', '14 votes = 14 votes', 'nine = 9 votes'],
    ['About 5 to 10 percent died.', 'About 5 to 10 percent = 5..10 %'],
    ['The devastating 2011 earthquake killed 12 people.', '12 people = 12 people'],
  ])('%s', (text, ...expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    'At twenty to six a baker rose.',
    'By ten past nine he had gone.',
    'The bill, H.R. 4417, failed.',
    'More than a year later it reopened.',
    'It happened a decade ago.',
    'A decade of war ended.',
    'Wait for a minute.',
    'It happened within a year of the fire.',
    'He killed two men.',
    'She stayed for a year or so.',
    'Output fell from 1990 levels.',
    'A 4-4-2 formation beat a 3-5-2.',
    'He won 6-4, 7-5.',
    'Formula 1 and G20 and COVID-19.',
    'The M25, the A417 and the B52 are closed.',
    'The spirit of ’68 lives on.',
    'The ratio is 3:1 and the odds are 5/2.',
    'In fiscal 2022 sales fell.',
  ])('none in: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });
});
