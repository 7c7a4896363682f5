import type { Scorer } from '#core/english/scorer.ts';
import type { LearnedRows } from './perceptron.ts';

/** Bits of the first look at a feature: what is met once only is not learned. */
const SEEN_BITS = 26;

/**
 * An averaged perceptron for few classes: each feature has a full row of weights, found at one place. A feature is
 * learned from its second mistake on, which keeps what never comes again out of the table.
 */
export class DensePerceptron implements Scorer {
  /** Pairs: key + 1 (0 is empty), row. */
  private table = new Int32Array(1 << 20);
  private mask = (1 << 19) - 1;
  private rows = 0;
  private keys = new Int32Array(1 << 18);
  private values: Float32Array;
  private totals: Float64Array;
  private stamps: Int32Array;
  private clock = 1;
  /** Which weights may be learned when no new ones may: those that were given. */
  private given: Uint8Array | null = null;
  private readonly seen = new Uint8Array(1 << (SEEN_BITS - 3));

  constructor(readonly classes: number) {
    this.values = new Float32Array(classes << 18);
    this.totals = new Float64Array(classes << 18);
    this.stamps = new Int32Array(1 << 18);
  }

  /** Learns on from these weights; new ones are learned too only if `open`. The averages begin anew. */
  static from(classes: number, learned: LearnedRows, open = false): DensePerceptron {
    const made = new DensePerceptron(classes);
    let at = 0;
    for (const [row, key] of learned.keys.entries()) {
      const place = made.newRow(key);
      for (const end = at + (learned.sizes[row] as number); at < end; at++)
        made.values[place * classes + (learned.classes[at] as number)] = learned.values[at] as number;
    }
    if (!open) made.given = Uint8Array.from(made.values, (value) => (value === 0 ? 0 : 1));
    return made;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { values, classes } = this;
    scores.fill(0);
    for (let at = 0; at < count; at++) {
      const row = this.find(features[at] as number);
      if (row < 0) continue;
      const first = row * classes;
      for (let cls = 0; cls < classes; cls++)
        scores[cls] = (scores[cls] as number) + (values[first + cls] as number);
    }
  }

  /** Makes the features speak for `right` and against `wrong`. */
  learn(features: Int32Array, count: number, right: number, wrong: number): void {
    this.nudge(features, count, right, 1);
    this.nudge(features, count, wrong, -1);
  }

  /** Makes the features speak for (or, by less than nothing, against) a class. */
  nudge(features: Int32Array, count: number, cls: number, by: number): void {
    for (let at = 0; at < count; at++) {
      const row = this.touched(features[at] as number);
      const place = row * this.classes + cls;
      if (row < 0 || this.given?.[place] === 0) continue;
      this.values[place] = (this.values[place] as number) + by;
    }
  }

  /** One decision has passed, right or wrong: averages are over these. */
  tick(): void {
    this.clock += 1;
  }

  /** The averages of the weights over all decisions so far. */
  averaged(): LearnedRows {
    const order = Array.from({ length: this.rows }, (_, row) => row);
    order.sort((a, b) => (this.keys[a] as number) - (this.keys[b] as number));
    const { classes, rows } = this;
    const values = new Float32Array(rows * classes);
    for (const [place, row] of order.entries()) {
      this.settle(row);
      for (let cls = 0; cls < classes; cls++)
        values[place * classes + cls] = (this.totals[row * classes + cls] as number) / this.clock;
    }
    return {
      keys: Int32Array.from(order, (row) => this.keys[row] as number),
      sizes: new Uint8Array(rows).fill(classes),
      classes: Uint8Array.from({ length: rows * classes }, (_, at) => at % classes),
      values,
    };
  }

  private find(key: number): number {
    const { table, mask } = this;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 4) & mask;
    for (;;) {
      const there = table[slot * 2] as number;
      if (there === key + 1) return table[slot * 2 + 1] as number;
      if (there === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }

  /** The row of a feature, its total brought up to now; -1 if it is not to be learned. */
  private touched(key: number): number {
    let row = this.find(key);
    if (row < 0) {
      if (this.given) return -1;
      const bit = Math.imul(key, 0x85ebca6b) >>> (32 - SEEN_BITS);
      const byte = this.seen[bit >>> 3] as number;
      if ((byte & (1 << (bit & 7))) === 0) {
        this.seen[bit >>> 3] = byte | (1 << (bit & 7));
        return -1;
      }
      row = this.newRow(key);
    }
    this.settle(row);
    return row;
  }

  private settle(row: number): void {
    const since = this.clock - (this.stamps[row] as number);
    if (since === 0) return;
    for (let at = row * this.classes; at < (row + 1) * this.classes; at++)
      this.totals[at] = (this.totals[at] as number) + since * (this.values[at] as number);
    this.stamps[row] = this.clock;
  }

  private newRow(key: number): number {
    if (this.rows === this.keys.length) {
      const double = <Pool extends Int32Array | Float32Array | Float64Array>(
        into: Pool,
        from: Pool,
      ): Pool => {
        into.set(from);
        return into;
      };
      this.keys = double(new Int32Array(this.rows * 2), this.keys);
      this.stamps = double(new Int32Array(this.rows * 2), this.stamps);
      this.values = double(new Float32Array(this.rows * 2 * this.classes), this.values);
      this.totals = double(new Float64Array(this.rows * 2 * this.classes), this.totals);
    }
    const row = this.rows++;
    this.keys[row] = key;
    this.stamps[row] = this.clock;
    if (this.rows * 2 > this.mask) {
      this.table = new Int32Array(this.table.length * 2);
      this.mask = this.table.length / 2 - 1;
      for (let each = 0; each < row; each++) this.place(this.keys[each] as number, each);
    }
    this.place(key, row);
    return row;
  }

  private place(key: number, row: number): void {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 4) & this.mask;
    while (this.table[slot * 2] !== 0) slot = (slot + 1) & this.mask;
    this.table[slot * 2] = key + 1;
    this.table[slot * 2 + 1] = row;
  }
}
