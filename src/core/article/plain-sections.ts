import type { DraftParagraph, DraftSection } from './build.ts';
import { isProse, readHeading, type Heading } from './heading.ts';
import { isNumbered, readMarked } from './item.ts';

/** Sections of a plain text whose every line is a paragraph, a heading or an item; the first `deck` lines introduce it and are no headings. */
export function sectionsOf(lines: readonly string[], deck = 0): DraftSection[] {
  const sections: { heading: string; summary: string; paragraphs: DraftParagraph[] }[] = [];
  let current = { heading: '', summary: '', paragraphs: [] as DraftParagraph[] };
  sections.push(current);
  const seen = timesSeen(lines);
  const isNumberedText =
    lines.filter((line) => line.length < 90 && DECIMAL.test(line) && readHeading(line)).length > 2;
  const isMarkedText = lines.filter((line) => line.startsWith('#')).length > 2;
  lines.forEach((line, at) => {
    const marked = readMarked(line);
    const looks = marked || at < deck ? null : believed(lines, at, seen);
    // Where headings have numbers or marks, a short line without one is a caption.
    const isHeading =
      looks !== null &&
      (!isMarkedText || looks.isMarked || line.startsWith('*')) &&
      (!isNumberedText || looks.isMarked || DECIMAL.test(line) || UNNUMBERED.test(line));
    const heading = isHeading ? looks : null;
    if (heading && (heading.level > 1 || (current.heading !== '' && current.paragraphs.length === 0))) {
      // Directly under another heading it belongs to that one's section.
      current.paragraphs.push({ kind: 'subheading', text: heading.words });
    } else if (heading) {
      current = { heading: heading.words, summary: '', paragraphs: [] };
      sections.push(current);
    } else current.paragraphs.push(marked ?? { kind: isNumbered(line) ? 'item' : 'text', text: line });
  });
  const hasText = sections.some(({ paragraphs }) => paragraphs.some(({ kind }) => kind !== 'subheading'));
  // Headings over nothing are the text itself.
  return hasText
    ? sections
    : [{ heading: '', summary: '', paragraphs: lines.map((text) => ({ kind: 'text', text })) }];
}

function timesSeen(lines: readonly string[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const line of lines) if (line.length < 60) seen.set(line, (seen.get(line) ?? 0) + 1);
  return seen;
}

/** A heading by its looks that the lines around it bear out. */
function believed(lines: readonly string[], at: number, seen: ReadonlyMap<string, number>): Heading | null {
  const line = lines[at] ?? '';
  const heading = readHeading(line);
  if (!heading) return null;
  if (line.startsWith('#')) return heading;
  const next = lines[at + 1] ?? '';
  const before = lines[at - 1] ?? '';
  if (next === '') return null;
  // The same short line again and again is a speaker or a label.
  if ((seen.get(line) ?? 0) > 1) return null;
  if (
    isNumbered(line) &&
    (isNumbered(before) || (isNumbered(next) && !readHeading(next)?.words.startsWith(deeper(line))))
  )
    return null;
  const isLone = before === '' || isProse(before);
  const opensList = readMarked(next)?.kind === 'item' || isNumbered(next);
  const isLabel = /[:：]$/.test(line);
  if (isLabel && opensList && heading.words.includes(' ')) return null;
  if (isLabel && heading.words.split(' ').length > 5) return null;
  // One field after another is no heading: "Price: free", "Seats: many".
  if (FIELD.test(line) && (FIELD.test(before) || FIELD.test(next))) return null;
  if (!FIELD.test(line) && FIELD.test(next) && FIELD.test(lines[at + 2] ?? '')) return heading;
  if (isProse(next) || opensList || readMarked(next)?.kind === 'quote') return heading;
  // What introduces a list may itself stand under a heading.
  if (/[:：]$/.test(next) && (heading.isMarked || next.split(' ').length > 3)) return heading;
  const deeperHeading = readHeading(next);
  const isOverHeading = deeperHeading !== null && isProse(lines[at + 2] ?? '');
  const isShort = line.split(' ').length <= 4 && next.split(' ').length <= 4;
  return isOverHeading && (heading.isMarked || deeperHeading.isMarked || (isShort && isLone))
    ? heading
    : null;
}

/** "2 History" and "2.1 The tin years", with or without a stop. */
const DECIMAL = /^\d{1,2}(?:\.\d{1,2}){0,3}\.? \p{Lu}/u;

/** Papers that count their parts leave these without a number. */
const UNNUMBERED =
  /^(?:abstract|summary|foreword|preface|introduction|conclusions?|epilogue|afterword|acknowledge?ments?|zusammenfassung|résumé|resumen)$/i;

const FIELD = /^[^:：.]{1,40}[:：]\s+\S[^.]{0,60}$/;

/** What a heading below heading "2. …" begins with; for a line without such a number, what no heading begins with. */
const deeper = (line: string): string => /^\d{1,2}\./.exec(line)?.[0] ?? '\n';
