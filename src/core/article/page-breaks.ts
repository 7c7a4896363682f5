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

const NAMED = /^(?:page|seite|página|p\.) ?\d{1,4}(?: ?(?:of|\/|von|de) ?\d{1,4})?$|^[-–—] ?\d{1,4} ?[-–—]$/i;
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
  return found;
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
