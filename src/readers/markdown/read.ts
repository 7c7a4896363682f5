import type { Article } from '#core/article/article.ts';
import { findCalendarDate } from '#core/article/calendar-date.ts';
import { withoutMarkers } from '#core/article/markers.ts';
import { normalise } from '#core/article/normalise.ts';
import { articleFromOutline, nothingTold } from '#core/article/outline.ts';
import { parseArticle } from '#core/article/parse.ts';
import { readFrontMatter } from './front-matter.ts';
import { markdownOutline } from './outline.ts';

/** Nested marks deeper than this are not written by people, and parsing them recurses. */
const DEEPEST = 100;

/** Reads Markdown, with `title`, `date` and their like from front matter when there is some. */
export function readMarkdown(text: string): Article {
  const front = readFrontMatter(text);
  const body = withoutMarkers(normalise(front?.body ?? text));
  if (DEEP_NEST.test(body)) return parseArticle(body);
  const field = (...names: readonly string[]): string => {
    for (const name of names) {
      const value = front?.fields.get(name);
      if (value) return value;
    }
    return '';
  };
  return articleFromOutline(markdownOutline(body), {
    ...nothingTold,
    title: field('title'),
    published: findCalendarDate(field('published', 'date', 'pubdate'))?.iso ?? null,
    language: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.exec(field('language', 'lang'))?.[0] ?? '',
    author: field('author', 'authors', 'byline').replace(/^\[|\]$/g, ''),
    publisher: field('publisher', 'site', 'publication'),
    url: /^https?:\/\/\S+$/.exec(field('url', 'source', 'canonical'))?.[0] ?? '',
  });
}

const DEEP_NEST = new RegExp(`(?:[>*_\\[]\\s?){${DEEPEST}}|^ {${DEEPEST * 2},}[-*+]`, 'm');
