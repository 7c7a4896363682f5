import type { Article } from '#core/article/article.ts';
import { findCalendarDate } from '#core/article/calendar-date.ts';
import { withoutMarkers } from '#core/article/markers.ts';
import { normalise } from '#core/article/normalise.ts';
import { articleFromOutline, nothingTold, type OutlinePart } from '#core/article/outline.ts';
import { parseArticle } from '#core/article/parse.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownOutline } from './outline.ts';

/** Nested marks deeper than this are not written by people, and parsing them recurses. */
const DEEPEST = 100;

/** Reads Markdown, with `title`, `date` and their like from front matter when there is some. */
export function readMarkdown(text: string): Article {
  const front = readFrontMatter(text);
  const body = withoutMarkers(normalise((front?.body ?? text).replace(EDIT_LINKS, '')));
  if (DEEP_NEST.test(body) || hasCrowdedBlock(body)) return parseArticle(body);
  const outline = outlineWithin(body);
  if (outline === null) return parseArticle(body);
  const field = (...names: readonly string[]): string => {
    for (const name of names) {
      const value = front?.fields.get(name);
      if (value) return value;
    }
    return '';
  };
  return articleFromOutline(outline, {
    ...nothingTold,
    title: field('title'),
    published: findCalendarDate(field('published', 'date', 'pubdate'))?.iso ?? null,
    language: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(field('language', 'lang'))?.[0] ?? '',
    author: field('author', 'authors', 'byline').replace(/^\[|\]$/g, ''),
    publisher: field('publisher', 'site', 'publication'),
    url: /^https?:\/\/\S+$/.exec(field('url', 'source', 'canonical'))?.[0] ?? '',
  });
}

/** "\[[edit](/w/index.php)\]", as encyclopaedias are exported. */
const EDIT_LINKS = / ?\\?\[ ?\[(?:edit|edit source|bearbeiten|editar|modifier)\]\([^()\n]{0,400}\) ?\\?\]/gi;

const DEEP_NEST = new RegExp(
  `(?:[>*_\\[]\\s?|[-+]\\s{1,4}|\\d{1,9}[.)]\\s{1,4}){${DEEPEST}}|^ {${DEEPEST * 2},}[-*+]`,
  'm',
);

/** More marks of emphasis or links than anybody writes in a paragraph; the parser takes time in the square of them. */
const MOST_MARKS = 2_000;

const hasCrowdedBlock = (body: string): boolean =>
  body
    .split(/\n\s*\n/)
    .some((block) => block.length > MOST_MARKS && (block.match(/[*_~`[]/g)?.length ?? 0) > MOST_MARKS);

/** Null where the parser, which recurses, runs out of stack. */
function outlineWithin(body: string): OutlinePart[] | null {
  try {
    return markdownOutline(body);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
