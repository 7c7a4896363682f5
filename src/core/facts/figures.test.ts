import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFigures, parseFigure } from './figures.ts';

const CONTEXT = { published: '2019-02-28', language: 'en' };

/** The figures of a text as `words = value[..upTo] unit bound [conversion]`. */
function figures(text: string, language = 'en'): string[] {
  return findFigures(text, { ...CONTEXT, language }).map(({ span, figure }) => {
    const upTo = figure.upTo === null ? '' : `..${String(figure.upTo)}`;
    const { conversion } = figure;
    const converted = conversion === null ? '' : ` = ${String(conversion.value)} ${conversion.unit}`;
    const unit = figure.unit ?? 'none';
    return `${text.slice(span.start, span.end)} = ${String(figure.value)}${upTo} ${unit} ${figure.bound}${converted}`;
  });
}

describe('figures in running text', () => {
  it.each([
    ['The fleet lost 23 ships that day.', '23 ships = 23 ships exact'],
    [
      'It climbed almost 4,500 kilometres (2,800 miles).',
      'almost 4,500 kilometres (2,800 miles) = 4500 km under = 2800 mi',
    ],
    ['The 28,000 Swiss troops stayed.', '28,000 = 28000 troops exact'],
    ['There more than 2.5 million Danes live.', 'more than 2.5 million = 2500000 Danes over'],
    ['Output grew by 4.1 %.', '4.1 % = 4.1 % exact'],
    ['Output grew by 3 to 5 percent.', '3 to 5 percent = 3..5 % exact'],
    ['It cost between $3 and $5 million.', '$3 and $5 million = 3000000..5000000 USD exact'],
    ['They asked for $250,000 to $1.5 million.', '$250,000 to $1.5 million = 250000..1500000 USD exact'],
    ['It cost €1.2bn to build.', '€1.2bn = 1200000000 EUR exact'],
    ['It cost about $60 million.', 'about $60 million = 60000000 USD about'],
    ['It cost US$450 in all.', 'US$450 = 450 USD exact'],
    ['One million tulips grew there.', 'One million tulips = 1000000 tulips exact'],
    ['Twelve apostles came.', 'Twelve apostles = 12 apostles exact'],
    ['two hundred and fifty horses ran', 'two hundred and fifty horses = 250 horses exact'],
    ['It covers 120 square kilometres of marsh.', '120 square kilometres = 120 km² exact'],
    ['The wind reached 210 km/h at noon.', '210 km/h = 210 km/h exact'],
    ['The night was −40 °C cold.', '−40 °C = -40 °C exact'],
    ['Water boils at 100 degrees Celsius.', '100 degrees Celsius = 100 °C exact'],
    ['At least 300 people fled.', 'At least 300 people = 300 people over'],
    ['She died aged 66.', '66 = 66 years exact'],
    ['Half a million marched.', 'Half a million = 500000 none exact'],
    ['It weighs 3–5 kg.', '3–5 kg = 3..5 kg exact'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it.each([
    ['Two-thirds of voters agreed.', 'Two-thirds = 0.666666666666667 none exact'],
    ['More than half of them agreed.', 'More than half = 0.5 none over'],
    ['A quarter of a million came.', 'A quarter of a million = 250000 none exact'],
    ['One in five adults agreed.', 'One in five = 0.2 none exact'],
    ['7 out of 10 did not.', '7 out of 10 = 0.7 none exact'],
    ['Roughly one job in twelve is at risk.', 'Roughly one job in twelve = 0.0833333333333333 none about'],
    ['They asked nine of the ten members.', 'nine = 9 members exact'],
    ['It lasted for eight months.', 'eight months = 8 months exact'],
    ['He waited two and a half years.', 'two and a half years = 2.5 years exact'],
    ['She ran for an hour and a half.', 'an hour and a half = 1.5 hours exact'],
    ['It took 2 hours 30 minutes.', '2 hours 30 minutes = 2.5 hours exact'],
    [
      'He stood 5 feet 10 inches (178 cm) tall.',
      '5 feet 10 inches (178 cm) = 5.83333333333333 ft exact = 178 cm',
    ],
    ['A 12-year-old boy came.', '12-year-old = 12 years exact'],
    ['She won the 100-metre race.', '100-metre = 100 m exact'],
    ['He built a four-storey house.', 'four-storey = 4 storeys exact'],
    ['Maria Lopez, 34, agreed.', '34 = 34 years exact'],
    ['Her father died when she was six.', 'six = 6 years exact'],
    ['Odile left school at 14.', '14 = 14 years exact'],
    ['They paid her a third less.', 'a third = 0.333333333333333 none exact'],
    ['Half were handed a leaflet.', 'Half = 0.5 none exact'],
    ['It costs $25m–30m in all.', '$25m–30m = 25000000..30000000 USD exact'],
    ['They are good to plus or minus 35 years.', '35 years = 35 years exact'],
    ['The players, 17 of whom have jobs, agreed.', '17 = 17 players exact'],
    ['Trade grew three times as fast.', 'three times = 3 times exact'],
    ['Trade saw a tenfold rise.', 'tenfold = 10 times exact'],
    ['Rates rose by 2 percentage points.', '2 percentage points = 2 percentage points exact'],
    ['It cost 5 million euros to build.', '5 million euros = 5000000 EUR exact'],
    ['It cost 10 pounds then.', '10 pounds = 10 GBP exact'],
    ['It holds 10 pounds of flour.', '10 pounds = 10 lb exact'],
    ['Some 2.5m people fled.', 'Some 2.5m people = 2500000 people about'],
    ['A dozen ships sank.', 'A dozen ships = 12 ships exact'],
    ['It fired 23 ballistic missiles.', '23 ballistic missiles = 23 ballistic missiles exact'],
    ['It hired 40 new teachers.', '40 new teachers = 40 teachers exact'],
    ['There 300 or more people fled.', '300 or more people = 300 people over'],
    ['It ranges from −10 to −5 °C there.', '−10 to −5 °C = -10..-5 °C exact'],
    ['It lies 1.5 × 10⁸ km away.', '1.5 × 10⁸ km = 150000000 km exact'],
    ['It covers 120 km² (46 sq mi).', '120 km² (46 sq mi) = 120 km² exact = 46 mi²'],
    ['Flow averages 5 mg/l in spring.', '5 mg/l = 5 mg/l exact'],
    ['A fund of 162 584 EUR was set up.', '162 584 EUR = 162584 EUR exact'],
    ['In Berlin 23 people died.', '23 people = 23 people exact'],
    ['Population: 5,840,000', '5,840,000 = 5840000 people exact'],
    ['Seats: 23', '23 = 23 none exact'],
    ['It took nine to fifteen thousand years.', 'nine to fifteen thousand years = 9000..15000 years exact'],
  ])('%s', (text, expected) => {
    expect(figures(text)).toEqual([expected]);
  });

  it.each([
    ['The share fell from 4.1 % to 3.6 %.', ['4.1 % = 4.1 % exact', '3.6 % = 3.6 % exact']],
    ['It rose from 3 to 5 percent.', ['3 = 3 % exact', '5 percent = 5 % exact']],
    ['Prices range from 3 to 5 percent.', ['3 to 5 percent = 3..5 % exact']],
    ['Sales rose by 12 percent to $9bn.', ['12 percent = 12 % exact', '$9bn = 9000000000 USD exact']],
    ['The motion passed by 52 votes to 48.', ['52 votes = 52 votes exact', '48 = 48 votes exact']],
    ['The house measured 12 by 8 metres.', ['12 = 12 m exact', '8 metres = 8 m exact']],
    ['Members rejected it by six votes to three.', ['six votes = 6 votes exact', 'three = 3 votes exact']],
    ['It cost 12 crowns at dawn and 14 by noon.', ['12 crowns = 12 crowns exact', '14 = 14 crowns exact']],
    ['Of 600 workers, 134 fell ill.', ['600 workers = 600 workers exact', '134 = 134 workers exact']],
  ])('keeps apart what is no range: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    'Every five years the Thirty Years’ War and Twelve Angry Men are shown, and Movimento 5 Stelle.',
    'Two years later he left. Three months earlier he had come.',
    'Hundreds of people, a few thousand, several hundred and tens of thousands came.',
    'They walked three times a day, and it is under CC BY 4.0.',
    'One day he left with two dogs and one man.',
    'The Group of 20 met at 51.5° N, in Room 101 at 6400 College Avenue, by phone on 1 201 363-0555.',
    'It ended 0 – 0. They won 4 to 1.',
    'Flight 370, the Peugeot 205, iPhone 12, Eutelsat 33C, Interstate 5 and day five.',
    '1.2 The Nature of Science',
    'The Hwasong-15, the Boeing 747, Section 230, COVID-19 and No. 5.',
    'It happened in 1950 and again on March 3, 1932.',
    'One of the two leaders and all three countries, both of them.',
    'They met for the second time.',
    'The 15th and the twenty-first runner came third.',
    'They won 3–1 and lost 2-4 at 10:30 and at 5 pm.',
    'See page 12, chapter 3 and [14], version 2.0.1.',
    'Windows 11 and Apollo 13 and D-NM and U2.',
    '3. Methods',
  ])('finds nothing in: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it.each([
    ['Deaths fell from 12 per cent to 8.', '8 = 8 % exact'],
    ['The first trial took 18 months, against 24 for the second.', '24 = 24 months exact'],
    ['It was 4.2 per cent in May, compared with 4.6 in April.', '4.6 = 4.6 % exact'],
    ['The old road is 119.6 km long; the new one will be 114.2.', '114.2 = 114.2 km exact'],
    ['The heavier bird weighed 3.2 kg, the lighter 1.1.', '1.1 = 1.1 kg exact'],
    ['The peak is 8,848 metres high, and its neighbour 8,516.', '8,516 = 8516 m exact'],
    ['Winds of 70 miles an hour blew, with gusts of 90.', '90 = 90 mph exact'],
  ])('lends a number the unit of the one it is compared with: %s', (text, expected) => {
    expect(figures(text).at(-1)).toBe(expected);
  });

  it.each([
    ['It falls 340 metres in its first 20 km, and only 12 in the next 90.', '90 = 90 none exact'],
    ['Output rose 20 per cent to 90.', '90 = 90 none exact'],
    ['The road is 12 km long. The new one has 14.', '14 = 14 none exact'],
    ['After 20 minutes the visitors led by 15.', '15 = 15 none exact'],
    ['The crossing took 12 days, with a crew of 24.', '24 = 24 none exact'],
  ])('lends no unit across what could count something else: %s', (text, expected) => {
    expect(figures(text).at(-1)).toBe(expected);
  });

  it.each([
    ['The jar holds one and a quarter litres.', ['one and a quarter litres = 1.25 l exact']],
    ['He rowed two and three-quarter miles.', ['two and three-quarter miles = 2.75 mi exact']],
    ['He walked two and three-quarters miles.', ['two and three-quarters miles = 2.75 mi exact']],
    ['A loaf costs 89p.', ['89p = 89 pence exact']],
    ['He weighed 12 stone.', ['12 stone = 12 st exact']],
    ['There are 12 stone walls.', ['12 stone walls = 12 stone walls exact']],
    [
      'She paid 20 pence for three pounds of apples.',
      ['20 pence = 20 pence exact', 'three pounds = 3 lb exact'],
    ],
    ['Of these, 1.2m of them children, all live there.', ['1.2m = 1200000 none exact']],
    ['See a doctor if you are over 75.', ['over 75 = 75 years over']],
    ['The pension age went from 61 to 63.', ['61 = 61 years exact', '63 = 63 years exact']],
    ['She lived to be 101.', ['101 = 101 years exact']],
  ])('reads mixed numbers, weights, pence and ages: %s', (text, expected) => {
    expect(figures(text)).toEqual(expected);
  });

  it.each([
    ['Tarsia grows 1.4 million tonnes of wheat and eats 2.1 million.', '2.1 million = 2100000 t exact'],
    [
      'Young people need 8 to 10 hours. The rest get about six and a half.',
      'about six and a half = 6.5 hours about',
    ],
    ['Water freezes at 0 °C and boils at 100.', '100 = 100 °C exact'],
    ['Soya makes up 29 per cent of sales, and in Bath 14.', '14 = 14 % exact'],
    ['Inflation slowed to 10% from 10.4 in October.', '10.4 = 10.4 % exact'],
    ['In 2008 31 per cent had decay; by 2012 it was 27.9.', '27.9 = 27.9 % exact'],
    ['The bridge is 1,280 metres long and 27 wide.', '27 = 27 m exact'],
    ['They ran 119.6 km to Carrow’s 114.2.', '114.2 = 114.2 km exact'],
    ['It took 123 years to add a billion, and only twelve to add the last.', 'twelve = 12 years exact'],
    ['They had needed five hours and still needed four in 1939.', 'four = 4 hours exact'],
    ['It was set at 8.50 marks an hour and raised to 9.19 in May.', '9.19 = 9.19 marks exact'],
    ['Wages rose in May; rates stood at 4.25 per cent.', '4.25 per cent = 4.25 % exact'],
  ])('lends the unit of the same thing said again: %s', (text, expected) => {
    expect(figures(text).at(-1)).toBe(expected);
  });

  it.each([
    ['The match lasted two hours and 48 minutes.', 'two hours and 48 minutes = 2.8 hours exact'],
    ['It takes an hour and ten minutes.', 'an hour and ten minutes = 1.16666666666667 hours exact'],
    ['It takes 3 1/2 hours.', '3 1/2 hours = 3.5 hours exact'],
    ['The track is 4 ft 8 1⁄2 in wide.', '4 ft 8 1⁄2 in = 4.70833333333333 ft exact'],
    ['It cost £17 10s in all.', '£17 10s = 17.5 GBP exact'],
    ['He weighs 12st 13lb now.', '12st 13lb = 12.9285714285714 st exact'],
    ['He weighed a hundred and twelve kilos.', 'a hundred and twelve kilos = 112 kg exact'],
    ['A half-litre bottle stood there.', 'half-litre = 0.5 l exact'],
    ['He lives a quarter mile away.', 'a quarter mile = 0.25 mi exact'],
    ['She got 2,500 francs and gave away half.', 'half = 0.5 none exact'],
    ['Of the patients, half used salt.', 'half = 0.5 none exact'],
    ['In winter he lost a third.', 'a third = 0.333333333333333 none exact'],
    ['One classroom in four holds more than 35.', 'One classroom in four = 0.25 none exact'],
    [
      'It costs 410 million crowns ($48 million).',
      '410 million crowns ($48 million) = 410000000 crowns exact = 48000000 USD',
    ],
    ['The shares fell below £200: a blow.', 'below £200 = 200 GBP under'],
    ['He gave eighteen months’ notice.', 'eighteen months = 18 months exact'],
    ['The plates move by 2 to 10 centimetres a year.', '2 to 10 centimetres = 2..10 cm exact'],
    ['The heart beats 100,000 times a day.', '100,000 times = 100000 times exact'],
    ['It was minus 4 °C then.', 'minus 4 °C = -4 °C exact'],
    ['I have signed four since.', 'four = 4 none exact'],
    ['In the first year 31 were killed.', '31 = 31 none exact'],
    ['Most were as far as 90 miles away.', 'as far as 90 miles = 90 mi under'],
  ])('reads what is said in two units, in parts or in other ways: %s', (text, expected) => {
    expect(figures(text)).toContain(expected);
  });

  it.each([
    'It sails twice a day, at 7.30 and 16.15.',
    'It will leave at 22.15 instead of 23.40.',
    'It went through at eleven minutes past four.',
    'Bus routes 14 and 27 will run, and locomotive 4472 too; call 101.',
  ])('takes no hour, no route and no number to call for a figure: %s', (text) => {
    expect(figures(text)).toEqual([]);
  });

  it('reads no end of a range alone, and no number of a list', () => {
    expect(figures('The sensitivity is only 0.2 to 0.6 K/psu there.')).toEqual([]);
    expect(figures('Two claims are made here: 1. that it holds; 2. that it lasts.')).toEqual([]);
    expect(figures('Visitors paid nothing on 3 or 9 June.')).toEqual([]);
  });

  it('takes "m" behind people or money for millions', () => {
    expect(figures('Once the city had 240,000 people; it has 1.1m now, and soon 3.4m.').slice(1)).toEqual([
      '1.1m = 1100000 people exact',
      '3.4m = 3400000 people exact',
    ]);
    expect(figures('The mast, which 240 people raised, is 3.4m high.').at(-1)).toBe('3.4m = 3.4 m exact');
  });

  it('reads two shares with what lies between', () => {
    expect(figures('A quarter to a third of patients relapse.')).toEqual([
      'A quarter to a third = 0.25..0.333333333333333 none exact',
    ]);
    expect(figures('Between a third and a half of the bees died.')).toEqual([
      'a third and a half = 0.333333333333333..0.5 none exact',
    ]);
  });

  it('reads the decimal comma of other languages', () => {
    expect(figures('Der Anteil stieg um 4,1 %.', 'de')).toEqual(['4,1 % = 4.1 % exact']);
    expect(figures('Rund 28.000 km weit.', 'de')).toEqual(['Rund 28.000 km = 28000 km about']);
  });

  it('never throws, and every span is literal, ordered and apart', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '1,000',
        ' million',
        '$',
        ' km',
        ' (',
        ')',
        '%',
        'almost ',
        '-',
        ' to ',
        ' and ',
        'twenty',
        ' hundred',
        ' ships',
        '. ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { span, figure } of findFigures(text, CONTEXT)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(figure.value)).toBe(true);
          end = span.end;
        }
        parseFigure(text);
      }),
    );
  });

  it.each([
    '1 ',
    '((((',
    '1,111,',
    '1',
    '$',
    'vote 1 ',
    '1 to ',
    '1 by ',
    '5 ft ',
    'half a ',
    'one job in ',
    'one ',
    'hundred ',
    'one hundred and ',
    'more than ',
    '1 (',
    '1-',
    'million ',
  ])('takes time linear in the length of %j repeated', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const started = performance.now();
    findFigures(text, CONTEXT);
    parseFigure(text);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});

