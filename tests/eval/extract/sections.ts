import { type Article, slice } from '#core/article/article.ts';
import type { GoldBlock } from '../gold/gold.ts';

/** Paragraphs and headings that are as they should be, of those that should be and of those that are. */
export interface SectionScore {
  readonly right: number;
  readonly gold: number;
  readonly found: number;
  /** `+ …` for what is there and should not be, `- …` for what is missing. */
  readonly differences: readonly string[];
}

/**
 * Compares pairs of (heading, paragraph), and the headings themselves. A paragraph's heading is the nearest one above
 * it, whatever its depth; what comes before the first one has none.
 */
export function scoreSections(blocks: readonly GoldBlock[], article: Article): SectionScore {
  const gold = keysOf(
    blocks.map(({ kind, text, optional }) => ({ isHeading: kind === 'heading', text, optional })),
  );
  const found = keysOf(blocksOf(article));
  const rows = gold.filter(({ optional }) => optional).map(({ text }) => text);
  const missing = gold.filter(({ optional }) => !optional).map(({ key }) => key);
  const expected = missing.length;
  const extra: string[] = [];
  let right = 0;
  for (const { key, text } of found) {
    const at = missing.indexOf(key);
    if (at >= 0) {
      missing.splice(at, 1);
      right++;
    } else if (!rows.some((row) => saysRow(text, row))) extra.push(key);
  }
  return {
    right,
    gold: expected,
    found: right + extra.length,
    differences: [...missing.map((key) => `- ${key}`), ...extra.map((key) => `+ ${key}`)],
  };
}

/** Whether a paragraph says an optional one: the same text, or all its numbers in words of the reader's own. */
function saysRow(text: string, row: string): boolean {
  if (text === row) return true;
  const numbers = row.match(/\d+/g) ?? [];
  const said = new Set(text.match(/\d+/g) ?? []);
  return numbers.length > 0 && numbers.every((number) => said.has(number));
}

interface Block {
  readonly isHeading: boolean;
  readonly text: string;
  readonly optional: boolean;
}

function keysOf(blocks: readonly Block[]): readonly { key: string; text: string; optional: boolean }[] {
  let heading = '';
  return blocks.map(({ isHeading, text: said, optional }) => {
    const text = said.replace(/\s+/g, ' ').trim();
    if (isHeading) heading = text;
    return { key: isHeading ? `# ${text}` : `[${heading}] ${text}`, text, optional };
  });
}

function blocksOf(article: Article): readonly Block[] {
  return article.sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === '' ? [] : [{ isHeading: true, text: heading, optional: false }]),
    ...paragraphs.map(({ kind, span }) => ({
      isHeading: kind === 'subheading',
      text: slice(article, span),
      optional: false,
    })),
  ]);
}
