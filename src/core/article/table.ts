/** The cells of one row, left to right; an empty cell is an empty string. */
export type Row = readonly string[];

/**
 * Each row of a table in words that stand alone: `Harbour Street, Visitors: 212,400; Change: +4.1%`, and without a
 * header `Area: 48.2 km²`. `hasHeader` is null where the table does not say whether its first row names the columns.
 * Cells are taken as they stand, so that a figure in one is a figure in the text.
 */
export function rowTexts(rows: readonly Row[], hasHeader: boolean | null): string[] {
  const [first, ...rest] = rows;
  if (first === undefined) return [];
  const header = (hasHeader ?? namesColumns(first, rest)) && rest.length > 0 ? first : null;
  return (header ? rest : rows).map((row) => rowText(row, header)).filter((text) => text !== '');
}

/** Nothing was measured, or nothing is said. */
const EMPTY = /^(?:[–—\-.…]|n\/?a\.?|\.\.\.)?$/i;
const NUMBER = /^[\d.]+$/;

function rowText(row: Row, header: Row | null): string {
  const names = header?.length === row.length ? header : null;
  const filled = row.flatMap((cell, at) => (EMPTY.test(cell) ? [] : [{ cell, name: names?.[at] ?? '' }]));
  const [head, ...values] = filled;
  if (head === undefined) return '';
  // A number alone says nothing: "Year 1980".
  const label = (
    NUMBER.test(head.cell) && head.name !== '' ? `${head.name} ${head.cell}` : head.cell
  ).replace(/\s*[:：]$/, '');
  if (values.length === 0) return label;
  const told = values.map(({ cell, name }) => (name === '' ? cell : named(name, cell))).join('; ');
  const firstName = values[0]?.name ?? '';
  if (firstName === '') return `${label}: ${told}`;
  return NUMBER.test(firstName) && !/\d$/.test(label) ? `${label} ${told}` : `${label}, ${told}`;
}

/** A unit behind the name of a column belongs to its figures: "Ash (km3)" over "1.6" is "Ash: 1.6 km3". */
const UNIT =
  /^(.{2,60}?),? [([]((?:k|c|m|M|G)?m[²³23]?|(?:k|m|M)?g|kg|t|tonnes|tons|(?:k|M|G|T)W(?:h)?|ha|hectares|acres|miles?|mi|ft|in|lb|°C|°F|%|per cent|percent|years?|days?|hours?|h|min|s|litres?|liters?|l|ml|bn|billion|million|m|thousand|people|km\/h|mph|mm|people\/km²|per km²)[)\]]$/u;

function named(name: string, cell: string): string {
  const [, bare, unit] = (/^[\d.,−–-]+$/.test(cell) ? UNIT.exec(name) : null) ?? [];
  if (bare === undefined || unit === undefined) return `${name}: ${cell}`;
  return `${bare}: ${cell}${unit === '%' ? '' : ' '}${unit}`;
}

const YEAR = /^(?:1[0-9]|20)\d{2}$/;

/** Columns are named by words, or by years, over cells that are mostly figures. */
function namesColumns(first: Row, rest: readonly Row[]): boolean {
  const names = first.slice(1).filter((name) => name !== '');
  const cells = rest.flatMap((row) => row.slice(1)).filter((cell) => !EMPTY.test(cell));
  if (names.length === 0 || cells.length === 0) return false;
  const figures = cells.filter((cell) => /\d/.test(cell)).length;
  // A box of facts (Location: Norland; Area: 48 km²) is not one column of figures under a name.
  if (first.length === 2 && !rest.every(([label = '']) => NUMBER.test(label)))
    if (cells.length < 2 || new Set(cells.map(unitOf)).size > 1) return false;
  if (names.every((name) => YEAR.test(name))) return !cells.every((cell) => YEAR.test(cell));
  return (
    names.every((name) => !/\d/.test(name) || YEAR.test(name) || UNIT.test(name)) &&
    figures >= cells.length / 2
  );
}

/** What a cell has beside its figures. */
const unitOf = (cell: string): string => cell.replace(/[\d.,+−–\s-]+/g, '');
