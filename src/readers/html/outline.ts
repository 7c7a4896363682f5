import { readDateline } from '#core/article/dateline.ts';
import type { OutlinePart } from '#core/article/outline.ts';
import { isAside } from './aside.ts';
import { boldHeading } from './bold-heading.ts';
import { isLongerThan } from './length.ts';
import { raised } from './raised.ts';
import { tableParts } from './table.ts';

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
  'FORM',
  'TABLE',
  'CAPTION',
  'TR',
  'TD',
  'TH',
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
  'BUTTON',
  'FIGURE',
  'FIGCAPTION',
  'HEAD',
  'TITLE',
  'SCRIPT',
  'STYLE',
]);

/** A form longer than this is wrapped around the whole page, as some servers do. */
const LONGEST_FORM = 600;

/** A list written with line breaks and bullets; other line breaks are spaces. */
const BULLETED = /\n\s*[•▪◦●‣]\s*/;

/** The blocks of a parsed page, top to bottom. Walks with a stack of its own, so that no nesting is too deep. */
export function outlineOf(root: Node): OutlinePart[] {
  const parts: OutlinePart[] = [];
  let words: string[] = [];
  /** Letters of `words` outside links. */
  let plain = 0;
  let breaks = 0;
  let inLinks = 0;
  const flush = (kind: Kind): void => {
    const said = words.join('');
    for (const [index, text] of (isStacked(said) ? said.split('\n') : said.split(BULLETED)).entries())
      if (text.trim() !== '')
        parts.push({
          type: 'paragraph',
          kind: index === 0 || isStacked(said) ? kind : 'item',
          text,
          isLink: plain === 0,
        });
    words = [];
    plain = 0;
    breaks = 0;
  };
  const say = (text: string): void => {
    if (text.trim() !== '') breaks = 0;
    if (inLinks === 0 && /[\p{L}\p{N}]/u.test(text)) plain++;
    words.push(text);
  };

  type Step =
    { readonly node: Node; readonly kind: Kind } | { readonly close: Kind } | { readonly closeLink: true };
  const steps: Step[] = [{ node: root, kind: 'text' }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('close' in step) {
      flush(step.close);
      continue;
    }
    if ('closeLink' in step) {
      inLinks--;
      continue;
    }
    const { node, kind } = step;
    if (node.nodeType === TEXT) {
      say((node.textContent ?? '').replace(/\s+/g, ' '));
      continue;
    }
    if (node.nodeType !== ELEMENT && node !== root) continue;
    const name = node.nodeName.toUpperCase();
    if (UNREAD.has(name) || (name === 'FORM' && !isLongerThan(node, LONGEST_FORM))) continue;
    if (node !== root && isAside(node)) continue;
    const level = /^H([1-6])$/.exec(name)?.[1];
    if (level !== undefined) {
      flush(kind);
      parts.push({ type: 'heading', level: Number(level), text: node.textContent ?? '' });
      continue;
    }
    if (name === 'BR') {
      words.push('\n');
      if (++breaks === 2) flush(kind);
      continue;
    }
    if (name === 'SUP') {
      say(raised(node.textContent ?? '', words.slice(-4).join('').slice(-12), hasLink(node)));
      continue;
    }
    const table = name === 'TABLE' ? tableParts(node) : null;
    if (table) {
      flush(kind);
      parts.push(...table);
      continue;
    }
    const isBlock = BLOCKS.has(name);
    if (isBlock) flush(kind);
    const heading = name === 'P' || name === 'DIV' ? boldHeading(node) : null;
    if (heading !== null) {
      parts.push({ type: 'heading', level: 3, text: heading });
      continue;
    }
    const inner: Kind = name === 'LI' ? 'item' : name === 'BLOCKQUOTE' ? 'quote' : kind;
    if (isBlock) steps.push({ close: inner });
    if (name === 'A') {
      inLinks++;
      steps.push({ closeLink: true });
      // One link right behind another is a button beside a button.
      if (node.previousSibling?.nodeName.toUpperCase() === 'A') words.push(' ');
    }
    for (let child = node.lastChild; child; child = child.previousSibling)
      steps.push({ node: child, kind: inner });
  }
  flush('text');
  return parts;
}

/** Short lines over one another, a day among them: who wrote it, and when. */
function isStacked(said: string): boolean {
  const lines = said.split('\n');
  return (
    lines.length > 1 &&
    lines.length < 8 &&
    lines.every((line) => line.trim().length < 60) &&
    lines.some((line) => readDateline(line.trim()) !== null)
  );
}

const ELEMENT = 1;
const TEXT = 3;

const hasLink = (node: Node): boolean => [...node.childNodes].some((child) => /^a$/i.test(child.nodeName));
