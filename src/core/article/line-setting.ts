import { PERSON } from './byline.ts';
import { readHeading } from './heading.ts';
import { both, shapeOf, shapes, step, type LineShape } from './line-looks.ts';
import type { Take } from './line-weights.ts';

/** A line with words, as the lines around it are weighed. */
export interface WeighedLine {
  /** Index among all lines, empty ones too. */
  readonly at: number;
  readonly line: string;
  /** How much it looks like the page's by itself, in logits; what is already known to be the page's counts `KNOWN`. */
  readonly logit: number;
  readonly isKnown: boolean;
  readonly shape: LineShape;
  /** Whether an empty line parts it from the one before. */
  readonly isApart: boolean;
}

const KNOWN = 3;
/** Prose at least so long, and not like the page's, is the article's. */
const ANCHOR = 90;
const SHORT_ANCHOR = 70;
/** What by itself looks so little like the page's is never given up, whatever stands around it. */
export const PLAIN = -1;
const FINE = [-4, -2.5, -1.5, -0.7, 0, 0.7, 1.5, 2.5, 4];
const COARSE = [-2, 0, 2];
/** Lines on either side whose looks are taken together. */
const AROUND = 3;

/** The lines with words. `known` are those that are the page's beyond doubt. */
export function weighed(
  lines: readonly string[],
  known: ReadonlySet<number>,
  logitOf: (line: string) => number,
): WeighedLine[] {
  const found: WeighedLine[] = [];
  lines.forEach((line, at) => {
    if (line === '') return;
    const isKnown = known.has(at);
    const logit = isKnown ? KNOWN : logitOf(line);
    found.push({
      at,
      line,
      logit,
      isKnown,
      shape: shapeOf(line),
      isApart: at === 0 || lines[at - 1] === '',
    });
  });
  return found;
}

/** Whether a line is prose that by itself reads like an author's: the shorter, the surer that must be. */
export const isAnchor = ({ line, logit, shape }: WeighedLine): boolean =>
  (shape === 'long' || shape === 'sentence') &&
  ((line.length >= ANCHOR && logit < 0) || (line.length >= SHORT_ANCHOR && logit < -1.5));

/** What a page tells about each of its lines; worked out once for all of them. */
interface Page {
  readonly all: readonly WeighedLine[];
  readonly isAnchor: readonly boolean[];
  /** Indices of the first and the last anchor. */
  readonly first: number;
  readonly last: number;
  /** The longer words of the anchors, each by its beginning. */
  readonly told: ReadonlySet<string>;
  readonly prose: string;
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly blocks: readonly number[];
  readonly style: Style;
  /** Words of the names that stand over prose, in the middle of their order. */
  readonly usual: number;
}

export function pageOf(all: readonly WeighedLine[]): Page {
  const anchors = all.map(isAnchor);
  const prose = all.filter((_one, index) => anchors[index]).map(({ line }) => line);
  const places = new Map<string, number[]>();
  all.forEach(({ line }, index) => {
    const name = key(line);
    const known = places.get(name);
    if (known === undefined) places.set(name, [index]);
    else known.push(index);
  });
  return {
    all,
    isAnchor: anchors,
    first: firstOf(all, anchors),
    last: lastOf(all, anchors),
    told: new Set(prose.flatMap(longWords)),
    prose: prose.join('\n'),
    places,
    blocks: meansOfBlocks(all),
    style: styleOf(all, anchors),
    usual: usualOf(all, anchors),
  };
}

/** What introduces a text, and what readers wrote below it, is prose between lines of the page: no end of the text. */
const isAmidPage = (all: readonly WeighedLine[]): boolean =>
  all.length === AMID && all.every(({ logit }) => logit > 0);
const AMID = 4;

function firstOf(all: readonly WeighedLine[], anchors: readonly boolean[]): number {
  const found = anchors.findIndex((isOne, at) => isOne && !isAmidPage(all.slice(at + 1, at + 1 + AMID)));
  return found < 0 ? anchors.indexOf(true) : found;
}

