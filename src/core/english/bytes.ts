import type { WeightRows } from './weights.ts';

/** A weight's code of -127 … 127 as its value: squared, so that the small, which are many, differ finely. */
export const expanded = (code: number): number => code * Math.abs(code);

/** Reads the parts of a model one after the other; throws where they end too early. */
export class ByteReader {
  private at = 0;
  private readonly text = new TextDecoder();

  constructor(private readonly bytes: Uint8Array) {}

  byte(): number {
    const byte = this.bytes[this.at++];
    if (byte === undefined) throw new RangeError('the model is cut off');
    return byte;
  }

  /** A number of seven bits a byte, the lowest first. */
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  block(size: number): Uint8Array {
    const end = this.at + size;
    if (end > this.bytes.length) throw new RangeError('the model is cut off');
    const block = this.bytes.subarray(this.at, end);
    this.at = end;
    return block;
  }

  string(): string {
    return this.text.decode(this.block(this.number()));
  }

  strings(): string[] {
    const text = this.string();
    return text === '' ? [] : text.split('\n');
  }

  /** Numbers that only grow, kept as their steps: low bytes, then middle, then high, since like bytes compress best. */
  ascending(count: number): Int32Array {
    const low = this.block(count);
    const middle = this.block(count);
    const high = this.block(count);
    const numbers = new Int32Array(count);
    let value = 0;
    for (let at = 0; at < count; at++) {
      value += (low[at] as number) | ((middle[at] as number) << 8) | ((high[at] as number) << 16);
      numbers[at] = value;
    }
    return numbers;
  }

  rows(): WeightRows {
    const keys = this.ascending(this.number());
    const sizes = this.block(keys.length).slice();
    const count = this.number();
    const classes = this.block(count).slice();
    const values = Int16Array.from(this.block(count), (byte) => expanded((byte << 24) >> 24));
    return { keys, sizes, classes, values };
  }
}
