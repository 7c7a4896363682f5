import { capitalised, opensSentence, type Token } from '../token.ts';
import { readCounted } from './counted.ts';

const LABELS = new Set(
  (
    'no nos number numbers page pages pp p chapter chapters section sections article articles clause paragraph part parts ' +
    'volume volumes vol version phase level type class grade route highway room gate channel flight figure figures fig ' +
    'table tables step act scene verse psalm line model mark unit rank ranked top day week round lap episode season bus ' +
    'platform element form rule question point option group stage tier zone sector district ward area block bay pier terminal ' +
    'exit junction interstate motorway tram size release build pillar title annex appendix amendment proposition ' +
    'resolution directive regulation decree protocol category eq equation sec ch art item lot plate map box case study ' +
    'experiment version windows game match year apartment suite building track lane seat row floor'
  ).split(' '),
);
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
    if (/^[:/@_\\*=′″'’(]$/.test(after.text) && !(after.text === '(' && tokens[end + 1]?.kind === 'number'))
      return true;
    const dashed = /^[-–—]$/.test(after.text) && tokens[end + 1]?.spaced === false;
    if (dashed && /^(?:an?|per)$/.test(tokens[end + 1]?.lower ?? '')) return false;
    if (dashed && (after.text === '-' || tokens[end + 1]?.kind === 'number'))
      return !votes || tokens[end + 1]?.kind !== 'number';
  }
  // A telephone number: digits beside digits.
  return (
    (after?.kind === 'number' && tokens[end - 1]?.kind === 'number') ||
    (before?.kind === 'number' && tokens[start - 2]?.kind !== 'word')
  );
}

/** "5 pm", "10 a.m.", "8 o'clock", "at 10.30", "21st". */
function isTimeOrOrdinal(tokens: readonly Token[], start: number, end: number): boolean {
  const [token, before, after] = [tokens[start], tokens[start - 1], tokens[end]];
  if (/^(?:am|pm|st|nd|rd|th|o['’]clock|gmt|bst|est|utc|cet)$/.test(after?.lower ?? '')) return true;
  if (/^[ap]$/.test(after?.lower ?? '') && tokens[end + 1]?.text === '.') return true;
  if (/^0\d/.test(token?.text ?? '')) return true;
  return (
    /^(?:at|until|from|by|before|after)$/.test(before?.lower ?? '') &&
    /^(?:1?\d|2[0-3])\.[0-5]\d$/.test(token?.text ?? '') &&
    (before?.lower === 'at' || isAlone(after))
  );
}

/** Whether a number belongs to a name, a label, a time, a score or an address rather than counting something. */
export function isIdentifier(
  tokens: readonly Token[],
  start: number,
  end: number,
  measured: boolean,
  votes: boolean,
): boolean {
  const [token, before, after] = [tokens[start], tokens[start - 1], tokens[end]];
  if (token === undefined || isJoined(tokens, start, end, votes) || isTimeOrOrdinal(tokens, start, end))
    return true;
  // 41° N
  if (
    /^[°º]$/.test(tokens[end - 1]?.text ?? '') &&
    /^[NSEW′]$|^(?:north|south|east|west|latitude|longitude)$/i.test(after?.text ?? '')
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
  return counted?.attached !== true || !PLACES.test(tokens[start - 2]?.lower ?? '');
}
