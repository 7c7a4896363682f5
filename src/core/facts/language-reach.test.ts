import { expect, it } from 'vitest';
import { dateGrammar } from './date/grammars.ts';
import { monthNamed } from './date/month.ts';
import { figureReader } from './figure/grammars.ts';
import { languageReach } from './language-reach.ts';

it.each([
  ['en', 'questions'],
  ['en-GB', 'questions'],
  ['de', 'gaps'],
  ['de-AT', 'gaps'],
  ['es-MX', 'gaps'],
  ['zh-Hant', 'gaps'],
  ['fr', 'plain'],
  ['it', 'plain'],
  ['pt-BR', 'plain'],
  ['nl', 'plain'],
  ['ja', 'little'],
  ['ar', 'little'],
  ['und', 'unknown'],
  ['', 'unknown'],
])('a text in “%s” gives %s', (language, reach) => {
  expect(languageReach(language)).toBe(reach);
});

it.each(['en', 'de', 'es', 'zh', 'fr', 'it', 'pt', 'nl', 'ja', 'ar', 'ru'])(
  'says of “%s” what its grammars can do',
  (language) => {
    const reach = languageReach(language);
    expect(dateGrammar(language) !== null).toBe(reach === 'gaps');
    expect(figureReader(language) !== null).toBe(reach === 'gaps');
    const march = ['mars', 'marzo', 'março', 'maart'].some((name) => monthNamed(name, language) !== null);
    if (reach === 'plain') expect(march).toBe(true);
    if (reach === 'little') expect(march).toBe(false);
  },
);
