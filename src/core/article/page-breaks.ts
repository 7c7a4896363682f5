import { letters } from './letters.ts';

/**
 * Takes page numbers and running headers out of a text that was printed in pages, and joins the sentence they cut. A
 * number alone on its line is a page's only when the next such number counts on; a header only beside such numbers.
 */
export function withoutPageBreaks(lines: readonly string[]): readonly string[] {
  const breaks = pageNumbers(lines);
  if (breaks.size === 0) return lines;
  const gone = new Set([...breaks, ...runningHeaders(lines, breaks)]);
  const kept: string[] = [];
  let isAfterBreak = false;
  lines.forEach((line, at) => {
    if (gone.has(at)) isAfterBreak = true;
    else if (!isAfterBreak) kept.push(line);
    else if (line.trim() !== '') {
      while (isBlank(kept.at(-1)) && kept.length > 0) kept.pop();
      if (!goesOn(kept.at(-1) ?? '', line)) kept.push('');
      kept.push(line);
      isAfterBreak = false;
    }
  });
  return kept;
}

/** Whether a sentence was cut between the two lines. */
const goesOn = (before: string, line: string): boolean =>
  /^\s*\p{Ll}/u.test(line) && !/[.!?:…]["”’)]*\s*$/.test(before.slice(-200));

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
  return found;
}

interface Head {
  readonly at: number;
  readonly page: number;
  readonly name: string;
  /** Whether a gap sets the number apart from the name. */
  readonly isWide: boolean;
}

const NUMBER_FIRST = /^(\d{1,4})(\s+[|•·–—]?\s*)(\p{L}\S.{1,78})$/u;
const NUMBER_LAST = /^(\p{L}.{2,78}?\S)(\s+[|•·–—]?\s*)(\d{1,4})$/u;

function headIn(line: string, at: number): Head | null {
  if (line.length > 140) return null;
  const words = line.trim();
  const first = NUMBER_FIRST.exec(words);
  const last = first ? null : NUMBER_LAST.exec(words);
  const page = first?.[1] ?? last?.[3];
  const name = first?.[3] ?? last?.[1];
  if (page === undefined || name === undefined) return null;
  const gap = first?.[2] ?? last?.[2] ?? '';
  return { at, page: Number(page), name: letters(name), isWide: gap.length > 3 || /[|•·]/.test(gap) };
}

/**
 * Running headers with the number on their line. Two are believed when they count on and have the same name, or a wide
 * gap before both numbers; a number alone between them counts on too.
 */
function numberedHeads(lines: readonly string[], known: ReadonlySet<number>): number[] {
  const heads: Head[] = [];
  lines.forEach((line, at) => {
    if (known.has(at) || !isBlank(lines[at + 1]) || !isBlank(lines[at - 1])) return;
    const bare = BARE.test(line.trim()) ? { at, page: Number(line.trim()), name: '', isWide: true } : null;
    const head = bare ?? headIn(line, at);
    if (head) heads.push(head);
  });
  const found = new Set<number>();
  heads.forEach((head, index) => {
    const next = heads
      .slice(index + 1, index + 5)
      .find(
        ({ page, name, isWide }) =>
          (page === head.page + 1 && ((isWide && head.isWide) || name === head.name)) ||
          (page === head.page + 2 && name === head.name && name !== ''),
      );
    if (next && (next.name !== '' || head.name !== '')) found.add(head.at).add(next.at);
  });
  return [...found];
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
