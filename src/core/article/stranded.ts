import { isParagraph, isProse } from './heading.ts';
import { isNumbered, readMarked } from './item.ts';

/** Characters. */
const LONGEST = 90;

/**
 * Indices of short lines that are left between lines that are the page's, below the first prose: the name of a picture
 * over the words that go with it, one of several buttons. `junk` are those that go already.
 */
export function stranded(lines: readonly string[], junk: ReadonlySet<number>): number[] {
  const words = lines.flatMap((line, at) => (line === '' ? [] : [at]));
  const first = words.findIndex(
    (at) => !junk.has(at) && isProse(lines[at] ?? '') && (lines[at] ?? '').length > 80,
  );
  if (first < 0) return [];
  return words.filter((at, index) => {
    const line = lines[at] ?? '';
    if (index <= first || junk.has(at) || line.length > LONGEST || isParagraph(line)) return false;
    if (readMarked(line) !== null || isNumbered(line) || line.startsWith('#')) return false;
    const above = words[index - 1] ?? -1;
    const below = words[index + 1] ?? -1;
    if (isFollowed(line, lines[below] ?? '')) return true;
    if (!junk.has(below)) return false;
    const isNameOfNext = below === at + 1 && (lines[below] ?? '').startsWith(line);
    return isNameOfNext || junk.has(above);
  });
}

/** "Follow Housing" stands over the button "Follow". */
const isFollowed = (line: string, below: string): boolean =>
  /^follow(?:ing)?$/i.test(below) && /^follow /i.test(line);
