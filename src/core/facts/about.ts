import type { Span } from '../article/article.ts';

const LEADS =
  /^(?:but|and|so|yet|however|meanwhile|moreover|also|then|still|while|when|after|before|as|although|though|because|since|that|which|who|(?:he|she|it|they) (?:said|says|announced) that)[, ]+/i;
const TRAILS =
  /[\s,;:(–—-]+(?:in the course of|in the course|of|in|on|at|by|to|for|from|with|since|until|during|between|the|an?|and|or|about|around|before|after|than|as|its|his|her|only lasted|lasted)?$/i;
const LONGEST = 90;

/** Ends of the clause around a span: a comma, semicolon, dash or bracket that is not inside a number. */
function clauseAround(text: string, span: Span): Span {
  const boundary = /[;:()—–]|,(?!\d)/g;
  let start = 0;
  let end = text.length;
  for (const match of text.matchAll(boundary)) {
    if (match.index < span.start) start = match.index + 1;
    else if (match.index >= span.end) {
      end = match.index;
      break;
    }
  }
  return { start, end };
}

/** A stretch of a clause without the words at its ends that only join it to something else. */
function trimmed(words: string): string {
  let text = words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.!?”"’]+$/, '')
    .replace(/^[“"]/, '');
  for (let rest = text.replace(LEADS, ''); rest !== text; rest = text.replace(LEADS, '')) text = rest;
  for (let rest = text.replace(TRAILS, ''); rest !== text; rest = text.replace(TRAILS, '')) text = rest;
  if (text.length > LONGEST) {
    text = text.slice(0, text.lastIndexOf(' ', LONGEST));
    for (let rest = text.replace(TRAILS, ''); rest !== text; rest = text.replace(TRAILS, '')) text = rest;
  }
  return text.trim();
}

const enough = (text: string): boolean => text.split(' ').length >= 2;
const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Words that a date or figure hangs on and that say nothing alone. */
const HANGING =
  /^(?:in|on|at|by|from|to|during|since|until|between|about|around|after|before|the|an?|its?|some)$/i;

/** What a date or figure is about: the words of its clause without itself, short enough for one line. */
export function aboutOf(sentence: string, span: Span, counted: string | null = null): string {
  const clause = clauseAround(sentence, span);
  const lead = trimmed(sentence.slice(clause.start, span.start));
  const before = HANGING.test(lead) ? '' : lead;
  const after = trimmed(sentence.slice(span.end, clause.end).replace(/^[\s,]+/, ''));
  // "28,000 | American troops stationed in South Korea"
  if (counted !== null && enough(after) && after.includes(counted)) return upper(after);
  if (before !== '') {
    const short = before.split(' ').length < 6 && counted !== null && after !== '';
    return upper(
      short
        ? trimmed(`${before} … ${after}`)
        : before.includes(' ')
          ? before
          : trimmed(`${before} … ${after}`),
    );
  }
  if (enough(after)) return upper(after.replace(/^(?:saw|brought|marked) /, ''));
  const following = clauseAround(sentence, { start: clause.end + 1, end: clause.end + 2 });
  const next = trimmed(sentence.slice(clause.end + 1, following.end));
  if (clause.end < sentence.length - 1 && enough(next)) return upper(next);
  return upper(trimmed(`${sentence.slice(0, span.start)} ${sentence.slice(span.end)}`));
}
