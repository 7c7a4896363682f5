import type { OutlinePart } from '#core/article/outline.ts';
import { isProse } from '#core/article/heading.ts';
import { isAside } from './aside.ts';

/** Characters of what introduces a text under its title. */
const SHORTEST = 40;
const LONGEST = 400;
/** Elements right behind the title among which it is looked for. */
const MOST_BELOW = 3;
/** Classes that say so where it is no sentence. */
const NAMED =
  /(?:^|[\s_-])(?:standfirst|deck|dek|lead|lede|intro|subtitle|sub-?headline|strapline|teaser-text|summary|excerpt)(?:$|[\s_-])/i;

/** What stands under the one title of a page, in the same element: weighing its parts leaves it out with the picture around it. */
export function deckOf(document: Document): string {
  const titles = [...document.querySelectorAll('h1')];
  let below = titles.length === 1 ? (titles[0]?.nextElementSibling ?? null) : null;
  for (let looked = 0; below !== null && looked < MOST_BELOW; looked++, below = below.nextElementSibling) {
    const text = (below.textContent ?? '').replace(/\s+/g, ' ').trim();
    const isText = /^(?:P|H2|H3)$/i.test(below.nodeName) || NAMED.test(below.getAttribute('class') ?? '');
    if (!isText || isAside(below) || text.length < SHORTEST || text.length > LONGEST) continue;
    if (isProse(text) || NAMED.test(below.getAttribute('class') ?? '')) return text;
  }
  return '';
}

/** The parts with the introduction before them, where they have it not. */
export function withDeck(parts: readonly OutlinePart[], deck: string): OutlinePart[] {
  const bare = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const isThere =
    deck === '' || parts.some(({ text }) => bare(text).includes(deck) || deck.includes(bare(text) || '\n'));
  return isThere ? [...parts] : [{ type: 'paragraph', kind: 'text', text: deck }, ...parts];
}
