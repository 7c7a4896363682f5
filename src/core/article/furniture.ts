import { attributionsIn } from './attribution.ts';
import { gameBoxes } from './box.ts';
import { calloutsIn } from './callout.ts';
import { commentsFrom } from './comments.ts';
import { exercisesIn } from './exercise.ts';
import { readDateline } from './dateline.ts';
import { footOf } from './foot.ts';
import { isHeadingAfterAll, isJunk } from './junk.ts';
import { keyPointsIn } from './key-points.ts';
import { giveBoxes } from './give-box.ts';
import { letterBoxes, skippable } from './letter-box.ts';
import { labelledNotes } from './labelled-note.ts';
import { namedAgain } from './named-again.ts';
import { isOfPage } from './of-page.ts';
import { outvoted } from './outvoted.ts';
import { pictureWords } from './picture-words.ts';
import { quoteBoxes } from './quote-box.ts';
import { listsAround } from './related.ts';
import { releaseEnd } from './release.ts';
import { stranded } from './stranded.ts';
import { strangeLines } from './strange-lines.ts';
import { tailFrom } from './tail.ts';

/** The lines of a text without the page around it, and those among them that are no headings of it. */
export interface Unfurnished {
  readonly lines: readonly string[];
  readonly noHeadings: ReadonlySet<string>;
}

/** Takes the furniture of a page out of the lines of a text: notices, buttons, captions, lists of links, and its foot. */
export function withoutFurniture(page: readonly string[]): Unfurnished {
  const lines = withoutTail(page);
  const junk = knownFurniture(lines);
  const { gone, noHeadings } = strangeLines(lines, junk);
  for (const at of gone) junk.add(at);
  for (const at of [...outvoted(lines, junk), ...stranded(lines, junk)])
    if (readDateline(lines[at] ?? '') === null) junk.add(at);
  const foot = footOf(lines, junk);
  return {
    lines: lines.filter((_line, at) => !junk.has(at) && at < foot),
    noHeadings: new Set(noHeadings.map((at) => lines[at] ?? '')),
  };
}

/** A page without what stands below its text under a name that says so. */
export function withoutTail(page: readonly string[]): readonly string[] {
  const uncommented = page.slice(0, Math.min(commentsFrom(page), releaseEnd(page)));
  return uncommented.slice(0, tailFrom(uncommented));
}

/** Indices of the lines that the page's own words and shapes give away. */
export function knownFurniture(lines: readonly string[]): Set<number> {
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
  for (const at of quoteBoxes(lines)) junk.add(at);
  for (const at of labelledNotes(lines)) junk.add(at);
  for (const at of calloutsIn(lines)) junk.add(at);
  for (const at of attributionsIn(lines)) junk.add(at);
  for (const at of listsAround(lines, (line) => junk.has(line))) junk.add(at);
  for (const at of outvoted(lines, junk)) if (readDateline(lines[at] ?? '')?.published == null) junk.add(at);
  for (const at of namedAgain(lines, junk)) junk.add(at);
  return junk;
}
