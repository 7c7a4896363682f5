import { marked, type Token, type Tokens } from 'marked';
import type { OutlinePart } from '#core/article/outline.ts';
import { unescapeHtml } from './entities.ts';

type Kind = 'text' | 'item' | 'quote';

/** The blocks of a Markdown text. Pictures and raw HTML leave nothing but the words between tags. */
export function markdownOutline(text: string): OutlinePart[] {
  return marked.lexer(text, { gfm: true }).flatMap((token) => partsOf(token, 'text'));
}

function partsOf(token: Token, kind: Kind): OutlinePart[] {
  switch (token.type) {
    case 'heading':
      return [{ type: 'heading', level: (token as Tokens.Heading).depth, text: inline(token) }];
    case 'paragraph':
    case 'text':
      return [{ type: 'paragraph', kind, text: inline(token) }];
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
      return [header, ...rows].map((cells) => ({
        type: 'paragraph',
        kind: 'text',
        text: cells.map((cell) => inline(cell)).join(' | '),
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
