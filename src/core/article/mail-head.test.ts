import { describe, expect, it } from 'vitest';
import { parseArticle } from './parse.ts';

const prose = 'The founders cast the bell in a pit beside the river, where the clay was fine, in 1531.';

describe('the head of a letter', () => {
  it('gives title, day and writer', () => {
    const article = parseArticle(
      `From: Ana Ruiz from Bell Notes <notes@bells.example>\nTo: you@mail.example\nDate: Sun, 3 Apr 2022 07:01:22 +0000\nSubject: The bell that came by rail\n\n${prose}\n\n${prose} Again.`,
    );
    expect(article).toMatchObject({ title: 'The bell that came by rail', published: '2022-04-03' });
    expect(article.source.author).toBe('Ana Ruiz');
    expect(article.text.startsWith(prose)).toBe(true);
  });

  it('is none where fields stand in a text', () => {
    const article = parseArticle(`The bell of Arle\n\nFrom: the river\nTo: the tower\n\n${prose}`);
    expect(article.title).toBe('The bell of Arle');
  });
});
