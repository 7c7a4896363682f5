import { capitalised, opensSentence, type Token } from '../token.ts';
import { monthNamed } from './month.ts';
import { isAppointed } from './tense.ts';

const MONTH_CUES = new Set(
  'in since until till by during of last early late mid from to between through before after this next and throughout'.split(
    ' ',
  ),
);
const MAY_CUES = new Set([
  'between',
  'in',
  'since',
  'until',
  'till',
  'during',
  'last',
  'early',
  'late',
  'mid',
  'by',
  'of',
  'from',
]);
const isMonthName = (token: Token | undefined): boolean =>
  token !== undefined && capitalised(token) && monthNamed(token.lower, 'en') !== null;

/** "October was the wettest for years": months that are nobody's name. */
const SUBJECTS = new Set('january february july september october november december'.split(' '));
const PLANNED = /^(?:due|planned|scheduled|set|slated|expected|forecast|promised)$/;
const ACTS = /^(?:was|were|saw|brought|and)$/;

/** Whether a bare month name is the month: "May" and "March" need a word before them that only a month takes. */
export function isMonth(tokens: readonly Token[], start: number, end: number): boolean {
  const [token, before, after] = [tokens[start], tokens[start - 1], tokens[end]];
  if (token === undefined) return false;
  if (after?.text === '-' && !after.spaced) return false;
  const before2 = before?.text === '-' ? tokens[start - 2] : before;
  if (
    token.lower === 'may' ||
    token.lower === 'april' ||
    token.lower === 'june' ||
    token.lower === 'august'
  ) {
    // These are names of persons too: "of June Brown".
    if (capitalised(after)) return false;
  }
  if (isOfYear(tokens, end)) return true;
  // "In January, April and October"
  if (before?.text === ',' && isMonthName(tokens[start - 2]) && capitalised(token)) return true;
  if (token.lower === 'may') return MAY_CUES.has(before2?.lower ?? '');
  const isEnd =
    before2?.lower === 'to' && /^(?:months|year|quarter|weeks)$/.test(tokens[start - 2]?.lower ?? '');
  if (token.lower === 'march' && /^(?:to|this|next|and)$/.test(before2?.lower ?? '') && !isEnd) return false;
  if (opensSentence(tokens, start) && SUBJECTS.has(token.lower) && ACTS.test(after?.lower ?? '')) return true;
  if (before2 !== undefined && MONTH_CUES.has(before2.lower)) return true;
  // "Is booked for April", "was planned for June"
  if (before?.lower === 'for' && (isAppointed(tokens, start) || PLANNED.test(tokens[start - 2]?.lower ?? '')))
    return true;
  // "September's figures"
  return token.lower !== 'march' && after?.lower === 's' && !after.spaced;
}

const AFTER_SEASON =
  /^(?:and|he|she|it|they|we|the|a|an|when|after|with|to|by|before|but|as|his|her|its|their|was|were)$/;

/** "October of that year", "autumn of the following year" */
const isOfYear = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.lower === 'of' &&
  /^(?:that|this|last|next|the)$/.test(tokens[end + 1]?.lower ?? '') &&
  (tokens[end + 2]?.lower === 'year' ||
    (/^(?:same|following|next|previous)$/.test(tokens[end + 2]?.lower ?? '') &&
      tokens[end + 3]?.lower === 'year'));

/** "In the spring, …": a season that belongs to the year being told. */
export function isSeason(tokens: readonly Token[], start: number, end: number): boolean {
  const after = tokens[end];
  const ended =
    after === undefined ||
    isOfYear(tokens, end) ||
    (after.kind === 'mark' && after.text !== '-') ||
    AFTER_SEASON.test(after.lower);
  const at = /^(?:early|late)$/.test(tokens[start - 1]?.lower ?? '') ? start - 1 : start;
  return (
    ended &&
    tokens[at - 1]?.lower === 'the' &&
    /^(?:in|by|during|until|since)$/.test(tokens[at - 2]?.lower ?? '')
  );
}

const ECONOMY = new Set(
  'percent growth grew sales profit profits revenue revenues earnings output gdp economy inflation exports orders shares'.split(
    ' ',
  ),
);

const SPORT = new Set(
  'goal goals match matches game games scored touchdown yards quarterback team league season coach lead led'.split(
    ' ',
  ),
);

/** "In the third quarter": of the year where money is spoken of, not of a match. */
export function isFiscal(tokens: readonly Token[], start: number, end: number): boolean {
  const of = tokens[end]?.lower === 'of';
  if (tokens[start - 1]?.lower !== 'the' && tokens[start]?.text !== 'Q') return false;
  if (of)
    return (
      /^(?:this|last|next|that)$/.test(tokens[end + 1]?.lower ?? '') && tokens[end + 2]?.lower === 'year'
    );
  let counts = false;
  for (let at = Math.max(0, start - 25); at < end + 25 && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (/^[%$€£¥]$/.test(token.text) || ECONOMY.has(token.lower)) return true;
    if (SPORT.has(token.lower)) return false;
    counts ||= token.kind === 'number' && token.text.includes(',');
  }
  return counts;
}
