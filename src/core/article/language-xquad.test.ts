import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language.ts';

const data = process.env.LECTERN_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const file = (language: string): string => `${data}/qa/xquad.${language}.json`;

describe.each(['en', 'de', 'es', 'zh'])(
  'paragraphs of XQuAD in %s (skipped where the data is not at hand)',
  (language) => {
    it.skipIf(!existsSync(file(language)))('are told to be in their language, 99 in 100', () => {
      const { data: documents } = JSON.parse(readFileSync(file(language), 'utf8')) as {
        data: { paragraphs: { context: string }[] }[];
      };
      const contexts = documents.flatMap(({ paragraphs }) => paragraphs.map(({ context }) => context));
      const wrong = contexts.filter((context) => detectLanguage(context) !== language);
      expect(contexts.length).toBeGreaterThan(200);
      expect(wrong.length, wrong.join('\n\n')).toBeLessThanOrEqual(contexts.length * 0.01);
    });

    it.skipIf(!existsSync(file(language)))('give it away by their first 120 characters, 97 in 100', () => {
      const { data: documents } = JSON.parse(readFileSync(file(language), 'utf8')) as {
        data: { paragraphs: { context: string }[] }[];
      };
      const heads = documents.flatMap(({ paragraphs }) =>
        paragraphs.map(({ context }) => context.slice(0, 120)),
      );
      const wrong = heads.filter((head) => detectLanguage(head) !== language);
      expect(wrong.length, wrong.join('\n\n')).toBeLessThanOrEqual(heads.length * 0.03);
    });
  },
);
