/** Behind a word of some length, or behind its stop, without a space. */
const GLUED = /(?<=\p{Ll}{4}|\p{Ll}{3}[.,;:!?”"’])\d{1,2}(?=[.,;:!?”"’)]*(?:\s|$))/gu;
/** Behind the last stop of a paragraph, with one. */
const AT_END = /(?<=\p{Ll}{2}[.!?”"’]{1,2}) (\d{1,2})$/gmu;
/** Where none is the first there are none. */
const FIRST = /\p{Ll}[.,;:!?”"’]?1(?![\p{L}\d])/u;
/** Fewer may be part of a name. */
const FEWEST = 2;

/** Takes away numbers of notes that were raised once: 1, 2, 3 in their order behind words, or one that stands alone below. */
export function withoutFlatNotes(text: string): string {
  const numbers = FIRST.test(text) ? [...text.matchAll(GLUED)].map(([number]) => Number(number)) : [];
  const isCounted =
    numbers.length >= FEWEST &&
    numbers[0] === 1 &&
    numbers.every((number, at) => at === 0 || number - (numbers[at - 1] ?? 0) === 1);
  const told = isCounted ? text.replace(GLUED, '') : text;
  return told.replace(AT_END, (all, number: string, at: number) =>
    new RegExp(`^${number}$`, 'm').test(told.slice(at + all.length)) ? '' : all,
  );
}
