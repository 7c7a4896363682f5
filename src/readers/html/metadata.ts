import { findCalendarDate } from '#core/article/calendar-date.ts';
import type { Told } from '#core/article/outline.ts';

/** What a page says about itself in its head, its first heading and its linked data. */
export function metadataOf(document: Document, data: readonly string[]): Told {
  const metas = readMetas(document);
  const linked = linkedArticle(data);
  const meta = (...names: readonly string[]): string => {
    for (const name of names) {
      const value = metas.get(name);
      if (value) return value;
    }
    return '';
  };
  const publisher =
    meta('og:site_name', 'application-name', 'publisher', 'dc.publisher') || nameOf(linked['publisher']);
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => textOf(heading))
    .filter((text) => text !== '');
  const named =
    meta('og:title', 'twitter:title', 'dc.title', 'citation_title') ||
    asText(linked['headline']) ||
    (headings.length === 1 ? (headings[0] ?? '') : '') ||
    textOf(document.querySelector('title')) ||
    (headings[0] ?? '');
  // "A title - Explained - The Bell Gazette": the page has the bare title too.
  const title =
    [asText(linked['headline']), headings.length === 1 ? (headings[0] ?? '') : ''].find(
      (bare) => bare.length > 3 && isBare(bare, named.replace(/^\d{1,2}(?:\.\d{1,2}){0,3}\.? /, '')),
    ) ?? named;
  const time = document.querySelector(
    'time[pubdate], time[itemprop="datePublished"], article time[datetime], header time[datetime], time[datetime]',
  );
  const told =
    meta(
      'article:published_time',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'pubdate',
      'publishdate',
      'publish-date',
      'sailthru.date',
      'parsely-pub-date',
      'citation_publication_date',
      'og:published_time',
    ) ||
    asText(linked['datePublished']) ||
    time?.getAttribute('datetime') ||
    textOf(time);
  // Some pages say it only in the line under their title.
  const published = findCalendarDate(told) ? told : datedByClass(document);
  const author =
    meta('author', 'article:author', 'dc.creator', 'parsely-author', 'byl') || nameOf(linked['author']);
  return {
    title: withoutSite(title, publisher),
    published: findCalendarDate(published)?.iso ?? null,
    language: languageTag(
      document.documentElement?.getAttribute('lang') || meta('og:locale', 'content-language'),
    ),
    author: /^https?:/.test(author) ? '' : author.replace(/^by\s+/i, ''),
    publisher,
    url: webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') || meta('og:url')),
  };
}

/** Whether a title is another one without what stands behind it. */
const isBare = (bare: string, title: string): boolean =>
  title.startsWith(bare) && /^(?:\s*[|–—:·•»-]\s|$)/.test(title.slice(bare.length));

function datedByClass(document: Document): string {
  for (const element of document.querySelectorAll(DATED)) {
    const text = textOf(element);
    if (text.length < 160 && findCalendarDate(text)) return text;
  }
  return '';
}

const DATED = ['date', 'Date', 'byline', 'Byline', 'publish', 'timestamp', 'posted', 'meta', 'dateline']
  .map((name) => `[class*="${name}"]`)
  .join(', ');

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name =
      element.getAttribute('property') ||
      element.getAttribute('name') ||
      element.getAttribute('itemprop') ||
      element.getAttribute('http-equiv');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content);
  }
  return metas;
}

/** The first thing in the linked data that has a headline or a day of publication. */
function linkedArticle(data: readonly string[]): Record<string, unknown> {
  for (const text of data) {
    const waiting: unknown[] = [parsed(text)];
    for (let looked = 0; looked < 50 && waiting.length > 0; looked++) {
      const thing = waiting.shift();
      if (Array.isArray(thing)) waiting.push(...thing.slice(0, 50));
      else if (isRecord(thing)) {
        if ('headline' in thing || 'datePublished' in thing) return thing;
        waiting.push(thing['@graph']);
      }
    }
  }
  return {};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Pages carry broken data; the page itself is still there.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(nameOf).filter(Boolean).slice(0, 10).join(', ');
  return isRecord(value) ? asText(value['name']) : asText(value);
}

/** "A title | The Bell Gazette" without the name of the site. */
function withoutSite(title: string, site: string): string {
  const cut = /^(.{8,}?)\s+(?:[|»·•]|[–—-])\s+([^|»·•–—]{2,40})$/u.exec(title.slice(0, 300));
  if (!cut?.[1]) return title;
  const isSite = site !== '' && cut[2]?.toLowerCase() === site.toLowerCase();
  return isSite || /\s[|»]\s/.test(title) ? cut[1] : title;
}

function languageTag(value: string): string {
  const tag = value.trim().replace('_', '-');
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : '';
}

const webAddress = (value: string): string => (/^https?:\/\/[^\s"'<>]{1,2000}$/i.test(value) ? value : '');
const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
