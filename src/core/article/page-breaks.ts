import { letters } from './letters.ts';

/**
 * Takes page numbers and running headers out of a text that was printed in pages, and joins the sentence they cut. A
 * number alone on its line is a page's only when the next such number counts on; a header only beside such numbers.
 */
export function withoutPageBreaks(lines: readonly string[]): readonly string[] {
  const breaks = pageNumbers(lines);
  if (breaks.size === 0) return lines;
  const gone = new Set([...breaks, ...runningHeaders(lines, breaks)]);
  for (const at of unnumberedHeads(lines, gone)) gone.add(at);
  const kept: string[] = [];
  let isAfterBreak = false;
  lines.forEach((line, at) => {
    if (gone.has(at)) isAfterBreak = true;
    else if (!isAfterBreak) kept.push(line);
    else if (line.trim() !== '') {
      while (isBlank(kept.at(-1)) && kept.length > 0) kept.pop();
      if (!goesOn(kept, line)) kept.push('');
      kept.push(line);
      isAfterBreak = false;
    }
  });
  return kept;
}

/** Whether a sentence was cut between the lines kept and the next one. */
function goesOn(kept: readonly string[], line: string): boolean {
  const before = (kept.at(-1) ?? '').trimEnd();
  const words = line.trimStart();
  if (/[.!?:…]["”’)]*$/.test(before.slice(-200))) return false;
  if (/^\p{Ll}/u.test(words)) return true;
  // A name or a figure may open a heading or an item as well: then the line above must be a full one of a paragraph.
  const above = (kept.at(-2) ?? '').trimEnd();
  const isFull = above !== '' && before.length > 30 && before.length > above.length * 0.8;
  return isFull && !OPENS.test(words) && /\p{Ll}/u.test(words);
}

/** A heading with its number, or an item with its mark. */
const OPENS = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.? \p{Lu}|\(?\d{1,3}[.)] |[-*•‣◦·▪>#|])/u;

const NAMED =
  /^(?:[^|•·]{2,60} ?[|•·] ?)?(?:page|seite|página|p\.) ?\d{1,4}(?: ?(?:of|\/|von|de) ?\d{1,4})?(?: ?[|•·] ?[^|•·]{2,60})?$|^[-–—] ?\d{1,4} ?[-–—]$/i;
const BARE = /^\d{1,3}$/;

function pageNumbers(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  let before: { readonly at: number; readonly page: number } | null = null;
  lines.forEach((line, at) => {
    if (line.length > 100) return;
    const words = line.trim();
    if (NAMED.test(words)) found.add(at);
    if (!BARE.test(words) || !isBlank(lines[at - 1]) || !isBlank(lines[at + 1])) return;
    const page = Number(words);
    if (before?.page === page - 1) found.add(before.at).add(at);
    before = { at, page };
  });
  for (const at of numberedHeads(lines, found)) found.add(at);
  for (const at of cuttingHeads(lines)) found.add(at);
  return found;
}

/** "14 December 1996 31" */
const DAY_LAST = /^(\d{1,2}[.,]? \p{L}{3,12}[.,]? \d{4})(\s+[|•·–—]?\s*)(\d{1,4})$/u;

interface Head {
  readonly at: number;
  readonly page: number;
  readonly name: string;
  /** Whether a gap sets the number apart from the name. */
  readonly isWide: boolean;
  /** Whether the number stands before the name. */
  readonly isFirst: boolean;
}

const NUMBER_FIRST = /^(\d{1,4})(\s+[|•·–—]?\s*)(\p{L}\S.{1,78})$/u;
const NUMBER_LAST = /^(\p{L}.{2,78}?\S)(\s+[|•·–—]?\s*)(\d{1,4})$/u;

/** The heads a line may be: "14 December 1996 31" has a number at both ends. */
function headsIn(line: string, at: number): Head[] {
  if (line.length > 140) return [];
  const words = line.trim();
  const [, firstPage, firstGap, firstName] = NUMBER_FIRST.exec(words) ?? [];
  const [, lastName, lastGap, lastPage] = NUMBER_LAST.exec(words) ?? DAY_LAST.exec(words) ?? [];
  const head = (isFirst: boolean, page?: string, name?: string, gap = ''): Head[] =>
    page === undefined || name === undefined
      ? []
      : [
          {
            at,
            page: Number(page),
            name: letters(name),
            isWide: gap.length > 3 || /[|•·]/.test(gap),
            isFirst,
          },
        ];
  return [...head(true, firstPage, firstName, firstGap), ...head(false, lastPage, lastName, lastGap)];
}

/**
 * Running headers with the number on their line. Two are believed when they count on and have the same name, or a wide
 * gap before both numbers; a number alone between them counts on too.
 */
function numberedHeads(lines: readonly string[], known: ReadonlySet<number>): number[] {
  const heads = lines.flatMap((line, at): Head[] => {
    if (known.has(at) || !isAlone(lines, at)) return [];
    if (BARE.test(line.trim()))
      return [{ at, page: Number(line.trim()), name: '', isWide: true, isFirst: true }];
    return headsIn(line, at);
  });
  const found = new Set<number>();
  heads.forEach((head, index) => {
    const next = heads
      .slice(index + 1, index + 9)
      .find(
        ({ page, name, isWide }) =>
          (page === head.page + 1 && ((isWide && head.isWide) || name === head.name)) ||
          (page === head.page + 2 && name === head.name && name !== ''),
      );
    if (next === undefined || (next.name === '' && head.name === '')) return;
    // "Week 1" and "Week 2" count on as well, but cut no sentence.
    const isOfPage =
      (head.isWide && next.isWide) ||
      (head.isFirst && next.isFirst) ||
      cutAround(lines, head.at) ||
      cutAround(lines, next.at);
    if (isOfPage) found.add(head.at).add(next.at);
  });
  return [...found];
}

/** A page number that cuts a sentence is one, though no other counts on: with it goes a name that stands alone beside it. */
function cuttingHeads(lines: readonly string[]): number[] {
  return lines.flatMap((line, at) => {
    if (isBlank(line) || line.length > 140 || !isAlone(lines, at) || !isNumbered(line.trim(), at)) return [];
    const [above, below] = [nameBeside(lines, at, -1), nameBeside(lines, at, 1)];
    const between = [[at], [at, ...below], [...above, at], [...above, at, ...below]];
    const isWhole = (each: readonly number[]): boolean =>
      isCut(lines, nextFull(lines, each[0] ?? at, -1), nextFull(lines, each.at(-1) ?? at, 1));
    return between.find(isWhole) ?? [];
  });
}

const isNumbered = (words: string, at: number): boolean =>
  BARE.test(words) ||
  DAY_LAST.test(words) ||
  headsIn(words, at).some(({ isWide }) => isWide || isShouted(words));

/** The line next to a page number, where it is one of its own and no sentence. */
function nameBeside(lines: readonly string[], at: number, step: number): number[] {
  const beside = nextFull(lines, at, step);
  if (beside === null || !isAlone(lines, beside)) return [];
  const words = (lines[beside] ?? '').trim();
  return words.length < 60 && /^\p{Lu}/u.test(words) && !/[.!?…,;:]["”’)]*$/.test(words) ? [beside] : [];
}

const isShouted = (words: string): boolean => words === words.toUpperCase() && /\p{L}{3}/u.test(words);

const isAlone = (lines: readonly string[], at: number): boolean =>
  isBlank(lines[at + 1]) && isBlank(lines[at - 1]);

/** Whether a line of a paragraph breaks off at `before` and goes on in small letters at `after`. */
function isCut(lines: readonly string[], before: number | null, after: number | null): boolean {
  const first = before === null ? '' : (lines[before] ?? '').trimEnd();
  const second = after === null ? '' : (lines[after] ?? '');
  return first.length > 25 && !/[.!?:…]["”’)]*$/.test(first.slice(-200)) && /^\s*\p{Ll}/u.test(second);
}

/** Whether a sentence goes on over a line, or over the lines alone beside it. */
function cutAround(lines: readonly string[], at: number): boolean {
  const before = nextFull(lines, at, -1);
  const first = before === null ? '' : (lines[before] ?? '').trimEnd();
  const isOpen = first.length > 25 && !/[.!?:…]["”’)]*$/.test(first.slice(-200));
  // The last line of a block that breaks off; a heading would stand alone.
  return (
    isOpen && before !== null && (!isBlank(lines[before - 1]) || isCut(lines, before, nextFull(lines, at, 1)))
  );
}

function nextFull(lines: readonly string[], from: number, step: number): number | null {
  for (let at = from + step; Math.abs(at - from) <= 6 && at >= 0 && at < lines.length; at += step)
    if (!isBlank(lines[at])) return at;
  return null;
}

/** On a page without a number two names stand at the margins, one of which the other heads have as well. */
function unnumberedHeads(lines: readonly string[], heads: ReadonlySet<number>): number[] {
  const cellsOf = (line: string): string[] => (line.length < 140 ? line.trim().split(/ {3,}|\t/) : []);
  const known = new Set([...heads].flatMap((at) => cellsOf(lines[at] ?? '')).map(letters));
  return lines.flatMap((line, at) => {
    const cells = cellsOf(line);
    const isHead =
      cells.length === 2 && cells.some((cell) => letters(cell).length > 7 && known.has(letters(cell)));
    return isHead && isBlank(lines[at + 1]) && !heads.has(at) ? [at] : [];
  });
}

const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** Short lines that stand beside two page breaks or more, but for their numbers the same. */
function runningHeaders(lines: readonly string[], breaks: ReadonlySet<number>): number[] {
  const places = new Map<string, Set<number>>();
  for (const at of breaks) {
    for (const step of [-1, 1]) {
      const beside = nextWords(lines, at, step);
      if (beside === null) continue;
      const key = (lines[beside] ?? '').trim().replace(/\s+/g, ' ').replace(/\d+/g, '#');
      places.set(key, (places.get(key) ?? new Set()).add(beside));
    }
  }
  return [...places.values()].filter(({ size }) => size > 1).flatMap((each) => [...each]);
}

function nextWords(lines: readonly string[], from: number, step: number): number | null {
  for (let at = from + step; Math.abs(at - from) <= 4 && at >= 0 && at < lines.length; at += step) {
    const line = lines[at] ?? '';
    if (!isBlank(line)) return line.trim().length <= 100 ? at : null;
  }
  return null;
}
