import { ordinalWord } from '../date/ordinal.ts';
import { capitalised, opensSentence, type Token } from '../token.ts';
import { isPlural, readCounted } from './counted.ts';
import { smallNumber } from './number-word.ts';
import { unitAfter } from './read-unit.ts';

const LABELS = new Set(
  (
    'no nos number numbers page pages pp p chapter chapters section sections article articles clause paragraph part parts ' +
    'volume volumes vol version phase level type class grade route highway room gate channel flight figure figures fig ' +
    'table tables step act scene verse psalm line model mark unit rank ranked top day week round lap episode season bus ' +
    'platform element form rule question point option group stage tier zone sector district ward area block bay pier terminal ' +
    'exit junction interstate motorway tram size release build pillar title annex appendix amendment proposition ' +
    'resolution directive regulation decree protocol category eq equation sec ch art item lot plate map box case study ' +
    'routes rooms lines lanes gates platforms junctions exits levels phases types grades paragraphs questions exercises ' +
    'problems experiment version windows game match year apartment suite building track lane seat row floor locomotive engine ' +
    'asteroid comet squadron regiment hull berth gun reactor shaft locker ref reference hymn opus sonnet motion petition listing algorithm theorem lemma ' +
    'definition example exercise problem corollary slide'
  ).split(' '),
);
const isLabel = (token: Token | undefined): boolean => LABELS.has(token?.lower ?? '');
const DOTTED_LABELS = /^(?:nos?|vol|fig|figs|pp?|eq|sec|ch|art)$/;
const OPENERS = new Set(
  (
    'the a an in on at by for of to with from about over under some more less fewer nearly almost only just all ' +
    'these those and but or when while after before since as at least up there were are was is had has have its his ' +
    'her their our out than between around roughly approximately exactly another that this if so yet then still ' +
    'today yesterday also most many both either neither not no nor because although though whereas where which who ' +
    'what how why within without during until across through against per each every any other that such even now ' +
    'once here he she it they we i you s'
  ).split(' '),
);
/** After "the" and before the noun: a digit alone names a thing ("the 747"). */
const isAlone = (token: Token | undefined): boolean =>
  token === undefined || (token.kind === 'mark' && token.text !== '-') || capitalised(token);

/** "In one year 300 people": these are labels only before small numbers. */
const TIMES = /^(?:day|week|year|round|season|game|match|stage)$/;

const PLACES = /^(?:in|at|across|from|near|outside|around|throughout)$/;

/** "In the first year 31 were killed", "that season he won 12": a time that is told, and no number of it. */
const isOneOf = (tokens: readonly Token[], start: number): boolean =>
  TIMES.test(tokens[start - 1]?.lower ?? '') &&
  (/^(?:that|this|last|next|same|previous|following|one|each|a|his|her|their)$/.test(
    tokens[start - 2]?.lower ?? '',
  ) ||
    ordinalWord(tokens[start - 2]?.lower ?? '') !== null);

