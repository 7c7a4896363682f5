import { smallNumber } from '../figure/number-word.ts';
import type { Token } from '../token.ts';
import { beginsFeast } from './feast.ts';
import { monthNamed, monthShortened } from './month.ts';
import { ordinalWord } from './ordinal.ts';
import { SEASONS } from './season.ts';
import { weekdayNamed } from './weekday.ts';

const WORDS = new Set(
  (
    'about around circa approximately roughly c ca some almost nearly early earlier mid middle late later latter a an ad q h the ' +
    'that this last next yesterday today tonight tomorrow half end beginning start close turn'
  ).split(' '),
);

/** Whether an English date can begin with a token at all: most words cannot, and are passed over at once. */
export const mayBeginDate = ({ kind, lower, text }: Token): boolean =>
  kind === 'number' ||
  (kind === 'mark'
    ? /^['’‘]$/.test(text)
    : WORDS.has(lower) || isCalendarWord(lower, text) || lower.endsWith('ties'));

const isCalendarWord = (lower: string, text: string): boolean =>
  SEASONS[lower] !== undefined ||
  ordinalWord(lower) !== null ||
  smallNumber(lower) !== null ||
  (text !== lower && isCalendarName(lower));

/** Names, which have a capital. */
const isCalendarName = (lower: string): boolean =>
  monthNamed(lower, 'en') !== null ||
  monthShortened(lower) !== null ||
  weekdayNamed(lower) !== null ||
  beginsFeast(lower);
