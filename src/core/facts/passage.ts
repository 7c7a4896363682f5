/** A paragraph with its place; nothing is read across the empty line between two. */
export interface Passage {
  readonly start: number;
  readonly text: string;
}

/** Cuts a text at its empty lines. */
export function passagesOf(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let start = 0;
  for (const match of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    passages.push({ start, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  passages.push({ start, text: text.slice(start) });
  return passages;
}
