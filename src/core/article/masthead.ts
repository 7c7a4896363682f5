/** What the foot of a page names as its own: the letters of every line with a sign of copyright. */
export function imprintOf(lines: readonly string[]): string {
  return lines
    .filter(
      (line) =>
        line.length < 300 && /©|\(c\) (?:19|20)\d\d|\bcopyright\b|\ball rights reserved\b/i.test(line),
    )
    .map(letters)
    .join(' ');
}

const PAPER =
  /(?:^|\s)(?:times|post|gazette|ledger|news|review|journal|weekly|daily|magazine|herald|tribune|chronicle|observer|quarterly|echo|bulletin|courier|mail|press|wire|news ?wire|news agency|(?:wire|news|press) service|encyclop(?:a|æ)?edia)(?:\s(?:online|\.com))?$/i;

/** Whether a short line over an article is the name of the paper or the page, and no title. */
export function isMasthead(line: string, imprint: string): boolean {
  const bare = letters(line);
  if (bare.length < 4 || line.split(' ').length > 6 || /^#|[.!?:]$/.test(line)) return false;
  return imprint.includes(bare) || (line.includes(' ') && PAPER.test(line) && isName(line));
}

/** Every word but small ones begins with a capital. */
const isName = (line: string): boolean =>
  line.split(' ').every((word) => /^[\p{Lu}&]/u.test(word) || /^(?:and|of|the|for|in|on)$/.test(word));

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
