import { isProse } from './heading.ts';
import { lookLogit } from './line-looks.ts';
import { isNotice } from './notice.ts';

/** Opens what a page says of itself and of other pages below an article. */
const OPENS =
  /^(?:how we (?:reviewed|review|tested|test|chose|fact[ -]?check(?:ed)?|research(?:ed)?)\b.{0,30}|(?:about|meet) (?:the|our) (?:authors?|writers?|reviewers?|experts?|editors?)|about this (?:article|story|page)|our (?:process|experts|standards|editorial (?:process|standards))|editorial (?:process|standards|guidelines)|(?:written|edited|medically reviewed|reviewed|fact[ -]?checked) by(?: \p{L}[^.]{1,50})?|published in \p{L}[^.]{1,50}|article (?:sources|history|information|details)|notes? (?:to|for) editors|media (?:contacts?|enquiries|inquiries)|press contacts?|read this next|story source|cite this (?:page|article)|journal references?|explore further|more information|elsewhere on .{1,30}|related internet links|citation(?:\/attribution)?|attribution|comments: our rules|promoted stories|sponsored (?:stories|links)|from the web|site information navigation|explore the topic|plan your visit|visit us|how to (?:find|reach) us|getting here|opening (?:hours|times)|is this page useful\??|services and information|.{0,60}\b(?:show|see) all updates|written by \p{L}[^.]{1,50})$/iu;
/** What nothing of the article follows, whatever it looks like. */
const FOOT =
  /^(?:you(?: are|['’]re| have)? receiv(?:ing|ed) this|our mailing address is|(?:copyright )?(?:©|\(c\)) ?(?:copyright )?(?:19|20)\d\d|copyright\b.{0,10}(?:19|20)\d\d|this (?:page|article) was last (?:edited|modified)|(?:text|content) is available under|last edited .{3,40} ago\b|all content is available under|unsubscribe\b|forward (?:this )?to a friend)/i;
/** Share of the text that may stand below it. */
const MOST_BELOW = 0.4;
const LONG = 160;

/** At length, or less where nothing in it is like a page's. */
const isOfText = (line: string): boolean =>
  line.length > LONG || (line.length > LONG_ENOUGH && lookLogit(line) < CERTAIN);
const LONG_ENOUGH = 100;
const CERTAIN = -2.5;

/** Index of the line with which the tail of a page begins; the number of lines where an article has none. */
export function tailFrom(lines: readonly string[]): number {
  const total = lines.reduce((sum, line) => sum + line.length, 0);
  let below = 0;
  let prose = 0;
  let from = lines.length;
  for (let at = lines.length - 1; at > 0; at--) {
    const line = lines[at] ?? '';
    below += line.length;
    if (isProse(line) && isOfText(line) && !isNotice(line)) prose++;
    if (below > total * MOST_BELOW || prose > 1) break;
    const words = line.replace(/^#{1,6}\s+|^\*\*|\*\*$/g, '').replace(/:$/, '');
    if ((words.length < 60 && OPENS.test(words)) || (words.length < 300 && FOOT.test(words))) from = at;
  }
  return from;
}
