import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';

const split = (text: string, language: string): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** Each text is its sentences joined, so that a test names them once. */
function expectSentences(language: string, ...sentences: readonly string[]): void {
  expect(split(sentences.join(language === 'zh' ? '' : ' '), language)).toEqual(sentences);
}

describe('sentences of a German text', () => {
  it('go on after ordinals, dates and abbreviations', () => {
    expectSentences(
      'de',
      'Am 3. Oktober 1990, d. h. nach einem Jahr, kam Dr. Weber z. B. nach Ulm.',
      'Im 19. Jahrhundert und am 2. Weihnachtstag stand die Nr. 5 leer.',
      'Der Bau kostete rund 3 Mio. Euro bzw. 6 Mrd. Mark usw.',
      'Danach war Ruhe.',
    );
  });

  it('end after a year, a Roman numeral before an opener, and an era', () => {
    expectSentences(
      'de',
      'Das geschah 1990.',
      'Es regierte Karl V.',
      'Er war jung.',
      'Rom brannte 390 v. Chr.',
      'Danach baute Karl V. Brücken.',
      'Es gab 44 v. Chr. einen Mord.',
    );
  });
});

describe('sentences of a Spanish text', () => {
  it('go on after titles, eras and doubled initials', () => {
    expectSentences(
      'es',
      'El Sr. Pérez y la Dra. Gil viven en EE. UU. desde 1990.',
      'César murió en el 44 a. C. en Roma.',
      'Vivió, p. ej., en la av. Mayor, núm. 5, etc.',
      'Luego se fue a EE. UU.',
      'La ciudad cayó en el 12 a. C.',
      'El rey huyó.',
    );
  });

  it('begin with their inverted marks', () => {
    expectSentences('es', 'Llegó en 1492.', '¿Quién lo sabía?', '¡Nadie!', 'Así fue.');
  });
});

describe('sentences of a Chinese text', () => {
  it('end at full stops, marks and semicolons', () => {
    expectSentences(
      'zh',
      '第一句在2.5年后结束。',
      '谁知道呢？',
      '没有人！',
      '一是快；',
      '二是好……',
      '完了。',
    );
  });

  it('keep quotations and brackets whole, with who says them', () => {
    expectSentences(
      'zh',
      '他说：“好。我来。”',
      '没有人回答！',
      '“我不知道。”她说。',
      '这是真的（见下文。）事。',
      '「走吧！」',
      '雨停了。',
    );
  });
});

it.each(['（', '“', '。', '“。', '）', '3. ', 'a. ', '. ', 'Dr. ', '“好。”他'])(
  'takes time linear in the length of %j repeated',
  (unit) => {
    for (const language of ['zh', 'de', 'es']) {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const started = performance.now();
      const sentences = splitSentences(text, language);
      expect(performance.now() - started).toBeLessThan(5_000);
      expect(
        sentences.every(({ start, end }, index) => start >= (sentences[index - 1]?.end ?? 0) && end > start),
      ).toBe(true);
    }
  },
);
