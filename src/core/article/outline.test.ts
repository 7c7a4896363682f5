import { describe, expect, it } from 'vitest';
import { slice } from './article.ts';
import { articleFromOutline, nothingTold, type OutlinePart } from './outline.ts';

const prose = 'The founders cast the bell in a pit beside the river, where the clay was fine.';
const long = `${prose} ${prose} ${prose}`;
const heading = (text: string, level = 2): OutlinePart => ({ type: 'heading', level, text });
const text = (words: string, isLink = false): OutlinePart => ({
  type: 'paragraph',
  kind: 'text',
  text: words,
  isLink,
});
const item = (words: string, isLink = false): OutlinePart => ({
  type: 'paragraph',
  kind: 'item',
  text: words,
  isLink,
});

function read(...parts: OutlinePart[]): string[] {
  const article = articleFromOutline(parts, { ...nothingTold, title: 'Bells' });
  return article.sections.flatMap(({ heading: name, paragraphs }) => [
    ...(name === '' ? [] : [`# ${name}`]),
    ...paragraphs.map(({ span }) => slice(article, span)),
  ]);
}

describe('marked-up blocks', () => {
  it('lose lists of links and keep lists with words of their own', () => {
    expect(
      read(
        text(prose),
        item('Ten towers', true),
        item('Why clay', true),
        text(prose),
        item('Tin'),
        item('Rope', true),
      ),
    ).toEqual([prose, prose, 'Tin', 'Rope']);
  });

  it('lose related articles, and go on where the prose does', () => {
    expect(
      read(text(prose), heading('Related articles', 3), item('Ten towers'), text('Short.'), text(long)),
    ).toEqual([prose, long]);
    expect(read(text(prose), text('Related:'), item('Ten towers'), text(prose))).toEqual([prose, prose]);
  });

  it('lose a notice with its words, up to the next heading', () => {
    expect(
      read(
        heading('Clay'),
        text(prose),
        heading('Sign up for our newsletter', 3),
        text('Every Friday, the best of bells.'),
        heading('Rope'),
        text(prose),
      ),
    ).toEqual(['# Clay', prose, '# Rope', prose]);
  });

  it('lose references, and the heading over them', () => {
    expect(
      read(
        text(prose),
        heading('References'),
        item('Hall, T. (2004). Deep Water.'),
        text('^ Bells. pp. 3–4'),
      ),
    ).toEqual([prose]);
  });

  it('open sections by their highest headings, however deep those are', () => {
    expect(read(heading('Clay', 4), text(prose), heading('Red clay', 5), text(prose))).toEqual([
      '# Clay',
      prose,
      'Red clay',
      prose,
    ]);
  });

  it('lose the heading of the page itself, though its title says more', () => {
    expect(read(heading('The bells', 1), text(prose), heading('Clay'), text(prose))).toEqual([
      prose,
      '# Clay',
      prose,
    ]);
  });
});
