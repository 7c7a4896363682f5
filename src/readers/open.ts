import type { Article } from '#core/article/article.ts';
import { parseArticle } from '#core/article/parse.ts';
import { refuse, type Result } from '#core/result.ts';
import { unreachable } from '#core/unreachable.ts';
import { decode, unsupported, type OpenedFile } from './decode.ts';
import { checkArticle, checkText, MEGABYTE, MOST_MEGABYTES } from './limits.ts';
import { markupOf, type Markup } from './looks.ts';

/** Reads a file somebody opened, dropped or shared. The readers of HTML and Markdown are loaded only when needed. */
export async function openArticle(file: OpenedFile): Promise<Result<Article>> {
  const opened = decodeFile(file);
  if (!opened.ok) return opened;
  return readMarkup(opened.value, markupByName(file) ?? markupOf(opened.value));
}

/** The text in a file, whatever it says: for the readers of articles and of courses. */
export function decodeFile(file: OpenedFile): Result<string> {
  if (file.bytes.length === 0) return refuse({ code: 'empty' });
  const foreign = unsupported(file);
  if (foreign) return refuse(foreign);
  if (file.bytes.length > MOST_MEGABYTES * 1024 * 1024) {
    return refuse({ code: 'too-large', megabytes: file.bytes.length / MEGABYTE, limit: MOST_MEGABYTES });
  }
  return decode(file);
}

/** Reads pasted text of any kind: HTML and Markdown as such when it clearly is. */
export async function openPasted(text: string): Promise<Result<Article>> {
  return readMarkup(text, markupOf(text));
}

/** Reads pasted text as plain text, at once. */
export function readPasted(text: string): Result<Article> {
  const checked = checkText(text);
  return checked.ok ? checkArticle(parseArticle(checked.value)) : checked;
}

async function readMarkup(text: string, markup: Markup): Promise<Result<Article>> {
  switch (markup) {
    case 'plain':
      return readPasted(text);
    case 'markdown': {
      const checked = checkText(text);
      if (!checked.ok) return checked;
      const { readMarkdown } = await import('./markdown/read.ts');
      return checkArticle(readMarkdown(checked.value));
    }
    case 'html': {
      if (text.trim() === '') return refuse({ code: 'empty' });
      const { readHtml } = await import('./html/read.ts');
      const article = readHtml(text);
      return article.ok ? checkArticle(article.value) : article;
    }
    default:
      return unreachable(markup);
  }
}

function markupByName({ name, type }: OpenedFile): Markup | null {
  if (/\.x?html?$/i.test(name) || /^(?:text\/html|application\/xhtml\+xml)/.test(type)) return 'html';
  if (/\.(?:md|markdown|mdown)$/i.test(name) || type.startsWith('text/markdown')) return 'markdown';
  return null;
}
