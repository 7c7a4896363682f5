import { hasLongTitle, lastOfByline, saidBy } from './byline.ts';
import { readDateline } from './dateline.ts';
import { deckOf } from './deck.ts';
import type { Front } from './front.ts';
import { countOf, DEPTH, type FrontLine } from './front-line.ts';
import { isProse, readHeading } from './heading.ts';
import { sameLetters } from './letters.ts';
import { LONGEST_TITLE } from './title.ts';

/** Where no line says by its words that it is the title, its place over the byline or at the top tells. */
export function readByPlace(lines: readonly string[], front: readonly FrontLine[]): Front {
  const firstDated = front.findIndex(({ dateline }) => dateline !== null);
  if (firstDated < 0) return readUndated(lines, front);

  const last = lastOfByline(front, firstDated);
  const told = front.slice(firstDated, last + 1).flatMap(({ dateline }) => dateline ?? []);
  const before = front.slice(0, firstDated);
  // A page may have the day in its head, over the title.
  const above = hasLongTitle(before) ? before : front.slice(0, last + 1).filter(({ dateline }) => !dateline);
  const found = titleAmong(above.filter(({ isInMenu }) => !isInMenu));
  let length = (front[last]?.at ?? -1) + 1;
  let title = found.title;
  if (title === '') {
    // A day may stand over the title.
    const below = front[last + 1];
    if (below && isTitle(below.line, lines.slice(below.at + 1, below.at + 4))) {
      title = titleWords(below.line);
      length = below.at + 1;
    }
  }
  return { ...saidBy(told), title, deck: found.deck, length };
}

/** Among the lines over a dateline the first with some words is the title, and what follows it introduces the text. */
function titleAmong(above: readonly FrontLine[]): { title: string; deck: string[] } {
  const fit = above.filter(({ line }) => line.length <= LONGEST_TITLE && !MARKED.test(line));
  const marked = fit.find(({ line }) => /^#\s/.test(line));
  const long =
    fit.find(({ line }) => countOf(line) >= 4 && !line.endsWith('.')) ??
    fit.find(({ line }) => countOf(line) >= 4);
  // Many short lines are a menu, and the name of the article is the last of them.
  const chosen = marked ?? long ?? (fit.length > 3 ? fit.at(-1) : fit[0]);
  if (chosen === undefined || (isProse(chosen.line) && chosen.line.length > 110))
    return { title: '', deck: above.map(({ line }) => line) };
  return {
    title: titleWords(chosen.line),
    deck: deckOf(
      above.filter(({ at }) => at > chosen.at),
      chosen.line,
    ),
  };
}

/** Without a dateline the first line is the title when it looks like one, or the first long one below a menu. */
function readUndated(lines: readonly string[], front: readonly FrontLine[]): Front {
  const none = { title: '', published: null, author: '', publisher: '', deck: [], length: 0 };
  const menu = front.findIndex(({ line }) => countOf(line) > 3 || isProse(line));
  const below = front[menu];
  const first = namedInText(lines, front) ?? (menu >= 4 && below && !isProse(below.line) ? below : front[0]);
  if (first === undefined || !isTitle(first.line, lines.slice(first.at + 1, first.at + 4))) return none;
  let length = first.at + 1;
  for (const { at, line } of front) {
    if (at < length) continue;
    if (isProse(line)) break;
    // The name again, as a page has it in its head and over its text; a year alone.
    if (!sameLetters(line, first.line) && !/^(?:1[0-9]|20)\d{2}$/.test(line)) break;
    length = at + 1;
  }
  return { ...none, title: titleWords(first.line), length };
}

/** An encyclopaedia names its subject in the first words of the text. Looked for under a menu only. */
function namedInText(lines: readonly string[], front: readonly FrontLine[]): FrontLine | null {
  const prose = lines.slice(0, DEPTH * 4).find((line) => isProse(line) && line.length > 60);
  const top = front.findIndex(({ line }) => isProse(line));
  const above = front.slice(0, top < 0 ? front.length : top);
  if (prose === undefined || above.length < 4) return null;
  const start = prose.slice(0, 120).toLowerCase();
  return above.find(({ line }) => line.length >= 4 && start.includes(line.toLowerCase())) ?? null;
}

const MARKED = /^(?:[-*•>]\s|\(?\d{1,3}[.)]\s)/;

function isTitle(line: string, next: readonly string[]): boolean {
  if (line.length > LONGEST_TITLE || MARKED.test(line)) return false;
  if (next.every((other) => other === '')) return false;
  if (/^#\s/.test(line)) return true;
  if (/^#{2,}\s/.test(line)) return false;
  return (
    !/[.,;。，；]["”’»]*$/u.test(line) ||
    readHeading(line) !== null ||
    (line.length < 100 && next[0] === '' && readDateline(next[1] ?? '') !== null)
  );
}

/** The words of a title without its mark, and without its number in a book: "4.2 How the suburb was made". */
export const titleWords = (line: string): string =>
  (readHeading(line)?.words ?? line.replace(/^#+\s*/, '').replace(/\s*[:：]$/, ''))
    .replace(/^(?:title|headline): (?=\S)/i, '')
    .replace(/^\d{1,2}\.\d{1,2} (?=\p{Lu})/u, '');
