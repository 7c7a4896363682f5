import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spansWithin } from './within.ts';

it('finds the same spans as looking at every one', () => {
  const lengths = fc.array(fc.nat(9), { maxLength: 30 });
  fc.assert(
    fc.property(lengths, fc.nat(100), fc.nat(50), (gaps, start, length) => {
      let at = 0;
      const spans = gaps.map((gap) => {
        const span = { start: at + gap, end: at + gap + 3 };
        at = span.end;
        return span;
      });
      const outer = { start, end: start + length };
      expect(spansWithin(spans, outer)).toEqual(
        spans.filter((span) => span.start >= outer.start && span.end <= outer.end),
      );
    }),
  );
});
