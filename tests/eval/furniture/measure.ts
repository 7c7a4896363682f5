import { join } from 'node:path';
import { type Article, slice } from '#core/article/article.ts';
import { parseArticle } from '#core/article/parse.ts';
import type { Gold } from '../gold/gold.ts';
import { scoreSections } from '../extract/sections.ts';
import { seeded } from '../seeded.ts';
import { furnish, itemsOf, textOf, type CleanText } from './furnish.ts';
import type { Snippet } from './snippets.ts';

/** What came back of texts that furniture was set around and amid. */
export interface Furnished {
  readonly pages: number;
  /** F1 of (heading, paragraph) pairs: of the bare texts, and of the same with furniture. */
  readonly bare: number;
  readonly furnished: number;
  /** Lines of furniture set, and those that a reader would see. */
  readonly set: number;
  readonly left: readonly string[];
  /** Lines of the authors that a reader would not see. */
  readonly lost: readonly string[];
  readonly titles: number;
  readonly days: number;
}

interface Tally {
  right: number;
  gold: number;
  found: number;
}

/** Sets snippets around and amid each article, `rounds` times, and reads what was made as if it were pasted. */
export function measureFurnished(
  golds: readonly Gold[],
  folder: string,
  snippets: readonly Snippet[],
  rounds: number,
): Furnished {
  const bare: Tally = { right: 0, gold: 0, found: 0 };
  const full: Tally = { right: 0, gold: 0, found: 0 };
  const left: string[] = [];
  const lost: string[] = [];
  let [set, titles, days, pages] = [0, 0, 0, 0];
  for (const gold of golds) {
    const text: CleanText = { ...gold, items: itemsOf(join(folder, gold.name, 'gold.md')) };
    const clean = parseArticle(textOf(furnish(text, [], () => 0.5)));
    const shown = new Set(shownIn(clean));
    const blocks = gold.blocks.filter(({ optional }) => !optional);
    for (let round = 0; round < rounds; round++) {
      pages++;
      const page = furnish(text, snippets, seeded(round * 1_000 + gold.name.length * 7 + pages));
      const article = parseArticle(textOf(page));
      const seen = new Set(shownIn(article));
      add(bare, scoreSections(blocks, clean));
      add(full, scoreSections(blocks, article));
      const whole = [...seen].join('\n');
      for (const line of page) {
        const words = bareOf(line.text);
        if (words === '' || words === gold.title || words.startsWith('Published ')) continue;
        if (!line.isFurniture) {
          if (!seen.has(words) && !whole.includes(words)) lost.push(`${gold.name}: ${words}`);
          continue;
        }
        set++;
        if (seen.has(words) && !shown.has(words)) left.push(`${gold.name}: ${words}`);
      }
      titles += article.title === clean.title ? 1 : 0;
      days += article.published === clean.published ? 1 : 0;
    }
  }
  return { pages, bare: f1(bare), furnished: f1(full), set, left, lost, titles, days };
}

function add(tally: Tally, { right, gold, found }: Tally): void {
  tally.right += right;
  tally.gold += gold;
  tally.found += found;
}

const f1 = ({ right, gold, found }: Tally): number => (2 * right) / (gold + found);

const bareOf = (line: string): string =>
  line
    .replace(/^(?:[•*+-] |#+ |> |\d{1,2}\.? (?=\p{Lu}))/u, '')
    .replace(/\s+/g, ' ')
    .trim();

const shownIn = (article: Article): string[] =>
  article.sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === '' ? [] : [heading]),
    ...paragraphs.map(({ span }) => slice(article, span)),
  ]);
