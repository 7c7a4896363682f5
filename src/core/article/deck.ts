import { isScore } from './box.ts';
import { isRole } from './byline.ts';
import { isPictureCaption } from './caption.ts';
import { countOf, type FrontLine } from './front-line.ts';
import { sameLetters } from './letters.ts';

/** The lines under a title that introduce the text: no names, no parts of a paper, no captions. */
export const deckOf = (below: readonly FrontLine[], title: string): string[] =>
  below
    .map(({ line }) => line)
    .filter(
      (line) =>
        !sameLetters(line, title) &&
        !isRole(line) &&
        !isKicker(line) &&
        !isNameOnly(line) &&
        !isNameWithRole(line) &&
        !isPictureCaption(line) &&
        !(countOf(line) <= 3 && /\d/.test(line)) &&
        !isScore(line) &&
        !/^• [^:]{2,40}: \d{1,3}$/.test(line),
    );

/** The name of a part of the paper, over a title or under it. */
const isKicker = (line: string): boolean =>
  countOf(line) <= 2 && !/[.!?。！？]$/.test(line) && !/\d/.test(line);
/** Of a person or a society, under a title: every word but small ones begins with a capital. */
const isNameOnly = (line: string): boolean =>
  countOf(line) <= 5 &&
  /^(?:(?:\p{Lu}[\p{Ll}’'.-]+|of|the|for|and|at|in|from|&)(?: |$))+$/u.test(line) &&
  !line.endsWith('.');

/** "Tom Hall, Transport editor" */
const isNameWithRole = (line: string): boolean => {
  const [name = '', role = '', ...more] = line.split(', ');
  return more.length === 0 && /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(name) && isRole(role);
};
