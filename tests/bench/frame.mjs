import { readFileSync, writeFileSync } from 'node:fs';

/**
 * One line of the table.
 * @typedef {{ what: string, where: string, value: string, floor?: string, ratio?: string, limit?: string }} Row
 */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/**
 * Value at a share (0–1) of the sorted values.
 * @param {readonly number[]} values
 * @param {number} share
 */
export const percentile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;

/**
 * Runs a measure and its floor by turns, so that what else the machine does weighs on both, and takes medians.
 * @param {{ runs: number, measure: () => Promise<number> | number, floor: () => Promise<number> | number }} plan milliseconds each
 */
export async function compare({ runs, measure, floor }) {
  const measured = [];
  const floors = [];
  for (let run = 0; run < runs; run++) {
    floors.push(await floor());
    measured.push(await measure());
  }
  return against(median(measured), median(floors));
}

/**
 * Milliseconds beside their floor, as a row shows them.
 * @param {number} value
 * @param {number} floor
 */
export const against = (value, floor) => ({
  value: millis(value),
  floor: millis(floor),
  ratio: `${(value / floor).toFixed(1)}×`,
});

/**
 * @param {string} what
 * @param {string} where
 * @param {number} value milliseconds
 * @param {number} floor milliseconds
 * @returns {Row}
 */
export const row = (what, where, value, floor) => ({ what, where, ...against(value, floor) });

/** @param {() => void} work */
export function timed(work) {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** @param {number} value */
export const millis = (value) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
/** @param {number} bytes */
export const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;

/** @param {readonly Row[]} rows */
export const table = (rows) =>
  [
    ['what', 'where', 'measured', 'floor', 'ratio', 'limit'],
    ['---', '---', '--:', '--:', '--:', '--:'],
    ...rows.map((row) => [
      row.what,
      row.where,
      row.value,
      row.floor ?? '–',
      row.ratio ?? '–',
      row.limit ?? '–',
    ]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/**
 * Puts a text between two markers of a file, `<!-- name -->` and `<!-- /name -->`. False when the markers are not there.
 * @param {string} file
 * @param {string} text
 * @param {string} [name] letters, digits and colons
 */
export function putBetweenMarkers(file, text, name = 'bench') {
  const before = readFileSync(file, 'utf8');
  const marked = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!marked.test(before)) return false;
  writeFileSync(
    file,
    before.replace(marked, (_all, open, close) => `${open}\n\n${text}\n\n${close}`),
  );
  return true;
}
