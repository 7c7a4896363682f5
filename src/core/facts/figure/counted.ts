import { smallNumber } from './number-word.ts';
import { capitalised, type Token } from '../token.ts';

const IRREGULAR = new Set(
  (
    'people men women children troops deaths sheep fish aircraft spacecraft police personnel crew cattle feet teeth mice ' +
    'geese species series staff fishermen policemen businessmen servicemen gunmen salmon deer data bacteria criteria ' +
    'infantry cavalry clergy livestock poultry trout cod shrimp bison ' +
    'media phenomena offspring headquarters means crossroads metres lives wives knives wolves leaves halves'
  ).split(' '),
);
const NOT_NOUNS = new Set(
  (
    'was is has does as this his its us thus plus across always sometimes perhaps whereas besides towards afterwards ' +
    'less ours yes pass spends earns pays eats owns versus says makes takes gives goes comes gets seems becomes remains happens depends needs ' +
    'means shows lies stands others ones years-old apiece upwards onwards nonetheless nevertheless'
  ).split(' '),
);
/** Words at which the search for a counted noun ends. */
const STOPS = new Set(
  (
    'the a an of in on at by for to from with without and or but nor than that which who whom whose when where while ' +
    'as is are was were be been being has have had do does did will would can could may might must shall should ' +
    'after before since until during under over into onto per if because so then there here not it he she they we ' +
    'you i his her its their our my your this these those each every all both out up down off about around between ' +
    'against through within across apiece later earlier ago yet some any many few several also only'
  ).split(' '),
);
/** Adjectives that say nothing of what is counted. */
const WEAK = new Set(
  (
    'other more new additional further different separate large larger small smaller young old big major main whole full ' +
    'extra known remaining individual key such total entire'
  ).split(' '),
);

/** Whether a word reads as a plural noun, the thing a number counts. */
export const isPlural = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  (IRREGULAR.has(token.lower) ||
    (/[a-z]{2}(?:men|children)$/.test(token.lower) &&
      !/^(?:speci|regi|abdo|sta|albu|bitu|foram|acu|exa)men$/.test(token.lower)) ||
    (token.lower.length > 3 &&
      /[^su]s$|[aeou]us$/.test(token.lower) &&
      !/(?:ous|['’]s)$/.test(token.lower) &&
      !NOT_NOUNS.has(token.lower)) ||
    (token.lower.length > 5 && /[^aeiou]ess(?:es)$/.test(token.lower)));

export interface Counted {
  /** The noun with the words it needs: "ballistic missiles". */
  readonly noun: string;
  /** Index of the first token after the noun. */
  readonly next: number;
  /** Whether it follows directly and in lower case, and so belongs to the words of the figure. */
  readonly attached: boolean;
}

const ATTACHED_WORDS = 3;

/** The noun a number counts, up to four words on: "28,000 Swiss troops", "23 ballistic missiles". */
export function readCounted(tokens: readonly Token[], index: number): Counted | null {
  for (let at = index; at < index + 5; at += 1) {
    const token = tokens[at];
    const hyphen = token?.text === '-' && !token.spaced && at > index && tokens[at + 1]?.spaced === false;
    if (hyphen) continue;
    if (token?.kind !== 'word' || STOPS.has(token.lower) || smallNumber(token.lower) !== null) return null;
    if (!token.spaced && tokens[at - 1]?.text !== '-') return null;
    const joined = tokens[at + 1]?.text === '-' && tokens[at + 1]?.spaced === false;
    if (!isPlural(token) || joined) {
      if (tokens[at + 1]?.kind === 'mark' && !joined && tokens[at + 1]?.text !== ',') return null;
      if (/ly$/.test(token.lower) && at > index + 1) return null;
      continue;
    }
    const after = tokens[at + 1];
    // "58 Soviet missiles", "40 arms makers": on to the head of the noun phrase.
    const goesOn =
      isPlural(after) && after?.spaced === true && !STOPS.has(after.lower) && !capitalised(after);
    if (goesOn && at < index + 4 && (capitalised(token) || isCompound(token.lower))) continue;
    return nounPhrase(tokens, index, at);
  }
  return null;
}

/** Nouns in the plural that stand before another noun; elsewhere the second plural is a verb ("23 ships sails"). */
const isCompound = (lower: string): boolean =>
  /^(?:arms|sports|sales|goods|women|men|news|customs|species|series|data|police|aircraft)$/.test(lower);

function nounPhrase(tokens: readonly Token[], start: number, head: number): Counted {
  const token = tokens[head];
  let first = head;
  const lowercase = (at: number): boolean => {
    const before = tokens[at];
    return before?.kind === 'word' && !capitalised(before) && !/ly$/.test(before.lower);
  };
  for (;;) {
    const hyphen = first - 2 >= start && tokens[first - 1]?.text === '-';
    if (hyphen) first -= 2;
    else if (first > start && lowercase(first - 1) && !WEAK.has(tokens[first - 1]?.lower ?? '')) first -= 1;
    else break;
  }
  let plain = true;
  for (let at = start; at <= head; at += 1) plain &&= !capitalised(tokens[at]) && tokens[at]?.text !== ',';
  const words = tokens
    .slice(first, head + 1)
    .map(({ text, spaced }, offset) => (spaced && offset > 0 ? ` ${text}` : text))
    .join('');
  return {
    noun: head - first <= ATTACHED_WORDS ? words : (token?.text ?? ''),
    next: head + 1,
    attached: plain && head - start <= ATTACHED_WORDS,
  };
}
