import { describe, expect, it } from 'vitest';
import { slice } from '#core/article/article.ts';
import { readHtml } from './read.ts';

const prose =
  '<p>The founders cast the bell in a pit beside the river, where the clay was fine, in 1531.</p>';
const lead = 'A bell of tin and copper could be heard in eleven villages. It changed what noon was.';

const paragraphs = (html: string) => {
  const read = readHtml(html);
  return read.ok
    ? read.value.sections.flatMap((section) => section.paragraphs.map(({ span }) => slice(read.value, span)))
    : [];
};

describe('what introduces a page under its title', () => {
  it('is kept, though it stands in a box with the picture', () => {
    const html = `<main><div class="hero"><h1>The bell</h1><p class="lead">${lead}</p></div><div class="text">${prose.repeat(6)}</div></main>`;
    expect(paragraphs(html).filter((text) => text === lead)).toHaveLength(1);
  });

  it('is there once', () => {
    const html = `<article><h1>The bell</h1><p>${lead}</p>${prose.repeat(6)}</article>`;
    expect(paragraphs(html).filter((text) => text === lead)).toHaveLength(1);
  });
});
