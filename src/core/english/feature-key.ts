import { keyOf, mix } from './hash.ts';

/** Keys of features: the number of a template, which no other part of the reader uses, with what fills it. */
export const key1 = (template: number, a: number): number => keyOf(mix(mix(template + 0x2000, a), template));

export const key2 = (template: number, a: number, b: number): number =>
  keyOf(mix(mix(mix(template + 0x2000, a), b), template));

export const key3 = (template: number, a: number, b: number, c: number): number =>
  keyOf(mix(mix(mix(mix(template + 0x2000, a), b), c), template));

export const key4 = (template: number, a: number, b: number, c: number, d: number): number =>
  keyOf(mix(mix(mix(mix(mix(template + 0x2000, a), b), c), d), template));
