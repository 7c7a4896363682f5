import { capitalised, opensSentence, type Token } from '../token.ts';
import { isReference } from './reference.ts';
import { isPast } from './tense.ts';

const YEAR_CUES = new Set(
  (
    'in since until till during year years by before after from through throughout circa about around between early mid late ' +
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
  'fiscal',
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
    'crowd cost price crew capacity rate score age width size force fleet attendance pin code password toll fee prize'
  ).split(' '),
);
/** What is known by its year, also of the Middle Ages: "a charter of 1069". */
const DOCUMENTS = new Set(
  (
    'charter deed chronicle treaty statute document manuscript edict bull grant census survey inventory battle siege truce ' +
    'earthquake famine plague revolt rebellion uprising synod letter register roll'
  ).split(' '),
);
const COUNTED = new Set(
  (
    'people men women children metres meters miles kilometres kilometers feet tonnes tons euros dollars pounds yards ' +
    'troops soldiers deaths votes km kg m ft mi hectares acres percent units degrees words times years days hours ' +
    'minutes seconds weeks months million billion thousand hundred dozen inhabitants residents copies square cubic per ' +
    'calories litres liters volts watts rpm mph horsepower staff metre meter mile kilometre foot pound ton watt volt litre ' +
    'calorie word page seat seater hour minute gmt utc bst hrs'
  ).split(' '),
);
const NOT_COUNTED = new Set(
  'was is has does as this his its us saw sees marks brings towards onwards afterwards shows says states gives remains ends begins makes sets always perhaps across less thus'.split(
    ' ',
  ),
);

/** How plainly what stands after a number is a thing counted: a word that only counts, a plural, nothing. */
function countedAfter(tokens: readonly Token[], at: number): 'surely' | 'perhaps' | 'no' {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return 'no';
  if (token.text === '%' || token.text === '°') return 'surely';
  if (!token.spaced || token.kind !== 'word') return 'no';
  // "1970 per US Census" is a year, "1500 per cent" none.
  if (token.lower === 'per' && capitalised(next)) return 'no';
  if (COUNTED.has(token.lower) || /^(?!regi|speci).{2,}(?:men|children|people|folk)$/.test(token.lower))
    return 'surely';
  const plural = token.lower.length > 3 && /[^s]s$/.test(token.lower) && !NOT_COUNTED.has(token.lower);
  return plural && !capitalised(token) ? 'perhaps' : 'no';
}

const isYearLike = (token: Token | undefined): boolean => /^(?:1\d|20)\d\d$/.test(token?.text ?? '');

