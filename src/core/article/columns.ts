import { readDateline } from './dateline.ts';
import { opensList } from './related.ts';
import { rowTexts, type Row } from './table.ts';

/** Wider than any cell of a table that people copy. */
const LONGEST_CELL = 120;
const LONGEST_LINE = 400;

/**
 * Turns the tables of a plain text (tabs, bars of Markdown, or columns lined up by spaces) into items, a row to each,
 * with an empty line around them. Other lines stay as they are.
 */
export function withRowsAsItems(lines: readonly string[]): string[] {
  const out: string[] = [];
  // A run of lines that was looked at and found to be no table is not looked at again.
  const looked = shapes.map(() => 0);
  let lastRow = -3;
  const isTight = hasTightHeadings(lines) && !hasMarkedHeadings(lines);
  let isBelowProse = false;
  for (let at = 0; at < lines.length;) {
    const head = at < 6 ? headAt(lines, at) : 0;
    if (head > 0) {
      for (const line of lines.slice(at, at + head)) out.push(line, '');
      at += head;
      continue;
    }
    const fact = at - lastRow <= 2 ? factOf(lines[at] ?? '') : null;
    if (fact !== null) {
      for (const text of rowTexts([fact], false)) out.push('', `• ${text}`, '');
      lastRow = at++;
      continue;
    }
    const table = tableAt(lines, at, looked);
    if (table === null) {
      const line = lines[at++] ?? '';
      isBelowProse ||= line.length > 40 && /[.!?]["”’)]*\s*$/.test(line);
      out.push(line);
    } else {
      if (table.name !== undefined) out.push('', table.name);
      // Over the text it may be the title.
      if (table.rows.length > 2 && !isTight && isBelowProse && isName(out)) out.pop();
      for (const text of rowTexts(table.rows, table.hasHeader)) out.push('', `• ${text}`);
      out.push('');
      at = table.end;
      lastRow = at - 1;
    }
  }
  return out;
}

/** Where headings have marks, a line without one over a table only names it. */
const hasMarkedHeadings = (lines: readonly string[]): boolean =>
  lines.filter((line) => /^#{2,6} \S/.test(line)).length > 2;

/** Whether headings stand right over their paragraphs, and not apart from them, so that one may stand right over a table. */
function hasTightHeadings(lines: readonly string[]): boolean {
  let [tight, apart] = [0, 0];
  lines.forEach((line, at) => {
    const isShort = line.trim() !== '' && line.length < 60 && !/[.!?:…,;]$/.test(line);
    if (!isShort || (lines[at - 1] ?? '').trim() !== '' || opensList(line) !== null) return;
    const next = lines[at + 1] ?? '';
    if (next.length > 50 && !/[\t|]/.test(next)) tight++;
    else if (next.trim() === '' && (lines[at + 2] ?? '').length > 110) apart++;
  });
  return tight > 1 && tight > apart;
}

/** Whether the last line only names the table below: it stands right over it, alone and without a stop. A mark makes it a heading. */
function isName(lines: readonly string[]): boolean {
  const [above = '', line = ''] = [lines.at(-2), lines.at(-1)];
  const words = line.trim();
  return above.trim() === '' && words !== '' && words.length < 110 && !/^[#•]|[.!?:…]$/.test(words);
}

/** A row of two cells alone goes on with a box of facts after a label between them. */
function factOf(line: string): Row | null {
  const row = tabbed(line);
  return row?.length === 2 && row.every((cell) => cell.length < 60) ? row : null;
}

interface Found {
  readonly rows: readonly Row[];
  readonly hasHeader: boolean | null;
  /** What stands over the first row. */
  readonly name?: string;
  /** Line behind the last row. */
  readonly end: number;
}

function tableAt(lines: readonly string[], at: number, looked: number[]): Found | null {
  for (const [shape, [cells, check]] of shapes.entries()) {
    if (at < (looked[shape] ?? 0) || cells(lines[at] ?? '') === null) continue;
    let end = at;
    const rows: Row[] = [];
    for (let row = cells(lines[end] ?? ''); row !== null; row = cells(lines[++end] ?? '')) rows.push(row);
    const found = check(rows);
    if (found) return { ...found, end };
    // A line over the first row may only name the table.
    const below =
      rows.length > 2 && (rows[0]?.length ?? 0) < (rows[1]?.length ?? 0) ? check(rows.slice(1)) : null;
    if (below) return { ...below, end, name: (lines[at] ?? '').trim() };
    looked[shape] = end;
  }
  return null;
}

/** At the top of a text two columns may hold the name of an agency and the day: how many such lines begin here. */
function headAt(lines: readonly string[], at: number): number {
  if (!lines.slice(0, at).every((line) => line.trim() === '')) return 0;
  let end = at;
  let isDated = false;
  for (let row = aligned(lines[end] ?? ''); row !== null && end < at + 4; row = aligned(lines[++end] ?? ''))
    isDated ||= row.length === 2 && readDateline(row.join(' | '))?.published != null;
  return isDated ? end - at : 0;
}

type Shape = readonly [
  cells: (line: string) => Row | null,
  check: (rows: readonly Row[]) => Omit<Found, 'end'> | null,
];

const RULE = /^:?[-=]{2,}:?$/;

const shapes: readonly Shape[] = [
  [barred, marked],
  [tabbed, (rows) => (rows.length > 1 ? { rows: rows.filter(isNoRule), hasHeader: null } : null)],
  [aligned, lined],
];

const isNoRule = (row: Row): boolean => !row.every((cell) => cell === '' || RULE.test(cell));

function barred(line: string): Row | null {
  const words = line.trim();
  if (!words.startsWith('|') || words.length < 3 || words.length > LONGEST_LINE * 4) return null;
  const cells = words.replace(/^\||\|$/g, '').split('|');
  return cells.length > 1 ? cells.map((cell) => cell.trim()) : null;
}

function marked(rows: readonly Row[]): Omit<Found, 'end'> | null {
  if (rows.length < 2) return null;
  const hasRule = rows[1]?.every((cell) => RULE.test(cell)) ?? false;
  return { rows: rows.filter(isNoRule), hasHeader: hasRule ? true : null };
}

function tabbed(line: string): Row | null {
  // A tab at the head of a line may only indent it.
  const indented = /^\t[^\t]*$/.test(line);
  if (indented || !line.includes('\t')) return null;
  const cells = line.split('\t').map((cell) => cell.trim());
  while (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells.length > 1 && cells.every((cell) => cell.length <= LONGEST_CELL) ? cells : null;
}

function aligned(line: string): Row | null {
  const words = line.trim();
  if (words.length > LONGEST_LINE || !words.includes('  ')) return null;
  const cells = words.split(/ {2,}/);
  return cells.length > 1 && cells.length <= 12 && cells.every((cell) => cell.length <= 60) ? cells : null;
}

/** Text set to both margins has gaps too: a table has as many of them in each line, and figures behind most. */
function lined(rows: readonly Row[]): Omit<Found, 'end'> | null {
  const [head, ...rest] = rows.filter(isNoRule);
  if (head === undefined) return null;
  const width = head.length;
  const table = [head, ...rest.map((row) => (row.length < width ? (split(row, width) ?? row) : row))];
  if (table.length < 2 || table.filter(({ length }) => length === width).length < table.length * 0.75)
    return null;
  const values = table.flatMap((row) => row.slice(1));
  const figures = values.filter((cell) => /\d/.test(cell)).length;
  const isText = table.some((row) =>
    row.some((cell) => cell.split(' ').length > 6 || / .*[.!?;]$/.test(cell)),
  );
  return figures >= values.length / 3 && !isText ? { rows: table, hasHeader: null } : null;
}

/** Narrow columns may stand one space apart: the row cut between its figures too, where that fits the header. */
function split(row: Row, width: number): Row | null {
  const cells = row.flatMap((cell) => cell.split(/(?<=\d%?) (?=[\d+−-])/));
  return cells.length === width ? cells : null;
}
