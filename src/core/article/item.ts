import type { DraftParagraph } from './build.ts';

/** A line of a list or a quoted line by the mark before it; null for ordinary text. A number stays, for it says the order. */
export function readMarked(line: string): DraftParagraph | null {
  const quoted = /^>\s*(.*)$/.exec(line);
  if (quoted) return { kind: 'quote', text: quoted[1] ?? '' };
  const bullet = /^[-*+•‣◦·▪●○➢✓]\s+(.*)$/.exec(line);
  if (bullet) return { kind: 'item', text: bullet[1] ?? '' };
  return null;
}

export const isNumbered = (line: string): boolean => /^(?:\(?\d{1,3}[.)]|\(?[a-z]\))\s+\S/.test(line);
