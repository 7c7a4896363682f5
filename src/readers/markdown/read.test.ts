import { describe, expect, it } from 'vitest';
import { slice } from '#core/article/article.ts';
import { readMarkdown } from './read.ts';

const prose = 'The founders cast the bell in a pit\nbeside the river. It was hung **two years** later.';
const plain = 'The founders cast the bell in a pit beside the river. It was hung two years later.';

const file = `---
title: "The bell that nobody rang"
date: 2019-03-03
author: Ana Ruiz
lang: en
---

${prose}

![A tower](tower.png)

## Background

> Ring it again.

- Bronze
- Tin &amp; [copper](https://example.org)

1. Cast it
2. Hang it

#### The clay

| Year | Bells |
|------|-------|
| 1984 | 23    |

<div onclick="alert(1)">${plain}</div>
`;

describe('Markdown', () => {
  const article = readMarkdown(file);
  const texts = article.sections.map((section) =>
    section.paragraphs.map(({ kind, span }) => `${kind}: ${slice(article, span)}`),
  );

  it('tells title, day, author and language in its front matter', () => {
    expect([article.title, article.published, article.source.author, article.language]).toEqual([
      'The bell that nobody rang',
      '2019-03-03',
      'Ana Ruiz',
      'en',
    ]);
  });

  it('has sections, subheadings, quotations, items and rows, and no marks', () => {
    expect(article.sections.map(({ id }) => id)).toEqual(['lead', 'background']);
    expect(texts).toEqual([
      [`text: ${plain}`],
      [
        'quote: Ring it again.',
        'item: Bronze',
        'item: Tin & copper',
        'item: 1. Cast it',
        'item: 2. Hang it',
        'subheading: The clay',
        'item: Year 1984, Bells: 23',
        `text: ${plain}`,
      ],
    ]);
  });

  it('has its title in its first heading when there is no front matter', () => {
    const read = readMarkdown(`# Bells\n\n*3 March 2019*\n\n${prose}\n\nLater\n-----\n\n${prose}`);
    expect([read.title, read.published, read.sections.map(({ heading }) => heading)]).toEqual([
      'Bells',
      '2019-03-03',
      ['', 'Later'],
    ]);
  });

  it('has bold paragraphs for headings, and no notes', () => {
    const read = readMarkdown(
      `# Bells\n\n${prose}[^1]\n\n**What happens: nothing**\n\n${prose}\n\n***Rope***\n\n**It rang.** ${prose}\n\n[^1]: By the river.`,
    );
    expect(read.sections.map(({ heading }) => heading)).toEqual(['', 'What happens: nothing', 'Rope']);
    expect(read.text).toBe(`${plain}\n\n${plain}\n\nIt rang. ${plain}`);
  });

  it('loses the words under pictures, and links to the editor of an encyclopaedia', () => {
    const read = readMarkdown(
      `# Bells\n\n[![](x.jpg)](/file)\n\n*The bell of Arl*, by Jan Hall (1663)\n\n${prose}\n\n## Clay\\[[edit](/w/index.php?section=1 "Edit")\\]\n\n![pit](y.jpg)\n\nThe pit in winter. *Bo Lind*\n\n${prose}`,
    );
    expect(read.sections.map(({ heading }) => heading)).toEqual(['', 'Clay']);
    expect(read.text).toBe(`${plain}\n\n${plain}`);
  });

  it.each([
    ['quotes in quotes', '>'.repeat(50_000)],
    ['brackets', '['.repeat(20_000)],
    ['stars', '*a '.repeat(20_000)],
    ['nested lists', Array.from({ length: 1_000 }, (_, at) => `${' '.repeat(at * 2)}- a`).join('\n')],
    ['backticks', '`a'.repeat(20_000)],
    ['strong words never closed', '**a'.repeat(50_000)],
    ['quotes of lists', '> - '.repeat(40_000)],
    ['numbered lists in numbered lists', '1. '.repeat(50_000)],
  ])('of %s takes no more than a moment', (_what, text) => {
    const started = performance.now();
    readMarkdown(text);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