/** Whether the marks and letters that touch a number make it a code, time, score, range of codes or coordinate. */
function isJoined(tokens: readonly Token[], start: number, end: number, votes: boolean): boolean {
  const [token, before, after] = [tokens[start], tokens[start - 1], tokens[end]];
  if (token === undefined) return true;
  const spaced = token.spaced || before === undefined;
  if (!spaced && !/^["'“‘([—–$€£¥₹₩~−\-<>≤≥≈/]$/.test(before.text)) return true;
  if (!spaced && /^[-–−]$/.test(before.text) && !before.spaced)
    return !votes || tokens[start - 2]?.kind !== 'number';
  if (before?.text === '/' && !token.spaced) return true;
  if (before?.text === '[' || before?.text === '#' || before?.text === '§') return true;
  if (after !== undefined && !after.spaced) {
    if (after.kind === 'word' || after.kind === 'number') return true;
    // "eighteen months’ wages"
    if (
      /^['’]$/.test(after.text) &&
      tokens[end + 1]?.spaced === true &&
      tokens[end - 1]?.lower.endsWith('s') === true
    )
      return false;
    if (after.text === ':' && tokens[end + 1]?.spaced !== false && !opensSentence(tokens, start))
      return isLabel(before);
    if (/^[:/@_\\*=′″'’(]$/.test(after.text) && !(after.text === '(' && tokens[end + 1]?.kind === 'number'))
      return true;
    const dashed = /^[-–—]$/.test(after.text) && tokens[end + 1]?.spaced === false;
    if (dashed && /^(?:an?|per)$/.test(tokens[end + 1]?.lower ?? '')) return false;
    if (dashed && (after.text === '-' || tokens[end + 1]?.kind === 'number'))
      return !votes || tokens[end + 1]?.kind !== 'number';
  }
  // A telephone number: digits beside digits, or what one calls.
  if (/^(?:call|dial|ring|phone|tel|telephone|text)$/.test(before?.lower ?? '') && after?.kind !== 'word')
    return true;
  return (
    (after?.kind === 'number' && tokens[end - 1]?.kind === 'number') ||
    (before?.kind === 'number' && tokens[start - 2]?.kind !== 'word')
  );
}

/** "In Blackburn it is 56 per cent, in South Gloucestershire 14." */
function isListedByPlace(tokens: readonly Token[], start: number, end: number): boolean {
  if (!/^[.,;]$/.test(tokens[end]?.text ?? '.')) return false;
  let at = start - 1;
  while (at > start - 4 && capitalised(tokens[at])) at -= 1;
  if (
    !/^(?:in|for)$/.test(tokens[at]?.lower ?? '') ||
    !/^(?:[,;]|and|but)$/.test(tokens[at - 1]?.lower ?? '')
  )
    return false;
  return tokens.slice(Math.max(0, at - 16), at).some(({ kind }) => kind === 'number');
}

/** Whether an hour was told shortly before, as "at 22.15". */
function isAfterClock(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at > start - 8; at -= 1) {
    if (/^[.;]$/.test(tokens[at]?.text ?? '')) return false;
    const counts =
      isPlural(tokens[at + 1]) || tokens[at + 1]?.text === '%' || unitAfter(tokens, at + 1) !== null;
    if (
      CLOCK.test(tokens[at]?.text ?? '') &&
      !counts &&
      /^(?:at|until|between)$/.test(tokens[at - 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}

const CLOCK = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;

/** "5 pm", "10 a.m.", "8 o'clock", "at 10.30", "21st". */
function isTimeOrOrdinal(tokens: readonly Token[], start: number, end: number, measured: boolean): boolean {
  const [token, before, after] = [tokens[start], tokens[start - 1], tokens[end]];
  if (/^(?:am|pm|st|nd|rd|th|o['’]clock|gmt|bst|est|utc|cet)$/.test(after?.lower ?? '')) return true;
  if (/^[ap]$/.test(after?.lower ?? '') && tokens[end + 1]?.text === '.') return true;
  if (/^0\d/.test(token?.text ?? '')) return true;
  // "at 4.25 per cent", "at 8.50 marks an hour"
  const counted = readCounted(tokens, end);
  const each = /^(?:an?|per|each|[.,;])$/.test(tokens[counted?.next ?? -1]?.lower ?? '');
  if (measured || (counted?.attached === true && each)) return false;
  // "at 7.30 and 16.15"
  const again = CLOCK.test(tokens[start - 2]?.text ?? '') && CLOCK.test(token?.text ?? '');
  const joined = /^(?:and|or|to|,|–)$/.test(before?.lower ?? '');
  // "at 22.15 instead of 23.40"
  if (CLOCK.test(token?.text ?? '') && isAfterClock(tokens, start)) return true;
  if (again && joined && /^(?:at|from|between|until|,)$/.test(tokens[start - 3]?.lower ?? '')) return true;
  return (
    /^(?:at|until|from|by|before|after)$/.test(before?.lower ?? '') &&
    CLOCK.test(token?.text ?? '') &&
    (before?.lower === 'at' || isAlone(after))
  );
}

/** "At twenty to six", "by ten past nine" */
const isClockInWords = (tokens: readonly Token[], start: number, end: number): boolean =>
  /^(?:at|by|until|till|from|before|after|about|around)$/.test(tokens[start - 1]?.lower ?? '') &&
  /^(?:five|ten|twenty)$/.test(tokens[end - 1]?.lower ?? '') &&
  /^(?:to|past)$/.test(tokens[end]?.lower ?? '') &&
  (smallNumber(tokens[end + 1]?.lower ?? '') ?? 13) <= 12 &&
  readCounted(tokens, end + 2)?.attached !== true &&
  unitAfter(tokens, end + 2) === null;

/** "H.R. 4417", "S. 1107": bills of a parliament. */
const isBill = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens[start - 1]?.text === '.' &&
  tokens[start - 1]?.spaced === false &&
  /^[A-Z]$/.test(tokens[start - 2]?.text ?? '') &&
  /^\d{2,4}$/.test(tokens[start]?.text ?? '') &&
  (tokens[end] === undefined || tokens[end].kind === 'mark');

/** Whether a number belongs to a name, a label, a time, a score or an address rather than counting something. */
export function isIdentifier(
  tokens: readonly Token[],
  start: number,
  end: number,
  measured: boolean,
  votes: boolean,
): boolean {
  const [token, before, after] = [tokens[start], tokens[start - 1], tokens[end]];
  if (
    token === undefined ||
    isJoined(tokens, start, end, votes) ||
    isClockInWords(tokens, start, end) ||
    isBill(tokens, start, end) ||
    isTimeOrOrdinal(tokens, start, end, measured)
  )
    return true;
  // 41° N
  if (
    /^[°º]$/.test(tokens[end - 1]?.text ?? '') &&
    /^[NSEW′]$|^(?:north|south|east|west|latitude|longitude)$/i.test(after?.text ?? '')
  )
    return true;
  // "Bus routes 14 and 27"
  if (
    /^(?:and|or|,|&)$/.test(before?.lower ?? '') &&
    tokens[start - 2]?.kind === 'number' &&
    isLabel(tokens[start - 3]) &&
    tokens[start - 3]?.lower.endsWith('s') === true &&
    !measured &&
    readCounted(tokens, end) === null
  )
    return true;
  // A list's own numbering: "3. Methods", "(2)".
  if (
    opensSentence(tokens, start) &&
    /^[.)]$/.test(after?.text ?? '') &&
    end - start === 1 &&
    (before?.text !== ':' || /^\p{Ll}/u.test(tokens[end + 1]?.text ?? ''))
  )
    return true;
  // "Eutelsat 33C"
  if (
    /^[CF]$/.test(tokens[end - 1]?.text ?? '') &&
    !tokens[end - 1]?.spaced &&
    tokens[end - 2]?.kind === 'number' &&
    capitalised(before)
  )
    return true;
  if (before === undefined || measured) return false;
  if (before.text === '(' && after?.text === ')') return true;
  const label = before.text === '.' ? tokens[start - 2] : before;
  const counted = readCounted(tokens, end);
  const many =
    TIMES.test(label?.lower ?? '') &&
    Number(token.text.replaceAll(',', '')) > 31 &&
    counted?.attached === true;
  if (
    label !== undefined &&
    LABELS.has(label.lower) &&
    !many &&
    !isOneOf(tokens, start) &&
    !(label.lower === 'numbers' && counted?.attached === true) &&
    (before.text !== '.' || DOTTED_LABELS.test(label.lower))
  )
    return true;
  if (
    before.lower === 'the' &&
    token.kind === 'number' &&
    Number(token.text) < 1000 &&
    isAlone(after) &&
    counted === null
  )
    return true;
  const name = capitalised(before) || /^\p{Ll}\p{Lu}/u.test(before.text);
  const opener = OPENERS.has(before.lower) && !/^\p{Lu}{2,}$/u.test(before.text);
  if (before.kind !== 'word' || !name || opener) {
    // "Group of 20"
    return (
      before.lower === 'of' && capitalised(tokens[start - 2]) && counted === null && Number(token.text) < 100
    );
  }
  if (opensSentence(tokens, start - 1) && /(?:ing|ed|ly)$/.test(before.lower)) return false;
  if (isListedByPlace(tokens, start, end)) return false;
  return counted?.attached !== true || !PLACES.test(tokens[start - 2]?.lower ?? '');
}
