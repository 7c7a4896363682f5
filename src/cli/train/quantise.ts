import { expanded } from '#core/english/bytes.ts';
import type { WeightRows } from '#core/english/weights.ts';
import type { LearnedRows } from './perceptron.ts';

const STEPS = 63;

/** The `keep` weights farthest from zero. */
export function pruned(rows: LearnedRows, keep: number): LearnedRows {
  if (rows.values.length <= keep) return rows;
  const sizes = rows.values.map(Math.abs).sort();
  const least = sizes[sizes.length - keep] as number;
  return filtered(rows, (value) => (Math.abs(value) >= least ? value : 0));
}

/**
 * Weights in 63 steps either way, from zero to the farthest; the steps grow with the weight, as `expanded` makes them.
 * @returns the rows with whole values, and what one of those is worth
 */
export function quantised(rows: LearnedRows): { readonly rows: WeightRows; readonly step: number } {
  const most = rows.values.reduce((max, value) => Math.max(max, Math.abs(value)), 0) || 1;
  const kept = filtered(rows, (value) =>
    expanded(Math.sign(value) * Math.round(Math.sqrt(Math.abs(value) / most) * STEPS)),
  );
  return { rows: { ...kept, values: Int16Array.from(kept.values) }, step: most / expanded(STEPS) };
}

/** The rows with each value changed; what becomes 0 is left out. */
function filtered(
  { keys, sizes, classes, values }: LearnedRows,
  change: (value: number) => number,
): LearnedRows {
  const kept = { keys: keys.slice(), sizes: sizes.slice(), classes: classes.slice(), values: values.slice() };
  let rows = 0;
  let used = 0;
  let at = 0;
  for (const [row, key] of keys.entries()) {
    const first = used;
    for (const end = at + (sizes[row] as number); at < end; at++) {
      const value = change(values[at] as number);
      if (value === 0) continue;
      kept.classes[used] = classes[at] as number;
      kept.values[used++] = value;
    }
    if (used === first) continue;
    kept.keys[rows] = key;
    kept.sizes[rows++] = used - first;
  }
  return {
    keys: kept.keys.subarray(0, rows),
    sizes: kept.sizes.subarray(0, rows),
    classes: kept.classes.subarray(0, used),
    values: kept.values.subarray(0, used),
  };
}
