import type { Scorer } from './scorer.ts';

/** Rows of weights in the order of their keys: what the model's bytes hold, one array a property. */
export interface WeightRows {
  /** Ascending. */
  readonly keys: Int32Array;
  /** How many weights each key has. */
  readonly sizes: Uint8Array;
  /** Class and value of each weight, row after row. */
  readonly classes: Uint8Array;
  readonly values: Int16Array;
}

/** Bits of the list of known ends for each slot of the table. */
const SPARSE = 8;

/** Quantised weights behind a table of their keys (open addressing; small, so that it stays in the cache). */
export class Weights implements Scorer {
  /** Pairs: key + 1 (0 is empty), first weight × 256 + number of weights. */
  private readonly table: Int32Array;
  private readonly mask: number;
  /** One bit for each of the last bits of a key that some key ends in: most of what is asked for is not there. */
  private readonly known: Int32Array;
  private readonly ends: number;
  private readonly classes: Uint8Array;
  private readonly values: Int16Array;

  constructor({ keys, sizes, classes, values }: WeightRows) {
    let slots = 1;
    while (slots < keys.length * 1.4) slots *= 2;
    this.table = new Int32Array(slots * 2);
    this.mask = slots - 1;
    this.classes = classes;
    this.values = values;
    const bits = Math.max(32, slots * SPARSE);
    this.known = new Int32Array(bits >> 5);
    this.ends = bits - 1;
    let first = 0;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] as number;
      const size = sizes[row] as number;
      const end = key & this.ends;
      this.known[end >> 5] = (this.known[end >> 5] as number) | (1 << (end & 31));
      let slot = key & this.mask;
      while (this.table[slot * 2] !== 0) slot = (slot + 1) & this.mask;
      this.table[slot * 2] = key + 1;
      this.table[slot * 2 + 1] = first * 256 + size;
      first += size;
    }
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { table, mask, known, ends, classes, values } = this;
    scores.fill(0);
    for (let at = 0; at < count; at++) {
      const key = features[at] as number;
      const last = key & ends;
      if ((((known[last >> 5] as number) >>> (last & 31)) & 1) === 0) continue;
      const wanted = key + 1;
      let slot = key & mask;
      let there = table[slot * 2] as number;
      while (there !== wanted && there !== 0) {
        slot = (slot + 1) & mask;
        there = table[slot * 2] as number;
      }
      if (there === 0) continue;
      const row = table[slot * 2 + 1] as number;
      const end = (row >>> 8) + (row & 255);
      for (let entry = row >>> 8; entry < end; entry++) {
        const cls = classes[entry] as number;
        scores[cls] = (scores[cls] as number) + (values[entry] as number);
      }
    }
  }
}
