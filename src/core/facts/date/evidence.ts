import { capitalised, opensSentence, type Token } from '../token.ts';

const YEAR_CUES = new Set(
  (
    'in since until till during year by before after from through throughout circa about around between early mid late ' +
    'born died fiscal dated established founded built est til towards toward into opened started began ended ' +
    'en im seit bis vor nach jahr jahre depuis vers avant après desde hasta em desde dal nel del dans sinds'
  ).split(' '),
);
/** After these a plural may be the subject of the clause ("in 1950 sales rose"), so that the number is a year all the same. */
const PLACED = new Set([
  'in',
  'since',
  'during',
  'year',
  'by',
  'until',
  'before',
  'after',
  'late',
  'early',
  'throughout',
]);
const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'this',
  'that',
  'our',
  'my',
  's',
  'each',
]);
const WEAK_CUES = new Set(
  (
    'of to for and or than on that because when but while if as though where at with ' +
    'versus vs past both spring summer autumn fall winter not is was only'
  ).split(' '),
);
/** Names of events and laws that carry their year behind them. */
const DATED_NAMES = new Set(
  'act acts olympics paralympics games cup championship championships euro expo census budget election elections'.split(
    ' ',
  ),
);
const SUMS = new Set(
  (
    'total sum number population height length distance average maximum minimum speed weight altitude depth elevation ' +
    'crowd cost price crew capacity rate score age width size force fleet attendance'
  ).split(' '),
);
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
const COUNTED = new Set(
  (
    'people men women children metres meters miles kilometres kilometers feet tonnes tons euros dollars pounds yards ' +
    'troops soldiers deaths votes km kg m ft mi hectares acres percent units degrees words times years days hours ' +
    'minutes seconds weeks months million billion thousand hundred dozen inhabitants residents copies square cubic per ' +
    'calories litres liters volts watts rpm mph horsepower staff'
  ).split(' '),
);
const NOT_COUNTED = new Set(
  'was is has does as this his its us saw sees marks brings towards onwards afterwards shows says states gives remains ends begins makes sets always perhaps across less thus'.split(
    ' ',
  ),
);

/** How plainly what stands after a number is a thing counted: a word that only counts, a plural, nothing. */
function countedAfter(token: Token | undefined): 'surely' | 'perhaps' | 'no' {
  if (token === undefined) return 'no';
  if (token.text === '%' || token.text === '°') return 'surely';
  if (!token.spaced || token.kind !== 'word') return 'no';
  if (COUNTED.has(token.lower)) return 'surely';
  const plural = token.lower.length > 3 && /[^s]s$/.test(token.lower) && !NOT_COUNTED.has(token.lower);
  return plural && !capitalised(token) ? 'perhaps' : 'no';
}

const isYearLike = (token: Token | undefined): boolean => /^(?:1\d|20)\d\d$/.test(token?.text ?? '');

