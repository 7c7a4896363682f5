import { isProse } from './heading.ts';
import { isNumbered, readMarked } from './item.ts';

/** Names a box that says the text in a few words beside it. */
const OPENS =
  /^(?:(?:the )?key (?:points?|takeaways?|facts|findings|messages|insights|ideas|learnings)|(?:main|top) (?:points|takeaways)|takeaways?|(?:story |article )?highlights|at a glance|in (?:brief|short|a nutshell)|the (?:essentials|short version|main points|quick read|bottom line|gist)|in this (?:story|article)|what to know|what you need to know|need to know|summary points|quick (?:facts|summary|take)|fast facts|tl;?dr|das wichtigste(?: in kürze)?|auf einen blick|l['’]essentiel|en bref|lo esencial|las claves|the story in brief|why it matters)(?: (?:at a glance|in brief))?:?$/i;
const LONGEST_POINT = 200;
const MOST_POINTS = 9;
/** Words for the reader's hand in the same box. */
const BUTTON = /^(?:show|hide|read|see|expand|collapse)(?: (?:more|less|all))?$/i;

/**
 * Indices of such boxes: a name and the points under it, right over the text or in it. Points have marks, or stand as
 * short lines without an empty one between. Prose at length under such a name is a part of the text.
 */
export function keyPointsIn(lines: readonly string[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').replace(/^#{1,6}\s+|^\*\*|\*\*$/g, '');
    if (line.length > 50 || line === '' || !OPENS.test(line)) continue;
    const points = downToNext(lines, at) ?? pointsUnder(lines, at);
    if (points.length < 2) continue;
    found.push(at, ...points);
    at = points.at(-1) ?? at;
  }
  return found;
}

/** Some end their box with a question and one sentence: "What's next?" */
function downToNext(lines: readonly string[], from: number): number[] | null {
  const end = lines.findIndex((line, at) => at > from && at < from + 12 && /^what['’]s next\?$/i.test(line));
  if (end < 0 || lines.slice(from, end).some((line) => line.length > LONGEST_POINT * 1.5)) return null;
  return Array.from({ length: end + 1 - from }, (_, index) => from + 1 + index);
}

function pointsUnder(lines: readonly string[], from: number): number[] {
  const points: number[] = [];
  let isMarked = false;
  let isClosed = false;
  for (let at = from + 1; at < lines.length && points.length < MOST_POINTS; at++) {
    const line = lines[at] ?? '';
    if (line === '') {
      // Without marks an empty line ends the box, but not right under its name.
      if (points.length > 0 && !isMarked) {
        isClosed = true;
        break;
      }
      continue;
    }
    if (/^#/.test(line)) break;
    const hasMark = readMarked(line)?.kind === 'item' || isNumbered(line);
    if (points.length === 0) isMarked = hasMark;
    if (hasMark !== isMarked || line.length > LONGEST_POINT * 1.5) return isMarked ? points : [];
    if (!isMarked && (line.length > LONGEST_POINT || BUTTON.test(line))) return [];
    points.push(at);
  }
  // One block of sentences is the paragraph of a short section.
  const prose = points.filter((at) => isProse(lines[at] ?? '')).length;
  return isMarked || (isClosed && (points.length > 2 || prose === 0)) ? points : [];
}
