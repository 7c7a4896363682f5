import { describe, expect, it } from 'vitest';
import { readMark } from './mark.ts';
import { parseGold } from './parse-gold.ts';

const front =
  '---\ntitle: "A: B"\npublished: 2019-02-28\nlanguage: en\ngenre: news\npart: tune\njunk:\n- Share this\n---\n';

describe('a mark', () => {
  it('gives the days of a date, the first alone when it is one day', () => {
    expect(readMark('date 2019-02-26 day')).toEqual({
      optional: false,
      value: { kind: 'date', from: '2019-02-26', to: '2019-02-26', precision: 'day', range: false },
    });
    expect(readMark('optional date -000043-01-01/-000043-12-31 year range')).toEqual({
      optional: true,
      value: { kind: 'date', from: '-000043-01-01', to: '-000043-12-31', precision: 'year', range: true },
    });
  });

  it('gives the value, upper end and unit of a figure', () => {
    const value = (words: string) => readMark(words)?.value;
    expect(value('figure 3..5 %')).toEqual({ kind: 'figure', value: 3, upTo: 5, unit: '%' });
    expect(value('figure -4.5 °C')).toEqual({ kind: 'figure', value: -4.5, upTo: null, unit: '°C' });
    expect(value('figure 0.6667')).toEqual({ kind: 'figure', value: 0.6667, upTo: null, unit: null });
    expect(value('figure 2 percentage points')?.kind).toBe('figure');
  });

  it.each([
    'date 2019-02-30x day',
    'date 2019-02-26',
    'date 2019-02-26/2019-02-20 day',
    'date 2019-02-26 minute',
    'date 2019-02-26 day rnage',
    'figure many',
    'figure 3..',
    'name Kim',
    '',
  ])('is refused when it says %j', (words) => {
    expect(readMark(words)).toBeNull();
  });
});

describe('a gold article', () => {
  it('is clean text with the places of its marks, under headings of any depth', () => {
    const gold = parseGold(
      'x',
      `${front}\nIn {{1950|date 1950-01-01/1950-12-31 year}} it had\n{{28,000|figure 28000 troops}}.\n\n# One\n## Two\nText.\n- an item\n- another\n`,
    );
    expect(gold).toMatchObject({
      title: 'A: B',
      published: '2019-02-28',
      part: 'tune',
      junk: ['Share this'],
    });
    expect(gold.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'In 1950 it had 28,000.'],
      ['heading', 'One'],
      ['heading', 'Two'],
      ['paragraph', 'Text.'],
      ['paragraph', 'an item'],
      ['paragraph', 'another'],
    ]);
    const [first] = gold.blocks;
    expect(first?.marks.map(({ span }) => first.text.slice(span.start, span.end))).toEqual([
      '1950',
      '28,000',
    ]);
  });

  it('has optional paragraphs: those marked so as a whole', () => {
    const { blocks } = parseGold(
      'x',
      `${front}\n{{Area: 5 km²|optional}}\n\nOf {{5|optional figure 5}} it is.`,
    );
    expect(blocks.map(({ optional }) => optional)).toEqual([true, false]);
  });

  it('is refused with every mistake in it', () => {
    const wrong = `${front.replace('tune', 'test')}\nA {{5|figur 5}} and Share this {{`;
    expect(() => parseGold('x', wrong)).toThrow(/part is "test".*no mark.*braces.*Share this/);
  });
});
