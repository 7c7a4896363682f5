import { readHeading } from '#core/article/heading.ts';
import type { OutlinePart } from '#core/article/outline.ts';

type Kind = 'text' | 'item' | 'quote';

const BLOCKS = new Set([
  'P',
  'DIV',
  'SECTION',
  'ARTICLE',
  'MAIN',
  'PRE',
  'UL',
  'OL',
  'LI',
  'DL',
  'DT',
  'DD',
  'BLOCKQUOTE',
  'TABLE',
  'THEAD',
  'TBODY',
  'TFOOT',
  'HR',
  'BODY',
  'HEADER',
]);
const UNREAD = new Set([
  'NAV',
  'FOOTER',
  'ASIDE',
  'FORM',
  'BUTTON',
  'FIGURE',
  'FIGCAPTION',
  'HEAD',
  'TITLE',
  'SCRIPT',
  'STYLE',
]);

/** The blocks of a parsed page, top to bottom. Walks with a stack of its own, so that no nesting is too deep. */
export function outlineOf(root: Node): OutlinePart[] {
  const parts: OutlinePart[] = [];
  let words: string[] = [];
  let breaks = 0;
  const flush = (kind: Kind): void => {
    const text = words.join('');
    words = [];
    breaks = 0;
    if (text.trim() !== '') parts.push({ type: 'paragraph', kind, text });
  };

  type Step = { readonly node: Node; readonly kind: Kind } | { readonly close: Kind };
  const steps: Step[] = [{ node: root, kind: 'text' }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('close' in step) {
      flush(step.close);
      continue;
    }
    const { node, kind } = step;
    if (node.nodeType === TEXT) {
      const text = node.textContent ?? '';
      if (text.trim() !== '') breaks = 0;
      words.push(text);
      continue;
    }
    if (node.nodeType !== ELEMENT && node !== root) continue;
    const name = node.nodeName.toUpperCase();
    if (UNREAD.has(name)) continue;
    const level = /^H([1-6])$/.exec(name)?.[1];
    if (level !== undefined) {
      flush(kind);
      parts.push({ type: 'heading', level: Number(level), text: node.textContent ?? '' });
      continue;
    }
    if (name === 'BR') {
      words.push(' ');
      if (++breaks === 2) flush(kind);
      continue;
    }
    if (name === 'TR') {
      flush(kind);
      const cells = [...node.childNodes]
        .map((cell) => (cell.textContent ?? '').trim())
        .filter((cell) => cell !== '');
      if (cells.length > 0) parts.push({ type: 'paragraph', kind: 'text', text: cells.join(' | ') });
      continue;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) flush(kind);
    const heading = name === 'P' ? boldHeading(node) : null;
    if (heading !== null) {
      parts.push({ type: 'heading', level: 3, text: heading });
      continue;
    }
    const inner: Kind = name === 'LI' ? 'item' : name === 'BLOCKQUOTE' ? 'quote' : kind;
    if (isBlock) steps.push({ close: inner });
    for (let child = node.lastChild; child; child = child.previousSibling)
      steps.push({ node: child, kind: inner });
  }
  flush('text');
  return parts;
}

const ELEMENT = 1;
const TEXT = 3;

/** Many pages write headings as bold paragraphs. */
function boldHeading(paragraph: Node): string | null {
  const children = [...paragraph.childNodes].filter((child) => (child.textContent ?? '').trim() !== '');
  const only = children[0];
  if (children.length !== 1 || !only || !/^(?:STRONG|B)$/i.test(only.nodeName)) return null;
  return readHeading((only.textContent ?? '').trim())?.words ?? null;
}
