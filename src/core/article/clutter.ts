import { PERSON } from './byline.ts';
import { isPictureCaption } from './caption.ts';
import { isProse, readHeading } from './heading.ts';
import { isNumbered, readMarked } from './item.ts';
import { isVerbless } from './verbless.ts';

/** Characters. A caption that is longer has a stop. */
const LONGEST_CLUTTER = 90;
/** A name over the first paragraph has few words; the words under a picture are more. */
const MOST_WORDS = 5;
/** An encyclopaedia points at its other articles before this one begins. */
const HATNOTE =
  /^(?:for (?:the |an? |other |more )?[^.]{1,80}, see [^.]{1,100}|not to be confused with [^.]{1,80}|[^.]{1,60} redirects here|this article is about [^.]{1,120})\.?(?: for [^.]{1,80}, see [^.]{1,100}\.?){0,2}$/i;
const FIELD = /^\p{Lu}[\p{L} ]{1,30}: \S.{0,100}$/u;

/** Who made a picture, when, or where it is kept. */
const MADE = /\bby \p{Lu}|\b(?:1[5-9]|20)\d\d\b|\b(?:[Cc]ollection|[Mm]useum|[Gg]allery|[Aa]rchives?)\b/u;

/** A sentence without a verb over a paragraph that has one. */
function isCaption(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const next = nextWords(lines, at);
  return (
    line.length < 160 &&
    isVerbless(line) &&
    MADE.test(line) &&
    !/[?!:]$|[.!?] \p{Lu}/u.test(line) &&
    next.length > line.length &&
    isProse(next) &&
    !isVerbless(next)
  );
}

export const isHatnote = (line: string): boolean => line.length < 400 && HATNOTE.test(line);

/** Lines with words that are looked at. */
const DEPTH = 80;

/**
 * Takes what a page puts between the front of an article and its first paragraph: captions, names, counts. Lists and
 * rows of facts stay, and so does a name that stands alone over the first paragraph, but for `noHeadings`. A text without prose stays whole.
 */
export function withoutClutter(
  page: readonly string[],
  from: number,
  noHeadings: ReadonlySet<string> = new Set(),
): string[] {
  const lines = page.slice(from);
  const first = firstProse(lines);
  if (first < 0) return [...lines];
  const gone = new Set<number>();
  for (let at = 0; at < first; at++) {
    const line = lines[at] ?? '';
    if (line === '' || isRow(line)) continue;
    if (isHatnote(line)) {
      gone.add(at);
      continue;
    }
    const next = nextWords(lines, at);
    const isOverProse = next === (lines[first] ?? '') && at === lastWords(lines, first);
    const isOverList =
      isRow(next) &&
      !isFact(next) &&
      (/[:：]$/.test(line) || (line.split(' ').length <= MOST_WORDS && at > 0));
    // A line that breaks off may be the first of the text.
    if (line.length > LONGEST_CLUTTER && !isVerbless(line)) continue;
    // A box of facts has several of them.
    if (FIELD.test(line) && (FIELD.test(next) || FIELD.test(lines[lastWords(lines, at)] ?? ''))) continue;
    const isKept = isOverProse
      ? !noHeadings.has(line) && isFirstHeading(page, from + at)
      : isOverList || isUpperHeading(lines, at, first);
    if (!isKept) gone.add(at);
  }
  return lines.filter((_line, at) => !gone.has(at));
}

function firstProse(lines: readonly string[]): number {
  let looked = 0;
  for (let at = 0; at < lines.length && looked < DEPTH; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    looked++;
    if (
      isProse(line) &&
      !isHatnote(line) &&
      !isCaption(lines, at) &&
      readMarked(line) === null &&
      !isNumbered(line)
    )
      return at;
  }
  return -1;
}

/** The heading of the part whose first heading stands right over the prose: "1 Geography", "1.1 Climate". */
function isUpperHeading(lines: readonly string[], at: number, first: number): boolean {
  const next = nextWords(lines, at);
  const isBelowLast = nextWords(lines, lines.indexOf(next, at)) === lines[first];
  return isBelowLast && isMarkedHeading(lines[at] ?? '') && isMarkedHeading(next);
}

const isMarkedHeading = (line: string): boolean =>
  readHeading(line)?.isMarked === true ||
  (line.length < 90 && /^\d{1,2}(?:\.\d{1,2}){0,3} \p{Lu}/u.test(line));

function isFirstHeading(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  if (/^#/.test(line)) return true;
  const heading = readHeading(line);
  if (heading === null || isPictureCaption(line)) return false;
  if (heading.isMarked) return true;
  if (isWriter(lines, at)) return false;
  // One of several short lines is the page's.
  const isAlone = at === 0 || lines[at - 1] === '' || isProse(lines[at - 1] ?? '');
  return isAlone && line.split(' ').length <= MOST_WORDS;
}

/** Whether a line is the name of somebody of whom the page says below what he does, or which stands there again. */
const isWriter = (lines: readonly string[], at: number): boolean => {
  const name = lines[at] ?? '';
  return PERSON.test(name) && lines.some((line, other) => other !== at && line.startsWith(name));
};

const isRow = (line: string): boolean => readMarked(line) !== null || isNumbered(line) || /^\|/.test(line);
const isFact = (line: string): boolean => /^• [^:]{1,40}: /.test(line);

function nextWords(lines: readonly string[], from: number): string {
  for (let at = from + 1; at < lines.length; at++) if (lines[at] !== '') return lines[at] ?? '';
  return '';
}

function lastWords(lines: readonly string[], from: number): number {
  let at = from - 1;
  while (at >= 0 && lines[at] === '') at--;
  return at;
}
