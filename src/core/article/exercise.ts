import { isProse } from './heading.ts';
import { isNumbered, readMarked } from './item.ts';

/** Over what a schoolbook asks of its readers, at the head and the foot of a chapter. */
const OPENS =
  /^(?:(?:learning|lesson|chapter|unit|section|study) (?:objectives?|goals?|outcomes?|aims?)|objectives|what you(?:['’]ll| will) learn(?: in this (?:chapter|lesson|unit|section))?|(?:review|discussion|study|comprehension|self-test|end-of-chapter|chapter|practice|essay|critical[ -]thinking|short[ -]answer|multiple[ -]choice|further|check(?:point)?) (?:questions?|exercises?|problems?|quiz)|questions (?:for|to) (?:discussion|review|discuss|think about|consider|revision)|check your (?:understanding|progress|knowledge|learning)|test your(?:self| (?:knowledge|understanding))|self[- ](?:check|test|assessment)|quick (?:check|quiz)|concept check|think about it|over to you|exercises?|activit(?:y|ies)|questions|homework|assignments?)(?: \d{1,2}(?:\.\d{1,2})?)?:?$/i;
/** These may also stand over a part of a text: what follows must ask. */
const NAMES_TOO =
  /^(?:questions|activit|exercise|objectives|homework|assignments?|think about it|over to you)/i;

/** "By the end of this section, you will be able to:" */
const ABLE =
  /\b(?:by the end of|after (?:reading|studying|completing|working through)|when you (?:have|finish)|in this (?:chapter|section|unit|lesson|module))\b.{0,60}\b(?:you|students|readers) (?:should|will|can|ought to)\b.{0,30}(?::|be able to|learn)/i;
const ASKS =
  /\?["”’)]*$|^(?:explain|describe|compare|contrast|discuss|list|define|calculate|name|identify|outline|state|give|draw|sketch|suggest|evaluate|analyse|analyze|summari[sz]e|find|use|write|why|how|what|which|who|when|where|true or false|recall|explore|understand|distinguish|recogni[sz]e|apply|interpret|assess|research|imagine|work out|estimate|choose|label|complete|match|trace|locate|examine|consider|predict)\b/i;
const MOST = 30;

const opensExercises = (line: string): boolean => {
  const words = line.replace(/^#{1,6}\s+|^\*\*|\*\*$/g, '').replace(/^\d{1,2}(?:\.\d{1,2})?\.?\s+/, '');
  return (words.length < 60 && OPENS.test(words)) || (words.length < 160 && ABLE.test(words));
};

/** Indices of the lines of such lists, their opening lines too. Lines may be empty. */
export function exercisesIn(lines: readonly string[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const count = line !== '' && opensExercises(line) ? exercisesUnder(lines, at) : 0;
    for (let each = at; each <= at + count && count > 0; each++) found.push(each);
    at += count;
  }
  return found;
}

/** How many lines under line `from`, which opens exercises, belong to them; 0 where it opens none after all. */
function exercisesUnder(lines: readonly string[], from: number): number {
  let asked = 0;
  let end = from;
  for (let at = from + 1; at < lines.length && at <= from + MOST * 2; at++) {
    const line = lines[at] ?? '';
    if (line === '') continue;
    const marked = readMarked(line)?.text ?? line.replace(/^(?:\(?\d{1,3}[.)]|\(?[a-z]\))\s+/, '');
    const isMarked = marked !== line || isNumbered(line);
    if (ABLE.test(line)) end = at;
    else if (ASKS.test(marked) && (isMarked || line.length < 240)) {
      asked++;
      end = at;
    } else if (isMarked && !/^#/.test(line) && (asked > 0 || !isProse(marked))) end = at;
    else break;
  }
  const words = (lines[from] ?? '').replace(/^#{1,6}\s+|^\*\*|\*\*$/g, '');
  if (asked === 0 && (NAMES_TOO.test(words) || end === from)) return 0;
  return end - from;
}
