import { readDateline } from './dateline.ts';
import { isProse, readHeading } from './heading.ts';

/** What stands before the text proper. */
export interface Front {
  readonly title: string;
  readonly published: string | null;
  readonly author: string;
  readonly publisher: string;
  /** Lines between title and dateline that are part of the text. */
  readonly deck: readonly string[];
  /** How many lines it takes. */
  readonly length: number;
}

const LONGEST_TITLE = 200;
/** How many lines with words are looked at. */
const DEPTH = 8;

/** Reads title, date, author and publisher from the first lines. */
export function readFront(lines: readonly string[]): Front {
  let title = '';
  let published: string | null = null;
  let author = '';
  let publisher = '';
  let deck: string[] = [];
  let length = 0;
  let looked = 0;
  for (let at = 0; at < lines.length && looked < DEPTH; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    looked++;
    const dateline = readDateline(line);
    if (dateline) {
      published ??= dateline.published;
      author ||= dateline.author;
      publisher ||= dateline.publisher;
      // A short word over the title ("World") is the name of a part of the paper.
      const below = deck[0];
      if (below !== undefined && title.split(' ').length <= 2 && below.split(' ').length >= 4) {
        title = below;
        deck = deck.slice(1);
      }
      length = at + 1;
      continue;
    }
    if (title === '') {
      if (!isTitle(line, lines.slice(at + 1, at + 4))) break;
      title = readHeading(line)?.words ?? line.replace(/^#+\s*/, '');
      length = at + 1;
    } else if (isProse(line) && line.length > 160) break;
    else deck.push(line);
  }
  // Lines passed on the way count only when a dateline stood below them.
  const consumed = lines.slice(0, length);
  return {
    title,
    published,
    author,
    publisher,
    deck: deck.filter((line) => consumed.includes(line)),
    length,
  };
}

function isTitle(line: string, next: readonly string[]): boolean {
  if (line.length > LONGEST_TITLE || /^(?:[-*•>]\s|\(?\d{1,3}[.)]\s)/.test(line)) return false;
  if (next.every((other) => other === '')) return false;
  if (/^#\s/.test(line)) return true;
  if (/^#{2,}\s/.test(line)) return false;
  return (
    !/[.,;。，；]["”’»]*$/u.test(line) ||
    (line.length < 100 && next[0] === '' && readDateline(next[1] ?? '') !== null)
  );
}
