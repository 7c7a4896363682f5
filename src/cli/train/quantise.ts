import type { WeightRows } from '#core/english/weights.ts';
import type { LearnedRows } from './perceptron.ts';

/** The `keep` weights farthest from zero. */
export function pruned(rows: LearnedRows, keep: number): LearnedRows {
  if (rows.values.length <= keep) return rows;
  const sizes = rows.values.map(Math.abs).sort();
  const least = sizes[sizes.length - keep] as number;
  return filtered(rows, (value) => (Math.abs(value) >= least ? value : 0));
}

/**
 * Weights in whole steps of -`levels` … `levels`, one scale for all, so that sums stay true to each other. The few
 * farthest from zero are cut: the scale is such that `loud` of all weights reach the end.
 */
export function quantised(
  rows: LearnedRows,
  levels = 127,
  loud = 0.0005,
): { readonly rows: WeightRows; readonly step: number } {
  const sizes = rows.values.map(Math.abs).sort();
  const step = (sizes[Math.max(0, Math.floor(sizes.length * (1 - loud)) - 1)] ?? 1) / levels;
  const kept = filtered(rows, (value) => Math.max(-levels, Math.min(levels, Math.round(value / step))));
  return { rows: { ...kept, values: Int8Array.from(kept.values) }, step };
}

/** The rows with each value changed; what becomes 0 is left out. */
function filtered({ keys, sizes, classes, values }: LearnedRows, change: (value: number) => number): LearnedRows {
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
