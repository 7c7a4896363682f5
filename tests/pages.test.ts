import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slice, type Article } from '#core/article/article.ts';
import { openArticle } from '#readers/open.ts';

/** Whole pages with everything that stands around an article, and beside each what a reader should see of it. */
const folder = new URL('./pages/', import.meta.url);
const pages = readdirSync(folder).filter((name) => !name.endsWith('.seen'));

/** Title and day, then a line for each heading and paragraph with what it is. */
function seen(article: Article): string {
  const lines = [`title: ${article.title}`, `day: ${article.published ?? ''}`];
  for (const { heading, paragraphs } of article.sections) {
    if (heading !== '') lines.push(`section: ${heading}`);
    for (const { kind, span } of paragraphs) lines.push(`${kind}: ${slice(article, span)}`);
  }
  return `${lines.join('\n')}\n`;
}

describe('a page as it is saved or copied', () => {
  it.each(pages)('%s shows its article and nothing else', async (name) => {
    const read = await openArticle({ name, type: '', bytes: readFileSync(new URL(name, folder)) });
    expect(read.ok && seen(read.value)).toBe(readFileSync(new URL(`${name}.seen`, folder), 'utf8'));
  });
});