function lastOf(all: readonly WeighedLine[], anchors: readonly boolean[]): number {
  const found = anchors.findLastIndex(
    (isOne, at) => isOne && !isAmidPage(all.slice(Math.max(0, at - AMID), at)),
  );
  return found < 0 ? anchors.lastIndexOf(true) : found;
}

/** Features of a line by what stands around it. */
export function showSetting(page: Page, index: number, take: Take): void {
  const { all, first, last } = page;
  const one = all[index];
  if (one === undefined) return;
  const { line, logit } = one;
  const shape = shapes.indexOf(one.shape);
  const place = index < first ? 0 : index > last ? 2 : 1;
  const own = step(logit, FINE);
  const rough = coarse(logit);
  const next = all[index + 1];
  const above = sideOf(all[index - 1], !one.isApart);
  const below = sideOf(next, next !== undefined && !next.isApart);
  const around = step(meanOf(all, index - AROUND, index + AROUND + 1), COARSE);
  const block = step(page.blocks[index] ?? 0, [-2.5, -1, 0, 1, 2.5]);
  const isAlone = one.isApart && (next === undefined || next.isApart) ? 1 : 0;
  const known = step(shareOf(line, page.told), [0, 0.2, 0.4, 0.6, 0.85]);
  const away = place === 2 ? 1 + step(index - last, [1, 2, 4, 8]) : place === 0 ? 0 : 9;
  const isOver = page.isAnchor[index + 1] === true ? 1 : 0;
  const isTight = next?.isApart === true ? 0 : 1;
  const heading = readHeading(line);
  const mark = heading?.isMarked === true ? (line.startsWith('#') ? 2 : 1) : 0;
  take('own', own);
  take('own shape', both(shape, own));
  take('own place', both(place, own));
  take('shape place', both(shape, place));
  take('shape away', both(shape, away));
  take('above', above);
  take('below', below);
  take('shape above', both(shape, above));
  take('shape below', both(shape, below));
  take('between', both(both(shape, rough), both(above, below)));
  take('second above', both(shape, sideOf(all[index - 2], false)));
  take('second below', both(shape, sideOf(all[index + 2], false)));
  take('around shape', both(shape, around));
  take('around place', both(place, around));
  take('block shape', both(shape, block));
  take('block place', both(both(place, block), isAlone));
  take('told shape', both(shape, known));
  take('told place', both(both(shape, place), known));
  take('alone', both(both(shape, place), isAlone));
  take('opens next', both(shape, opensNext(line, next?.line) ? 1 : 0));
  take('over prose', both(both(shape, rough), 2 * isOver + isTight));
  take('mark', both(shape, mark));
  take('mark over', both(mark, isOver));
  take('style', both(both(shape, page.style), 2 * isOver + isTight));
  const more = step(line.split(' ').length - page.usual, [-3, -1, 0, 1, 3, 6]);
  take('more words', both(shape, more));
  take('more over', both(more, 2 * isOver + isTight));
  take('far', both(both(shape, isOver), step(index - nameAbove(page, index), [1, 2, 3, 5])));
  showGap(page, index, shape, take);
  showPlaces(page, index, shape, take);
}

/** Words of a heading as the page has them; 4 where it has none. */
function usualOf(all: readonly WeighedLine[], anchors: readonly boolean[]): number {
  const counts = all
    .filter(
      ({ line, isKnown }, at) =>
        !isKnown && anchors[at + 1] === true && anchors[at] !== true && line.length < 90,
    )
    .map(({ line }) => line.split(' ').length)
    .sort((a, b) => a - b);
  return counts[counts.length >> 1] ?? 4;
}

/** How many lines stand between the prose above and the prose below, and where among them this one is. */
function showGap(
  { all, isAnchor: anchors, first, last }: Page,
  index: number,
  shape: number,
  take: Take,
): void {
  if (index < first || index > last || anchors[index] === true) return;
  let [from, end] = [index, index];
  while (from > first && anchors[from - 1] !== true && index - from < MOST_IN_GAP) from--;
  while (end < last && anchors[end] !== true && end - index < MOST_IN_GAP) end++;
  const size = step(end - from, [1, 2, 3, 5, 9]);
  const at = end - index === 1 ? 0 : index === from ? 1 : 2;
  take('gap', both(both(shape, size), at));
  const isIntroduced = all[from - 1]?.line.endsWith(':') === true ? 1 : 0;
  take('introduced', both(shape, isIntroduced));
}

