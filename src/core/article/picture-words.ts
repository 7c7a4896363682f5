import { isPictureCaption } from './caption.ts';
import { isProse } from './heading.ts';
import { isNumbered, readMarked } from './item.ts';
import { isVerbless } from './verbless.ts';

/** Indices of the words under pictures that the lines around them give away. */
export const pictureWords = (lines: readonly string[]): number[] => [
  ...underCaptionMarks(lines),
  ...captions(lines),
  ...creditedAbove(lines),
  ...aroundAgencies(lines),
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

/** Who sells a picture, alone on its line: an agency, or a name and a paper behind a stroke. */
const AGENCY =
  /^(?:\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} ?(?:\/|\bvia\b|\bfor\b) ?)?(?:The )?(?:Getty(?: Images)?|PA(?: Wire| Media| Images)?|AP(?: Photo)?|AFP|Reuters|EPA(?:-EFE)?|Shutterstock|iStock|Alamy|Bloomberg|Press Association|Associated Press|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2} (?:Images|Pictures|Photography))$/u;
const STROKE = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2} ?\/ ?(?:The )?\p{Lu}[\p{L}’' -]{2,30}$/u;

/** In one block the words for those who do not see a picture, who took it, and the words under it, in whatever order. */
function aroundAgencies(lines: readonly string[]): number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (line.length > 60 || !(AGENCY.test(line) || STROKE.test(line))) return;
    const block: number[] = [];
    for (let each = at - 1; each >= 0 && lines[each] !== '' && block.length < 4; each--) block.push(each);
    for (let each = at + 1; each < lines.length && lines[each] !== '' && block.length < 4; each++)
      block.push(each);
    const words = block.map((each) => lines[each] ?? '');
    // A heading may be called like an agency: then a sentence stands under it, and nothing over it.
    const isCaption = words.some((each) => !/[.!?…]["”’)]*$/.test(each));
    const isSmall = block.length > 0 && block.length < 3 && isCaption && words.every(isUnderPicture);
    if (isSmall) found.push(at, ...block);
  });
  return found;
}

const isUnderPicture = (line: string): boolean =>
  line.length < 200 && !/[.!?] \p{Lu}/u.test(line) && !/^[#•>"“-]|[?:]$/.test(line);

/** The words of a picture over the name of who made it: in the same block, or without a verb. */
function creditedAbove(lines: readonly string[]): number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (line.length > 120 || !CREDIT.test(line)) return;
    const isSpaced = lines[at - 1] === '';
    const above = isSpaced ? at - 2 : at - 1;
    const words = lines[above] ?? '';
    const isShort = words.length < 200 && !/[.!?] \p{Lu}/u.test(words) && !/^[#•>"“-]/.test(words);
    // Who wrote it stands over who drew it.
    if (/^(?:words|text|story|by)\b/i.test(words)) return;
    if (words !== '' && isShort && (isSpaced ? isVerbless(words) && /\.$/.test(words) : true))
      found.push(above);
  });
  return found;
}