describe('a string that is one figure', () => {
  it.each([
    ['almost 4,500 km', { value: 4500, unit: 'km', bound: 'under', approximate: true }],
    ['23 missiles', { value: 23, unit: 'missiles', bound: 'exact' }],
    ['more than 2.5 million', { value: 2_500_000, unit: null, bound: 'over' }],
    ['28,000', { value: 28_000, unit: null }],
    ['4.1 %', { value: 4.1, unit: '%' }],
    ['one thousand', { value: 1000, unit: null }],
    ['two', { value: 2, unit: null }],
    [
      'almost 4,500 kilometres (2,800 miles)',
      { value: 4500, unit: 'km', conversion: { value: 2800, unit: 'mi' } },
    ],
    ['3 to 5 %', { value: 3, upTo: 5, unit: '%' }],
    ['between 3 and 5 million', { value: 3_000_000, upTo: 5_000_000 }],
    ['$5', { value: 5, unit: 'USD' }],
    ['two-thirds', { value: 0.666666666666667, unit: null }],
    ['one in five', { value: 0.2, unit: null }],
    ['two and a half years', { value: 2.5, unit: 'years' }],
    ['a dozen', { value: 12, unit: null }],
    ['28,000 young soldiers', { value: 28_000, unit: 'young soldiers' }],
  ])('%s', (text, expected) => {
    expect(parseFigure(text)).toMatchObject(expected);
  });

  it.each(['', 'many', '1,23', '10.3.1', 'about', '5 km and more', '(7)'])('refuses %j', (text) => {
    expect(parseFigure(text)).toBeNull();
  });
});
