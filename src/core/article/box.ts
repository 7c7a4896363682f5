import { isProse } from './heading.ts';
import { isNumbered, readMarked } from './item.ts';

/** Opens a box of figures about a game, or the names of who played. */
const GAME =
  /^(?:(?:key )?(?:match|game|race|full[- ]time|half[- ]time|team|player) (?:stats|statistics|facts|details|data|ratings)|stats|(?:probable |starting |confirmed )?(?:line-?ups?|teams|elevens?)|starting (?:xi|eleven)|score(?:card|board|line|rs)?(?: by (?:period|quarter|half|set|innings?|round))?|(?:box|line|period) scores?|how they (?:lined up|stand)|head[- ]to[- ]head|(?:latest |upcoming )?fixtures(?: (?:and|&) results)?|(?:latest |final )?(?:standings|scores)|(?:league|group) table|live text|man of the match|player of the match)(?: ?[:–-] ?.{0,40})?$/i;
/** Asks readers to choose. */
const POLL =
  /^(?:vote|poll|quick poll|reader poll|your (?:vote|say)|have your say|quiz)(?: ?[:–-] ?.{0,140})?$/i;

/** Whether a heading stands over such a box. */
export const namesGame = (heading: string): boolean => heading.length < 60 && GAME.test(heading);

const MOST_LINES = 40;
const LONGEST_LINE = 260;

/** Who played, or who did what: names and hardly another word, parted by commas or semicolons. */
export function isLineUp(line: string): boolean {
  if (line.length > 500 || line.length < 30 || /[:：]$/.test(line)) return false;
  const parts = line.split(/[,;]/);
  if (parts.length < 6) return false;
  const words = line.match(/\p{L}[\p{L}’'.-]*/gu) ?? [];
  const names = words.filter((word) => /^\p{Lu}/u.test(word));
  // In a sentence that lists names there are verbs and small words.
  return (
    names.length >= parts.length * 0.8 &&
    names.length >= words.length * 0.8 &&
    parts.every((part) => part.trim().split(' ').length <= 6)
  );
}

/** What stands beside the names of who played: "Referee: T. Hall. Attendance: 23,417." */
const BESIDE_LINE_UP =
  /^(?:\p{L}[\p{L} .’'-]{0,30} )?(?:referees?|officials|suspensions|umpires?|attendance|att|ref|subs(?:titutes)?(?: not used)?|unused subs?|booked|bookings|sent off|scorers?|goals?|yellow cards?|red cards?|venue|kick[- ]?off|man of the match|player of the match|half[- ]time|ht|ft)\b ?[:–-]? ?[\p{Lu}\d].{0,160}$/iu;

/** Two figures set against one another: "Possession 39% - 61%", "12 Shots 7". */
const VERSUS =
  /^(?:[\p{L} ()-]{2,30}:? )?\d{1,4}(?:\.\d)?%?(?: ?[-–—:|/v] ?| )(?:[\p{L} ()-]{2,30} )?\d{1,4}(?:\.\d)?%?$/iu;

/**
 * Indices of lines that belong to such boxes. A box goes on under its name as long as its lines are short, list names or
 * set figures against one another; prose and the next heading are outside.
 */
export function gameBoxes(lines: readonly string[]): Set<number> {
  const gone = new Set<number>();
  for (let at = 0; at < lines.length; at++) {
    const line = bare(lines[at] ?? '');
    if (line === '' || gone.has(at)) continue;
    if (isLineUp(line)) {
      gone.add(at);
      for (const step of [-1, 1]) {
        const beside = nextAt(lines, at, step);
        if (beside !== null && BESIDE_LINE_UP.test(bare(lines[beside] ?? ''))) gone.add(beside);
      }
      continue;
    }
    const isPoll = line.length < 160 && POLL.test(line);
    if (!isPoll && !(line.length < 60 && GAME.test(line))) continue;
    const rows = rowsUnder(lines, at, isPoll);
    // Without a figure or a row of names it may be any part of a text.
    if (rows.length === 0 || (!isPoll && !rows.some((row) => isOfGame(bare(lines[row] ?? ''))))) continue;
    gone.add(at);
    for (const row of rows) gone.add(row);
  }
  return gone;
}

const isOfGame = (line: string): boolean =>
  line.length < 500 &&
  (VERSUS.test(line) ||
    SERIES.test(line) ||
    isLineUp(line) ||
    BESIDE_LINE_UP.test(line) ||
    COUNTED.test(line) ||
    ROW.test(line));

/** A row of a table of players: "Bale, Pts: 31; Reb: 4". */
const ROW = /^\p{Lu}[^:]{1,40}, \p{L}{1,10}: \d[^.!?]{0,120}$/u;
const VOTES = /^\d[\d.,]* votes?$/i;
/** "Hamre 14 17 31" */
const SERIES = /^(?:\d{1,2}[.)]? )?\p{L}[\p{L} .'’-]{1,40}(?: [\d.,%+–-]{1,8}){2,12}$/u;

/** "Arle Town 3-2 Skarn United (aet)" */
export const isScore = (line: string): boolean =>
  line.length < 120 &&
  /^\p{Lu}[\p{L} .'’&-]{1,40} \d{1,3} ?[-–:] ?\d{1,3} \p{Lu}[\p{L} .'’&-]{1,40}(?: ?\([^()]{1,60}\))?$/u.test(
    line,
  );

/** "Arle Town: 14 shots, 6 corners" */
const COUNTED = /^[\p{L} .'’-]{2,40}[: ] ?\d{1,3}%?(?: \p{L}{2,20})?(?:, \d{1,3}%? \p{L}{2,20}){0,6}$/u;

function rowsUnder(lines: readonly string[], from: number, isPoll: boolean): number[] {
  const rows: number[] = [];
  let isSpaced = false;
  for (let at = from + 1; at < lines.length && rows.length < MOST_LINES; at++) {
    const raw = lines[at] ?? '';
    if (raw === '') {
      isSpaced = true;
      continue;
    }
    const line = bare(raw);
    const isFigures = isOfGame(line);
    const isAsked = isPoll && raw.length < 140 && (/\?$/.test(raw) || VOTES.test(line));
    if (!isFigures && !isAsked && (raw.length > LONGEST_LINE || isProse(raw) || /^#/.test(raw))) break;
    if (isSpaced && rows.length > 0 && !isFigures && !readMarked(raw)) break;
    if (isSpaced && rows.length === 0 && !isFigures && !isPoll && !readMarked(raw) && !/\d/.test(line)) break;
    // What stands over prose may be the next heading.
    const below = nextAt(lines, at, 1);
    const isOverProse = below !== null && isProse(lines[below] ?? '') && !isLineUp(bare(lines[below] ?? ''));
    if (isSpaced && isOverProse && !isFigures && !isPoll && !isNumbered(raw)) break;
    rows.push(at);
    isSpaced = false;
  }
  return rows;
}

const bare = (line: string): string =>
  (readMarked(line)?.text ?? line).replace(/^#{1,6}\s+|^\*\*|\*\*$/g, '').trim();

function nextAt(lines: readonly string[], from: number, step: number): number | null {
  for (let at = from + step; at >= 0 && at < lines.length && Math.abs(at - from) <= 4; at += step)
    if (lines[at] !== '') return at;
  return null;
}
