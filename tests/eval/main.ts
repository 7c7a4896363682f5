import { join } from 'node:path';
import { yieldTable, cardsTable } from './cards/report.ts';
import { cardInstructions } from './cards/instructions.ts';
import { readCardJudgement, scoreCards } from './cards/score.ts';
import { type CardKey, drawCards } from './cards/sheet.ts';
import { countYield } from './cards/yield.ts';
import { checkChoices, choicesTable } from './choices/report.ts';
import {
  choiceInstructions,
  type ChoiceKey,
  drawChoices,
  judgedChoicesTable,
  readChoiceJudgement,
} from './choices/sheet.ts';
import { scoreCoverage } from './coverage/coverage.ts';
import { coverageTable } from './coverage/report.ts';
import { dataFolder } from './data.ts';
import { type Engine, loadEngine } from './engine.ts';
import { scoreExtract } from './extract/extract.ts';
import { extractTable, mistakesOf } from './extract/report.ts';
import { learn, seenPages, writeWeights } from './furniture/learn.ts';
import { furnitureTable } from './furniture/report.ts';
import { measureFurnished } from './furniture/measure.ts';
import { halves, loadSnippets } from './furniture/snippets.ts';
import { treebankPages } from './furniture/treebank-pages.ts';
import { loadSpecimens } from './gold/load.ts';
import { parts } from './part.ts';
export { rank } from './rank/train.ts';
import { readJudgements, readKey, writeSheet } from './sheet/files.ts';
import { labelledSpans } from './spans/labelled-spans.ts';
import { spansTable } from './spans/report.ts';
import { textsOf } from './texts.ts';
import { loadXquad } from './xquad/xquad.ts';

/** A table with the name under which the engine's README keeps it. */
export interface Named {
  readonly name: string;
  readonly text: string;
}

export interface Options {
  /** Of the checkout. */
  readonly root: string;
  /** Folder of the articles with gold. */
  readonly articles?: string;
  /** Also tells every single mistake. */
  readonly errors?: boolean;
  /** Folder in which a sheet is made or has been judged. */
  readonly sheet?: string;
  readonly score?: string;
  readonly seed?: number;
  /** From which snippets of furniture the weights of lines are learned anew. */
  readonly learn?: string;
}

const say = (lines: readonly string[]): void => {
  for (const line of lines) console.log(line);
};

const specimensOf = ({ root, articles }: Options) =>
  loadSpecimens(articles ?? join(root, 'tests/eval/articles'));

/** The folder of the data sets, or null after saying that they are missing. */
function dataOr(root: string, without: string): string | null {
  const data = dataFolder(root);
  if (data === null) say([`No data sets beside the checkout, and LECTERN_DATA names none: ${without}.`]);
  return data;
}

function documentsOf({ root }: Options) {
  const data = dataOr(root, 'XQuAD is left out');
  return data === null ? [] : loadXquad(data);
}

export async function extract(options: Options): Promise<Named> {
  const engine = await loadEngine();
  const scores = (await specimensOf(options)).map((specimen) => scoreExtract(specimen, engine));
  if (options.errors === true) say(scores.flatMap(mistakesOf));
  return { name: 'extract', text: extractTable(scores) };
}

/**
 * What comes back of our articles with furniture around and amid them, by halves of the snippets; with `learn` the
 * weights of lines are learned anew first: from one half, to know what unseen pages will come to, or from all.
 */
export async function furniture(options: Options): Promise<Named | null> {
  const golds = (await specimensOf(options)).map(({ gold }) => gold);
  const folder = join(options.root, 'tests/eval/furniture');
  if (options.learn !== undefined) {
    const learned = options.learn === 'half' ? (['learn'] as const) : halves;
    const snippets = learned.flatMap((half) =>
      ['snippets', 'kept'].flatMap((name) => loadSnippets(join(folder, name), half)),
    );
    const pages = treebankPages(dataOr(options.root, 'no texts of others are learned from'));
    const treebank = pages.filter((_page, at) => options.learn !== 'half' || at % 2 === 0);
    const placed = [join(options.root, 'tests/eval/articles'), join(folder, 'pages')].map(async (within) =>
      (await loadSpecimens(within)).map(({ gold }) => ({ gold, folder: join(within, gold.name) })),
    );
    const material = { golds: (await Promise.all(placed)).flat(), snippets, treebank };
    writeWeights(options.root, learn({ ...material, seen: seenPages(options.root) }));
    say(['The weights are new: run it again without --learn to measure them.']);
    return null;
  }
  const articles = join(options.root, 'tests/eval/articles');
  const measured = halves.map((half) => {
    const snippets = loadSnippets(join(folder, 'snippets'), half);
    const kept = loadSnippets(join(folder, 'kept'), half);
    // Text of others amid an article is none of its own: it only must not be lost.
    const { lost } = measureFurnished(golds, articles, [...snippets, ...kept], 3);
    return { half, ...measureFurnished(golds, articles, snippets, 3), lost };
  });
  if (options.errors === true)
    say(
      measured.flatMap(({ half, left, lost }) => [
        ...left.map((line) => `${half}: left ${line}`),
        ...lost.map((line) => `${half}: lost ${line}`),
      ]),
    );
  return { name: 'furniture', text: furnitureTable(measured) };
}

