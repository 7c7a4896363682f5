import { isLateDateline } from './dateline.ts';
import { isParagraph } from './heading.ts';
import { isNumbered, readMarked } from './item.ts';

/**
 * Where the foot of the page begins. Below the last prose, what follows a notice or a button is the page's: names of
 * other pages, buttons without a known word.
 */
export function footOf(lines: readonly string[], junk: ReadonlySet<number>): number {
  let foot = lines.length;
  let below = 0;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    if (junk.has(at)) foot = at;
    else if (isLateDateline(line)) foot = at + 1;
    else if (isLoneName(lines, at) && below === 0 && foot < lines.length) foot = at;
    else if (isSignature(line) && below < MOST_BELOW_SIGNATURE) foot = at;
    else if (isParagraph(line) || readMarked(line) || isNumbered(line)) break;
    below = foot === at ? 0 : below + 1;
  }
  return Math.min(foot, footOfNames(lines, junk, foot));
}

/** Below the last paragraph many lines of a few words are the names of other pages, whatever they are. */
function footOfNames(lines: readonly string[], junk: ReadonlySet<number>, foot: number): number {
  let from = foot;
  let count = 0;
  let words = 0;
  for (let at = foot - 1; at >= 0; at--) {
    const line = lines[at] ?? '';
    if (line === '' || junk.has(at)) continue;
    if (isParagraph(line) || readMarked(line) || isNumbered(line) || /^[#|]/.test(line) || line.length > 60)
      break;
    count++;
    words += line.split(' ').length;
    from = at;
  }
  return foot < lines.length && count >= 4 && words / count <= 3.2 ? from : foot;
}

const MOST_BELOW_SIGNATURE = 3;

/** Who wrote it, alone between the last paragraph and the foot. */
const isLoneName = (lines: readonly string[], at: number): boolean =>
  (lines[at - 1] ?? '') === '' &&
  (lines[at + 1] ?? '') === '' &&
  /^\p{Lu}\p{Ll}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}$/u.test(lines[at] ?? '');

/** A letter ends with a wish and a name: "Until next time,", "– Ingrid". */
const isSignature = (line: string): boolean =>
  line.length < 60 &&
  (/^\p{Lu}[^,.;:]{1,50},$/u.test(line) || /^[—–] ?\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]+){0,2}$/u.test(line));
