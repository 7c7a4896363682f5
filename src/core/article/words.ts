/** Number of words; scripts without spaces count two characters as one. */
export function countWords(text: string): number {
  let words = 0;
  let unspaced = 0;
  for (const [run] of text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*/gu)) {
    if (UNSPACED.test(run)) unspaced += run.length;
    else words++;
  }
  return words + Math.ceil(unspaced / 2);
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a list that is written with spaces between them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(' '));
