/** Gives each key of a feature, as it comes, the next row: 0, 1, 2 …; finds it again by open addressing. */
export class KeyRows {
  /** Of each row, with room for more behind. */
  keys = new Int32Array(1 << 18);
  size = 0;
  /** Pairs: key + 1 (0 is empty), row. */
  private table = new Int32Array(1 << 20);
  private mask = (1 << 19) - 1;

  /** The row of a key, -1 if it has none. */
  find(key: number): number {
    const { table, mask } = this;
    let slot = slotOf(key, mask);
    for (;;) {
      const there = table[slot * 2] as number;
      if (there === key + 1) return table[slot * 2 + 1] as number;
      if (there === 0) return -1;
      slot = (slot + 1) & mask;
    }
  }

  /** A row for a key that has none. */
  add(key: number): number {
    if (this.size === this.keys.length) this.keys = grown(this.keys, new Int32Array(this.size * 2));
    const row = this.size++;
    this.keys[row] = key;
    if (this.size * 2 > this.mask) {
      this.table = new Int32Array(this.table.length * 2);
      this.mask = this.table.length / 2 - 1;
      for (let each = 0; each < row; each++) this.place(this.keys[each] as number, each);
    }
    this.place(key, row);
    return row;
  }

  /** All rows, in ascending order of their keys. */
  ascending(): number[] {
    const order = Array.from({ length: this.size }, (_, row) => row);
    return order.sort((a, b) => (this.keys[a] as number) - (this.keys[b] as number));
  }

  private place(key: number, row: number): void {
    let slot = slotOf(key, this.mask);
    while (this.table[slot * 2] !== 0) slot = (slot + 1) & this.mask;
    this.table[slot * 2] = key + 1;
    this.table[slot * 2 + 1] = row;
  }
}

const slotOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 4) & mask;

/** A longer array that begins as the one before. */
export function grown<Pool extends Int32Array | Uint16Array | Uint8Array | Float32Array | Float64Array>(
  from: Pool,
  into: Pool,
): Pool {
  into.set(from);
  return into;
}
