import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from './article.ts';
import { buildArticle, type ArticleDraft, type DraftSection } from './build.ts';

const draft = (sections: readonly DraftSection[]): ArticleDraft => ({
  title: 'Bells',
  published: null,
  language: 'en',
  source: { title: '', author: '', publisher: '', url: '' },
  sections,
});
const section = (heading: string, ...texts: string[]): DraftSection => ({
  heading,
  summary: '',
  paragraphs: texts.map((text) => ({ kind: 'text', text })),
});

describe('building an article', () => {
  it('joins paragraphs by one empty line and measures them', () => {
    const article = buildArticle(draft([section('', 'One. Two.'), section('More', '  Three\n four. ', ' ')]));
    expect(article.text).toBe('One. Two.\n\nThree four.');
    expect(article.sections.map(({ id }) => id)).toEqual(['lead', 'more']);
    const spans = article.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences),
    );
    expect(spans.map((span) => slice(article, span))).toEqual(['One.', 'Two.', 'Three four.']);
  });

  it('gives every section its own name, fit for an address', () => {
    const headings = [
      '',
      'Lead',
      'Analysis',
      'Analysis',
      'Analysis 2',
      'Größe & Maß',
      '背景',
      '背景',
      'Ölpreis',
      '',
    ];
    const { sections } = buildArticle(draft(headings.map((heading) => section(heading, 'Text.'))));
    const ids = sections.map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['lead', 'lead-2', 'analysis', 'analysis-2']);
    expect(new Set(ids).size).toBe(headings.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(ids[5]).toBe('grosse-mass');
  });

  it('names a heading in another script the same way every time, and two of them apart', () => {
    const ids = ['背景', '分析', 'Фон'].map(
      (heading) => buildArticle(draft([section(heading, 'x')])).sections[0]?.id,
    );
    expect(new Set(ids).size).toBe(3);
    expect(buildArticle(draft([section('', 'y'), section('分析', 'x')])).sections[1]?.id).toBe(ids[1]);
  });

  it('drops a lead without text, keeps a heading without text', () => {
    const { sections } = buildArticle(draft([section('', ' '), section('Later')]));
    expect(sections.map(({ heading }) => heading)).toEqual(['Later']);
  });

  it('splits no sentences in a subheading', () => {
    const article = buildArticle(
      draft([{ heading: '', summary: '', paragraphs: [{ kind: 'subheading', text: 'A. Bells of Rome' }] }]),
    );
    expect(article.sections[0]?.paragraphs[0]?.sentences).toEqual([]);
  });

  it('tiles its text with paragraphs, and paragraphs with sentences, whatever they are made of', () => {
    const paragraph = fc.record({
      kind: fc.constantFrom('text' as const, 'item' as const, 'quote' as const, 'subheading' as const),
      text: fc.string({ unit: 'grapheme' }),
    });
    const sections = fc.array(
      fc.record({ heading: fc.string(), summary: fc.string(), paragraphs: fc.array(paragraph) }),
    );
    fc.assert(
      fc.property(sections, (parts) => {
        const article = buildArticle(draft(parts));
        const paragraphs = article.sections.flatMap((part) => part.paragraphs);
        expect(paragraphs.map(({ span }) => slice(article, span)).join('\n\n')).toBe(article.text);
        expect(new Set(article.sections.map(({ id }) => id)).size).toBe(article.sections.length);
        let at = 0;
        for (const { kind, span, sentences } of paragraphs) {
          expect(span.start).toBe(at === 0 ? 0 : at + 2);
          at = span.end;
          let inside = span.start;
          for (const sentence of sentences) {
            expect(article.text.slice(inside, sentence.start).trim()).toBe('');
            expect(sentence.end).toBeLessThanOrEqual(span.end);
            inside = sentence.end;
          }
          if (kind !== 'subheading') expect(inside).toBe(span.end);
        }
        expect(at).toBe(article.text.length);
      }),
    );
  });
});
