import { isProse } from './heading.ts';

/** A quotation between its marks, as pages set it large. */
const QUOTED = /^["“«„‘'❝].*["”»“’'❞]$/u;
/** Who said it: a name, and perhaps what somebody is. */
const SPEAKER =
  /^(?:[—–-]{1,2} ?)?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:, [^.!?]{2,60})?(?: on [^.!?]{2,30})?$/u;
const LONGEST = 200;
const LONGEST_NAME = 90;

/** Indices of quotations in a block of their own with who said it right under them, amid prose: a box beside the text. */
export function quoteBoxes(lines: readonly string[]): number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    const name = lines[at + 1] ?? '';
    const isBox =
      line.length < LONGEST && QUOTED.test(line) && name.length < LONGEST_NAME && SPEAKER.test(name);
    const isApart = (lines[at - 1] ?? '') === '' && (lines[at + 2] ?? '') === '';
    if (isBox && isApart && isProse(lines[at - 2] ?? '') && isProse(lines[at + 3] ?? ''))
      found.push(at, at + 1);
  });
  return found;
}
