import type { Token } from '../token.ts';

/** Tokens of a cell looked at for its end. */
const CELL = 8;

/**
 * Whether a date heads a column of a table, which every row says again: "Bread, Sept 2021: €1.36; Sept 2022: €2.31".
 * An amount follows its colon, and the cell ends with a semicolon or the row.
 */
export function headsColumn(tokens: readonly Token[], next: number): boolean {
  if (tokens[next]?.text !== ':' || tokens[next].spaced) return false;
  const value = tokens[next + 1];
  if (value?.spaced !== true || !(value.kind === 'number' || /^[$€£¥₹]$/.test(value.text))) return false;
  for (let at = next + 2; at < next + CELL; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ';') return true;
    if (/^[.,?!]$/.test(token.text)) return false;
  }
  return false;
}
