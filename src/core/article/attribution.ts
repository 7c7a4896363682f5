import { PERSON } from './byline.ts';
import { isProse } from './heading.ts';
import { letters } from './letters.ts';

/** Characters of a quotation set large. */
const LONGEST = 160;

/**
 * Indices of who is quoted in letters set large, and of what he says there: the name of somebody of whom the text tells
 * stands right under a line that stops without a stop, or that the text has too.
 */
export function attributionsIn(lines: readonly string[]): number[] {
  const found: number[] = [];
  let whole: string | null = null;
  lines.forEach((line, at) => {
    if (line.length > LONGEST / 2) return;
    const [name = ''] = line.replace(/^[—–-]+ ?/, '').split(', ');
    const said = lines[at - 1] ?? '';
    if (!PERSON.test(name) || said === '' || said.length > LONGEST || /^[•#|>]|:$/.test(said)) return;
    if (!lines.some((each) => each.length > LONGEST / 2 && each.includes(name))) return;
    whole ??= letters(lines.filter((each) => each.length > LONGEST / 2 && isProse(each)).join(' '));
    if (!whole.includes(letters(said))) return;
    found.push(at - 1, at);
    if (/^["“”‘’❝]$/.test(lines[at - 2] ?? '')) found.push(at - 2);
  });
  return found;
}
