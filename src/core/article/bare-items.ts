import { isJunk } from './junk.ts';
import { isVerbless } from './verbless.ts';
import { opensList } from './related.ts';

/** Characters: what introduces a list is a sentence, and no label of the page's. */
const SHORTEST_OPENER = 24;
const LONGEST_ITEM = 240;
const MOST_ITEMS = 20;
/** Longer lines are whole paragraphs: then no line is only the rest of one. */
const WIDEST_WRAP = 140;

/**
 * Marks the items of lists that lost their bullets on the way: lines without an empty one between them, under a sentence
 * that ends with a colon, or under a marked heading. Only where paragraphs are not wrapped.
 */
export function withItemsMarked(lines: readonly string[]): string[] {
  const out = [...lines];
  if (lines.filter((line) => line.length > WIDEST_WRAP).length < 3) return out;
  lines.forEach((opener, at) => {
    const isSentence =
      opener.length >= SHORTEST_OPENER && /[^:]:$/.test(opener.trim()) && / \p{Ll}+ /u.test(opener);
    const isHeading = /^#{2,6} \S/.test(opener) && opensList(opener) === null;
    if (!(isSentence || isHeading) || isJunk(opener)) return;
    const from = lines[at + 1]?.trim() === '' && isSentence ? at + 2 : at + 1;
    let end = from;
    while (end < lines.length && lines[end]?.trim() !== '') end++;
    const block = lines.slice(from, end).map((line) => line.trim());
    if (!(isSentence ? areItems(block) : areNotes(block))) return;
    block.forEach((line, index) => (out[from + index] = `• ${line}`));
  });
  return out;
}

/** Whether lines are built alike: all or none begin small, and all but the last end as the first does. */
function areItems(block: readonly string[]): boolean {
  if (block.length < 2 || block.length > MOST_ITEMS) return false;
  if (block.some((line) => line.length > LONGEST_ITEM || MARKED.test(line) || isJunk(line))) return false;
  const isSmall = (line: string): boolean => /^\p{Ll}/u.test(line);
  const [first = ''] = block;
  const isAlike = block.every((line) => isSmall(line) === isSmall(first));
  const ends = block.slice(0, -1).map(endOf);
  return (
    isAlike &&
    ends.every((end) => end === ends[0]) &&
    ends[0] !== ',' &&
    !block.some((line) => /:$/.test(line))
  );
}

/** Under a heading they are no sentences either: "Ida Holm (1880–1951), painter". */
const areNotes = (block: readonly string[]): boolean =>
  areItems(block) && block.every((line) => endOf(line) === '' && line.length < 120 && isVerbless(line));

const MARKED = /^(?:[-*+•‣◦·▪●○>|#]|\(?\d{1,3}[.)]\s|["“‘])/;

/** The stop of a line; a semicolon and a comma keep items apart alike. */
const endOf = (line: string): string => /[.!?;,]$/.exec(line)?.[0].replace(/[!?]/, '.') ?? '';
