import { isParagraph, isProse } from './heading.ts';

/** Lines. */
const LONGEST_BLOCK = 30;

/** Short lines in a block of which half and more are the page's; the last may be a heading over prose. */
export function outvoted(lines: readonly string[], junk: ReadonlySet<number>): number[] {
  const found: number[] = [];
  // Over the text the title may stand among buttons.
  let from = lines.findIndex((line, at) => !junk.has(at) && isProse(line) && line.length > 80);
  if (from < 0) return found;
  for (let at = from; at <= lines.length; at++) {
    if (at < lines.length && lines[at] !== '') continue;
    const block = Array.from({ length: at - from }, (_, index) => from + index);
    const rest = block.filter((each) => !junk.has(each));
    const isShort = rest.every((each) => {
      const line = lines[each] ?? '';
      return line.length < 90 && (!isParagraph(line) || line.length < 60) && !/^#/.test(line);
    });
    const told = rest.filter((each) => isParagraph(lines[each] ?? '')).length;
    if (
      rest.length > 0 &&
      rest.length <= block.length / 2 &&
      block.length < LONGEST_BLOCK &&
      isShort &&
      told < 2
    ) {
      const last = rest.at(-1);
      // A button of a letter or two is no heading: "No".
      const isName = (lines[last ?? at] ?? '').length > 3;
      const isOverProse = last === at - 1 && isName && isParagraph(lines[at + 1] ?? '');
      found.push(...(isOverProse ? rest.slice(0, -1) : rest));
    }
    from = at + 1;
  }
  return found;
}
