import { isProse } from './heading.ts';

/** Opens what a page says of itself and of other pages below an article. */
const OPENS =
  /^(?:how we (?:reviewed|review|tested|test|chose|fact[ -]?check(?:ed)?|research(?:ed)?)\b.{0,30}|(?:about|meet) (?:the|our) (?:authors?|writers?|reviewers?|experts?|editors?)|about this (?:article|story|page)|our (?:process|experts|standards|editorial (?:process|standards))|editorial (?:process|standards|guidelines)|(?:written|edited|medically reviewed|reviewed|fact[ -]?checked) by|article (?:sources|history|information|details)|notes? (?:to|for) editors|media (?:contacts?|enquiries|inquiries)|press contacts?|read this next|story source|cite this (?:page|article)|journal references?|explore further|more information|elsewhere on .{1,30}|related internet links|site information navigation)$/i;
/** Share of the text that may stand below it. */
const MOST_BELOW = 0.4;
const LONG = 160;

/** Index of the line with which the tail of a page begins; the number of lines where an article has none. */
export function tailFrom(lines: readonly string[]): number {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  let below = 0;
  let prose = 0;
  let from = lines.length;
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] ?? '';
    below += line.length;
    if (isProse(line) && line.length > LONG) prose++;
    if (below > total * MOST_BELOW || prose > 1) break;
    const words = line.replace(/^#{1,6}\s+|^\*\*|\*\*$/g, '').replace(/:$/, '');
    if (words.length < 60 && OPENS.test(words)) from = at;
  }
  return from;
}
