import { describe, expect, it } from 'vitest';
import { m } from '#messages/index.ts';
import { busyWith } from './add-progress.ts';

describe('the progress of an import', () => {
  it('only ever grows from stage to stage and from sentence to sentence', () => {
    const shares = [
      busyWith({ stage: 'reading', done: 0, total: 0 }),
      busyWith({ stage: 'loading', done: 0, total: 0 }),
      busyWith({ stage: 'finding', done: 0, total: 0 }),
      busyWith({ stage: 'finding', done: 10, total: 500 }),
      busyWith({ stage: 'finding', done: 490, total: 500 }),
      busyWith({ stage: 'making', done: 500, total: 500 }),
    ].map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBe(6);
    expect(shares.at(-1)).toBeLessThan(1);
  });

  it('counts the sentences of a long text, and spares the reader those of a short one', () => {
    expect(busyWith({ stage: 'finding', done: 1200, total: 10400 }).detail).toBe(m.add.stepOf(1200, 10400));
    expect(busyWith({ stage: 'finding', done: 12, total: 30 }).detail).toBe('');
    // While the cards are written the number stays, so that nothing jumps.
    expect(busyWith({ stage: 'making', done: 10400, total: 10400 }).detail).toBe(m.add.stepOf(10400, 10400));
  });
});
