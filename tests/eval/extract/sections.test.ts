import { describe, expect, it } from 'vitest';
import { buildArticle } from '#core/article/build.ts';
import type { GoldBlock } from '../gold/gold.ts';
import { scoreSections } from './sections.ts';

const block = (kind: GoldBlock['kind'], text: string, optional = false): GoldBlock => ({
  kind,
  text,
  marks: [],
  optional,
});
const article = (...sections: [string, ...string[]][]) =>
  buildArticle({
    title: 'T',
    published: null,
    language: 'en',
    source: { title: '', author: '', publisher: '', url: '' },
    sections: sections.map(([heading, ...texts]) => ({
      heading,
      summary: '',
      paragraphs: texts.map((text) => ({
        kind: text.startsWith('## ') ? 'subheading' : 'text',
        text: text.replace(/^## /, ''),
      })),
    })),
  });
const counts = (blocks: readonly GoldBlock[], read: ReturnType<typeof article>) => {
  const { right, gold, found } = scoreSections(blocks, read);
  return { right, gold, found };
};
const gold = [
  block('paragraph', 'Lead.'),
  block('heading', 'One'),
  block('paragraph', 'First  text.'),
  block('paragraph', 'Second.'),
  block('heading', 'Two'),
  block('paragraph', 'Third.'),
];

describe('the score of sections', () => {
  it('counts headings and paragraphs under their heading', () => {
    const read = article(['', 'Lead.'], ['One', 'First text.', 'Second.'], ['Two', 'Third.']);
    expect(counts(gold, read)).toEqual({ right: 6, gold: 6, found: 6 });
  });

  it('takes a heading of the second depth for a heading all the same', () => {
    const read = article(['', 'Lead.'], ['One', 'First text.', 'Second.', '## Two', 'Third.']);
    expect(counts(gold, read)).toEqual({ right: 6, gold: 6, found: 6 });
  });

  it('holds a lost heading against what stands under it too', () => {
    const read = article(['', 'Lead.'], ['One', 'First text.', 'Second.', 'Third.']);
    expect(counts(gold, read)).toEqual({ right: 4, gold: 6, found: 5 });
  });

  it('counts what should not be there, and a paragraph said twice once', () => {
    const read = article(
      ['', 'Lead.', 'Lead.', 'Share'],
      ['One', 'First text.', 'Second.'],
      ['Two', 'Third.'],
    );
    expect(counts(gold, read)).toEqual({ right: 6, gold: 6, found: 8 });
  });

  it('leaves optional paragraphs alone, there or not', () => {
    const withTable = [...gold, block('paragraph', 'Area: 5', true)];
    const read = (...more: string[]) =>
      article(['', 'Lead.'], ['One', 'First text.', 'Second.'], ['Two', 'Third.', ...more]);
    expect(counts(withTable, read())).toEqual({ right: 6, gold: 6, found: 6 });
    expect(counts(withTable, read('Area: 5'))).toEqual({ right: 6, gold: 6, found: 6 });
    expect(counts(withTable, read('Area in km²: 5'))).toEqual({ right: 6, gold: 6, found: 6 });
    expect(counts(withTable, read('Area: 51'))).toEqual({ right: 6, gold: 6, found: 7 });
  });
});