/** Whether the marks and letters that touch a number leave it a number of its own. */
function standsAlone(tokens: readonly Token[], start: number, end: number): boolean {
  const [token, before, after] = [tokens[start], tokens[start - 1], tokens[end]];
  if (token === undefined) return false;
  if (!token.spaced && before !== undefined && !/^["'“‘([—–/:]$/.test(before.text)) {
    if (!(before.text === '-' && /^(?:post|pre|mid|early|late)$/.test(tokens[start - 2]?.lower ?? '')))
      return false;
  }
  if (before?.text === ':' && !token.spaced) return false;
  if (before?.text === '/' && tokens[start - 2]?.kind === 'number') return false;
  if (before !== undefined && /^[$€£¥#+×*=<>~]$/.test(before.text)) return false;
  if (after === undefined || after.spaced) return true;
  if (after.text === ':') return tokens[end + 1]?.spaced !== false;
  if (/^[-/@%°$€_+=]$/.test(after.text)) return after.text === '-' && isOpenEnd(tokens[end + 1]);
  return after.kind === 'mark';
}

/** A year after another one: "1984, 1988 and 1992", "1654–57, 1665". */
function follows(tokens: readonly Token[], start: number): boolean {
  const joint = tokens[start - 1]?.lower ?? '';
  if (!/^(?:,|and|or|to|&|–|-|\/)$/.test(joint)) return false;
  const and = joint === 'and' && tokens[start - 2]?.text === ',' ? start - 3 : start - 2;
  if (isYearLike(tokens[and])) return true;
  return (
    /^\d\d$/.test(tokens[and]?.text ?? '') &&
    /^[–-]$/.test(tokens[and - 1]?.text ?? '') &&
    isYearLike(tokens[and - 2])
  );
}

/** "the Treaty of Rome 1957", "the Good University Guide 2005": several capitals before the year. */
function isLongName(tokens: readonly Token[], start: number): boolean {
  const [second, third] = [tokens[start - 2], tokens[start - 3]];
  return (
    (capitalised(second) && !DETERMINERS.has(second?.lower ?? '')) ||
    ((second?.lower === 'of' || second?.text === '-') && capitalised(third))
  );
}

/** "1950–present". */
const isOpenEnd = (token: Token | undefined): boolean => token?.lower === 'present';

const STREETS =
  /^(?:street|st|road|rd|avenue|ave|drive|lane|boulevard|blvd|square|terrace|highway|parkway|way)$/;

/** "Main Street", "North 5th Avenue" after a number. */
function isAddress(tokens: readonly Token[], end: number): boolean {
  for (let at = end + 1; at < end + 4; at += 1) {
    const token = tokens[at];
    if (!capitalised(tokens[end]) || token === undefined) return false;
    if (capitalised(token) && STREETS.test(token.lower)) return true;
  }
  return false;
}

/** Whether a bare number of three or four digits between `start` and `end` is a year rather than a count or a name. */
export function isYear(tokens: readonly Token[], start: number, end: number, approximate: boolean): boolean {
  const [token, before, after] = [tokens[start], tokens[start - 1], tokens[end]];
  if (token === undefined || !standsAlone(tokens, start, end)) return false;
  // "at 1850 Main Street", "up from 1850"
  if (
    isAddress(tokens, end) ||
    (before?.lower === 'from' && /^(?:up|down)$/.test(tokens[start - 2]?.lower ?? ''))
  )
    return false;
  const year = Number(token.text);
  const counted = countedAfter(after);
  const cue = approximate ? 'about' : (before?.lower ?? '');
  if (token.text.length < 4) return isShortYear(tokens, start, end);
  if (counted === 'surely') return false;
  const round = year % 100 === 0;
  const likely = year >= 1500 && year < 2100;
  if (before === undefined || (!approximate && opensSentence(tokens, start))) {
    if (!likely || counted !== 'no') return false;
    if (after === undefined) return !round && (start === 0 || before?.text === ':');
    return before?.text === ':' || after.text !== '.';
  }
  if (/^(?:early|late)$/.test(tokens[start - 2]?.lower ?? '') && cue === 'as') return counted === 'no';
  if (YEAR_CUES.has(cue)) return counted === 'no' || (!round && PLACED.has(cue));
  if (follows(tokens, start) && !round) return year >= 1000;
  // "The Ports Act 1998 lets ministers step in."
  if (capitalised(before) && DATED_NAMES.has(cue) && likely) return true;
  if (counted === 'perhaps') {
    // "The Act of 1996 recognises": a name before "of" tells the verb from a plural.
    const named = cue === 'of' && capitalised(tokens[start - 2]);
    return (DETERMINERS.has(cue) || named) && !round && likely;
  }
  if (DETERMINERS.has(cue))
    return likely && !round && (after?.kind === 'word' || /^["“‘]$/.test(after?.text ?? ''));
  if (capitalised(before) && DATED_NAMES.has(after?.lower ?? '')) return likely;
  if (before.text === '(') return year >= 1200 && (after?.kind === 'mark' || (likely && !round));
  if (follows(tokens, start)) return year >= 1000;
  if (cue === 'of') return likely && (!round || year >= 1800) && !SUMS.has(tokens[start - 2]?.lower ?? '');
  if (WEAK_CUES.has(cue)) return likely && !round;
  if (DATED_NAMES.has(cue)) return likely && (capitalised(before) || !round);
  if (cue === '-') return likely;
  if (capitalised(before) && isLongName(tokens, start)) return likely && !round && year >= 1850;
  if (capitalised(before) && /^[,;)]$/.test(after?.text ?? '') && isCitation(tokens, start)) return likely;
  if (before.text === ',' && capitalised(tokens[start - 2]) && isCitation(tokens, start)) return likely;
  if (/^[,;]$/.test(before.text)) return likely && !round && !/^\d/.test(tokens[start - 2]?.text ?? '');
  return /^[—–"“'‘]$/.test(before.text) && likely && !round;
}

/** "(Smith and Jones 2001; Brown 2003)". */
function isCitation(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 2; at >= 0 && at > start - 6; at -= 1)
    if (/^[(;]$/.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** Whether two bare numbers with a joint between them are years: "1914 to 1918", "(936–1013)". */
export function areYears(
  tokens: readonly Token[],
  start: number,
  end: number,
  from: number,
  to: number,
): boolean {
  const [before, after] = [tokens[start - 1], tokens[end]];
  if (!standsAlone(tokens, start, start + 1) && !isDashed(tokens[start + 1])) return false;
  if (
    before !== undefined &&
    (/^[$€£¥#]$/.test(before.text) || (!tokens[start]?.spaced && before.kind !== 'mark'))
  )
    return false;
  if (after !== undefined && !after.spaced && !/^[.,;:)!?"”’'–—]$/.test(after.text) && after.lower !== 's')
    return false;
  const counted = countedAfter(after);
  const inBrackets =
    before?.text === '(' ||
    before?.text === ',' ||
    before?.text === ';' ||
    before?.lower === 'r' ||
    before?.lower === 'circa' ||
    before?.text === '.';
  // Three digits are years only in brackets or behind "c.", and only if a life or reign long.
  if (from < 1000) return counted === 'no' && inBrackets && after?.text === ')' && to - from < 100;
  if (counted === 'surely' || to > 2150 || to - from > 1000) return false;
  return counted === 'no' || from % 100 !== 0 || to % 100 !== 0;
}

const isDashed = (token: Token | undefined): boolean => /^[-–—]$/.test(token?.text ?? '');

const AFTER_SHORT = new Set(
  'the he she it they when and at under by but his her its their a an with'.split(' '),
);

/** "in 476": three digits are a year only where nothing that could be counted follows. */
function isShortYear(tokens: readonly Token[], start: number, end: number): boolean {
  const [before, after] = [tokens[start - 1], tokens[end]];
  if (
    (!/^(?:in|since|until|year|circa)$/.test(before?.lower ?? '') &&
      !(before?.text === '.' && /^ca?$/.test(tokens[start - 2]?.lower ?? ''))) ||
    Number(tokens[start]?.text) % 50 === 0
  )
    return false;
  return after !== undefined && (/^[.,;)]$/.test(after.text) || AFTER_SHORT.has(after.lower));
}

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
  if (token.lower === 'may') return MAY_CUES.has(before2?.lower ?? '');
  if (token.lower === 'march' && /^(?:to|this|next|and)$/.test(before2?.lower ?? '')) return false;
  if (before2 !== undefined && MONTH_CUES.has(before2.lower)) return true;
  // "September's figures"
  return token.lower !== 'march' && after?.lower === 's' && !after.spaced;
}

const AFTER_SEASON =
  /^(?:and|he|she|it|they|we|the|a|an|when|after|with|to|by|before|but|as|his|her|its|their|was|were)$/;

/** "In the spring, …": a season that belongs to the year being told. */
export function isSeason(tokens: readonly Token[], start: number, end: number): boolean {
  const after = tokens[end];
  const ended =
    after === undefined || (after.kind === 'mark' && after.text !== '-') || AFTER_SEASON.test(after.lower);
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
  if (tokens[start - 1]?.lower !== 'the') return false;
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
