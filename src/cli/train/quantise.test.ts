import { describe, expect, it } from 'vitest';
import { ByteReader } from '#core/english/bytes.ts';
import { Weights } from '#core/english/weights.ts';
import { randomFrom } from '#core/quiz/random.ts';
import { ByteWriter } from './byte-writer.ts';
import type { LearnedRows } from './perceptron.ts';
import { pruned, quantised } from './quantise.ts';

/** Rows of three classes, with weights of either sign whose sizes span three powers of ten. */
function someRows(count: number): LearnedRows {
  const random = randomFrom(2);
  return {
    keys: Int32Array.from({ length: count }, (_, at) => at * 97 + 5),
    sizes: new Uint8Array(count).fill(3),
    classes: Uint8Array.from({ length: count * 3 }, (_, at) => at % 3),
    values: Float32Array.from({ length: count * 3 }, () => (random() < 0.5 ? -1 : 1) * 10 ** (random() * 3)),
  };
}

describe('weights on their way into the file', () => {
  it('keep their size within a tenth where they matter, and come back as they were written', () => {
    const learned = someRows(500);
    const { rows, step } = quantised(learned);
    const writer = new ByteWriter();
    writer.rows(rows);
    const read = new ByteReader(writer.bytes()).rows();
    expect(read).toEqual(rows);
    const scorer = new Weights(read);
    const scores = new Float64Array(3);
    for (const [row, key] of learned.keys.entries()) {
      scorer.score(Int32Array.of(key), 1, scores);
      for (const [cls, score] of scores.entries()) {
        const value = learned.values[row * 3 + cls] as number;
        if (Math.abs(value) > 100) expect(Math.abs(score * step - value)).toBeLessThan(Math.abs(value) * 0.1);
      }
    }
  });

  it('are thinned from the smallest on, rows that lose all with them', () => {
    const learned = someRows(500);
    const few = pruned(learned, 150);
    expect(few.values).toHaveLength(150);
    expect(few.keys.length).toBeLessThanOrEqual(150);
    const least = Math.min(...few.values.map(Math.abs));
    expect(learned.values.filter((value) => Math.abs(value) > least)).toHaveLength(149);
  });

  it('a feature that was never learned says nothing', () => {
    const scores = new Float64Array(3).fill(9);
    new Weights(quantised(someRows(50)).rows).score(Int32Array.of(6, 7), 2, scores);
    expect([...scores]).toEqual([0, 0, 0]);
  });
});
