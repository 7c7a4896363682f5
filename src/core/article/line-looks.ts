import { functionWords } from './function-words.ts';
import { isProse } from './heading.ts';
import { isNumbered, readMarked } from './item.ts';
import json from './line-looks.json' with { type: 'json' };
import { isVerbless } from './verbless.ts';

/** The weight of each feature, in logits; the bias under the empty name. */
export type Weights = ReadonlyMap<string, number>;

/** The logit of a thing with such features. */
export const sumOf = (weights: Weights, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), weights.get('') ?? 0);

const learned: Weights = new Map(Object.entries(json));

/** A line that is longer is somebody's prose. */
export const LONGEST = 700;

/** How much a line of English looks like a page's, and not like an author's, by itself: logits. */
export const lookLogit = (line: string, weights = learned): number =>
  line.length > LONGEST ? -6 : sumOf(weights, looksOf(line));

/** Words of a line that are looked at. */
const MOST_WORDS = 40;
const SMALL = functionWords['en'] ?? new Set<string>();

/** What a line is by its outline alone. */
export type LineShape = 'heading' | 'long' | 'sentence' | 'item' | 'middling' | 'short';

export function shapeOf(line: string): LineShape {
  if (/^#{1,6} /.test(line)) return 'heading';
  if (readMarked(line) !== null || isNumbered(line)) return 'item';
  if (isProse(line)) return line.length >= LONG ? 'long' : 'sentence';
  return line.length > SHORT ? 'middling' : 'short';
}

const LONG = 180;
const SHORT = 60;

/** A number among ascending limits, as the name of a feature. */
export const step = (name: string, value: number, limits: readonly number[]): string => {
  const at = limits.findIndex((limit) => value <= limit);
  return `${name}${at < 0 ? limits.length : at}`;
};

/** Features of a line by itself: its words, where they stand in it, and how it is written. English. */
export function looksOf(line: string): string[] {
  const text = line.replace(/^#{1,6} /, '');
  const tokens = text.match(/\p{L}+(?:['’]\p{L}+)?|\d+/gu)?.slice(0, MOST_WORDS) ?? [];
  const words = tokens.map((token) => (/^\d/.test(token) ? '#' : token.toLowerCase().replace('’', "'")));
  const letters = tokens.filter((token) => !/^\d/.test(token));
  const shape = shapeOf(text);
  const looks = [...new Set(words)].map((word) => `w ${word}`);
  const [first = '', second = ''] = words;
  looks.push(`1 ${first}`, `2 ${first} ${second}`, `z ${words.at(-1) ?? ''}`);
  const named = letters.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, letters.length);
  const small = words.filter((word) => SMALL.has(word)).length / Math.max(1, words.length);
  const figures = words.filter((word) => word === '#').length / Math.max(1, words.length);
  looks.push(
    `shape ${shape}`,
    `${step('words', words.length, [1, 2, 3, 5, 8, 12, 20, 32])} ${shape}`,
    `${step('named', named, [0.15, 0.4, 0.7, 0.99])} ${shape}`,
    `${step('small', small, [0, 0.15, 0.3, 0.45])} ${shape}`,
    step('figures', figures, [0, 0.15, 0.35, 0.6]),
    `end ${/[.!?:;,…](?=["”’)]*$)/.exec(text)?.[0] ?? ''} ${shape}`,
    `verbless ${isVerbless(text)} ${shape}`,
  );
  for (const [name, pattern] of SIGNS) if (pattern.test(text)) looks.push(name, `${name} ${shape}`);
  return looks;
}

/** Signs that a line may bear, each with its name. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['address', /\S@\S|https?:|www\.|\b[\w-]{2,}\.(?:com|org|net|gov|edu|example|co|uk)\b/i],
  ['bar', / [|•·»›→▸] |[»›→↗]$/],
  ['owner', /©|\(c\)|®|™/i],
  ['you', /\b(?:you|your|you['’](?:re|ll|ve|d))\b/i],
  ['we', /\b(?:we|our|us|we['’](?:re|ll|ve|d))\b/i],
  ['i', /\b(?:I|my|me)\b/],
  ['third', /\b(?:he|she|his|her|they|their|its?|him|them)\b/i],
  ['was', /\b(?:was|were|had|did|could|would)\b/i],
  ['ed', /\p{L}{3}ed\b/u],
  ['said', /\b(?:said|says|told|wrote|asked)\b/i],
  ['quote', /["“”„«»]/],
  ['capitals', /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u],
  ['small first', /^\p{Ll}/u],
  ['field', /^\p{L}[\p{L} ]{1,30}: \S/u],
  ['stroke', /\p{L} ?\/ ?\p{Lu}/u],
  ['by', /\bby \p{Lu}/u],
  ['name', /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u],
  ['year', /\b(?:1[5-9]|20)\d\d\b/],
  ['price', /[$€£]\d/],
  ['clock', /\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?[ap]\.?m\b/i],
  ['ago', /\b\d{1,2} ?(?:h|d|hours?|days?|mins?|minutes?|hrs?)(?: ago)?$/i],
  ['bracket', /^[([]|[)\]]$/],
  ['dash', /^[—–-]/],
  ['star', /^[*†‡^]|[*†]$/],
];
