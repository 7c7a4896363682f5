import { isRole, lastOfByline, saidBy } from './byline.ts';
import { isPictureCaption } from './caption.ts';
import { deckOf } from './deck.ts';
import { readByPlace, titleWords } from './front-by-place.ts';
import { countOf, firstLines, type FrontLine } from './front-line.ts';
import { isProse } from './heading.ts';
import { letters, sameLetters } from './letters.ts';
import { withoutMastheads } from './masthead.ts';
import { LONGEST_TITLE, titleAt } from './title.ts';

/** What stands before the text proper. */
export interface Front {
  readonly title: string;
  readonly published: string | null;
  readonly author: string;
  readonly publisher: string;
  /** Lines between title and dateline that are part of the text. */
  readonly deck: readonly string[];
  /** How many lines it takes. */
  readonly length: number;
}

/** Reads title, date, author and publisher from the first lines; `imprint` as of `imprintOf`. */
export function readFront(lines: readonly string[], imprint = ''): Front {
  const { front, mastheads } = withoutMastheads(firstLines(lines), imprint);
  const found = readFrontLines(lines, front);
  return { ...found, publisher: found.publisher || (mastheads[0] ?? '') };
}

function readFrontLines(lines: readonly string[], front: readonly FrontLine[]): Front {
  const titled = bestTitled(lines, front);
  if (titled >= 0) return readTitled(front, titled, hasTextBelow(lines, front.at(-1)?.at ?? 0));
  return readByPlace(lines, front);
}

/** Place in `front` of the line that looks most like a title, or -1. */
function bestTitled(lines: readonly string[], front: readonly FrontLine[]): number {
  const page = new Map<string, number>();
  for (const line of lines)
    if (line.length <= LONGEST_TITLE && line !== '')
      page.set(letters(line), (page.get(letters(line)) ?? 0) + 1);
  const last = front.findLastIndex(({ dateline }) => dateline !== null);
  const body = lines
    .slice(last < 0 ? 0 : front[last]?.at)
    .filter((line) => isProse(line) && line.length > 60)
    .slice(0, 12);
  const text = front.findIndex(
    ({ line, dateline }) => dateline === null && isProse(line) && line.length > 60,
  );
  const end = lines.findLastIndex((line) => line !== '');
  const over = front
    .slice(0, Math.max(last + 1, text < 0 ? front.length : text + 1))
    // Under a title there is something.
    .filter((each) => each.at < end);
  const at = titleAt(
    over.map((each) => ({
      ...each,
      isDateline: each.dateline !== null || isRole(each.line),
    })),
    body,
    page,
  );
  return front.findIndex((each) => each.at === at);
}

/** A sentence right under the title introduces the text where names and buttons stand between. */
function isIntroduction(front: readonly FrontLine[], titled: number): boolean {
  const [own, deck, ...more] = front.slice(titled);
  if (own === undefined || deck?.at !== own.at + 1 || !isProse(deck.line)) return false;
  return more.slice(0, FEWEST_BETWEEN).filter(({ line }) => !isProse(line)).length === FEWEST_BETWEEN;
}

const FEWEST_BETWEEN = 3;

/** What introduces a text says what it says again; where nothing follows it is the text. */
const hasTextBelow = (lines: readonly string[], from: number): boolean =>
  lines.slice(from + 1).filter((line) => isProse(line) && line.length > 60).length > 1;

/** What follows the title down to the byline introduces the text; a day over the title counts where none is below. */
function readTitled(front: readonly FrontLine[], titled: number, hasText: boolean): Front {
  const chosen = front[titled]?.line ?? '';
  const below = front.slice(titled + 1);
  const dated = below.findIndex(({ dateline }) => dateline !== null);
  const above = front.slice(0, titled).flatMap(({ dateline }) => dateline ?? []);
  const title = titleWords(chosen);
  if (dated < 0) {
    let length = (front[titled]?.at ?? 0) + 1;
    if (isIntroduction(front, titled)) length++;
    for (const { at, line } of below) {
      // The name again, as a page has it in its head and over its text; a year alone.
      if (!sameLetters(line, chosen) && !/^(?:1[0-9]|20)\d{2}$/.test(line)) break;
      length = at + 1;
    }
    const deck = below.find((each) => each.at >= length);
    const isDeck =
      deck !== undefined &&
      countOf(deck.line) >= 7 &&
      !isProse(deck.line) &&
      !/^[#•|-]|[:：]$/.test(deck.line) &&
      !isPictureCaption(deck.line);
    return isDeck
      ? { ...saidBy(above), title, deck: [deck.line], length: deck.at + 1 }
      : { ...saidBy(above), title, deck: [], length };
  }
  const firstDated = titled + 1 + dated;
  const last = lastOfByline(front, firstDated);
  const told = front.slice(firstDated, last + 1).flatMap(({ dateline }) => dateline ?? []);
  const said = saidBy([...told, ...above]);
  const between = front.slice(titled + 1, firstDated).filter(({ isInMenu }) => !isInMenu);
  return {
    ...said,
    title,
    deck: hasText ? [] : deckOf(between, chosen),
    length: (front[last]?.at ?? -1) + 1,
  };
}