export async function coverage(options: Options): Promise<Named | null> {
  const documents = documentsOf(options);
  if (documents.length === 0) return null;
  const { coverage: rows, missed } = scoreCoverage(documents, await loadEngine());
  if (options.errors === true) {
    say(missed.map(({ document, question, answer }) => `missed in ${document}: ${answer} — ${question}`));
  }
  return { name: 'coverage', text: coverageTable(rows) };
}

/** How many cards the texts give; with `sheet` draws some to be judged, with `score` counts what was judged. */
export async function cards(options: Options): Promise<Named | null> {
  if (options.score !== undefined) {
    const key = readKey(options.score) as readonly CardKey[];
    const [a, b] = readJudgements(
      options.score,
      key.map(({ id }) => id),
      readCardJudgement,
    );
    if (a === undefined || b === undefined) throw new Error('there must be two judges');
    return { name: 'cards', text: cardsTable(scoreCards(key, [a, b])) };
  }
  const engine = await loadEngine();
  const texts = await textsByPart(options);
  if (options.sheet === undefined) {
    const yields = texts.flatMap(({ part, all }) =>
      all.length === 0 ? [] : [countYield(part, all, engine)],
    );
    return { name: 'yield', text: yieldTable(yields) };
  }
  await deal(options.sheet, drawCards(reported(texts), engine, options.seed ?? 1), cardInstructions);
  return null;
}

/** Checks all sets of choices; `sheet` and `score` as for cards. */
export async function choices(options: Options): Promise<Named | null> {
  if (options.score !== undefined) {
    const key = readKey(options.score) as readonly ChoiceKey[];
    const [a, b] = readJudgements(
      options.score,
      key.map(({ id }) => id),
      readChoiceJudgement,
    );
    if (a === undefined || b === undefined) throw new Error('there must be two judges');
    return { name: 'choices-judged', text: judgedChoicesTable(key, [a, b]) };
  }
  const engine: Engine = await loadEngine();
  const texts = await textsByPart(options);
  if (options.sheet === undefined) {
    const checked = texts.flatMap(({ part, all }) =>
      all.length === 0 ? [] : [checkChoices(part, all, engine)],
    );
    if (options.errors === true) say(checked.flatMap(({ mistakes }) => mistakes));
    return { name: 'choices', text: choicesTable(checked.flatMap(({ rows }) => rows)) };
  }
  await deal(options.sheet, drawChoices(reported(texts), engine, options.seed ?? 1), choiceInstructions);
  return null;
}

/** What teachers kept of machine-made questions, by the look of the answer: what the ranker learns from. */
export async function spans({ root }: Options): Promise<Named | null> {
  const data = dataOr(root, 'there is nothing to tell');
  if (data === null) return null;
  const { words } = await loadEngine();
  return { name: 'spans', text: spansTable(labelledSpans(data), words) };
}

async function textsByPart(options: Options) {
  const [specimens, documents] = [await specimensOf(options), documentsOf(options)];
  return parts.map((part) => ({ part, all: textsOf(part, specimens, documents) }));
}

const reported = (texts: Awaited<ReturnType<typeof textsByPart>>) =>
  texts.flatMap(({ part, all }) => (part === 'report' ? all : []));

async function deal(
  folder: string,
  drawn: { readonly items: Parameters<typeof writeSheet>[1]['items']; readonly key: unknown },
  instructions: string,
): Promise<void> {
  writeSheet(folder, { ...drawn, instructions });
  say([`${String(drawn.items.length)} items lie in ${folder}; the key lies beside it.`]);
}
