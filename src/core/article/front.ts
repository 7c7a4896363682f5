import { readDateline, type Dateline } from './dateline.ts';
import { isProse, readHeading } from './heading.ts';
import { sameLetters } from './letters.ts';
import { isMasthead } from './masthead.ts';

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

/** Reads title, date, author and publisher from the first lines; `imprint` as of `imprintOf`. */
export function readFront(lines: readonly string[], imprint = ''): Front {
  const { front, mastheads } = withoutMastheads(firstLines(lines), imprint);
  const found = readFrontLines(lines, front);
  return { ...found, publisher: found.publisher || (mastheads[0] ?? '') };
}

/** The name of the paper is no title, as long as there is another line to be one. */
function withoutMastheads(front: readonly FrontLine[], imprint: string) {
  const dated = front.findIndex(({ dateline }) => dateline !== null);
  const hasOther = front.slice(1, Math.max(dated, 1)).some(({ line }) => words(line) > 5 && !isProse(line));
  const isOther = ({ line, dateline }: FrontLine): boolean =>
    !isMasthead(line, imprint) && (dateline !== null || !isProse(line));
  const hasTitle = front.some((one) => isOther(one) && one.dateline === null);
  const above = front.findIndex(({ line, dateline }) => dateline === null && isProse(line));
  const isGone = (one: FrontLine, at: number): boolean =>
    hasTitle &&
    one.dateline === null &&
    (above < 0 || at < above) &&
    isMasthead(one.line, imprint, hasOther && one === front[0]);
  return {
    front: front.filter((one, at) => !isGone(one, at)),
    mastheads: front.filter(isGone).map(({ line }) => line),
  };
}

function readFrontLines(lines: readonly string[], front: readonly FrontLine[]): Front {
  const firstDated = front.findIndex(({ dateline }) => dateline !== null);
  if (firstDated < 0) return readUndated(lines, front);

  // What belongs to the byline goes on below it: a role, a day, a second name.
  let last = firstDated;
  for (let next = firstDated + 1; next < front.length; next++) {
    const { line, dateline } = front[next] ?? { line: '', dateline: null };
    if (dateline) last = next;
    else if (isOnWriter(line, front.slice(firstDated, next))) continue;
    else if (!ROLE.test(line) && !/^\d{1,4}$/.test(line)) {
      const isBetween =
        datedBeforeProse(front, next) && (words(line) <= 6 || !hasLongTitle(front.slice(0, next)));
      if (!isBetween) break;
    } else last = next;
  }
  const told = front.slice(firstDated, last + 1).flatMap(({ dateline }) => dateline ?? []);
  const before = front.slice(0, firstDated);
  // A page may have the day in its head, over the title.
  const above = hasLongTitle(before) ? before : front.slice(0, last + 1).filter(({ dateline }) => !dateline);
  const titled = titleAmong(above.filter(({ at }) => !isInMenu(lines, at)));
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

/** Whether another dateline comes before any prose. */
function datedBeforeProse(front: readonly FrontLine[], from: number): boolean {
  const above = front.slice(0, from);
  const stop = front
    .slice(from)
    .find(({ line, dateline }) => dateline !== null || (isProse(line) && !isOnWriter(line, above)));
  return stop?.dateline != null;
}

/** Whether a line says what a writer named above it does. */
const isOnWriter = (line: string, above: readonly FrontLine[]): boolean =>
  line.length < 200 &&
  above.some(
    ({ dateline }) => dateline !== null && dateline.author !== '' && line.startsWith(`${dateline.author} `),
  );

const hasLongTitle = (above: readonly FrontLine[]): boolean =>
  above.some(({ line, dateline }) => dateline === null && (/^#\s/.test(line) || words(line) >= 4));

/** Four short lines and more without an empty one, and without prose, are a menu. */
function isInMenu(lines: readonly string[], at: number): boolean {
  let [from, to] = [at, at];
  while (from > 0 && lines[from - 1] !== '' && at - from < DEPTH) from--;
  while (to + 1 < lines.length && lines[to + 1] !== '' && to - at < DEPTH) to++;
  const block = lines.slice(from, to + 1);
  return (
    block.length >= 4 && block.every((line) => !isProse(line) && words(line) <= 5 && !readDateline(line))
  );
}

/** The first lines, down to the first long paragraph. */
function firstLines(lines: readonly string[]): FrontLine[] {
  const front: FrontLine[] = [];
  let prose = 0;
  for (let at = 0; at < lines.length && front.length < DEPTH; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const dateline = readDateline(line) ?? (TIMED.test(line) && words(line) <= 6 ? NO_DAY : null);
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
    .filter(
      (line) => !sameLetters(line, chosen.line) && !ROLE.test(line) && !isKicker(line) && !isNameOnly(line),
    );
  return { title: titleWords(chosen.line), deck };
}

/** Without a dateline the first line is the title when it looks like one, or the first long one below a menu. */
function readUndated(lines: readonly string[], front: readonly FrontLine[]): Front {
  const none = { title: '', published: null, author: '', publisher: '', deck: [], length: 0 };
  const menu = front.findIndex(({ line }) => words(line) > 3 || isProse(line));
  const below = front[menu];
  const first = namedInText(lines, front) ?? (menu >= 4 && below && !isProse(below.line) ? below : front[0]);
  if (first === undefined || !isTitle(first.line, lines.slice(first.at + 1, first.at + 4))) return none;
  let length = first.at + 1;
  for (const { at, line } of front) {
    if (at < length) continue;
    if (isProse(line)) break;
    // The name again, as a page has it in its head and over its text; a year alone.
    if (!sameLetters(line, first.line) && !/^(?:1[0-9]|20)\d{2}$/.test(line)) break;
    length = at + 1;
  }
  return { ...none, title: titleWords(first.line), length };
}

/** The section of an agency and the hour: "World / Europe 0412 GMT". */
const TIMED = /\b\d{1,2}[:.h]?\d{2} ?(?:GMT|UTC|BST|CET|CEST|E[SD]T|P[SD]T|Z)\b/;
const NO_DAY: Dateline = { published: null, author: '', publisher: '' };

/** An encyclopaedia names its subject in the first words of the text. Looked for under a menu only. */
function namedInText(lines: readonly string[], front: readonly FrontLine[]): FrontLine | null {
  const prose = lines.slice(0, DEPTH * 4).find((line) => isProse(line) && line.length > 60);
  const top = front.findIndex(({ line }) => isProse(line));
  const above = front.slice(0, top < 0 ? front.length : top);
  if (prose === undefined || above.length < 4) return null;
  const start = prose.slice(0, 120).toLowerCase();
  return above.find(({ line }) => line.length >= 4 && start.includes(line.toLowerCase())) ?? null;
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
  (readHeading(line)?.words ?? line.replace(/^#+\s*/, '').replace(/\s*[:：]$/, '')).replace(
    /^(?:title|headline): (?=\S)/i,
    '',
  );
const words = (line: string): number => line.split(' ').length;
/** The name of a part of the paper, over a title or under it. */
const isKicker = (line: string): boolean =>
  words(line) <= 2 && !/[.!?。！？]$/.test(line) && !/\d/.test(line);
/** Of a person or a society, under a title: every word but small ones begins with a capital. */
const isNameOnly = (line: string): boolean =>
  words(line) <= 5 &&
  /^(?:(?:\p{Lu}[\p{Ll}’'.-]+|of|the|for|and|at|in|from|&)(?: |$))+$/u.test(line) &&
  !line.endsWith('.');
