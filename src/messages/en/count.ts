import { numbers } from '../formatter.ts';
const spelled = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** 1234567 → 1,234,567. */
export const number = numbers('en');

/** Up to twelve in words, beyond in digits. */
export const inWords = (n: number): string => spelled[n] ?? number.format(n);

/** “23 cards”, “1 card”. */
export const count = (n: number, one: string, many: string): string =>
  `${number.format(n)} ${n === 1 ? one : many}`;

/** “three cards”, “one card”, “no cards”. */
export const countInWords = (n: number, one: string, many: string): string =>
  `${inWords(n)} ${n === 1 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
