import { isScore } from './box.ts';
import { isPictureCaption } from './caption.ts';
import { isProse, readHeading } from './heading.ts';
import { detectLanguage } from './language.ts';
import { letters } from './letters.ts';
import { lookLogit } from './line-looks.ts';

/** A line among those over the text that may be its title. */
export interface Candidate {
  readonly at: number;
  readonly line: string;
  /** Whether it says who wrote the text, or when, and nothing else. */
  readonly isDateline: boolean;
  /** Whether it stands among short lines without an empty one between them, as names on a menu do. */
  readonly isInMenu: boolean;
}

export const LONGEST_TITLE = 200;
const MARKED = /^(?:[-*•>]\s|\(?\d{1,3}[.)]\s|#{2,}\s)/;
/** "CHAPTER 5" says which part follows, not what it is called. */
const LABEL =
  /^(?:chapter|unit|part|lesson|module|section|volume|issue|week|kapitel|no\.?) ?(?:\d{1,3}|[ivxlc]{1,6})\.?$/i;
/** Signs of a way through the site, an address or a price. */
const OF_PAGE =
  /^\p{Lu}[\p{L}&' ]{1,24}(?: \/ \p{Lu}[\p{L}&' ]{1,24}){1,4}$| [|>»›→+] |\b\d{1,4} ?\((?:1[89]|20)\d\d\)|^\W*[<←›>»]|https?:|www\.|\S@\S|^@|(?:[£$€]|\b(?:chf|eur|usd|gbp|cad|aud|nok|sek|dkk|kr) )\d.{0,20}\b(?:a|per) (?:week|month|year)\b|\b18\+|[{}]/iu;

/** How good a title must look for the one over it to be passed over. */
const CLOSE = 3.5;
/** The same for the lines further up. */
const CLOSER = 2;
const FAIR = 2;

/**
 * Index in `lines` of the title, or -1. A title says in some words what the text says again below, stands over the
 * dateline, and is often named twice on a page; of two such lines the first is the title and the other introduces.
 */
export function titleAt(
  front: readonly Candidate[],
  body: readonly string[],
  page: ReadonlyMap<string, number>,
): number {
  const told = wordsOf(body.join(' ').slice(0, 6_000));
  const opening = (body[0] ?? '').slice(0, 120).toLowerCase();
  const wider = front.map(({ line }) => letters(line));
  const menu = new Set(front.filter(({ isInMenu }) => isInMenu).map(({ line }) => letters(line)));
  const isEnglish = detectLanguage(body.join('\n').slice(0, 1_500)) === 'en';
  const scored = front.map((candidate, index) => ({
    at: candidate.at,
    score:
      besideDateline(front, index) -
      (isEnglish && !isScore(candidate.line) ? ofPage(candidate.line) : 0) +
      scoreOf(
        candidate,
        front.slice(index + 1, index + 6),
        told,
        opening,
        page,
        wider,
        menu.has(letters(candidate.line)),
      ),
  }));
  const best = Math.max(...scored.map(({ score }) => score), -Infinity);
  if (best < FAIR) return -1;
  let chosen = scored.findIndex(({ score }) => score === best);
  // What introduces a text may look more like it than the title right over it does.
  for (let close = CLOSE; front[chosen - 1]?.isDateline === false; close = CLOSER) {
    const { score } = scored[chosen - 1] ?? { score: -Infinity };
    // What a page says twice over its text is its title, and no introduction.
    if (isTwice(front[chosen]?.line, page) && !isTwice(front[chosen - 1]?.line, page) && score < best) break;
    // In capitals over other letters stands the name of the paper.
    if (isShouted(front[chosen - 1]) && !isShouted(front[chosen]) && score < best) break;
    if (score < FAIR || score <= best - close) break;
    chosen--;
  }
  const fuller = inMenuOf(front, chosen);
  return scored[fuller]?.at ?? -1;
}

/** A way through the site names the page in short: the line further down that begins so has the whole title. */
function inMenuOf(front: readonly Candidate[], chosen: number): number {
  const own = front[chosen];
  if (own?.isInMenu !== true) return chosen;
  const bare = letters(own.line);
  const fuller = front.findIndex(
    ({ line, isInMenu, isDateline }, index) =>
      index > chosen &&
      !isInMenu &&
      !isDateline &&
      line.length < LONGEST_TITLE &&
      letters(line).startsWith(bare),
  );
  return fuller < 0 ? chosen : fuller;
}

/** A letter has its day over the title, and an empty line between; right under a word of the byline stands a name. */
function besideDateline(front: readonly Candidate[], index: number): number {
  const [above, own] = [front[index - 1], front[index]];
  if (above?.isDateline !== true || own === undefined) return 0;
  if (own.at > above.at + 1) return 1;
  return own.line.split(' ').length <= 3 ? -3 : 0;
}

