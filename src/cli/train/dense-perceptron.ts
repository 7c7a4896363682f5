import type { Scorer } from '#core/english/scorer.ts';
import { grown, KeyRows } from './key-rows.ts';
import type { LearnedRows } from './perceptron.ts';

/** Bits of the first look at a feature: what is met once only is not learned. */
const SEEN_BITS = 26;

/**
 * An averaged perceptron for few classes: each feature has a full row of weights, found at one place. A feature is
 * learned from its second mistake on, which keeps what never comes again out of the table.
 */
export class DensePerceptron implements Scorer {
  private readonly rows = new KeyRows();
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
    const { values, classes, rows } = this;
    scores.fill(0);
    for (let at = 0; at < count; at++) {
      const row = rows.find(features[at] as number);
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
    const { classes } = this;
    const order = this.rows.ascending();
    const values = new Float32Array(order.length * classes);
    for (const [place, row] of order.entries()) {
      this.settle(row);
      for (let cls = 0; cls < classes; cls++)
        values[place * classes + cls] = (this.totals[row * classes + cls] as number) / this.clock;
    }
    return {
      keys: Int32Array.from(order, (row) => this.rows.keys[row] as number),
      sizes: new Uint8Array(order.length).fill(classes),
      classes: Uint8Array.from({ length: values.length }, (_, at) => at % classes),
      values,
    };
  }

  /** The row of a feature, its total brought up to now; -1 if it is not to be learned. */
  private touched(key: number): number {
    let row = this.rows.find(key);
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
    const row = this.rows.add(key);
    if (row === this.stamps.length) {
      this.stamps = grown(this.stamps, new Int32Array(row * 2));
      this.values = grown(this.values, new Float32Array(row * 2 * this.classes));
      this.totals = grown(this.totals, new Float64Array(row * 2 * this.classes));
    }
    this.stamps[row] = this.clock;
    return row;
  }
}
