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
    ['28,000 young soldiers', { value: 28_000, unit: 'young soldiers' }],
  ])('%s', (text, expected) => {
    expect(parseFigure(text)).toMatchObject(expected);
  });

  it.each(['', 'many', '1,23', '10.3.1', 'about', '5 km and more', '(7)'])('refuses %j', (text) => {
    expect(parseFigure(text)).toBeNull();
  });
});
