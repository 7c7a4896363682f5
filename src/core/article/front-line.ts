import { isLoneMarker, readDateline, type Dateline } from './dateline.ts';
import { isProse } from './heading.ts';

/** How many lines with words are looked at: a page may have its menu on top. */
export const DEPTH = 150;

/** One of the first lines of a text. */
export interface FrontLine {
  readonly at: number;
  readonly line: string;
  readonly dateline: Dateline | null;
  /** Whether it stands among names on a menu. */
  readonly isInMenu: boolean;
}

/** The first lines, down to the first long paragraph. */
export function firstLines(lines: readonly string[]): FrontLine[] {
  const front: FrontLine[] = [];
  const menus = menusIn(lines);
  let prose = 0;
  for (let at = 0; at < lines.length && front.length < DEPTH; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const dateline = isFact(line)
      ? null
      : (readDateline(line) ??
        ((TIMED.test(line) && countOf(line) <= 6) || isLoneMarker(line) ? NO_DAY : null));
    if (!dateline && isProse(line) && !(isAsking(line) || line.length < 60)) {
      // A dateline may stand under a short introduction, and under nothing longer.
      if (line.length > 240 || ++prose > 2) break;
    }
    front.push({ at, line, dateline, isInMenu: menus.has(at) });
  }
  return front;
}

const isAsking = (line: string): boolean => line.length < 90 && line.endsWith('?');

/** Four short lines and more without an empty one, and without prose, are a menu: the indices of such lines at the top. */
function menusIn(lines: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < lines.length && at < DEPTH * 2; at++) {
    if (lines[at] === '') continue;
    const from = at;
    while (at + 1 < lines.length && lines[at + 1] !== '') at++;
    const block = lines.slice(from, at + 1);
    const isMenu =
      block.length >= 4 && block.every((line) => !isProse(line) && countOf(line) <= 5 && !readDateline(line));
    for (let each = from; each <= at && isMenu; each++) found.add(each);
  }
  return found;
}

/** A row of a box of facts: "• Opened: 17 June 1994". */
const isFact = (line: string): boolean =>
  /^• /.test(line) &&
  !/^• (?:published|updated|posted|by|author|date)\b/i.test(line) &&
  (/^• [^:]{1,40}: /.test(line) || readDateline(line)?.publisher !== '');

/** The section of an agency and the hour: "World / Europe 0412 GMT". */
const TIMED = /\b\d{1,2}[:.h]?\d{2} ?(?:GMT|UTC|BST|CET|CEST|E[SD]T|P[SD]T|Z)\b/;
const NO_DAY: Dateline = { published: null, author: '', publisher: '' };

/** Words of a line, parted by spaces. */
export const countOf = (line: string): number => line.split(' ').length;
