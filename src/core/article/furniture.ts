import { gameBoxes } from './box.ts';
import { commentsFrom } from './comments.ts';
import { exercisesIn } from './exercise.ts';
import { footOf } from './foot.ts';
import { isHeadingAfterAll, isJunk } from './junk.ts';
import { keyPointsIn } from './key-points.ts';
import { giveBoxes } from './give-box.ts';
import { letterBoxes, skippable } from './letter-box.ts';
import { isOfPage } from './of-page.ts';
import { outvoted } from './outvoted.ts';
import { pictureWords } from './picture-words.ts';
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
    const isByWords = isOfPage(line);
    const next = lines[at + 1] || (lines[at + 2] ?? '');
    // The words of a picture stand once for those who cannot see it, and once with its maker.
    if (line.length > 12 && next.length > line.length && next.startsWith(line) && isOfPage(next))
      junk.add(at);
    // One button stands beside another.
    if (isByWords && (isAfterJunk || !isHeadingAfterAll(line, next) || isJunk(next))) junk.add(at);
    isAfterJunk = isByWords;
  });
  for (const at of skippable(lines)) junk.add(at);
  for (const at of letterBoxes(lines, junk)) junk.add(at);
  for (const at of gameBoxes(lines)) junk.add(at);
  for (const at of pictureWords(lines)) junk.add(at);
  for (const at of exercisesIn(lines)) junk.add(at);
  for (const at of keyPointsIn(lines)) junk.add(at);
  for (const at of giveBoxes(lines)) junk.add(at);
  for (const at of listsAround(lines, (line) => junk.has(line))) junk.add(at);
  for (const at of outvoted(lines, junk)) junk.add(at);
  const foot = footOf(lines, junk);
  return lines.filter((_line, at) => !junk.has(at) && at < foot);
}
