import { FilterXSS } from 'xss';

const elements = [
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'nav',
    'footer',
    'aside',
    'figure',
    'br',
    'hr',
    'pre',
  ],
  ...[
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'blockquote',
    'q',
    'strong',
    'b',
    'em',
    'i',
    'span',
    'sub',
    'sup',
    'a',
  ],
  ...['form', 'cite', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'],
];

const filter = new FilterXSS({
  // No address, no handler, no style is kept; a class or an id may say that an element is a caption or a button.
  whiteList: Object.fromEntries(elements.map((name) => [name, ['class', 'id']])),
  stripIgnoreTag: true,
  stripIgnoreTagBody: [
    'script',
    'style',
    'svg',
    'noscript',
    'template',
    'iframe',
    'object',
    'embed',
    'figcaption',
    'button',
    'dialog',
    'title',
  ],
  allowCommentTag: false,
});

/** Leaves text, headings, lists, quotes and tables, without any attribute but the class and the id. */
export const sanitise = (html: string): string => filter.process(html);
