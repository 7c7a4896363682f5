import { wordsOf } from './wording.ts';

/** Words of the old text, and those that took their place. */
export interface Swap {
  readonly from: string;
  readonly to: string;
}

/** What to put for a value that changed: the whole of its words, and the part of them that differs ("28,000" of "28,000 troops"). */
export function swapsFor(from: string, to: string): readonly Swap[] {
  if (from === to) return [];
  const olds = from.split(' ');
  const news = to.split(' ');
  const shorter = Math.min(olds.length, news.length);
  let lead = 0;
  while (lead < shorter - 1 && olds[lead] === news[lead]) lead++;
  let trail = 0;
  while (trail < shorter - 1 - lead && olds.at(-1 - trail) === news.at(-1 - trail)) trail++;
  const core = {
    from: olds.slice(lead, olds.length - trail).join(' '),
    to: news.slice(lead, news.length - trail).join(' '),
  };
  return core.from === from ? [{ from, to }] : [{ from, to }, core];
}

/** The text with the old words replaced wherever they stand as whole words; what was put in is not looked at again. Linear. */
export function swapped(text: string, swaps: readonly Swap[]): string {
  let pieces: readonly { readonly words: string; readonly isOld: boolean }[] = [{ words: text, isOld: true }];
  for (const { from, to } of swaps) {
    pieces = pieces.flatMap((piece) => {
      if (!piece.isOld) return [piece];
      return cut(piece.words, from).flatMap((words, index) =>
        index === 0
          ? [{ words, isOld: true }]
          : [
              { words: to, isOld: false },
              { words, isOld: true },
            ],
      );
    });
  }
  return pieces.map(({ words }) => words).join('');
}

/** The parts of a text between whole occurrences of some words. */
function cut(text: string, words: string): readonly string[] {
  if (words === '') return [text];
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const isWhole =
      !joins(text.charAt(at - 1), words.charAt(0)) &&
      !joins(words.charAt(words.length - 1), text.charAt(at + words.length)) &&
      !/^[.,]\d/.test(text.slice(at + words.length, at + words.length + 2)) &&
      !/\d[.,]$/.test(text.slice(Math.max(0, at - 2), at));
    if (!isWhole) continue;
    parts.push(text.slice(from, at));
    from = at + words.length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** Whether two characters side by side belong to one word; characters of scripts without spaces are words of their own. */
const joins = (left: string, right: string): boolean =>
  left !== '' &&
  right !== '' &&
  wordsOf(left + right).length === 1 &&
  /^[\p{L}\p{N}\p{M}]{2}$/u.test(left + right);