/** Where else the page says the same: on its menu, or among what it offers to read; and whether the prose says it too. */
function showPlaces(
  { all, places, prose, first, last }: Page,
  index: number,
  shape: number,
  take: Take,
): void {
  const { line } = all[index] ?? { line: '' };
  const same = places.get(key(line)) ?? [];
  const others = same.filter((at) => at !== index);
  const isOver = others.some((at) => at < first) ? 1 : 0;
  const isBelow = others.some((at) => at > last) ? 1 : 0;
  const isAmid = others.length > isOver + isBelow ? 1 : 0;
  take('again', both(shape, 4 * isOver + 2 * isBelow + isAmid));
  if (line.length < LONGEST_NAME && PERSON.test(line))
    take('person', both(shape, prose.includes(line) ? 1 : 0));
}

/** Index of the next line above that may name its part; far away where there is none. */
function nameAbove({ all, isAnchor: anchors }: Page, index: number): number {
  for (let at = index - 1; at > index - MOST_IN_GAP && at >= 0; at--)
    if (
      anchors[at + 1] === true &&
      anchors[at] !== true &&
      all[at]?.isKnown === false &&
      (all[at]?.line.length ?? 99) < 90
    )
      return at;
  return index - MOST_IN_GAP;
}

const MOST_IN_GAP = 12;
const LONGEST_NAME = 40;

const Style = { unknown: 0, marked: 1, tight: 2, apart: 3 } as const;
type Style = (typeof Style)[keyof typeof Style];

/** How the lines that stand over prose are set, most of them: with a mark, right over it, or apart. Captions often are not. */
function styleOf(all: readonly WeighedLine[], anchors: readonly boolean[]): Style {
  let [over, marked, tight] = [0, 0, 0];
  all.forEach(({ line }, index) => {
    const heading = anchors[index + 1] === true && anchors[index] !== true ? readHeading(line) : null;
    if (heading === null) return;
    over++;
    if (heading.isMarked) marked++;
    if (all[index + 1]?.isApart === false) tight++;
  });
  if (over < 3) return Style.unknown;
  if (marked > over / 2) return Style.marked;
  return tight > over / 2 ? Style.tight : Style.apart;
}

/** The words of a picture stand once for its name, and once over it. */
const opensNext = (line: string, next: string | undefined): boolean =>
  next !== undefined && line.length > 6 && next.length > line.length && next.startsWith(line);

const coarse = (logit: number): number => step(logit, COARSE);

/** 0: the end of the page; 1: what is known to be the page's; else by shape and looks, twice as many for what no empty line parts. */
function sideOf(side: WeighedLine | undefined, isAttached: boolean): number {
  if (side === undefined) return 0;
  const what = side.isKnown ? 1 : 2 + shapes.indexOf(side.shape) * (COARSE.length + 1) + coarse(side.logit);
  return isAttached ? what + SIDES : what;
}

const SIDES = 30;

function meanOf(all: readonly WeighedLine[], from: number, end: number): number {
  let [sum, count] = [0, 0];
  for (let at = Math.max(0, from); at < end && at < all.length; at++) {
    sum += Math.max(-5, Math.min(5, all[at]?.logit ?? 0));
    count++;
  }
  return sum / Math.max(1, count);
}

/** For each line the mean of those that no empty line parts from it. */
function meansOfBlocks(all: readonly WeighedLine[]): number[] {
  const means: number[] = [];
  for (let from = 0; from < all.length;) {
    let end = from + 1;
    while (end < all.length && all[end]?.isApart === false) end++;
    const mean = meanOf(all, from, end);
    for (let at = from; at < end; at++) means.push(mean);
    from = end;
  }
  return means;
}

const key = (line: string): string => line.slice(0, 80).toLowerCase();

const longWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6));

function shareOf(line: string, told: ReadonlySet<string>): number {
  const words = longWords(line.slice(0, 600));
  return words.length === 0 ? 0 : words.filter((word) => told.has(word)).length / words.length;
}
