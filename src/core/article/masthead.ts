import { letters } from './letters.ts';

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

const ORGANISATION =
  /\b(?:institute|university|society|council|ministry|department|office|agency|association|foundation|cent(?:re|er)|academy|college|federation|desk)\b/i;

/**
 * Whether a short line over an article is the name of the paper or the page, and no title. `hasOther` says that a longer
 * line stands there too: then it may be the name of any body.
 */
export function isMasthead(line: string, imprint: string, hasOther = false): boolean {
  const bare = letters(line);
  if (bare.length < 4 || line.split(' ').length > 6 || /^#|[.!?:]$/.test(line)) return false;
  if (hasOther && ORGANISATION.test(line) && isName(line)) return true;
  return imprint.includes(bare) || (line.includes(' ') && PAPER.test(line) && isName(line));
}

/** Every word but small ones begins with a capital. */
const isName = (line: string): boolean =>
  line.split(' ').every((word) => /^[\p{Lu}&]/u.test(word) || /^(?:and|of|the|for|in|on)$/.test(word));
