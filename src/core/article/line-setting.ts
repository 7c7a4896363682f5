import { readHeading } from './heading.ts';
import { shapeOf, step, type LineShape } from './line-looks.ts';

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

/** Features of each line by what stands around it. */
export function settingsOf(all: readonly WeighedLine[]): string[][] {
  const first = all.findIndex(isAnchor);
  const last = all.findLastIndex(isAnchor);
  const told = vocabularyOf(all.filter(isAnchor).map(({ line }) => line));
  const times = new Map<string, number>();
  for (const { line } of all) times.set(key(line), (times.get(key(line)) ?? 0) + 1);
  const blocks = meansOfBlocks(all);
  const style = styleOf(all);
  return all.map((one, index) => {
    const { line, logit, shape } = one;
    const place = index < first ? 'front' : index > last ? 'tail' : 'middle';
    const own = step('own', logit, FINE);
    const above = sideOf(all[index - 1], !one.isApart);
    const next = all[index + 1];
    const below = sideOf(next, next !== undefined && !next.isApart);
    const around = step('around', meanOf(all.slice(Math.max(0, index - AROUND), index + AROUND + 1)), COARSE);
    const block = step('block', blocks[index] ?? 0, [-2.5, -1, 0, 1, 2.5]);
    const isAlone = one.isApart && (next === undefined || next.isApart);
    const known = step('told', shareOf(line, told), [0, 0.2, 0.4, 0.6, 0.85]);
    const away =
      place === 'tail' ? step('below', index - last, [1, 2, 4, 8]) : place === 'front' ? 'front' : 'amid';
    return [
      own,
      `${own} ${shape}`,
      `${own} ${place}`,
      `${shape} ${place}`,
      `${shape} ${away}`,
      `above ${above}`,
      `below ${below}`,
      `${shape} above ${above}`,
      `${shape} below ${below}`,
      `${shape} ${coarse(logit)} ${above} ${below}`,
      `2 above ${sideOf(all[index - 2], false)} ${shape}`,
      `2 below ${sideOf(all[index + 2], false)} ${shape}`,
      `${around} ${shape}`,
      `${around} ${place}`,
      `${block} ${shape}`,
      `${block} ${place} ${isAlone}`,
      `${known} ${shape}`,
      `${known} ${shape} ${place}`,
      `alone ${isAlone} ${shape} ${place}`,
      `opens next ${opensNext(line, next?.line)} ${shape}`,
      `over prose ${next !== undefined && isAnchor(next)} ${next?.isApart !== true} ${shape} ${coarse(logit)}`,
      `marked ${readHeading(line)?.isMarked === true} ${shape}`,
      `marked ${readHeading(line)?.isMarked === true} ${/^#/.test(line)} ${next !== undefined && isAnchor(next)}`,
      `style ${style} ${next?.isApart !== true} ${shape} ${next !== undefined && isAnchor(next)}`,
      `times ${(times.get(key(line)) ?? 0) > 1} ${shape}`,
    ];
  });
}

/** How the lines that stand over prose are set, most of them: with a mark, right over it, or apart. Captions often are not. */
function styleOf(all: readonly WeighedLine[]): string {
  const over = all.filter(({ line }, index) => {
    const next = all[index + 1];
    return next !== undefined && isAnchor(next) && readHeading(line) !== null;
  });
  if (over.length < 3) return 'unknown';
  const marked = over.filter(({ line }) => readHeading(line)?.isMarked === true).length;
  if (marked > over.length / 2) return 'marked';
  const tight = all.filter(
    (one, index) => !one.isApart && isAnchor(one) && over.includes(all[index - 1] ?? one),
  ).length;
  return tight > over.length / 2 ? 'tight' : 'apart';
}

/** The words of a picture stand once for its name, and once over it. */
const opensNext = (line: string, next: string | undefined): boolean =>
  next !== undefined && line.length > 6 && next.length > line.length && next.startsWith(line);

const coarse = (logit: number): string => step('', logit, COARSE);

function sideOf(side: WeighedLine | undefined, isAttached: boolean): string {
  if (side === undefined) return 'end';
  const what = side.isKnown ? 'known' : `${side.shape}${coarse(side.logit)}`;
  return `${isAttached ? '+' : ''}${what}`;
}

const meanOf = (some: readonly WeighedLine[]): number =>
  some.reduce((sum, { logit }) => sum + Math.max(-5, Math.min(5, logit)), 0) / Math.max(1, some.length);

/** For each line the mean of those that no empty line parts from it. */
function meansOfBlocks(all: readonly WeighedLine[]): number[] {
  const means: number[] = [];
  for (let from = 0; from < all.length;) {
    let end = from + 1;
    while (end < all.length && all[end]?.isApart === false) end++;
    const mean = meanOf(all.slice(from, end));
    for (let at = from; at < end; at++) means.push(mean);
    from = end;
  }
  return means;
}

const key = (line: string): string => line.slice(0, 80).toLowerCase();

/** The longer words of a text, each by its beginning. */
function vocabularyOf(texts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const text of texts) for (const word of longWords(text)) found.add(word);
  return found;
}

const longWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6));

function shareOf(line: string, told: ReadonlySet<string>): number {
  const words = longWords(line.slice(0, 600));
  return words.length === 0 ? 0 : words.filter((word) => told.has(word)).length / words.length;
}
