import { isProse } from './heading.ts';

/** Names what a page says of an article, and not in it: what was wrong in it, and who paid its writer. */
const LABEL =
  /^(?:corrections?(?: and clarifications?)?|clarifications?|amendments?|editor['’]s notes?|disclosures?(?: statement)?|competing interests?(?: statement)?|conflicts? of interest|coi statement)(?: \([^)]{4,30}\))?:?$/i;
/** The same at the head of its paragraph. */
const LABELLED =
  /^(?:(?:correction|clarification|editor['’]s note) ?:|(?:this (?:article|story|post) (?:was|has been) (?:amended|corrected)|an earlier version of this (?:article|story|post|piece|page)|a previous version of this (?:article|story|post|piece|page))\b|did you know\? \S)/i;
const LONGEST = 500;

/** Indices of notes under such a name, with the name, and of those that begin with it. */
export function labelledNotes(lines: readonly string[]): number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (line.length > 20 && line.length < LONGEST && LABELLED.test(line)) found.push(at);
    if (line.length > 60 || !LABEL.test(line.replace(/^#{1,6} |\*\*/g, ''))) return;
    const below = lines[at + 1] === '' ? at + 2 : at + 1;
    const note = lines[below] ?? '';
    // A part of the text has more to say than one paragraph.
    const isOne = !isProse(lines[below + 1] ?? '') || lines[below + 1] === '';
    if (note !== '' && isProse(note) && note.length < LONGEST && isOne) found.push(at, below);
  });
  return found;
}
