import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Heap } from './heap.ts';

it('always gives the key with the least number, whatever was set, moved and taken out', () => {
  const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const step = fc.oneof(
    fc.record({ do: fc.constant('set' as const), key, value: fc.integer({ min: -5, max: 20 }) }),
    fc.record({ do: fc.constant('delete' as const), key }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const heap = new Heap<string>();
      const plain = new Map<string, number>();
      for (const one of steps) {
        if (one.do === 'set') {
          heap.set(one.key, one.value);
          plain.set(one.key, one.value);
        } else expect(heap.delete(one.key)).toBe(plain.delete(one.key));
        const least = heap.least();
        expect(heap.size).toBe(plain.size);
        expect(least?.value ?? null).toBe(plain.size === 0 ? null : Math.min(...plain.values()));
        if (least) expect(plain.get(least.key)).toBe(least.value);
        const sorted = [...plain.values()].sort((a, b) => a - b);
        for (const count of [0, 2, 9]) {
          const few = heap.few(count);
          expect(few.map(({ value }) => value)).toEqual(sorted.slice(0, count));
          expect(new Set(few.map((entry) => entry.key)).size).toBe(few.length);
          for (const entry of few) expect(plain.get(entry.key)).toBe(entry.value);
        }
      }
    }),
  );
});
