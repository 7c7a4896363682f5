import { isProse } from './heading.ts';
import { letters } from './letters.ts';

/** Fewer words may name a part of the text and a subject of the page alike. */
const FEWEST_WORDS = 4;

/**
 * Indices of short lines over prose that the page offers to read once more below its text: names of other articles.
 * Where it names several of them again it has a table of contents there. `junk` are those that go already.
 */
export function namedAgain(lines: readonly string[], junk: ReadonlySet<number>): number[] {
  const last = new Map<string, number>();
  lines.forEach((line, at) => {
    if (junk.has(at) && line.length > 12 && line.length < 120) last.set(letters(line), at);
  });
  const first = lines.findIndex((line, at) => !junk.has(at) && isProse(line) && line.length > 80);
  const names = lines.flatMap((line, at) =>
    at > first && line !== '' && line.length < 120 && !isProse(line) && !junk.has(at) ? [at] : [],
  );
  const again = names.filter((at) => (last.get(letters(lines[at] ?? '')) ?? 0) > at);
  if (again.length > 2 && again.length > names.length / 2) return [];
  return again.filter(
    (at) => (lines[at] ?? '').split(' ').length >= FEWEST_WORDS && !lines[at]?.startsWith('#'),
  );
}
