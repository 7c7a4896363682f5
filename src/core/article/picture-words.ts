import { isPictureCaption } from './caption.ts';
import { isProse } from './heading.ts';
import { isNumbered, readMarked } from './item.ts';
import { isVerbless } from './verbless.ts';

/** Indices of the words under pictures that the lines around them give away. */
export const pictureWords = (lines: readonly string[]): number[] => [
  ...underCaptionMarks(lines),
  ...captions(lines),
  ...creditedAbove(lines),
];

/** "Image caption," stands over the words it speaks of. */
function underCaptionMarks(lines: readonly string[]): number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (!/^(?:(?:image|photo|picture|video) )?caption[,:]?$/i.test(line)) return;
    const below = lines[at + 1] === '' ? at + 2 : at + 1;
    if (lines[below] !== undefined && (lines[below]?.length ?? 0) < 240) found.push(at, below);
  });
  return found;
}

/** Words under a picture, by their look; two in a row are a list. */
function captions(lines: readonly string[]): number[] {
  const words = lines.flatMap((line, at) => (line === '' ? [] : [at]));
  const looks = words.map((at) => {
    const line = lines[at] ?? '';
    return line.length < 200 && readMarked(line) === null && !isNumbered(line) && isPictureCaption(line);
  });
  return words.filter(
    (_at, index) =>
      looks[index] === true &&
      index > 0 &&
      looks[index - 1] !== true &&
      looks[index + 1] !== true &&
      isProse(lines[words[index + 1] ?? -1] ?? ''),
  );
}

const CREDIT =
  /^(?:photo|photograph|image|picture|painting|engraving|illustration|drawing|artwork|portrait|print|map|graphic)s?(?: (?:by|courtesy)\b|:| (?:source|copyright),).{2,90}$/i;

/** The words of a picture over the name of who made it: in the same block, or without a verb. */
function creditedAbove(lines: readonly string[]): number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (line.length > 120 || !CREDIT.test(line)) return;
    const isSpaced = lines[at - 1] === '';
    const above = isSpaced ? at - 2 : at - 1;
    const words = lines[above] ?? '';
    const isShort = words.length < 200 && !/[.!?] \p{Lu}/u.test(words) && !/^[#•>"“-]/.test(words);
    if (words !== '' && isShort && (isSpaced ? isVerbless(words) && /\.$/.test(words) : true))
      found.push(above);
  });
  return found;
}
