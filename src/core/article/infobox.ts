import { isHatnote } from './clutter.ts';
import { isProse } from './heading.ts';

/** A row of a table of two columns, as `withRowsAsItems` writes it: "• Elevation: 2,417 m". */
const ROW = /^• [^:]{1,40}: \S/;
/** Fewer rows may be what the page says of itself. */
const FEWEST_ROWS = 2;
/** Lines over the text. */
const DEPTH = 120;

/**
 * Takes the box of facts off the top of a page that anybody may edit: rows over the first paragraph, which the text
 * tells again in sentences. Other pages may begin with a list that is their own. `page` has its foot and its buttons too.
 */
export function withoutInfobox(lines: readonly string[], page: readonly string[]): string[] {
  const first = lines
    .slice(0, DEPTH)
    .findIndex((line) => line.length > 60 && isProse(line) && !ROW.test(line) && !isHatnote(line));
  if (first < 0 || !page.some(isOfEncyclopaedia)) return [...lines];
  const rows = lines.slice(0, first).flatMap((line, at) => (ROW.test(line) ? [at] : []));
  const [top = first, last = -1] = [rows[0], rows.at(-1)];
  const stacks = stacksIn(lines, DEPTH);
  const isBox = rows.length >= FEWEST_ROWS;
  // Names of groups of facts stand between the rows.
  return lines.filter(
    (line, at) => !stacks.has(at) && (at > first || !((isBox && at >= top && at <= last) || isHatnote(line))),
  );
}

/** On a small screen each cell of the box has its own line: "Type", "Strait", "Max. length", "46 km". */
const NAMES =
  'location|type|country|region|coordinates|area|population|elevation|(?:max|min)\\. (?:length|width|depth)|length|width|height|depth|born|died|founded|established|built|opened|closed|architect|owner|status|capital|language|native name|nickname|occupations?|nationality|spouses?|alma mater|education|awards|political party|resting place|cause of death|in office|preceded by|succeeded by|genre|labels|members|origin|time zone|mayor|population|postal codes?|mottoe?|demonym|currency|participants|belligerents|casualties|commanders and leaders|strength|part of|discovered|species|genus|family|order|class|kingdom|phylum|conservation status|children|years active|known for|height|date|result|headquarters|industry|website|surface area|average depth|islands|inflows|outflows|highest point|first ascent';
const LABEL = new RegExp(`^(?:${NAMES}):?$`, 'i');
/** A tab between label and value is a space by now: "Born Ida Brandt". */
const ROW_OF_LABEL = new RegExp(`^(?:${NAMES}) (?=[\\p{Lu}\\d])`, 'iu');

const isRow = (line: string): boolean =>
  line.length < 60 &&
  /^\p{Lu}/u.test(line) &&
  /^\p{L}+(?: \p{Ll}+)* [\p{Lu}\d]/u.test(line) &&
  ROW_OF_LABEL.test(line);

function stacksIn(lines: readonly string[], depth: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < Math.min(lines.length, depth); at++) {
    const from = at;
    while (at < lines.length && lines[at] !== '') at++;
    const block = lines.slice(from, at);
    const isStack =
      block.length > 4 &&
      block.every((line) => line.length < 60 && !isProse(line)) &&
      block.filter((line) => LABEL.test(line) || isRow(line)).length > 1;
    for (let each = from; each < at && isStack; each++) found.add(each);
  }
  return found;
}

/** What only an encyclopaedia says on its pages. */
const isOfEncyclopaedia = (line: string): boolean =>
  line.length < 200 &&
  /^from [\w ]{2,30}, (?:the|an?) (?:\w+ ){0,2}encyclop(?:a|æ)?edia\.?$|^this page was last edited\b|^categor(?:y|ies): |^text is available under\b|^(?:view history|what links here|random article)$|^last edited .{3,60} ago by \S/i.test(
    line,
  );
