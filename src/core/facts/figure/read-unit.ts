import type { Token } from '../token.ts';
import { unitNamed } from './unit.ts';

interface ReadUnit {
  readonly unit: string;
  readonly next: number;
}

/** Between an amount and its unit, and saying nothing of either: "two more years". */
const FILLERS = new Set([
  'more',
  'further',
  'additional',
  'extra',
  'full',
  'whole',
  'consecutive',
  'straight',
  'successive',
  'long',
]);
/** Of one or two capitals only these are units: "15 PC games", "a 5 T magnet". */
const CAPITALS = /^(?:MW|GW|TW|MB|GB|TB|KB|KM|HP|L)$/;
const SUPERSCRIPTS: Readonly<Record<string, string>> = { '²': '²', '³': '³', '2': '²', '3': '³' };

/** "km²", "km2", "m³": a length with its power. */
function readPowered(tokens: readonly Token[], index: number): ReadUnit | null {
  const [length, power] = [tokens[index], tokens[index + 1]];
  const raised = power?.spaced === false ? SUPERSCRIPTS[power.text] : undefined;
  if (length === undefined || raised === undefined) return null;
  const unit = unitNamed(`${length.lower}${raised}`);
  return unit === null ? null : { unit, next: index + 2 };
}

/** A unit of measure of up to three words that begins at a token, the longest first. */
export function readUnit(tokens: readonly Token[], index: number): ReadUnit | null {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first === undefined) return null;
  if (/^[°º]$/.test(first.text) && second !== undefined && /^[CF]$/.test(second.text)) {
    const degrees = unitNamed(`°${second.lower}`);
    if (degrees !== null) return { unit: degrees, next: index + 2 };
  }
  if (second?.text === '/' && third !== undefined && !second.spaced) return readRatio(tokens, index);
  const powered = readPowered(tokens, index);
  if (powered !== null) return powered;
  const words = [first, second, third].map((token) => token?.lower ?? '');
  for (let length = 3; length > 0; length -= 1) {
    if (length === 1 && !isPlainUnit(first)) break;
    const unit = unitNamed(words.slice(0, length).join(' '));
    if (unit !== null && !isModifier(tokens, index + length)) return { unit, next: index + length };
  }
  const next =
    second?.text === '-' && !second.spaced ? unitNamed(`${first.lower} ${third?.lower ?? ''}`) : null;
  return next === null ? null : { unit: next, next: index + 3 };
}

function isPlainUnit({ text, lower, spaced, kind }: Token): boolean {
  if (kind === 'word' && /^\p{Lu}{1,2}$/u.test(text)) return CAPITALS.test(text);
  // "the 30s", "the Times"
  return !(lower === 's' && !spaced) && text !== 'Times';
}

/** "100 second-hand cars": the unit's word belongs to what follows. */
function isModifier(tokens: readonly Token[], index: number): boolean {
  const [hyphen, word] = [tokens[index], tokens[index + 1]];
  return (
    hyphen?.text === '-' &&
    !hyphen.spaced &&
    word?.kind === 'word' &&
    !/^(?:old|long|olds)$/.test(word.lower) &&
    tokens[index - 1]?.spaced === true
  );
}

/** "km/h", "mg/l", "g/cm³". */
function readRatio(tokens: readonly Token[], index: number): ReadUnit | null {
  const [first, third] = [tokens[index], tokens[index + 2]];
  const known = unitNamed(`${first?.lower ?? ''}/${third?.lower ?? ''}`);
  if (known !== null) return { unit: known, next: index + 3 };
  const above = unitNamed(first?.lower ?? '');
  if (above === null) return null;
  const powered = readPowered(tokens, index + 2);
  const below = powered ?? { unit: unitNamed(third?.lower ?? ''), next: index + 3 };
  // "24 °C/75 °F" says the same twice and is no ratio.
  return below.unit === null
    ? { unit: above, next: index + 1 }
    : { unit: `${above}/${below.unit}`, next: below.next };
}

/** A unit joined to its number by a hyphen, and what hangs on it: "100-metre", "5-percentage-point", "12-year-old". */
function readJoined(tokens: readonly Token[], index: number): ReadUnit | null {
  if (tokens[index]?.text !== '-' || tokens[index]?.spaced !== false || tokens[index + 1]?.spaced !== false)
    return null;
  const [first, hyphen, second] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  const joined = hyphen?.text === '-' && !hyphen.spaced && second?.spaced === false;
  if (joined) {
    const both = unitNamed(`${first?.lower ?? ''} ${second.lower}`);
    if (both !== null) return { unit: both, next: index + 4 };
  }
  const unit = readUnit(tokens, index + 1);
  if (unit === null || !joined || unit.next > index + 2) return unit;
  return /^(?:old|olds|long)$/.test(second.lower) ? { ...unit, next: index + 4 } : unit;
}

/** The unit of an amount that ends before `index`: next to it, joined by a hyphen, or behind "more", "full". */
export function unitAfter(tokens: readonly Token[], index: number): ReadUnit | null {
  const letter = tokens[index];
  if (letter !== undefined && !letter.spaced && /^[CF]$/.test(letter.text))
    return { unit: `°${letter.text}`, next: index + 1 };
  // "12st 13lb", but "1st"
  if (
    letter?.text === 'st' &&
    !letter.spaced &&
    tokens[index + 1]?.kind === 'number' &&
    /^(?:lb|lbs)$/.test(tokens[index + 2]?.lower ?? '')
  )
    return { unit: 'st', next: index + 1 };
  // "89p"
  if (letter?.text === 'p' && !letter.spaced && tokens[index - 1]?.kind === 'number')
    return { unit: 'pence', next: index + 1 };
  // Before another word it is a material: "12 stone walls".
  if (letter?.lower === 'stone' && (tokens[index + 1]?.kind !== 'word' || isSmallWord(tokens[index + 1])))
    return { unit: 'st', next: index + 1 };
  const direct = readUnit(tokens, index) ?? readJoined(tokens, index);
  if (direct !== null) return direct;
  return FILLERS.has(tokens[index]?.lower ?? '') ? readUnit(tokens, index + 1) : null;
}

const isSmallWord = (token: Token | undefined): boolean =>
  /^(?:and|or|but|when|at|in|by|on|to|after|before|as|heavier|lighter|for|than|of)$/.test(token?.lower ?? '');
