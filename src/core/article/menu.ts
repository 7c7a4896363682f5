import { isJunk } from './junk.ts';
import { isNotice } from './notice.ts';

/** A name on a menu or a button has no more words, and no more characters. */
const MOST_WORDS = 4;
const LONGEST_CELL = 30;

/**
 * Takes rows of buttons out of raw lines: short names on a line of their own that gaps set apart ("Home   News   Log in").
 * Rows of words under one another with as many cells are a table and stay; so does one below the first prose, but for
 * buttons by name.
 */
export function withoutMenus(lines: readonly string[]): string[] {
  let isAboveProse = true;
  const rows = lines.map(cellsOf);
  return lines.flatMap((line, at) => {
    if (/[.!?]$/.test(line) && line.length > 80 && !isNotice(line)) isAboveProse = false;
    const cells = rows[at] ?? null;
    if (cells === null) return [line];
    const buttons = cells.filter((cell) => isButton(cell)).length;
    // Below the first prose a button tells what the lines around it are.
    if (buttons === cells.length || (buttons > 0 && buttons >= cells.length / 2))
      return isAboveProse ? [] : cells.filter((cell) => isJunk(cell)).slice(0, 1);
    const isTable = rows[at - 1]?.length === cells.length || rows[at + 1]?.length === cells.length;
    const isMenu = isAboveProse && cells.length > 2 && !isTable && !cells.some((cell) => MEASURED.test(cell));
    return isMenu ? [] : [line];
  });
}

const isButton = (cell: string): boolean => isJunk(cell) || /^(?:yes|no|ok|got it|not now)[!.]?$/i.test(cell);

/** A figure stands in a table; in a menu only how many things are in the basket: "Shop (0)". */
const MEASURED = /\d(?![^(]*\)$)|[.;:]$/;

function cellsOf(line: string): readonly string[] | null {
  const words = line.trim();
  if (words.length > 200 || !/ {2}|\t/.test(words)) return null;
  const cells = words.split(/ *(?: {2}|\t)[ \t]*/);
  return cells.length > 1 &&
    cells.every((cell) => cell.length <= LONGEST_CELL && cell.split(' ').length <= MOST_WORDS)
    ? cells
    : null;
}
