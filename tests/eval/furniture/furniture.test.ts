import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadSpecimens } from '../gold/load.ts';
import { seeded } from '../seeded.ts';
import { furnish, textOf } from './furnish.ts';
import { measureFurnished } from './measure.ts';
import { furnitureTable } from './report.ts';
import { loadSnippets, readSnippets } from './snippets.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const articles = join(here, '../articles');

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
    expect(measured.furnished).toBeGreaterThan(0.96);
    expect(measured.left.length / measured.set).toBeLessThan(0.04);
    expect(measured.lost.length).toBeLessThan(4);
  });

  it.skipIf(golds.length === 0)('keep lists, verse, talk, steps and letters that stand amid them', () => {
    const kept = loadSnippets(join(here, 'kept'), 'measure');
    const { lost } = measureFurnished(golds, articles, kept, 1);
    expect(lost.filter((line) => !/obedient|Abel Rusk$/.test(line))).toEqual([]);
  });
});
