import { describe, expect, it } from 'vitest';
import { aboutAbroad } from './about-abroad.ts';

const about = (language: string, sentence: string, fact: string): string | null => {
  const start = sentence.indexOf(fact);
  return aboutAbroad(language, sentence, { start, end: start + fact.length });
};

describe('what a date or figure is about', () => {
  it.each([
    ['de', 'Die Mauer fiel am 9. November 1989 in Berlin.', '9. November 1989', 'Die Mauer fiel … in Berlin'],
    [
      'de',
      'Am 3. Oktober 1990 wurde das Museum eröffnet, und alle kamen.',
      '3. Oktober 1990',
      'Wurde das Museum eröffnet',
    ],
    ['de', 'Doch die Brücke kostete rund 28.000 Mark.', 'rund 28.000 Mark', 'Die Brücke kostete'],
    ['es', 'El muro cayó en 1989, y nadie lo esperaba.', '1989', 'El muro cayó'],
    ['es', 'En 1990, tras años de obras, se abrió el museo.', '1990', 'Tras años de obras'],
    ['zh', '阿尔邦县于1889年修建了一座大桥，长300米。', '1889年', '阿尔邦县……修建了一座大桥'],
    ['zh', '1990年，博物馆在阿尔邦开放。', '1990年', '博物馆在阿尔邦开放'],
  ])('%s: %s', (language, sentence, fact, expected) => {
    expect(about(language, sentence, fact)).toBe(expected);
  });

  it('is left to the general rules in other languages', () => {
    expect(about('en', 'The wall fell in 1989.', '1989')).toBeNull();
  });

  it('is short whatever the sentence', () => {
    const sentence = `Im Jahr 1990 ${'kam viel '.repeat(200)}.`;
    expect(about('de', sentence, '1990')?.length).toBeLessThanOrEqual(91);
  });
});
