import { isVerbless } from './verbless.ts';

/** A line that may stand over a part of the text: 1 opens a section, deeper ones are subheadings. */
export interface Heading {
  readonly words: string;
  readonly level: number;
  /** A mark says so (`#`, a number, capitals): nothing about the lines around it is needed to believe it. */
  readonly isMarked: boolean;
}

const LONGEST = 90;
const LONGEST_MARKED = 300;
const MOST_WORDS = 10;

/** Reads a whole paragraph as a heading by its looks alone; null when it cannot be one. */
export function readHeading(line: string): Heading | null {
  if (line.length > LONGEST_MARKED) return null;
  const markdown = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
  if (markdown?.[2])
    return { words: plain(markdown[2]), level: (markdown[1] ?? '').length > 3 ? 2 : 1, isMarked: true };
  if (line.length > LONGEST) return null;

  const words = plain(line);
  // A number alone is a year, or it counts something.
  if (!/\p{L}|(?<!\d)\d{4}(?!\d)/u.test(words)) return null;
  const numbered = NUMBERED.exec(words);
  const name = numbered ? words.slice(numbered[0].length) : words;
  if (!looksLikeName(name)) return null;
  if (numbered) {
    const depth = (numbered[1] ?? numbered[2] ?? '').split('.').filter(Boolean).length;
    return { words, level: depth > 2 ? 2 : 1, isMarked: true };
  }
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  const isShouted = letters >= 4 && name === name.toUpperCase() && name !== name.toLowerCase();
  return { words, level: 1, isMarked: isShouted };
}

const NUMBERED =
  /^(?:(?:chapter|part|section|kapitel|teil|chapitre|capítulo)\s+)?(\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-H])[.):]\s*(?=\p{L})|^(\d{1,2}(?:\.\d{1,2}){1,3})\s+(?=\p{L})/iu;

/** Emphasis around the whole line and a colon at its end are only looks. */
function plain(line: string): string {
  return line
    .trim()
    .replace(/^(\*\*|__|\*|_)(.+)\1$/u, '$2')
    .replace(/\s*[:：]$/, '')
    .trim();
}

function looksLikeName(words: string): boolean {
  if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}¿¡]/u.test(words.replace(/^['‘"“](?=\p{Lu})/u, ''))) return false;
  if (/[!,;…。！，；、]["”’»)]*$/u.test(words) || (words.endsWith('.') && !ABBREVIATED.test(words)))
    return false;
  if (
    /\.["”’»)]+$/u.test(words) ||
    (/^["“‘«„'].*["”’»“']$/u.test(words) && !SINGLE_QUOTED.test(words) && !isQuotedName(words))
  )
    return false;
  if (
    /[.!?。！？]["”’»)]* \p{Lu}/u.test(
      words.replace(/\b(?:[A-Z]|[A-Z]\.[A-Z]|vs|no|st|dr|mr|mrs|ms)\. /giu, ''),
    )
  )
    return false;
  if (/[:：]\s?\S/u.test(words) && !isTwoPart(words)) return false;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words) && words.length > 24)
    return false;
  return words.split(/\s+/).length <= MOST_WORDS;
}

/** Papers that quote with double marks set single ones around the name of a part: 'It taught me to read'. */
const SINGLE_QUOTED = /^['‘]\p{Lu}[^'‘’.!?]{3,60}(?:['’]\p{L}[^'‘’.!?]{0,30})?['’]$/u;

/** Others leave the double ones: “A fine pipe to an empty shed”. With a stop or a comma somebody speaks. */
const isQuotedName = (words: string): boolean =>
  /^["“]\p{Lu}[^"“”.!?…,;]{8,60}["”]$/u.test(words) &&
  words.split(' ').length <= 8 &&
  words.split(' ').length > 3 &&
  isVerbless(words);

/** "Life in the U.S.", "The rise of Brass Inc." */
const ABBREVIATED = /(?:^|\s)(?:(?:\p{Lu}\.){2,}|(?:Inc|Ltd|Co|Corp|Jr|Sr|St|Bros|etc)\.)$/u;

/**
 * "Screens: the usual suspects". "Tom Hall: I rang it" is somebody speaking, "Price: $30" a field, and "Note: see
 * page 3" a remark.
 */
function isTwoPart(words: string): boolean {
  const [first = '', second = '', ...more] = words.split(/[:：]\s+/u);
  if (more.length > 0 || second === '' || first.split(' ').length > 6) return false;
  if (/^(?:\p{Lu}\p{Ll}+ ){1,2}\p{Lu}\p{Ll}+$/u.test(first) && /^["“‘«]|[!]$/u.test(second)) return false;
  return (
    !/^(?:I|we|you|my|our|it['’]s|(?:yes|no|well|oh)[,.!]|see|by|\p{N}|[$€£¥])(?!\p{L})/iu.test(second) &&
    !/^(?:q|a|note|source|sources|by|author|date|price|location|place|time|tel|phone|e-?mail|address|web|photo|image|credit|caption|tags?|updated|published|more|answer|question|warning|tip|ps)$/i.test(
      first,
    )
  );
}

/** Whether a paragraph reads like prose: it ends as a sentence does, or is too long for anything else. */
export function isProse(line: string): boolean {
  return (
    line.length > 110 ||
    (ENDS.test(line) && (line.length > 20 || /\S \S+ \S/.test(line))) ||
    (/[。！？]/.test(line) && line.length > 6)
  );
}

/** Prose that is no short question: those stand over parts of a text, and name other articles. */
export const isParagraph = (line: string): boolean =>
  isProse(line) && !(line.length < 90 && /\?["”’]*$/.test(line));

const ENDS = /[.!?…۔؟।]["”’»')\]]*(?:\[\d+\])*$/;
