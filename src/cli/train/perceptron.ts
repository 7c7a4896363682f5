import type { Scorer } from '#core/english/scorer.ts';
import { grown, KeyRows } from './key-rows.ts';

/** Learned weights in rows: for each key, in ascending order, the classes that it has a say about. */
export interface LearnedRows {
  readonly keys: Int32Array;
  readonly sizes: Uint8Array;
  readonly classes: Uint8Array;
  readonly values: Float32Array;
}

/**
 * An averaged perceptron (Collins 2002; averaging by totals, Daumé 2006) over hashed features, each with a short row of
 * the classes it has ever had a say about.
 */
export class Perceptron implements Scorer {
  private readonly rows = new KeyRows();
  private starts = new Int32Array(1 << 19);
  private sizes = new Uint16Array(1 << 19);
  private rooms = new Uint16Array(1 << 19);
  private cls = new Uint8Array(1 << 21);
  private value = new Float32Array(1 << 21);
  private total = new Float64Array(1 << 21);
  private stamp = new Int32Array(1 << 21);
  private used = 0;
  private clock = 1;
  /** Only weights that are there already are learned. */
  private closed = false;

  constructor(readonly classes: number) {}

  /** Learns on from these weights, and only them: the averages begin anew. */
  static from(classes: number, { keys, sizes, classes: cls, values }: LearnedRows): Perceptron {
    const made = new Perceptron(classes);
    let at = 0;
    for (const [row, key] of keys.entries())
      for (const end = at + (sizes[row] as number); at < end; at++)
        made.add(key, cls[at] as number, values[at] as number);
    made.closed = true;
    return made;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    const { cls, value, starts, sizes, rows } = this;
    for (let at = 0; at < count; at++) {
      const row = rows.find(features[at] as number);
      if (row < 0) continue;
      const start = starts[row] as number;
      const end = start + (sizes[row] as number);
      for (let entry = start; entry < end; entry++) {
        const which = cls[entry] as number;
        scores[which] = (scores[which] as number) + (value[entry] as number);
      }
    }
  }

  /** Makes the features speak for `right` and against `wrong`. */
  learn(features: Int32Array, count: number, right: number, wrong: number): void {
    this.nudge(features, count, right, 1);
    this.nudge(features, count, wrong, -1);
  }

  /** Makes the features speak for (or, by less than nothing, against) a class. */
  nudge(features: Int32Array, count: number, cls: number, by: number): void {
    for (let at = 0; at < count; at++) this.add(features[at] as number, cls, by);
  }

  /** One decision has passed, right or wrong: averages are over these. */
  tick(): void {
    this.clock += 1;
  }

  /** The averages of the weights over all decisions so far; what is zero is left out. */
  averaged(): LearnedRows {
    const keys = new Int32Array(this.rows.size);
    const sizes = new Uint8Array(this.rows.size);
    const classes = new Uint8Array(this.used);
    const values = new Float32Array(this.used);
    let rows = 0;
    let used = 0;
    for (const row of this.rows.ascending()) {
      const start = this.starts[row] as number;
      const first = used;
      const entries = Array.from({ length: this.sizes[row] as number }, (_, at) => start + at);
      entries.sort((a, b) => (this.cls[a] as number) - (this.cls[b] as number));
      for (const at of entries) {
        const since = this.clock - (this.stamp[at] as number);
        const value = ((this.total[at] as number) + since * (this.value[at] as number)) / this.clock;
        if (value === 0) continue;
        classes[used] = this.cls[at] as number;
        values[used++] = value;
      }
      if (used === first) continue;
      keys[rows] = this.rows.keys[row] as number;
      sizes[rows++] = used - first;
    }
    return {
      keys: keys.slice(0, rows),
      sizes: sizes.slice(0, rows),
      classes: classes.slice(0, used),
      values: values.slice(0, used),
    };
  }

  private add(key: number, cls: number, by: number): void {
    let row = this.rows.find(key);
    if (row < 0) {
      if (this.closed) return;
      row = this.newRow(key);
    }
    const start = this.starts[row] as number;
    const size = this.sizes[row] as number;
    let at = start;
    while (at < start + size && this.cls[at] !== cls) at += 1;
    if (at === start + size) {
      if (this.closed) return;
      at = this.newEntry(row, cls);
    }
    const value = this.value[at] as number;
    this.total[at] = (this.total[at] as number) + (this.clock - (this.stamp[at] as number)) * value;
    this.stamp[at] = this.clock;
    this.value[at] = value + by;
  }

  private newRow(key: number): number {
    const row = this.rows.add(key);
    if (row === this.starts.length) {
      this.starts = grown(this.starts, new Int32Array(row * 2));
      this.sizes = grown(this.sizes, new Uint16Array(row * 2));
      this.rooms = grown(this.rooms, new Uint16Array(row * 2));
    }
    return row;
  }

  private newEntry(row: number, cls: number): number {
    const size = this.sizes[row] as number;
    if (size === this.rooms[row]) {
      const room = size === 0 ? 2 : Math.min(size * 2, Math.max(this.classes, size + 1));
      if (this.used + room > this.cls.length) {
        const length = this.cls.length * 2;
        this.cls = grown(this.cls, new Uint8Array(length));
        this.value = grown(this.value, new Float32Array(length));
        this.total = grown(this.total, new Float64Array(length));
        this.stamp = grown(this.stamp, new Int32Array(length));
      }
      const start = this.starts[row] as number;
      for (const pool of [this.cls, this.value, this.total, this.stamp])
        pool.copyWithin(this.used, start, start + size);
      this.starts[row] = this.used;
      this.rooms[row] = room;
      this.used += room;
    }
    const at = (this.starts[row] as number) + size;
    this.sizes[row] = size + 1;
    this.cls[at] = cls;
    this.value[at] = 0;
    this.total[at] = 0;
    this.stamp[at] = this.clock;
    return at;
  }
}
