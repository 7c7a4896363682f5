import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLoneMarker, readDateline } from '#core/article/dateline.ts';
import { knownFurniture, withoutTail } from '#core/article/furniture.ts';
import { readHeading } from '#core/article/heading.ts';
import { LONGEST, lookBy, showLooks } from '#core/article/line-looks.ts';
import { pageOf, showSetting, weighed } from '#core/article/line-setting.ts';
import { type KeptWeights, readWeights, type Take, TENTHS } from '#core/article/line-weights.ts';
import { pageLines } from '#core/article/page-lines.ts';
import type { Gold } from '../gold/gold.ts';
import { type Example, trainLogistic, type Training } from '../rank/logistic.ts';
import { seeded } from '../seeded.ts';
import { furnish, itemsOf, textOf } from './furnish.ts';
import type { Snippet } from './snippets.ts';
import type { TreebankBlock } from './treebank-pages.ts';

const lookTraining: Training = { epochs: 24, rate: 0.12, l2: 0.02, least: 4, smallest: 0.12 };
const settingTraining: Training = { epochs: 12, rate: 0.08, l2: 0.02, least: 15, smallest: 0.1 };
/** Parts of what is learned from: lines of one are weighed by what the others taught, as unseen ones will be. */
const FOLDS = 4;
const ROUNDS = 8;
/** To lose a line of an author's is so many times as bad as to leave one of a page's. */
const LOSS = 2;
/** Without its heading a whole part stands under another one. */
const LOSS_OF_HEADING = 4;

type Weights = Readonly<Record<string, number>>;

/** Lines of a page, and which are furniture; null: unknown. */
interface LabelledPage {
  readonly lines: readonly string[];
  readonly labels: readonly (boolean | null)[];
}

/** A gold with the folder in which it and its page lie. */
export interface PlacedGold {
  readonly gold: Gold;
  readonly folder: string;
}

export interface Material {
  readonly golds: readonly PlacedGold[];
  readonly snippets: readonly Snippet[];
  readonly treebank: readonly (readonly TreebankBlock[])[];
  /** Paths of pages that have what is seen of them beside. */
  readonly seen: readonly string[];
}