function scoreOf(
  { line, isDateline, isInMenu }: Candidate,
  below: readonly Candidate[],
  told: ReadonlySet<string>,
  opening: string,
  page: ReadonlyMap<string, number>,
  wider: readonly string[],
  isOnMenu: boolean,
): number {
  if (isDateline || line.length > LONGEST_TITLE || MARKED.test(line) || LABEL.test(line)) return -Infinity;
  const isOverDateline = below.some((each) => each.isDateline);
  // A sentence is a title only where the byline stands under it.
  if (isProse(line) && (line.length > 130 || !(isOverDateline || /[?!]$/.test(line)))) return -Infinity;
  const count = line.split(' ').length;
  const isUnspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line);
  let score = line.startsWith('# ') ? 12 : 0;
  if (count >= 4 || (isUnspaced && line.length > 5)) score += 3;
  const own = [...wordsOf(line)];
  const shared = own.filter((word) => told.has(word)).length;
  if (own.length > 0) score += (4 * shared) / own.length;
  // Names of parts of a site, run together.
  if (shared === 0 && count > 2 && line.split(' ').every((word) => /^\p{Lu}/u.test(word))) score -= 3;
  const bare = line
    .toLowerCase()
    .replace(/^#+ /, '')
    .replace(/ \(.{1,30}\)$/, '');
  // A word or two may stand anywhere in a text; the name of its subject opens it.
  const named = bare.length >= 4 ? opening.indexOf(bare) : -1;
  const isWhole = !/\p{L}/u.test(opening.charAt(named + bare.length));
  if (
    (named >= 0 && isWhole && (count > 2 || named < 40)) ||
    (/^(?:\p{Lu}\S+ ?)+$/u.test(line) && isNamedApart(bare, opening))
  )
    score += 4;
  // The name of a part of the paper stands over a longer line.
  else if (count <= 2 && !isUnspaced) score -= below.some(isLonger) ? 3.5 : 1.5;
  if (/^\p{Ll}/u.test(line)) score -= 2;
  if (/^(?:chapter|unit|lesson) \d{1,2}[:.] \p{L}/iu.test(line)) score += 4;
  if ((page.get(letters(line)) ?? 0) > 1 && count > 1) score += count > 3 && !isOnMenu ? 2 : 1;
  if (wider.some((other) => isWithin(letters(line), other)) && count > 2) score += 2;
  if (isOverDateline) score += 2;
  // On a menu and among the parts of a site a name stands twice as well.
  if (below[0]?.isDateline === true && shared > 1 && count > 3) score += 1.5;
  if (/[.;,:]$/.test(line) && readHeading(line) === null) score -= 3;
  if (/[.!?] \p{Lu}/u.test(line.replace(/\b(?:\p{Lu}|vs|st|dr|mr|mrs|no)\. /giu, ''))) score -= 2;
  if (isInMenu) score -= 2;
  if (isPictureCaption(line)) score -= 4;
  if (OF_PAGE.test(line)) score -= 6;
  return score;
}

/** "Ida Holm" opens "Ida Maria Holm (1880–1951) was …" as well. */
function isNamedApart(name: string, opening: string): boolean {
  const words = name.split(' ');
  let from = 0;
  for (const word of words) {
    const at = opening.slice(0, NAME_AT_FRONT).indexOf(word, from);
    if (at < 0 || word.length < 3) return false;
    from = at + word.length;
  }
  return words.length > 1;
}

const NAME_AT_FRONT = 60;

/** What is taken off for looking like the page's own: nothing for a line that might be anybody's. */
const ofPage = (line: string): number => Math.max(0, Math.min(MOST_OF_PAGE, lookLogit(line) - DOUBTFUL));
const DOUBTFUL = 1.6;
const MOST_OF_PAGE = 3;

const isTwice = (line: string | undefined, page: ReadonlyMap<string, number>): boolean =>
  line !== undefined && line.split(' ').length > 3 && (page.get(letters(line)) ?? 0) > 1;

const isShouted = (candidate: Candidate | undefined): boolean =>
  candidate !== undefined && candidate.line === candidate.line.toUpperCase();

const isLonger = ({ line, isDateline }: Candidate): boolean =>
  !isDateline && line.split(' ').length >= 4 && line.length < 130 && !MARKED.test(line);

/** "The Monday Ledger: why rents rise" has the name of the paper and the title. */
const isWithin = (own: string, other: string): boolean =>
  own.length > 8 && other.length > own.length && (other.endsWith(own) || other.startsWith(own));

/** The longer words, each by its beginning, so that "moved" and "moves" are one. */
function wordsOf(text: string): ReadonlySet<string> {
  const found = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(found.filter((word) => !COMMON.has(word)).map((word) => word.replace(/s$/, '').slice(0, 5)));
}

const COMMON: ReadonlySet<string> = new Set(
  'with from that this what when where which after before over into about your have will more than their they them were been does most some such only'.split(
    ' ',
  ),
);
