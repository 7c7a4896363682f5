import { readDateline, type Dateline } from './dateline.ts';
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
/** How many lines with words are looked at: a page may have its menu on top. */
const DEPTH = 24;

interface FrontLine {
  readonly at: number;
  readonly line: string;
  readonly dateline: Dateline | null;
}

/** Reads title, date, author and publisher from the first lines. */
export function readFront(lines: readonly string[]): Front {
  const front = firstLines(lines);
  const firstDated = front.findIndex(({ dateline }) => dateline !== null);
  if (firstDated < 0) return readUndated(lines, front);

  // What belongs to the byline goes on below it: a role, a day, a second name.
  let last = firstDated;
  for (let next = firstDated + 1; next < front.length; next++) {
    const { line, dateline } = front[next] ?? { line: '', dateline: null };
    if (dateline) last = next;
    else if (!ROLE.test(line) && !/^\d{1,4}$/.test(line)) {
      const isBetween = front.slice(next).some((one) => one.dateline) && !isProse(line) && words(line) <= 6;
      if (!isBetween) break;
    } else last = next;
  }
  const told = front.slice(firstDated, last + 1).flatMap(({ dateline }) => dateline ?? []);
  const above = front.slice(0, firstDated);
  const titled = titleAmong(above);
  let length = (front[last]?.at ?? -1) + 1;
  let title = titled.title;
  if (title === '') {
    // A day may stand over the title.
    const below = front[last + 1];
    if (below && isTitle(below.line, lines.slice(below.at + 1, below.at + 4))) {
      title = titleWords(below.line);
      length = below.at + 1;
    }
  }
  return {
    title,
    published: told.find(({ published }) => published !== null)?.published ?? null,
    author: told.find(({ author }) => author !== '')?.author ?? '',
    publisher: told.find(({ publisher }) => publisher !== '')?.publisher ?? '',
    deck: titled.deck,
    length,
  };
}

/** The first lines, down to the first long paragraph. */
function firstLines(lines: readonly string[]): FrontLine[] {
  const front: FrontLine[] = [];
  let prose = 0;
  for (let at = 0; at < lines.length && front.length < DEPTH; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const dateline = readDateline(line);
    if (!dateline && isProse(line)) {
      // A dateline may stand under a short introduction, and under nothing longer.
      if (line.length > 240 || ++prose > 2) break;
    }
    front.push({ at, line, dateline });
  }
  return front;
}

/** Among the lines over a dateline the first with some words is the title, and what follows it introduces the text. */
function titleAmong(above: readonly FrontLine[]): { title: string; deck: string[] } {
  const fit = above.filter(({ line }) => line.length <= LONGEST_TITLE && !MARKED.test(line));
  const marked = fit.find(({ line }) => /^#\s/.test(line));
  const long =
    fit.find(({ line }) => words(line) >= 4 && !line.endsWith('.')) ??
    fit.find(({ line }) => words(line) >= 4);
  // Many short lines are a menu, and the name of the article is the last of them.
  const chosen = marked ?? long ?? (fit.length > 3 ? fit.at(-1) : fit[0]);
  if (chosen === undefined || (isProse(chosen.line) && chosen.line.length > 110))
    return { title: '', deck: above.map(({ line }) => line) };
  const deck = above
    .filter(({ at }) => at > chosen.at)
    .map(({ line }) => line)
    .filter((line) => !same(line, chosen.line) && !ROLE.test(line) && !isKicker(line));
  return { title: titleWords(chosen.line), deck };
}

/** Without a dateline the first line is the title when it looks like one, or the first long one below a menu. */
function readUndated(lines: readonly string[], front: readonly FrontLine[]): Front {
  const none = { title: '', published: null, author: '', publisher: '', deck: [], length: 0 };
  const menu = front.findIndex(({ line }) => words(line) > 3 || isProse(line));
  const below = front[menu];
  const first = menu >= 4 && below && !isProse(below.line) ? below : front[0];
  if (first === undefined || !isTitle(first.line, lines.slice(first.at + 1, first.at + 4))) return none;
  let length = first.at + 1;
  for (const { at, line } of front) {
    if (at < length) continue;
    if (isProse(line)) break;
    // The name again, as a page has it in its head and over its text; a year alone.
    if (!same(line, first.line) && !/^(?:1[0-9]|20)\d{2}$/.test(line)) break;
    length = at + 1;
  }
  return { ...none, title: titleWords(first.line), length };
}

const MARKED = /^(?:[-*•>]\s|\(?\d{1,3}[.)]\s)/;
/** What somebody is, below his name: "Energy correspondent". */
export const isRole = (line: string): boolean => ROLE.test(line);

const ROLE =
  /^(?:by )?(?:(?:\p{L}[\p{L}.’'-]*|&) ){0,5}(?:correspondents?|reporters?|editors?|writers?|staff|columnists?|contributors?|critic|fellow|professor|desk|bureau|redaktion)(?:,? (?:in|at|of|for) [\p{L} ]{2,30})?$/iu;

function isTitle(line: string, next: readonly string[]): boolean {
  if (line.length > LONGEST_TITLE || MARKED.test(line)) return false;
  if (next.every((other) => other === '')) return false;
  if (/^#\s/.test(line)) return true;
  if (/^#{2,}\s/.test(line)) return false;
  return (
    !/[.,;。，；]["”’»]*$/u.test(line) ||
    readHeading(line) !== null ||
    (line.length < 100 && next[0] === '' && readDateline(next[1] ?? '') !== null)
  );
}

const titleWords = (line: string): string =>
  readHeading(line)?.words ?? line.replace(/^#+\s*/, '').replace(/\s*[:：]$/, '');
const words = (line: string): number => line.split(' ').length;
/** The name of a part of the paper, over a title or under it. */
const isKicker = (line: string): boolean =>
  words(line) <= 2 && !/[.!?。！？]$/.test(line) && !/\d/.test(line);
const same = (one: string, other: string): boolean => letters(one) === letters(other);
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
