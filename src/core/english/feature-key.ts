import { keyOf, mix } from './hash.ts';

/** Keys of features: a template's number with what fills it. */
export const key1 = (template: number, a: number): number => keyOf(mix(mix(0x2000 + template, a), template));

export const key2 = (template: number, a: number, b: number): number =>
  keyOf(mix(mix(mix(0x2000 + template, a), b), template));

export const key3 = (template: number, a: number, b: number, c: number): number =>
  keyOf(mix(mix(mix(mix(0x2000 + template, a), b), c), template));

export const key4 = (template: number, a: number, b: number, c: number, d: number): number =>
  keyOf(mix(mix(mix(mix(mix(0x2000 + template, a), b), c), d), template));
