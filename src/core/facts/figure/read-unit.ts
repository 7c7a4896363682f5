import { capitalised, type Token } from '../token.ts';
import { unitNamed } from './unit.ts';

/** A unit of measure of up to three words that begins at a token, the longest first. */
export function readUnit(tokens: readonly Token[], index: number): { unit: string; next: number } | null {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first === undefined) return null;
  if (first.text === '°' && second !== undefined && !second.spaced) {
    const degrees = unitNamed(`°${second.lower}`);
    if (degrees !== null) return { unit: degrees, next: index + 2 };
  }
  if (second?.text === '/' && third !== undefined) {
    const speed = unitNamed(`${first.lower}/${third.lower}`);
    if (speed !== null) return { unit: speed, next: index + 3 };
  }
  const words = [first, second, third].map((token) => token?.lower ?? '');
  for (let length = 3; length > 0; length -= 1) {
    const unit = unitNamed(words.slice(0, length).join(' '));
    if (unit !== null) return { unit, next: index + length };
  }
  const next = second?.text === '-' ? unitNamed(`${first.lower}-${third?.lower ?? ''}`) : null;
  return next === null ? null : { unit: next, next: index + 3 };
}

const IRREGULAR = new Set(
  'people kronor kroner yen yuan rand men women children troops deaths sheep fish aircraft police personnel crew cattle feet teeth mice geese species series staff'.split(
    ' ',
  ),
);
const NOT_NOUNS = new Set(
  (
    'was is has does as this his its us thus plus across always sometimes perhaps whereas besides towards afterwards ' +
    'less ours yes pass versus says makes takes gives goes comes gets seems becomes remains happens depends needs ' +
    'means shows lies stands others ones'
  ).split(' '),
);
/** Words at which the search for a counted noun ends. */
const STOPS = new Set(
  (
    'the a an of in on at by for to from with without and or but nor than that which who whom whose when where while ' +
    'as is are was were be been being has have had do does did will would can could may might must shall should ' +
    'after before since until during under over into onto per if because so then there here not it he she they we ' +
    'you i his her its their our my your this these those each every all both other out up down off about around'
  ).split(' '),
);

/** Whether a word reads as a plural noun, the thing a number counts. */
export const isPlural = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (IRREGULAR.has(token.lower) ||
    (token.lower.length > 3 &&
      /[^su]s$|[aeou]us$/.test(token.lower) &&
      !/(?:ous|['’]s)$/.test(token.lower) &&
      !NOT_NOUNS.has(token.lower)));

/** The noun a number counts: `attached` when it follows directly and belongs to the words of the figure. */
export function readCounted(
  tokens: readonly Token[],
  index: number,
): { noun: string; next: number; attached: boolean } | null {
  for (let at = index; at < index + 4; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || STOPS.has(token.lower)) return null;
    if (!token.spaced && tokens[at - 1]?.text !== '-') return null;
    if (isPlural(token) && !(tokens[at + 1]?.text === '-' && tokens[at + 1]?.spaced === false)) {
      // "58 Soviet missiles": go on to the head of the noun phrase.
      if (capitalised(token) && isPlural(tokens[at + 1]) && !capitalised(tokens[at + 1])) continue;
      return { noun: token.text, next: at + 1, attached: at === index && !capitalised(token) };
    }
    if (/(?:ed|ly)$/.test(token.lower) && at > index) return null;
  }
  return null;
}
