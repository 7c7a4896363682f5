import { readFileSync } from 'node:fs';
import type { GoldBlock } from '../gold/gold.ts';
import type { Place, Snippet } from './snippets.ts';

/** A line of a made page, and whether it is the page's or the article's. */
export interface MadeLine {
  readonly text: string;
  readonly isFurniture: boolean;
}

/** The text of an article as somebody would type it: title, day, and its blocks with an empty line between. */
export interface CleanText {
  readonly title: string;
  readonly published: string | null;
  readonly blocks: readonly GoldBlock[];
  /** Texts of blocks that are items of a list. */
  readonly items: ReadonlySet<string>;
}

/** The texts of items in a `gold.md`. */
export const itemsOf = (path: string): ReadonlySet<string> =>
  new Set(
    [...readFileSync(path, 'utf8').matchAll(/^- (.*)$/gm)].map(([, item = '']) =>
      item.replace(/\{\{([^{}|]*)\|[^{}]*\}\}/g, '$1').trim(),
    ),
  );

/** Snippets of each place on one page, at most. */
const MOST: Readonly<Record<Place, number>> = { over: 1, front: 2, middle: 4, tail: 4, kept: 2 };
/** How often a snippet stands right over the next paragraph, without an empty line. */
const GLUED = 0.12;
/** How often one stands between a heading and its text. */
const UNDER_HEADING = 0.1;

/** How a page sets its headings and keeps its blocks apart. */
interface Style {
  readonly heading: 'apart' | 'tight' | 'numbered' | 'counted' | 'marked';
  /** Whether an empty line stands between paragraphs. */
  readonly isSpaced: boolean;
}

const styleFrom = (random: () => number): Style => {
  const heading = (['apart', 'apart', 'apart', 'tight', 'tight', 'numbered', 'counted', 'marked'] as const)[
    Math.floor(random() * 8)
  ];
  return { heading: heading ?? 'apart', isSpaced: random() > 0.15 };
};

/** A page around and amid a text: snippets at places that `random` chooses, as pages have them. */
export function furnish(
  { title, published, blocks, items }: CleanText,
  snippets: readonly Snippet[],
  random: () => number,
): MadeLine[] {
  const style = styleFrom(random);
  const draw = (place: Place): Snippet[] => {
    const fit = snippets.filter((snippet) => snippet.place === place);
    const count = Math.round(random() * MOST[place]);
    return Array.from({ length: count }, () => fit[Math.floor(random() * fit.length)]).flatMap(
      (snippet) => snippet ?? [],
    );
  };
  const page: MadeLine[] = [];
  const write = (text: string): number => page.push({ text, isFurniture: false });
  const place = (snippet: Snippet): void => {
    const isFurniture = snippet.place !== 'kept';
    const isNamed = style.heading === 'marked' && snippet.lines.length > 1 && random() < 0.5;
    snippet.lines.forEach((text, at) => {
      const isName = isNamed && at === 0 && isFurniture && text.length < 60;
      page.push({ text: isName ? `## ${text}` : text, isFurniture });
    });
    if (!isFurniture || random() > GLUED) write('');
  };
  for (const snippet of draw('over')) place(snippet);
  for (const text of [title, '', ...(published === null ? [] : [`Published ${published}`, ''])]) write(text);
  for (const snippet of draw('front')) place(snippet);
  const shown = blocks.filter(({ optional }) => !optional);
  const gaps = new Map<number, Snippet>();
  for (const snippet of [...draw('kept'), ...draw('middle')]) {
    const at = 1 + Math.floor(random() * Math.max(1, shown.length - 1));
    const isItem = items.has(shown[at]?.text ?? '') && items.has(shown[at - 1]?.text ?? '');
    const isUnderHeading = shown[at - 1]?.kind === 'heading';
    if (!isItem && (!isUnderHeading || (random() < UNDER_HEADING && snippet.place === 'middle')))
      gaps.set(at, snippet);
  }
  let number = 0;
  shown.forEach(({ kind, text }, at) => {
    const snippet = gaps.get(at);
    if (snippet !== undefined) {
      if (!style.isSpaced) write('');
      place(snippet);
    }
    if (kind === 'heading') {
      if (style.heading === 'numbered') write(`${++number}. ${text}`);
      else if (style.heading === 'counted') write(`${++number} ${text}`);
      else write(style.heading === 'marked' ? `## ${text}` : text);
      if (style.heading !== 'tight' && style.heading !== 'counted') write('');
    } else {
      write(items.has(text) ? `• ${text}` : text);
      if (style.isSpaced || shown[at + 1]?.kind === 'heading') write('');
    }
  });
  write('');
  for (const snippet of draw('tail')) place(snippet);
  return page;
}

export const textOf = (page: readonly MadeLine[]): string => page.map(({ text }) => text).join('\n');
