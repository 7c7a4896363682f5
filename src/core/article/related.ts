import { isLoneMarker, readDateline } from './dateline.ts';
import { isParagraph, isProse } from './heading.ts';
import { opensRelated } from './junk.ts';

/** Lists that stand around a text and are not of it, each under a line that says so. */
type Opened = 'related' | 'contents' | 'apparatus' | 'perhaps-apparatus';
type Kind = Opened | 'menu';

const CONTENTS =
  /^(?:table of contents|contents|on this page|jump to section|inhalt(?:sverzeichnis)?|sommaire|índice|in this article)\s*(?:\[?hide\]?)?:?$/i;
const APPARATUS =
  /^(?:references|journal references?|article sources|sources and further reading|references and notes|notes and references|footnotes|endnotes|citations|works cited|bibliography|(?:selected )?further reading|external links|see also|einzelnachweise|weblinks|literatur|siehe auch|voir aussi|liens externes|véase también|enlaces externos|referencias|参考文献|外部链接|外部連結|参见)$/i;
const PERHAPS = /^(?:notes|sources|quellen|fuentes|notas)$/i;

/** What list a line opens; null for any other line. */
export function opensList(line: string): Opened | null {
  const words = line
    .trim()
    .replace(/^#{1,6}\s+/, '')
    .replace(/^(\*\*|__)(.+)\1$/, '$2');
  if (words.length > 60) return null;
  const bare = words.replace(/^\d{1,2}(?:\.\d{1,2})*\.?\s+/, '');
  if (CONTENTS.test(words)) return 'contents';
  if (APPARATUS.test(bare)) return 'apparatus';
  if (opensRelated(words)) return 'related';
  return PERHAPS.test(bare) ? 'perhaps-apparatus' : null;
}

/** A source as lists of references give it: a caret or number, pages, an ISBN, "Retrieved", an address. */
export const isReference = (line: string): boolean =>
  /^\s*(?:\^|\[\d{1,3}\]|\[\^)/.test(line) ||
  AUTHOR_AND_YEAR.test(line.slice(0, 300)) ||
  /\b(?:retrieved|archived|accessed) (?:on |from )?|\b(?:isbn|issn|doi)\b|\bpp?\. ?\d|\bvol\. ?\d|\d ?\(\d{1,4}\) ?: ?\d|\((?:19|20)\d{2}[a-z]?\)|https?:\/\/|\bwww\./i.test(
    line.slice(0, 600),
  );

/** "Brandt, Ulla. A Summer in Tin. 1980." */
const AUTHOR_AND_YEAR =
  /^\s*\p{Lu}[\p{L}’'-]+, \p{Lu}[\p{L}., &]{0,60}[.(:].{0,180}\b(?:1[5-9]|20)\d{2}[).]{0,2}$/u;

const MARK = /^\s*(?:(?:[-*+•‣◦·▪●○]|\(?\d{1,3}[.)])\s+|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3} ?(?=\S))/;
/** A table of contents may be long; other lists are short. */
const MOST: Readonly<Record<Kind, number>> = {
  related: 14,
  contents: 200,
  menu: 200,
  apparatus: 2_000,
  'perhaps-apparatus': 2_000,
};

/** Indices of the lines that belong to such lists, their opening lines too. `lines` may have empty ones between blocks. */
export function listsAround(lines: readonly string[], isJunk: (at: number) => boolean): Set<number> {
  const gone = new Set<number>();
  const last = lastSeen(lines);
  let isAboveProse = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    isAboveProse &&= !isProse(line);
    const kind = opensList(line);
    // Over the text such a line is on a menu, and the title may stand under it.
    if (kind === null || (kind !== 'contents' && isAboveProse)) continue;
    const list = listUnder(lines, at, isAboveProse && kind === 'contents' ? 'menu' : kind, last, isJunk);
    if (list === null) continue;
    gone.add(at);
    for (const each of list) gone.add(each);
    at = list.at(-1) ?? at;
  }
  for (const at of namesOfHeadings(lines, last)) gone.add(at);
  return gone;
}

/** Fewer names in a row may be a dialogue. */
const FEWEST_NAMES = 3;

/** A table of contents without a title: names in a row over the text, each of which stands over prose further down. */
function namesOfHeadings(lines: readonly string[], last: ReadonlyMap<string, number>): number[] {
  const found: number[] = [];
  let run: number[] = [];
  for (let at = 0; at <= lines.length; at++) {
    const line = lines[at];
    if (line === '') continue;
    const name = line === undefined || line.length > 90 || isProse(line) ? '' : key(line);
    const later = name === '' ? undefined : last.get(name);
    if (later !== undefined && later > at && nextWords(lines, later) !== '') run.push(at);
    else {
      if (
        run.length >= FEWEST_NAMES &&
        run.some((each) => isProse(nextWords(lines, last.get(key(lines[each] ?? '')) ?? each)))
      )
        found.push(...run);
      run = [];
    }
  }
  return found;
}

/** The lines of the list under line `from`; null where that line opens none. */
function listUnder(
  lines: readonly string[],
  from: number,
  kind: Kind,
  last: ReadonlyMap<string, number>,
  isJunk: (at: number) => boolean,
): number[] | null {
  const notes = kind === 'perhaps-apparatus' ? notesUnder(lines, from) : [];
  if (notes.length > 0) return notes;
  const list: number[] = [];
  let isSpaced = false;
  for (let at = from + 1; at < lines.length && list.length < MOST[kind]; at++) {
    const line = lines[at] ?? '';
    if (line === '') {
      isSpaced = true;
      continue;
    }
    if (kind !== 'contents' && kind !== 'menu' && opensList(line) !== null) break;
    if (!isJunk(at) && !belongs(lines, at, kind, last, isSpaced && (list.length > 1 || list[0] === from + 1)))
      break;
    // Names without a mark, and then one with: a numbered heading, or a list of the text's own.
    if (
      kind === 'related' &&
      MARK.test(line) &&
      list.length > 0 &&
      !list.some((each) => MARK.test(lines[each] ?? ''))
    )
      break;
    list.push(at);
    isSpaced = false;
  }
  if ((kind === 'contents' || kind === 'menu') && list.length < 2) return null;
  if (kind === 'perhaps-apparatus' && !list.some((at) => isReference(lines[at] ?? ''))) return null;
  return list;
}

/** A few notes right over the references, whatever they say. */
function notesUnder(lines: readonly string[], from: number): number[] {
  const found: number[] = [];
  for (let at = from + 1; at < lines.length && found.length < 8; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    if (opensList(line) === 'apparatus') return /^\W*notes\W*$/i.test(lines[from] ?? '') ? found : [];
    if (line.length > 240) return [];
    found.push(at);
  }
  return [];
}

function belongs(
  lines: readonly string[],
  at: number,
  kind: Kind,
  last: ReadonlyMap<string, number>,
  isNewBlock: boolean,
): boolean {
  const line = lines[at] ?? '';
  // Over the text marked names are a way through it, even where its headings say them in other words.
  if (kind === 'menu' && MARK.test(line) && !isProse(line)) return line.length < 90;
  if (kind === 'contents' || kind === 'menu')
    return /^\(?top\)?$/i.test(line) || (last.get(key(line)) ?? 0) > at;
  const isMarked = MARK.test(line);
  if (kind !== 'related') {
    if (isReference(line)) return true;
    if (isProse(line.replace(MARK, ''))) return isMarked;
    const next = nextWords(lines, at);
    return isMarked || !isProse(next) || isReference(next);
  }
  if (isMarked) return line.length < 160;
  // A title may ask something.
  // One short sentence right under the line that opens the list says what is to be found.
  const isTold = line.length < 140 && lines[at + 1] === '' && opensRelatedAt(lines[at - 1]);
  if (isParagraph(line) && !isTold) return false;
  // Behind a sentence that says what is to be found there the list is over.
  if (isNewBlockAt(lines, at) && isParagraph(lines[at - 2] ?? '')) return false;
  // A short line over prose may be the next heading: certainly when an empty line parts it from a list without any.
  const below = nextWords(lines, at);
  const leadsProse = isParagraph(below);
  if (isLoneMarker(line) || (line.length < 60 && readDateline(line)?.published != null)) return true;
  return !(
    leadsProse &&
    ((isNewBlock && lines[at - 3] !== '') || line.split(' ').length <= 3 || SINGLE_QUOTED.test(line))
  );
}

/** Some papers quote in the names of parts: 'It taught me to read'. */
const SINGLE_QUOTED = /^['‘][^'‘’]{3,60}(?:['’]\p{L}[^'‘’]{0,30})?['’]$/u;

const isNewBlockAt = (lines: readonly string[], at: number): boolean => lines[at - 1] === '';

const opensRelatedAt = (line: string | undefined): boolean => line !== undefined && opensRelated(line);

function nextWords(lines: readonly string[], at: number): string {
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next];
    if (line) return line;
  }
  return '';
}

/** A line of a table of contents and the heading it points at, as one. */
const key = (line: string): string => line.toLowerCase().replace(/[^\p{L}]+/gu, '');

/** Where each short line stands for the last time. */
function lastSeen(lines: readonly string[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  lines.forEach((line, at) => {
    if (line !== '' && line.length <= 120) last.set(key(line), at);
  });
  return last;
}
