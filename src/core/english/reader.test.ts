import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { modelBytes } from './fixtures/model-bytes.ts';
import { makeReader, type Reader } from './reader.ts';
import type { TaggedWord } from './tagged-word.ts';

let bytes: Uint8Array;
let reader: Reader;
beforeAll(async () => {
  bytes = await modelBytes();
  reader = makeReader(bytes);
});

/** "word rel head" of each word. */
const arcs = (text: string): string[] => {
  const words = reader.read(text);
  return words.map(({ text: word, rel, head }) => `${word} ${rel} ${words[head]?.text ?? '-'}`);
};

function expectTree(words: readonly TaggedWord[], from: number, to: number): void {
  const own = words.slice(from, to);
  expect(own.filter(({ head }) => head < 0)).toHaveLength(1);
  for (const [at, word] of own.entries()) {
    expect(word.head === -1 || (word.head >= from && word.head < to)).toBe(true);
    let up = from + at;
    for (let steps = 0; up >= 0; steps++) {
      expect(steps).toBeLessThanOrEqual(own.length);
      up = words[up]?.head ?? -1;
    }
  }
}

describe('a sentence', () => {
  it('has subject, object and oblique', () => {
    expect(arcs('In 1958, Vera Holm painted twelve portraits of the keepers.')).toEqual([
      'In case 1958',
      '1958 obl painted',
      ', punct 1958',
      'Vera nsubj painted',
      'Holm flat Vera',
      'painted root -',
      'twelve nummod portraits',
      'portraits obj painted',
      'of case keepers',
      'the det keepers',
      'keepers nmod portraits',
      '. punct painted',
    ]);
  });

  it('tells the passive with its agent', () => {
    const found = arcs('The bridge was built by two engineers from Norway in 1874.');
    for (const arc of [
      'bridge nsubj:pass built',
      'was aux:pass built',
      'by case engineers',
      'engineers obl:agent built',
    ])
      expect(found).toContain(arc);
  });

  it('tells relative clauses and copulas', () => {
    const found = arcs('Marie Berg was a chemist who discovered three elements.');
    for (const arc of [
      'Marie nsubj chemist',
      'was cop chemist',
      'discovered acl:relcl chemist',
      'who nsubj discovered',
    ])
      expect(found).toContain(arc);
  });

  it('has dictionary forms', () => {
    const lemmas = reader
      .read('She bought the houses that he founded and did not find.')
      .map(({ lemma }) => lemma);
    expect(lemmas).toEqual([
      'she',
      'buy',
      'the',
      'house',
      'that',
      'he',
      'found',
      'and',
      'do',
      'not',
      'find',
      '.',
    ]);
  });

  it('is one tree, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), (text) => {
        const words = reader.read(text);
        if (words.length > 0) expectTree(words, 0, words.length);
        for (const { text: word, start, end } of words) expect(text.slice(start, end)).toBe(word);
      }),
    );
  });

  it('that never ends is read in pieces, each a tree of its own, in linear time', () => {
    const words = reader.read('the keeper saw (and the lamp went out, '.repeat(300));
    let from = 0;
    for (let at = 1; at <= words.length; at++) {
      const isLast = at === words.length;
      // A piece ends where no arc goes on.
      if (!isLast && (at - from < 50 || words.slice(from, at).some(({ head }) => head >= at))) continue;
      if (!isLast && words.slice(at, at + 150).some(({ head }) => head >= 0 && head < at)) continue;
      expectTree(words, from, at);
      from = at;
    }
    expect(from).toBe(words.length);
  });
});

describe('the kind of a nominal', () => {
  const kindOf = (text: string, word: string): string => {
    const words = reader.read(text);
    return reader.kindOfNominal(
      words,
      words.findIndex(({ text: one }) => one === word),
    ).kind;
  };

  it.each([
    ['The company hired a new engineer.', 'engineer', 'person'],
    ['The company hired a new engineer.', 'company', 'organisation'],
    ['They lived in a village near the coast.', 'village', 'place'],
    ['Vera Holm, a painter, was born in 1931.', 'Vera', 'person'],
    ['He moved to Norway with his wife.', 'Norway', 'place'],
    ['The war ended after four years.', 'war', 'event'],
    ['The war ended after four years.', 'years', 'time'],
    ['The theory explains the idea of freedom.', 'theory', 'abstract'],
  ])('%s %s: %s', (text, word, kind) => {
    expect(kindOf(text, word)).toBe(kind);
  });

  it('comes with probabilities that add up to one', () => {
    const words = reader.read('The river crosses the old town.');
    const { probability, all } = reader.kindOfNominal(words, 1);
    expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
    expect(probability).toBe(Math.max(...all));
  });
});

describe('a model', () => {
  it('of another version, or none at all, is refused', () => {
    expect(() => makeReader(Uint8Array.of(1, 2, 3, 4, 5, 6))).toThrow('not a model');
    const other = Uint8Array.from(bytes);
    other[4] = 200;
    expect(() => makeReader(other)).toThrow('not a model');
  });

  it('that is cut off is refused', () => {
    expect(() => makeReader(bytes.slice(0, bytes.length / 2))).toThrow('cut off');
  });
});
