import { isProse } from './heading.ts';

/** A box that the page lets its listeners skip: "Skip past newsletter promotion" … "after newsletter promotion". */
export function skippable(lines: readonly string[]): number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    const what =
      line.length < 60 ? /^skip (?:past|to end of) (.+)$/i.exec(line)?.[1]?.toLowerCase() : undefined;
    if (what === undefined) return;
    const box = lines.slice(at, at + LONGEST_BOX);
    const end = box.findIndex((each) => [`after ${what}`, `end of ${what}`].includes(each.toLowerCase()));
    for (let inside = 0; inside <= end; inside++) found.push(at + inside);
  });
  return found;
}

/** Lines, empty ones too. */
const LONGEST_BOX = 30;

const LETTER = /^(?:sign up|subscribe|join|get)\b|newsletter/i;

/** What a box that offers a letter says of it: short lines right under the offer, down to another button. */
export function letterBoxes(lines: readonly string[], junk: ReadonlySet<number>): number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (!junk.has(at) || line.length > 100 || !LETTER.test(line)) return;
    for (let below = at + 1; below <= at + 3; below++) {
      const text = lines[below] ?? '';
      // A sentence or two down to an empty line is its promise.
      if (lines[below] === '' && below > at + 1 && /^(?:sign up|subscribe|join|get)\b/i.test(line))
        for (let between = at + 1; between < below; between++) found.push(between);
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