/** The pages of plain text among the reader's own tests. */
export const seenPages = (root: string): readonly string[] =>
  readdirSync(join(root, 'tests/pages'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(root, 'tests/pages', name));

/** What was learned of lines by themselves, and of lines among others. */
export function learn(material: Material): { readonly looks: Weights; readonly settings: Weights } {
  const folds = Array.from({ length: FOLDS }, (_, fold) => partOf(material, (at) => at % FOLDS === fold));
  const pages = folds.map(pagesOf);
  const examples = pages.flatMap((own, fold) => {
    const looks = learnLooks(pages.filter((_page, at) => at !== fold).flat());
    return own.flatMap((page) => settingExamples(page, looks));
  });
  return { looks: learnLooks(pages.flat()), settings: trainLogistic(examples, settingTraining) };
}

const partOf = (material: Material, isIn: (at: number) => boolean): Material => ({
  ...material,
  golds: material.golds.filter((_gold, at) => isIn(at)),
  snippets: material.snippets.filter((_snippet, at) => isIn(at)),
  treebank: material.treebank.filter((_page, at) => isIn(at)),
  seen: material.seen.filter((_path, at) => isIn(at)),
});

function pagesOf({ golds, snippets, treebank, seen }: Material): LabelledPage[] {
  const pages: LabelledPage[] = treebank.map(treebankPage);
  for (const path of seen) {
    const page = seenPage(path);
    pages.push(page, page, page);
  }
  for (const [number, { gold, folder }] of golds.entries()) {
    const raw = rawPage(folder, gold);
    if (raw !== null) pages.push(raw, raw);
    const text = { ...gold, items: itemsOf(join(folder, 'gold.md')) };
    for (let round = 0; round < ROUNDS; round++) {
      const page = furnish(text, snippets, seeded(round * 977 + number * 31 + 5));
      const kept = new Set(page.filter(({ isFurniture }) => !isFurniture).map((line) => bare(line.text)));
      const furniture = new Set(page.filter(({ isFurniture }) => isFurniture).map((line) => bare(line.text)));
      const isFront = (line: string): boolean => line.startsWith('Published ');
      pages.push(
        labelled(pageLines(textOf(page)), (line) =>
          isFront(line) ? null : kept.has(bare(line)) ? false : furniture.has(bare(line)) ? true : null,
        ),
      );
    }
  }
  return pages;
}

/** A page of the reader's own tests, and beside it what is seen of it. */
function seenPage(path: string): LabelledPage {
  const seen = readFileSync(`${path}.seen`, 'utf8')
    .split('\n')
    .map((line) => bare(line.replace(/^\w+: /, '')));
  const known = new Set(seen.map(withoutNumber));
  const whole = seen.join('\n');
  return labelled(pageLines(readFileSync(path, 'utf8')), (line) => {
    const words = withoutNumber(bare(line));
    if (known.has(words) || (words.length > 40 && whole.includes(words.slice(-40)))) return false;
    return readDateline(line) !== null || isLoneMarker(line) || /\d.*[:;|]/.test(line) ? null : true;
  });
}

const withoutNumber = (line: string): string => line.replace(/^\d{1,2}(?:\.\d{1,2})*\.? (?=\p{Lu})/u, '');

/** A page as somebody pasted it: what its gold has is the author's; its title, its day and its tables teach nothing. */
function rawPage(folder: string, gold: Gold): LabelledPage | null {
  let source: string;
  try {
    source = readFileSync(join(folder, 'raw.txt'), 'utf8');
  } catch {
    return null;
  }
  const blocks = gold.blocks.map(({ text }) => bare(text));
  const known = new Set(blocks);
  const whole = blocks.join('\n');
  const lines = pageLines(source);
  const isUnclear = (line: string): boolean => /\d.*[:;]/.test(line) && line.startsWith('•');
  let isBelow = false;
  return labelled(lines, (line) => {
    const words = bare(line);
    const isKept = known.has(words) || (words.length > 60 && whole.includes(words.slice(0, 60)));
    isBelow ||= isKept && words.length > 100;
    if (isKept) return false;
    if (words === gold.title && !isBelow) return false;
    const isDated = !isBelow && (readDateline(line) !== null || isLoneMarker(line));
    return isUnclear(line) ||
      isDated ||
      (!isBelow && (words.includes(gold.title) || gold.title.includes(words)))
      ? null
      : true;
  });
}

function treebankPage(blocks: readonly TreebankBlock[]): LabelledPage {
  const lines = blocks.flatMap(({ kind, text }) => [kind === 'item' ? `• ${text}` : text, '']);
  const kinds = blocks.flatMap(({ kind }) => [kind, '']);
  return {
    lines,
    labels: kinds.map((kind) => (kind === 'caption' ? true : kind === 'date' || kind === '' ? null : false)),
  };
}

function labelled(page: readonly string[], labelOf: (line: string) => boolean | null): LabelledPage {
  return { lines: page, labels: page.map((line) => (line === '' ? null : labelOf(line))) };
}

/** Each line once, however many pages have it. */
function learnLooks(pages: readonly LabelledPage[]): Weights {
  const seen = new Map<string, Example>();
  for (const { lines, labels } of pages)
    lines.forEach((line, at) => {
      const label = labels[at] ?? null;
      if (label === null || line.length > LONGEST || seen.has(line)) return;
      seen.set(line, {
        features: namesOf((take) => showLooks(line, take)),
        target: label ? 1 : 0,
        weight: 1,
      });
    });
  return trainLogistic([...seen.values()], lookTraining);
}

function settingExamples({ lines, labels }: LabelledPage, looks: Weights): Example[] {
  const logitOf = lookBy(readWeights(byKind(looks)));
  const cut = withoutTail(lines);
  const all = weighed(cut, knownFurniture(cut), logitOf);
  const page = pageOf(all);
  return all.flatMap(({ at, line, isKnown }, index) => {
    const label = labels[at] ?? null;
    if (label === null || isKnown) return [];
    return [
      {
        features: namesOf((take) => showSetting(page, index, take)),
        target: label ? 1 : 0,
        weight: label ? 1 : readHeading(line) === null ? LOSS : LOSS_OF_HEADING,
      },
    ];
  });
}

const bare = (line: string): string =>
  line
    .replace(/^[•*+-] |^#+ /, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The features of a thing by name: its kind, a stroke, and which of that kind. */
function namesOf(show: (take: Take) => void): string[] {
  const names: string[] = [];
  show((kind, which) => names.push(`${kind}/${String(which)}`));
  return names;
}

function byKind(weights: Weights): KeptWeights {
  const kept: Record<string, Record<string, string>> = {};
  for (const [name, weight] of Object.entries(weights)) {
    const at = Math.max(0, name.indexOf('/'));
    const tenths = String(Math.round(weight * TENTHS));
    const alike = (kept[name.slice(0, at)] ??= {});
    const which = name.slice(at === 0 ? 0 : at + 1);
    alike[tenths] = tenths in alike ? `${alike[tenths] ?? ''}|${which}` : which;
  }
  return kept;
}

/** Writes what was learned beside the code that reads it, each kind of feature on a line. */
export function writeWeights(root: string, { looks, settings }: ReturnType<typeof learn>): void {
  const write = (name: string, weights: Weights): void => {
    const lines = Object.entries(byKind(weights)).map(
      ([kind, some]) => `${JSON.stringify(kind)}:${JSON.stringify(some)}`,
    );
    writeFileSync(join(root, 'src/core/article', name), `{\n${lines.join(',\n')}\n}\n`);
  };
  write('line-looks.json', looks);
  write('line-settings.json', settings);
}
