import { countOf, type FrontLine } from './front-line.ts';
import { isProse } from './heading.ts';
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
  /\b(?:institute|university|society|council|ministry|department|office|agency|association|foundation|cent(?:re|er)|academy|college|federation|desk|authority|company|trust|board|commission|service|group|bank|chamber|inspectorate|ltd|plc|inc|gmbh)\b/i;

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

/** The name of the paper is no title, as long as there is another line to be one. */
export function withoutMastheads(front: readonly FrontLine[], imprint: string) {
  const dated = front.findIndex(({ dateline }) => dateline !== null);
  const end = dated < 0 ? front.findIndex(({ line }) => isProse(line) && line.length > 110) : dated;
  const hasOther = front.slice(1, Math.max(end, 1)).some(({ line }) => countOf(line) > 5 && !isProse(line));
  const isOther = ({ line, dateline }: FrontLine): boolean =>
    !isMasthead(line, imprint) && (dateline !== null || !isProse(line));
  const hasTitle = front.some((one) => isOther(one) && one.dateline === null);
  const above = front.findIndex(({ line, dateline }) => dateline === null && isProse(line));
  const isGone = (one: FrontLine, at: number): boolean =>
    hasTitle &&
    one.dateline === null &&
    (above < 0 || at < above) &&
    isMasthead(one.line, imprint, hasOther && one === front[0]);
  return {
    front: front.filter((one, at) => !isGone(one, at)),
    mastheads: front.filter(isGone).map(({ line }) => line),
  };
}
