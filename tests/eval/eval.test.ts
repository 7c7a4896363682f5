import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { cardInstructions } from './cards/instructions.ts';
import { cardsTable, yieldTable } from './cards/report.ts';
import { countYield } from './cards/yield.ts';
import { drawCards } from './cards/sheet.ts';
import { checkChoices, choicesTable } from './choices/report.ts';
import { readCardJudgement, scoreCards } from './cards/score.ts';
import { loadEngine } from './engine.ts';
import { scoreExtract } from './extract/extract.ts';
import { extractTable, mistakesOf, pooledShares } from './extract/report.ts';
import { floors } from './floors.ts';
import { loadSpecimens } from './gold/load.ts';
import { cards as measureCards, extract } from './main.ts';
import { readJudgements, writeSheet } from './sheet/files.ts';
import { textsOf } from './texts.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const tiny = join(here, 'fixtures/articles');

describe('the evaluation of two small articles', () => {
  it('tells what was read and found, article by article and by part', async () => {
    const { text } = await extract({ root: here, articles: tiny });
    const names = text.split('\n').map((line) => line.split('|')[1]?.trim());
    expect(names.slice(2)).toEqual([
      'harbour-bridge',
      '**all of tune** (1)',
      'tide-mill',
      '**all of report** (1)',
    ]);
  });

  it('sees what is false, lost or junk', async () => {
    const [bridge] = await loadSpecimens(tiny);
    const engine = await loadEngine();
    if (bridge === undefined) throw new Error('no article');
    const text = `${bridge.article.text.slice(0, -1)} `;
    const blind = { ...engine, deck: () => ({ facts: [], cards: [], refused: [] }) };
    const nothing = scoreExtract(bridge, blind);
    expect(nothing.dates).toMatchObject({ gold: 3, found: 0, right: 0 });
    expect(mistakesOf(nothing)).toContain('harbour-bridge: missed date: March 2011');
    const junky = { ...bridge, gold: { ...bridge.gold, junk: [text.slice(10, 30)] } };
    expect(scoreExtract(junky, blind).junk).toHaveLength(1);
    expect(pooledShares([nothing], 'tune')).toMatchObject({ dateRecall: 0, datePrecision: 1, sections: 1 });
    expect(extractTable([nothing])).toContain('| 0.0 % | – | – |');
  });

  it('draws cards blindly and counts what judges say of them', async () => {
    const engine = await loadEngine();
    const texts = textsOf('report', await loadSpecimens(tiny), []);
    const { items, key } = drawCards(texts, engine, 1);
    expect(items.length).toBe(key.length);
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(Object.keys(item)).not.toContain('origin');
      expect(item.paragraph).toContain(item.sentence);
    }
    const folder = join(scratch, 'sheet');
    writeSheet(folder, { items, key, instructions: cardInstructions });
    for (const judge of ['a', 'b']) {
      const lines = items.map(({ id }) =>
        JSON.stringify({ id, verdict: 'accept', reason: '', false: false }),
      );
      writeFileSync(join(folder, `judge-${judge}.jsonl`), lines.join('\n'));
    }
    const ids = key.map(({ id }) => id);
    const [a, b] = readJudgements(folder, ids, readCardJudgement);
    if (a === undefined || b === undefined) throw new Error('no judges');
    const table = cardsTable(scoreCards(key, [a, b]));
    expect((await measureCards({ root: here, articles: tiny, score: folder }))?.text).toBe(table);
    expect(table).toMatch(/\*\*all made\*\* \| \d+ \| 100 % /);
  });

  it('draws the same sheet for the same seed', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const sheets = ['one', 'two'].map((name) => join(scratch, name));
    for (const sheet of sheets) await measureCards({ root: scratch, articles: tiny, sheet, seed: 3 });
    const [one, two] = sheets.map((sheet) => readFileSync(join(sheet, 'sheet.jsonl'), 'utf8'));
    expect(one).toBe(two);
    vi.restoreAllMocks();
  });

  it('counts cards, questions and refusals, and checks every set of choices', async () => {
    const engine = await loadEngine();
    const texts = textsOf('tune', await loadSpecimens(tiny), []);
    const counted = countYield('tune', texts, engine);
    const deck = engine.deck(texts[0]?.article ?? missing());
    expect(counted.cards).toBe(deck.cards.length);
    expect([...counted.refused.values()].reduce((sum, count) => sum + count, 0)).toBe(deck.refused.length);
    expect(yieldTable([counted])).toContain('| tune | 1 | ');
    const { rows, mistakes } = checkChoices('tune', texts, engine);
    const [all] = rows;
    expect(all?.sets).toBe(deck.cards.filter(({ kind }) => kind === 'choice').length);
    expect(mistakes).toHaveLength((all?.sets ?? 0) - (all?.clean ?? 0));
    expect(choicesTable(rows)).toContain('| all | tune |');
  });

  const scratch = mkdtempSync(join(tmpdir(), 'lectern-eval-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
});

describe('the articles for tuning', async () => {
  const specimens = (await loadSpecimens(join(here, 'articles'))).filter(({ gold }) => gold.part === 'tune');

  it.skipIf(specimens.length === 0)('are read no worse than they were', async () => {
    const engine = await loadEngine();
    const shares = pooledShares(
      specimens.map((specimen) => scoreExtract(specimen, engine)),
      'tune',
    );
    const { junk, ...least } = floors;
    for (const [name, floor] of Object.entries(least)) {
      expect(shares[name as keyof typeof shares], name).toBeGreaterThanOrEqual(floor);
    }
    expect(shares.junk, 'junk').toBeLessThanOrEqual(junk);
  });
});

function missing(): never {
  throw new Error('no article');
}
