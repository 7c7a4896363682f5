import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scoreSections } from '../extract/sections.ts';
import { loadSpecimens } from '../gold/load.ts';
import { seeded } from '../seeded.ts';
import { furnish, textOf } from './furnish.ts';
import { measureFurnished } from './measure.ts';
import { furnitureTable } from './report.ts';
import { loadSnippets, readSnippets } from './snippets.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const articles = join(here, '../articles');

/** The end of a letter that stands amid another text looks like the end of that text. */
const isOfLetter = (line: string): boolean => /obedient|Abel Rusk$/.test(line);

describe('snippets of furniture', () => {
  it('say their place and keep their lines', () => {
    expect(readSnippets('%% tail\nShare\n\nPrint\n%%\nA part\n')).toEqual([
      { place: 'tail', lines: ['Share', '', 'Print'] },
      { place: 'kept', lines: ['A part'] },
    ]);
  });

  it('are in one half or the other', () => {
    const folder = join(here, 'snippets');
    const [learn, measure] = (['learn', 'measure'] as const).map((half) => loadSnippets(folder, half));
    expect(Math.abs((learn?.length ?? 0) - (measure?.length ?? 0))).toBeLessThan(20);
  });

  it('stand around and amid a text, which stays in its order', () => {
    const blocks = ['One.', 'Two.', 'Three.'].map((text) => ({
      kind: 'paragraph' as const,
      text,
      marks: [],
      optional: false,
    }));
    const text = { title: 'Bells', published: null, blocks, items: new Set<string>() };
    const page = furnish(text, [{ place: 'middle', lines: ['Share'] }], seeded(2));
    const own = page.filter(({ text: line, isFurniture }) => line !== '' && !isFurniture);
    expect(own.map(({ text: line }) => line)).toEqual(['Bells', 'One.', 'Two.', 'Three.']);
    expect(textOf(page).split('\n')).toHaveLength(page.length);
  });
});

describe('articles with furniture around and amid them', async () => {
  const golds = (await loadSpecimens(articles)).map(({ gold }) => gold).filter(({ part }) => part === 'tune');

  it.skipIf(golds.length === 0)('come back, and nothing of their authors is lost', () => {
    const snippets = loadSnippets(join(here, 'snippets'), 'measure');
    const measured = measureFurnished(golds, articles, snippets, 1);
    expect(furnitureTable([{ half: 'measure', ...measured }])).toContain('| measure |');
    expect(measured.furnished).toBeGreaterThan(0.94);
    expect(measured.left.length / measured.set).toBeLessThan(0.06);
    expect(measured.lost.filter((line) => !isOfLetter(line)).length).toBeLessThan(7);
  });

  it.skipIf(golds.length === 0)('keep lists, verse, talk, steps and letters that stand amid them', () => {
    const kept = loadSnippets(join(here, 'kept'), 'measure');
    const { lost } = measureFurnished(golds, articles, kept, 1);
    expect(lost.filter((line) => !isOfLetter(line))).toEqual([]);
  });
});

describe('pages by other hands', async () => {
  const specimens = await loadSpecimens(join(here, 'pages'));

  it.skipIf(specimens.length === 0)('are read for the most part', () => {
    const scores = specimens.map(({ gold, article }) => scoreSections(gold.blocks, article));
    const sum = (key: 'right' | 'gold' | 'found'): number =>
      scores.reduce((total, score) => total + score[key], 0);
    expect((2 * sum('right')) / (sum('gold') + sum('found'))).toBeGreaterThan(0.93);
    expect(specimens.filter(({ gold, article }) => gold.title !== article.title)).toEqual([]);
  });
});