/** Whether the marks and letters that touch a number leave it a number of its own. */
function standsAlone(tokens: readonly Token[], start: number, end: number): boolean {
  const [token, before, after] = [tokens[start], tokens[start - 1], tokens[end]];
  if (token === undefined) return false;
  if (!token.spaced && before !== undefined && !/^["'“‘([—–/:]$/.test(before.text)) {
    const led = before.text === '-' && /^(?:post|pre|mid|early|late)$/.test(tokens[start - 2]?.lower ?? '');
    if (!led && !isAbbreviated(tokens, start) && !/^ca?$/.test(before.text)) return false;
  }
  if (before?.text === ':' && !token.spaced) return false;
  if (before?.text === '/' && tokens[start - 2]?.kind === 'number') return false;
  if (before !== undefined && /^[$€£¥#+×*=<>~]$/.test(before.text)) return false;
  if (after === undefined || after.spaced) return true;
  if (after.text === ':') return tokens[end + 1]?.spaced !== false;
  if (/^[-/@%°$€_+=]$/.test(after.text)) return after.text === '-' && isOpenEnd(tokens[end + 1]);
  return after.kind === 'mark';
}

/** "c.1450", "(fl. 1200)", "b. 1950": what stands for "about", "flourished", "born". */
const isAbbreviated = (tokens: readonly Token[], start: number): boolean =>
  tokens[start - 1]?.text === '.' && /^(?:ca?|fl|b|d|r|est|Est)$/.test(tokens[start - 2]?.text ?? '');

/** A year after another one: "1984, 1988 and 1992", "1654–57, 1665". */
function follows(tokens: readonly Token[], start: number): boolean {
  const joint = tokens[start - 1]?.lower ?? '';
  if (!/^(?:,|and|or|to|&|–|-|\/)$/.test(joint)) return false;
  const and = joint === 'and' && tokens[start - 2]?.text === ',' ? start - 3 : start - 2;
  // "From 1200 to 1500": where both are no years, the last is none alone.
  if (joint === 'to' && tokens[and - 1]?.lower === 'from') return false;
  if (isYearLike(tokens[and])) return !isReference(tokens, and, and + 1);
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
    isReference(tokens, start, end) ||
    (before?.lower === 'from' && /^(?:up|down)$/.test(tokens[start - 2]?.lower ?? ''))
  )
    return false;
  const year = Number(token.text);
  const counted = countedAfter(tokens, end);
  const cue = approximate ? 'about' : (before?.lower ?? '');
  if (token.text.length < 4) return isShortYear(tokens, start, end);
  if (counted === 'surely') return false;
  // "From 1950 in 1990 to 2020 in 2010": counts, each with its year.
  if (/^(?:from|to|of)$/.test(cue) && after?.lower === 'in' && isYearLike(tokens[end + 1])) return false;
  // "A fifth below 1990 levels"
  if (/^levels?$/.test(after?.lower ?? ''))
    return year >= 1800 && year < 2100 && (year % 100 !== 0 || year >= 1900);
  if (isAbbreviated(tokens, start)) return counted === 'no' && year >= 1000;
  const round = year % 100 === 0;
  const likely = year >= 1500 && year < 2100;
  if (before === undefined || (!approximate && opensSentence(tokens, start))) {
    if (!likely || counted !== 'no') return false;
    if (before?.text === ':' && SUMS.has(tokens[start - 2]?.lower ?? '')) return false;
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
  const sum = SUMS.has(tokens[start - 2]?.lower ?? '');
  if (cue === 'of' && DOCUMENTS.has(tokens[start - 2]?.lower ?? '') && counted === 'no') return year >= 1000;
  if (cue === 'of') return likely && (!round || year >= 1800) && !sum && tokens[start - 2]?.lower !== 'out';
  if (/^(?:is|was)$/.test(cue) && sum) return false;
  if (WEAK_CUES.has(cue)) return likely && !round;
  if (DATED_NAMES.has(cue)) return likely && (capitalised(before) || !round);
  if (cue === '-') return likely;
  if (capitalised(before) && isLongName(tokens, start))
    return likely && !round && year >= 1850 && year < 2040;
  if (capitalised(before) && /^[,;)]$/.test(after?.text ?? '') && isCitation(tokens, start)) return likely;
  if (before.text === ',' && capitalised(tokens[start - 2]) && isCitation(tokens, start)) return likely;
  if (/^[,;]$/.test(before.text)) return likely && !round && !/^\d/.test(tokens[start - 2]?.text ?? '');
  if (namesAfterAdjective(tokens, start, end)) return likely && !round;
  return /^[—–"“'‘]$/.test(before.text) && likely && !round;
}

/** "The devastating 2011 earthquake", "her best-selling 1984 novel": a thing is named after its year. */
function namesAfterAdjective(tokens: readonly Token[], start: number, end: number): boolean {
  const after = tokens[end];
  if (after?.kind !== 'word' || !after.spaced || AFTER_SHORT.has(after.lower) || isPast(after)) return false;
  const isAdjective = (token: Token | undefined): boolean => token?.kind === 'word' && !capitalised(token);
  if (!isAdjective(tokens[start - 1]) || NO_ADJECTIVES.has(tokens[start - 1]?.lower ?? '')) return false;
  let at = start - 2;
  if (tokens[at]?.text === '-' && isAdjective(tokens[at - 1])) at -= 2;
  if (isAdjective(tokens[at]) && tokens[at]?.lower.endsWith('ly') === true) at -= 1;
  return DETERMINERS.has(tokens[at]?.lower ?? '');
}

/** What counts or only labels, before a number: "a record 1998", "the remaining 1984". */
const NO_ADJECTIVES = new Set(
  (
    'record total further remaining other additional extra mere full estimated average combined some first last next all ' +
    'more nearly almost about over under only and or to of than'
  ).split(' '),
);

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
  const slashed = tokens[start + 1]?.text === '/' && to === from + 1;
  if (!standsAlone(tokens, start, start + 1) && !isDashed(tokens[start + 1]) && !slashed) return false;
  if (isReference(tokens, start, end)) return false;
  const round = from % 50 === 0 && to % 50 === 0;
  if (round && before?.lower === 'from' && RISES.has(tokens[start - 2]?.lower ?? '')) return false;
  if (
    before !== undefined &&
    (/^[$€£¥#]$/.test(before.text) || (!tokens[start]?.spaced && before.kind !== 'mark'))
  )
    return false;
  if (after !== undefined && !after.spaced && !/^[.,;:)!?"”’'–—]$/.test(after.text) && after.lower !== 's')
    return false;
  const counted = countedAfter(tokens, end);
  const inBrackets =
    before?.text === '(' ||
    (before?.text === ',' && tokens[start - 2]?.kind !== 'number') ||
    before?.text === ';' ||
    before?.lower === 'r' ||
    before?.lower === 'circa' ||
    before?.text === '.';
  // Three digits are years only in brackets or behind "c.", and only if a life or reign long.
  if (from < 1000) return counted === 'no' && inBrackets && after?.text === ')' && to - from < 100;
  if (counted === 'surely' || to > 2150 || to - from > 1000) return false;
  // "1380-2075" is a telephone's.
  if (isDashed(tokens[start + 1]) && !inBrackets && to - from > 600) return false;
  return counted === 'no' || from % 100 !== 0 || to % 100 !== 0;
}

/** "The number rose from 1200 to 1500": verbs of amounts. */
const RISES = new Set(
  'rose rise risen fell fall fallen increased climbed jumped dropped reduced declined cut'.split(' '),
);

const isDashed = (token: Token | undefined): boolean => /^[-–—]$/.test(token?.text ?? '');

const AFTER_SHORT = new Set(
  'the he she it they when and at under by but his her its their a an with'.split(' '),
);

/** "in 476": three digits are a year only where nothing that could be counted follows. */
function isShortYear(tokens: readonly Token[], start: number, end: number): boolean {
  const [before, after] = [tokens[start - 1], tokens[end]];
  const short = isAbbreviated(tokens, start);
  if (short && /^[,;)]$/.test(after?.text ?? '')) return true;
  // "In 800 Charlemagne was crowned": whoever acts is not counted.
  if (
    before?.text === 'In' &&
    capitalised(after) &&
    after !== undefined &&
    /\p{Ll}/u.test(after.text) &&
    !after.lower.endsWith('s')
  )
    return true;
  const about = /^(?:about|around)$/.test(before?.lower ?? '');
  if (about && !/^(?:until|since|from|born|died)$/.test(tokens[start - 2]?.lower ?? '')) return false;
  if (
    (!about && !short && !/^(?:in|since|until|year|circa)$/.test(before?.lower ?? '')) ||
    Number(tokens[start]?.text) % 50 === 0
  )
    return false;
  return after !== undefined && (/^[.,;)]$/.test(after.text) || AFTER_SHORT.has(after.lower));
}
