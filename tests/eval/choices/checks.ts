import type { DateValue, FigureValue } from '#core/facts/fact.ts';
import type { Engine } from '../engine.ts';
import { loneLook } from './cue.ts';
import type { ChoiceSet } from './set.ts';

export const checks = [
  'not three',
  'said twice',
  'right as well',
  'in the sentence',
  'other type',
  'length',
  'lone look',
  'after the dateline',
] as const;
export type Check = (typeof checks)[number];

type Readers = Pick<Engine, 'readDate' | 'readFigure'>;

/** Every check that a set of choices fails. */
export function failedChecks(set: ChoiceSet, readers: Readers): readonly Check[] {
  const { key, wrong, sentence, fact } = set;
  const failed: Record<Check, boolean> = {
    'not three': wrong.length !== 3,
    'said twice': new Set([key, ...wrong].map(plain)).size < wrong.length + 1,
    'right as well': wrong.some((answer) => isRightToo(answer, set, readers)),
    'in the sentence': wrong.some((answer) => standsIn(answer, sentence)),
    'other type': wrong.some((answer) => isOfOtherType(answer, set, readers)),
    length: wrong.some((answer) => !isAsLong(answer, key)),
    'lone look': loneLook(key, wrong, fact?.kind === 'figure') !== null,
    'after the dateline': wrong.some((answer) => isAfter(answer, set, readers)),
  };
  return checks.filter((check) => failed[check]);
}

/** Days before Christ have a sign, so that their names do not sort. */
const day = (iso: string): number => Date.parse(iso);

/** Letters and digits alone: "Kim Jong-un" is "Kim Jong Un". */
const plain = (answer: string): string =>
  answer
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
    .replace(/[^\p{L}\p{N}]/gu, '');

function isRightToo(
  answer: string,
  { key, fact, published }: ChoiceSet,
  { readDate, readFigure }: Readers,
): boolean {
  if (fact?.kind === 'date') {
    const date = readDate(answer, published);
    if (date === null) return false;
    const { from, to, range } = fact.date;
    // Two lives may overlap and are two; a moment inside another is the same one less exactly.
    if (range && date.range) return date.from === from && date.to === to;
    return day(date.from) <= day(to) && day(from) <= day(date.to);
  }
  if (fact?.kind === 'figure') {
    const figure = readFigure(answer);
    return figure !== null && figure.value === fact.figure.value && figure.upTo === fact.figure.upTo;
  }
  // A part of a name, or a longer form of it, is the same name.
  const [one, other] = [words(key), words(answer)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 0 && short.every((word) => long.includes(word));
}

const words = (name: string): readonly string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^(?:the|an?|of|and)$/.test(word));

function isOfOtherType(
  answer: string,
  { key, fact, published, names }: ChoiceSet,
  readers: Readers,
): boolean {
  switch (fact?.kind) {
    case 'date': {
      const date = readers.readDate(answer, published);
      return date === null || !isAlikeDate(date, fact.date);
    }
    case 'figure': {
      const [mine, theirs] = [readers.readFigure(key), readers.readFigure(answer)];
      // What is counted may stand outside the answer: both are read alone.
      return mine !== null && (theirs === null || !isAlikeFigure(mine, theirs));
    }
    case 'name': {
      const kind = names.get(answer.toLowerCase());
      return kind !== undefined && kind !== 'other' && fact.names !== 'other' && kind !== fact.names;
    }
    default:
      return false;
  }
}

const isAlikeDate = (one: DateValue, other: DateValue): boolean =>
  one.precision === other.precision && one.range === other.range;

const isAlikeFigure = (one: FigureValue, other: FigureValue): boolean =>
  one.unit === other.unit && (one.upTo === null) === (other.upTo === null) && one.bound === other.bound;

/** Twice as long is seen at once; two signs more or less never are. */
function isAsLong(answer: string, key: string): boolean {
  const [short, long] = [Math.min(answer.length, key.length), Math.max(answer.length, key.length)];
  return long <= 2 * short || long - short <= 2;
}

function isAfter(answer: string, { fact, published }: ChoiceSet, { readDate }: Readers): boolean {
  if (fact?.kind !== 'date' || published === null || day(fact.date.to) > day(published)) return false;
  const date = readDate(answer, published);
  return date !== null && day(date.from) > day(published);
}

/** Whether the words stand in a sentence, not as a part of other words or numbers. */
export function standsIn(answer: string, sentence: string): boolean {
  const [needle, hay] = [answer.toLowerCase(), sentence.toLowerCase()];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const [before, after] = [
      hay.slice(Math.max(0, at - 2), at),
      hay.slice(at + needle.length, at + needle.length + 2),
    ];
    if (!/[\p{L}\p{N}]$|\d[.,]$/u.test(before) && !/^[\p{L}\p{N}]|^[.,]\d/u.test(after)) return true;
  }
  return false;
}
