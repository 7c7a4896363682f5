import { commentsFrom } from './comments.ts';
import { isProse } from './heading.ts';
import { isNumbered, readMarked } from './item.ts';
import { isHeadingAfterAll, isJunk } from './junk.ts';
import { listsAround } from './related.ts';
import { releaseEnd } from './release.ts';
import { tailFrom } from './tail.ts';

/** Takes the furniture of a page out of the lines of a text: notices, buttons, captions, lists of links, and its foot. */
export function withoutFurniture(page: readonly string[]): string[] {
  const uncommented = page.slice(0, Math.min(commentsFrom(page), releaseEnd(page)));
  const lines = uncommented.slice(0, tailFrom(uncommented));
  const junk = new Set<number>();
  let isAfterJunk = true;
  lines.forEach((line, at) => {
    if (line === '') return;
    const isByWords = isJunk(line);
    const next = lines[at + 1] || (lines[at + 2] ?? '');
    // One button stands beside another.
    if (isByWords && (isAfterJunk || !isHeadingAfterAll(line, next) || isJunk(next))) junk.add(at);
    isAfterJunk = isByWords;
  });
  for (const at of skippable(lines)) junk.add(at);
  for (const at of letterBoxes(lines, junk)) junk.add(at);
  for (const at of listsAround(lines, (line) => junk.has(line))) junk.add(at);
  const foot = footOf(lines, junk);
  return lines.filter((_line, at) => !junk.has(at) && at < foot);
}

/** A box that the page lets its listeners skip: "Skip past newsletter promotion" … "after newsletter promotion". */
function skippable(lines: readonly string[]): number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    const what = line.length < 60 ? /^skip past (.+)$/i.exec(line)?.[1]?.toLowerCase() : undefined;
    if (what === undefined) return;
    const box = lines.slice(at, at + LONGEST_BOX);
    const end = box.findIndex((each) => each.toLowerCase() === `after ${what}`);
    for (let inside = 0; inside <= end; inside++) found.push(at + inside);
  });
  return found;
}

const LETTER = /^(?:sign up|subscribe|join|get)\b|newsletter/i;

/** What a box that offers a letter says of it: short lines right under the offer, down to another button. */
function letterBoxes(lines: readonly string[], junk: ReadonlySet<number>): number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (!junk.has(at) || line.length > 100 || !LETTER.test(line)) return;
    for (let below = at + 1; below <= at + 3; below++) {
      const text = lines[below] ?? '';
      if (text === '' || text.length > 140) return;
      if (!junk.has(below)) {
        if (!isProse(text)) return;
        continue;
      }
      for (let between = at + 1; between < below; between++) found.push(between);
      return;
    }
  });
  return found;
}

/** Lines, empty ones too. */
const LONGEST_BOX = 30;

/**
 * Where the foot of the page begins. Below the last prose, what follows a notice or a button is the page's: names of
 * other pages, buttons without a known word.
 */
function footOf(lines: readonly string[], junk: ReadonlySet<number>): number {
  let foot = lines.length;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    if (junk.has(at)) foot = at;
    else if (isProse(line) || readMarked(line) || isNumbered(line)) break;
  }
  return foot;
}
