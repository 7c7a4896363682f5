import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countText } from './add-count.ts';

const prose = 'The tide comes in twice a day, and nobody on this coast has ever asked it why.';

const seed = new URL('../../../shared/articles/000_eb10c5871c4ecee6.txt', import.meta.url);

describe('what is said of a text while it is typed', () => {
  it('counts words and the lines that stand over prose', () => {
    const text = `A title\n\nMarch 3, 2020\n\nThe moon\n\n${prose}\n\n## The sun\n${prose}\n`;
    expect(countText(text)).toEqual({ words: 2 + 3 + 2 + 17 + 2 + 17, headings: 2 });
  });

  it('takes no line inside a paragraph for a heading', () => {
    expect(countText(`${prose}\nTwice a day\n${prose}`).headings).toBe(0);
    expect(countText(`${prose}\n\nTwice a day\n${prose}`).headings).toBe(1);
  });

  it('is quick enough to run between two keystrokes on 50,000 words', () => {
    const long = `The moon\n\n${prose}\n\n`.repeat(2_700);
    const started = performance.now();
    // The first line is the title.
    expect(countText(long).headings).toBe(2_699);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it.skipIf(!existsSync(seed))(
    'finds the three headings of the seed article (skipped where it is absent)',
    () => {
      expect(countText(readFileSync(seed, 'utf8')).headings).toBe(3);
    },
  );
});
