import { functionWords } from './function-words.ts';
import { isProse } from './heading.ts';
import { isNumbered, readMarked } from './item.ts';
import json from './line-looks.json' with { type: 'json' };
import { logitOf, readWeights, type Take, type Weights } from './line-weights.ts';
import { remembered } from './remembered.ts';
import { isVerbless } from './verbless.ts';
import { wordSet } from './words.ts';

const learned = readWeights(json);

/** A line that is longer is somebody's prose. */
export const LONGEST = 700;
const PROSE = -6;

/** How much a line of English looks like a page's, and not like an author's, by itself: logits, by weights of one's own. */
export const lookBy =
  (weights: Weights) =>
  (line: string): number =>
    line.length > LONGEST ? PROSE : logitOf(weights, (take) => showLooks(line, take));

/** The same by what was learned. */
export const lookLogit = remembered(lookBy(learned));

/** Words of a line that are looked at. */
const MOST_WORDS = 40;
const SMALL = functionWords['en'] ?? new Set<string>();

/** What a line is by its outline alone. */
export const shapes = ['heading', 'long', 'sentence', 'item', 'middling', 'short'] as const;
export type LineShape = (typeof shapes)[number];

export function shapeOf(line: string): LineShape {
  if (/^#{1,6} /.test(line)) return 'heading';
  if (readMarked(line) !== null || isNumbered(line)) return 'item';
  if (isProse(line)) return line.length >= LONG ? 'long' : 'sentence';
  return line.length > SHORT ? 'middling' : 'short';
}

const LONG = 180;
const SHORT = 60;

/** Which of the stretches between ascending limits a number lies in. */
export function step(value: number, limits: readonly number[]): number {
  const at = limits.findIndex((limit) => value <= limit);
  return at < 0 ? limits.length : at;
}

/** Two small numbers as one. */
export const both = (one: number, other: number): number => one * 100 + other;

/** Features of a line by itself: its words, where they stand in it, and how it is written. English. */
export function showLooks(line: string, take: Take): void {
  const text = line.startsWith('#') ? line.replace(/^#{1,6} /, '') : line;
  const tokens = text.match(TOKEN)?.slice(0, MOST_WORDS) ?? [];
  const shape = shapes.indexOf(shapeOf(text));
  let [named, small, figures, letters] = [0, 0, 0, 0];
  const seen = new Set<string>();
  const said = new Set<string>();
  let [first, second, last] = ['', '', ''];
  tokens.forEach((token, at) => {
    const isFigure = token <= '9' && /^\d/.test(token);
    const word = isFigure ? '#' : token.toLowerCase().replace('’', "'");
    if (isFigure) figures++;
    else {
      letters++;
      if (token !== word && /^\p{Lu}/u.test(token)) named++;
    }
    if (SMALL.has(word)) small++;
    if (at === 0) first = word;
    if (at === 1) second = word;
    last = word;
    if (seen.has(word)) return;
    seen.add(word);
    take('w', word);
    for (const [name, words] of SPOKEN) if (words.has(word)) said.add(name);
    if (word.endsWith('ed') && word.length > 4) said.add('ed');
  });
  take('first', first);
  take('firsts', `${first} ${second}`);
  take('last', last);
  const count = Math.max(1, tokens.length);
  take('shape', shape);
  take('words', both(shape, step(tokens.length, [1, 2, 3, 5, 8, 12, 20, 32])));
  take('named', both(shape, step(named / Math.max(1, letters), [0.15, 0.4, 0.7, 0.99])));
  take('small', both(shape, step(small / count, [0, 0.15, 0.3, 0.45])));
  take('figures', step(figures / count, [0, 0.15, 0.35, 0.6]));
  take('end', both(shape, endOf(text)));
  take('verbless', both(shape, isVerbless(text) ? 1 : 0));
  for (const name of said) showSign(name, shape, take);
  for (const [name, pattern] of SIGNS) if (pattern.test(text)) showSign(name, shape, take);
}

const TOKEN = /\p{L}+(?:['’]\p{L}+)?|\d+/gu;

function showSign(name: string, shape: number, take: Take): void {
  take('sign', name);
  take(name, shape);
}

const STOPS = '.!?:;,…';
/** Which stop a line ends with, before what closes a quotation; 0: none. */
function endOf(text: string): number {
  let at = text.length - 1;
  while (at > 0 && '"”’)]*'.includes(text.charAt(at))) at--;
  return STOPS.indexOf(text.charAt(at)) + 1;
}

/** Words that say who speaks, and of when; each with the name of its sign. */
const SPOKEN: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['you', wordSet("you your you're you'll you've you'd yours")],
  ['we', wordSet("we our us we're we'll we've we'd")],
  ['i', wordSet("i my me i'm i've i'd i'll")],
  ['third', wordSet('he she his her they their it its him them')],
  ['was', wordSet('was were had did could would')],
  ['said', wordSet('said says told wrote asked')],
];

/** Signs that a line may bear, each with its name. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['address', /\S@\S|https?:|www\.|\b[\w-]{2,}\.(?:com|org|net|gov|edu|example|co|uk)\b/i],
  ['bar', / [|•·»›→▸] |[»›→↗]$/],
  ['owner', /[©®™]|\(c\)/i],
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
  ['two parts', /^[^.:]{2,40}: \p{Lu}/u],
  ['initials', /\b\p{Lu}\. ?(?:\p{Lu}\. ?)?(?:&|\p{Lu}\p{Ll})/u],
  ['sentences', /[.!?]["”’)]* ["“‘(]?\p{Lu}/u],
];
