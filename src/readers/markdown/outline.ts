import { marked, type Token, type Tokens } from 'marked';
import { readHeading } from '#core/article/heading.ts';
import { isJunk } from '#core/article/junk.ts';
import type { OutlinePart } from '#core/article/outline.ts';
import { isVerbless } from '#core/article/verbless.ts';
import { rowTexts } from '#core/article/table.ts';
import { unescapeHtml } from './entities.ts';

type Kind = 'text' | 'item' | 'quote';

/** The blocks of a Markdown text. Pictures and raw HTML leave nothing but the words between tags. */
export function markdownOutline(text: string): OutlinePart[] {
  const tokens = marked.lexer(text, { gfm: true }).filter(({ type }) => type !== 'space');
  return tokens.flatMap((token, at) =>
    isCaption(tokens, at) ? [] : partsOf(token, 'text').map(withoutAttributes),
  );
}

/** What stands under a picture: a paragraph in italics, or a short one over the name of who took it. */
function isCaption(tokens: readonly Token[], at: number): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (token?.type !== 'paragraph' || before === undefined || !isPicture(before)) return false;
  const words = wordsOf(token);
  if (words.every(({ type }) => type === 'em')) return true;
  // "The harbour of Vik. *Bo Lind*"
  if (words.at(-1)?.type === 'em' && inline(token).length < 240 && inline(words.at(-1) ?? token).length < 60)
    return true;
  if (inline(token).length < 160 && isVerbless(inline(token)) && after?.type === 'paragraph') return true;
  const credit = after?.type === 'paragraph' ? inline(after).trim() : '';
  return (
    inline(token).length < 240 &&
    /^(?:photo|image|picture|illustration|credit)/i.test(credit) &&
    isJunk(credit)
  );
}

const isPicture = (token: Token): boolean =>
  token.type === 'paragraph' && wordsOf(token).every(({ type }) => type === 'image') && hasImage(token);

/** A picture, or a link around one. */
const hasImage = (token: Token): boolean =>
  tokensOf(token).some((inner) => inner.type === 'image' || (inner.type === 'link' && hasImage(inner)));

/** `## Food {#food}`: some writers give a heading an address. */
const withoutAttributes = (part: OutlinePart): OutlinePart =>
  part.type === 'heading' ? { ...part, text: part.text.replace(/\s*\{[#.][^{}]{1,60}\}\s*$/, '') } : part;

function partsOf(token: Token, kind: Kind): OutlinePart[] {
  switch (token.type) {
    case 'heading':
      return [{ type: 'heading', level: (token as Tokens.Heading).depth, text: inline(token) }];
    case 'paragraph': {
      const heading = kind === 'text' ? boldHeading(token) : null;
      if (heading !== null) return [{ type: 'heading', level: BOLD_LEVEL, text: heading }];
      return lines(token).map((text) => ({ type: 'paragraph', kind, text, isLink: isLink(token) }));
    }
    case 'text':
      return [{ type: 'paragraph', kind, text: inline(token), isLink: isLink(token) }];
    case 'blockquote':
      return ((token as Tokens.Blockquote).tokens ?? []).flatMap((inner) => partsOf(inner, 'quote'));
    case 'list': {
      const { items, ordered, start } = token as Tokens.List;
      return items.flatMap((item, at) => {
        const [first, ...more] = item.tokens.flatMap((inner) => partsOf(inner, 'item'));
        if (!first) return [];
        // The number of an item says its order, so it stays in its words.
        return [ordered ? { ...first, text: `${Number(start || 1) + at}. ${first.text}` } : first, ...more];
      });
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const cells = [header, ...rows].map((row) => row.map((cell) => inline(cell).trim()));
      const isNamed = cells[0]?.some((cell) => cell !== '') ?? false;
      return rowTexts(isNamed ? cells : cells.slice(1), isNamed ? true : null).map((text) => ({
        type: 'paragraph',
        kind: 'item',
        text,
      }));
    }
    case 'code':
      return [{ type: 'paragraph', kind, text: (token as Tokens.Code).text }];
    case 'html':
      return [{ type: 'paragraph', kind, text: unescapeHtml(withoutTags((token as Tokens.HTML).text)) }];
    default:
      return [];
  }
}

/** Level of a heading that is a bold paragraph: it opens a section, under any other heading. */
const BOLD_LEVEL = 3;

/** Many texts write headings as bold paragraphs. */
function boldHeading(paragraph: Token): string | null {
  const tokens = wordsOf(paragraph);
  const [only] = tokens;
  if (tokens.length !== 1 || !only) return null;
  const isBold =
    only.type === 'strong' || (only.type === 'em' && wordsOf(only).every(({ type }) => type === 'strong'));
  return isBold ? (readHeading(inline(only).trim())?.words ?? null) : null;
}

/** A caption is set in italics on the line under its picture: then each line stands alone. */
function lines(paragraph: Token): string[] {
  if (tokensOf(paragraph)[0]?.type !== 'image') return [inline(paragraph)];
  const words = wordsOf(paragraph);
  return words.length > 0 && words.every(({ type }) => type === 'em') ? [] : inline(paragraph).split('\n');
}

const isLink = (block: Token): boolean => {
  const tokens = wordsOf(block).filter((token) => /[\p{L}\p{N}]/u.test(inline(token)));
  return tokens.length > 0 && tokens.every(({ type }) => type === 'link');
};

/** The inline tokens that have words. */
const wordsOf = (token: Token): Token[] => tokensOf(token).filter((inner) => inline(inner).trim() !== '');

const tokensOf = (token: Token): Token[] => ('tokens' in token ? (token.tokens ?? []) : []);

/** The words of a block or a cell, without its marks. */
export function inline(token: Token | Tokens.TableCell): string {
  const tokens = 'tokens' in token ? token.tokens : undefined;
  if (!tokens) return unescapeHtml('text' in token && typeof token.text === 'string' ? token.text : '');
  return tokens.map(inlineText).join('');
}

function inlineText(token: Token): string {
  if (token.type === 'image' || token.type === 'html') return '';
  if (token.type === 'br') return ' ';
  if (token.type === 'codespan') return (token as Tokens.Codespan).text;
  return inline(token);
}

const withoutTags = (html: string): string =>
  html
    .replace(/<(script|style)\b[^]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(/<\/?[a-z][^>]*(?:>|$)/gi, ' ');
