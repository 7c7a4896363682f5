import { readFront } from '#core/article/front.ts';
import { isProse, readHeading } from '#core/article/heading.ts';
import { isJunk } from '#core/article/junk.ts';
import { countWords } from '#core/article/words.ts';

/** What can be said of a text while it is being typed: cheap, and near to what the reader will find. */
export interface TextCount {
  readonly words: number;
  readonly headings: number;
}

export function countText(text: string): TextCount {
  const lines = text
    .split(/\r?\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line === '' || !isJunk(line));
  const body = lines.slice(readFront(lines).length);
  let headings = 0;
  let before = '';
  body.forEach((line, at) => {
    if (line !== '') {
      const stands = before === '' || line.startsWith('#');
      if (stands && readHeading(line) && isProse(nextAfter(body, at))) headings++;
    }
    before = line;
  });
  return { words: countWords(text), headings };
}

function nextAfter(lines: readonly string[], at: number): string {
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next];
    if (line) return line;
  }
  return '';
}
