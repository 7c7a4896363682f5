import { describe, expect, it } from 'vitest';
import { seeded } from '../seeded.ts';
import { allot, drawStratified } from './draw.ts';

describe('allotting', () => {
  it('follows the sizes, by largest remainders', () => {
    expect(allot([60, 30, 10], 10)).toEqual([6, 3, 1]);
    // 4.5, 3.5 and 2 of 10: the first remainder is served first.
    expect(allot([45, 35, 20], 10)).toEqual([5, 3, 2]);
  });

  it('gives one at least to each that has any, and never more than there are', () => {
    expect(allot([98, 1, 1, 0], 10)).toEqual([8, 1, 1, 0]);
    expect(allot([2, 1], 10)).toEqual([2, 1]);
    expect(allot([], 5)).toEqual([]);
  });
});

describe('a stratified draw', () => {
  const things = ['cloze', 'date'].flatMap((kind) =>
    Array.from({ length: kind === 'cloze' ? 30 : 10 }, (_, at) => ({
      kind,
      document: `doc ${String(at % 5)}`,
      place: String(at % 10),
      name: `${kind} ${String(at)}`,
    })),
  );

  it('keeps the shares of kinds and spreads over documents', () => {
    const drawn = drawStratified(things, 20, seeded(1));
    expect(drawn.filter(({ kind }) => kind === 'cloze')).toHaveLength(15);
    const perDocument = new Map<string, number>();
    for (const { document } of drawn) perDocument.set(document, (perDocument.get(document) ?? 0) + 1);
    expect([...perDocument.values()]).toEqual([4, 4, 4, 4, 4]);
  });

  it('asks about one place twice only when it must', () => {
    const drawn = drawStratified(things, 10, seeded(3));
    expect(new Set(drawn.map(({ place }) => place)).size).toBe(10);
  });

  it('is the same for the same seed, another for another, and never doubles a thing', () => {
    const names = (seed: number) => drawStratified(things, 20, seeded(seed)).map(({ name }) => name);
    expect(names(5)).toEqual(names(5));
    expect(names(5)).not.toEqual(names(6));
    expect(new Set(names(5)).size).toBe(20);
    expect(drawStratified(things, 100, seeded(1))).toHaveLength(40);
  });
});
