import type { WeightRows } from '#core/english/weights.ts';

/** Writes the parts of a model as `ByteReader` reads them. */
export class ByteWriter {
  private readonly parts: Uint8Array[] = [];

  number(value: number): void {
    const bytes: number[] = [];
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    this.parts.push(Uint8Array.of(...bytes, rest));
  }

  block(bytes: Uint8Array): void {
    this.parts.push(bytes.slice());
  }

  string(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    this.block(bytes);
  }

  strings(texts: readonly string[]): void {
    this.string(texts.join('\n'));
  }

  ascending(numbers: ArrayLike<number>): void {
    const steps = Array.from(numbers, (value, at) => value - (at > 0 ? (numbers[at - 1] as number) : 0));
    if (steps.some((step) => step < 0 || step >= 1 << 24))
      throw new Error('the numbers do not grow by small steps');
    for (const shift of [0, 8, 16]) this.block(Uint8Array.from(steps, (step) => (step >>> shift) & 255));
  }

  rows({ keys, sizes, classes, values }: WeightRows): void {
    this.number(keys.length);
    this.ascending(keys);
    this.block(sizes);
    this.number(values.length);
    this.block(classes);
    this.block(Uint8Array.from(values, (value) => (Math.sign(value) * Math.sqrt(Math.abs(value))) & 255));
  }

  bytes(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.parts));
  }
}
