import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { modelBytes } from '../english/fixtures/model-bytes.ts';
import { loadReader, type Reader, type Tagger } from './tagger.ts';

let reader: Reader;
let tagger: Tagger;
beforeAll(async () => {
  reader = await loadReader(modelBytes);
  tagger = reader.read;
});

describe('the tagger', () => {
  it('is set up once, and tags a text alike whatever it has tagged before', async () => {
    const text = 'In 1958, Vera Holm painted 12 portraits of the keepers.';
    const before = tagger(text);
    tagger('The keepers will portrait Holm; painted walls, 1958 of them, keep well.');
    expect(await loadReader(modelBytes)).toBe(reader);
    expect(tagger(text)).toEqual(before);
  });

  it('tells verbs, names and numbers, with dictionary forms', () => {
    const words = tagger('In 1958, Vera Holm painted 12 portraits.');
    expect(words.map(({ text, tag }) => `${text}/${tag}`)).toEqual([
      'In/ADP',
      '1958/NUM',
      ',/PUNCT',
      'Vera/PROPN',
      'Holm/PROPN',
      'painted/VERB',
      '12/NUM',
      'portraits/NOUN',
      './PUNCT',
    ]);
    expect(words[5]?.lemma).toBe('paint');
  });

  it('gives words that stand literally in the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let end = 0;
        for (const word of tagger(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(end);
          end = word.end;
        }
      }),
    );
  });
});
