import { isVerbless } from './verbless.ts';

/** A quotation set large is short, and a page has few of them. */
const LONGEST = 200;
const SHORTEST = 20;
const MOST = 40;
const MOST_REPEATED = 200;
const LONGEST_TEXT = 300_000;

/** Behind its last mark, or under it, stands who said it: "— Ana Ruiz, economist". */
const SAID_BY = /(?<=["”»“’'])\s*[—–-]{1,2}\s*\p{Lu}[^.!?"”]{2,70}$/u;
const DASHED = /^[—–-]{1,2} ?\p{Lu}[^.!?]{2,70}$/u;
const NAMED = /^[^.!?]{0,60}?(\p{Lu}\p{L}*\p{Ll} \p{Lu}[\p{L}’'-]*\p{Ll})$/u;
const QUOTED = /^["“«„‘'❝].*["”»“’'❞]$/u;

/** Paragraphs that only repeat a quotation or a sentence standing in another one, as pages set them large between the text. */
export function withoutPullQuotes<Paragraph>(
  paragraphs: readonly Paragraph[],
  textOf: (paragraph: Paragraph) => string,
): Paragraph[] {
  const large = paragraphs.map((paragraph, at) => largeIn(textOf(paragraph), at === 0));
  if (large.every((each) => each === null)) return [...paragraphs];
  const others = paragraphs.flatMap((paragraph, at) =>
    large[at]?.isQuoted ? [] : [bare(textOf(paragraph))],
  );
  const whole = others.join('\n');
  // Looking for each in the whole of a book would take too long.
  const mostRepeated = whole.length < LONGEST_TEXT ? MOST_REPEATED : 0;
  let quoted = 0;
  let repeated = 0;
  let isUnderQuote = false;
  return paragraphs.filter((paragraph, at) => {
    const each = large[at] ?? null;
    if (each === null) {
      // Who said it may stand under it.
      const isName = isUnderQuote && isSpeaker(textOf(paragraph), whole);
      isUnderQuote = false;
      return !isName;
    }
    isUnderQuote = each.isQuoted
      ? ++quoted <= MOST && (whole.includes(each.words) || isGathered(each.words, others))
      : ++repeated <= mostRepeated && isRepeated(each.words, whole);
    return !isUnderQuote;
  });
}

/** Whether a line names who said it: behind a dash, or somebody of whom the text tells. A heading may look like a name. */
function isSpeaker(text: string, whole: string): boolean {
  if (text.length > 80) return false;
  const name = NAMED.exec(text)?.[1];
  return DASHED.test(text) || (name !== undefined && isTold(bare(name), whole));
}

/** Whether the text says it besides the line that is nothing else. */
function isTold(name: string, whole: string): boolean {
  const first = whole.indexOf(name);
  return first >= 0 && whole.includes(name, first + 1);
}

/** Whether it stands once by itself and once inside a longer paragraph. A sentence that the text says more often comes back on purpose. */
function isRepeated(words: string, whole: string): boolean {
  let alone = 0;
  let inside = 0;
  for (let at = whole.indexOf(words); at >= 0 && alone + inside < 3; at = whole.indexOf(words, at + 1))
    if (whole.charAt(at - 1) === ' ' || whole.charAt(at + words.length) === ' ') inside++;
    else alone++;
  return alone === 1 && inside === 1;
}

/** The words of a paragraph that may be set large; null for any other. The first one may say what a later one repeats. */
function largeIn(
  text: string,
  isFirst: boolean,
): { readonly words: string; readonly isQuoted: boolean } | null {
  if (text.length >= LONGEST || text.length <= SHORTEST) return null;
  const said = text.replace(SAID_BY, '');
  // A few words without a verb or a stop are the name of a part.
  if (said === text && QUOTED.test(text) && isFragment(text)) return null;
  if (QUOTED.test(said)) return { words: bare(said), isQuoted: true };
  const isSentence = /^[\p{Lu}…]/u.test(text) && text.split(' ').length >= FEWEST_WORDS;
  return isSentence && !isFirst ? { words: bare(text), isQuoted: false } : null;
}

/** "A fine pipe to an empty shed": what a part of a paper is called. */
const isFragment = (text: string): boolean =>
  isVerbless(text) &&
  text.split(' ').length > 3 &&
  text.split(' ').length <= MOST_OF_FRAGMENT &&
  !/[.!?…,;:—–]["”»“’'❞]$/u.test(text);

const MOST_OF_FRAGMENT = 8;

/** Fewer words may stand in any paragraph. */
const FEWEST_WORDS = 7;

/** Whether one paragraph has all the words, though others stand between them. */
function isGathered(words: string, paragraphs: readonly string[]): boolean {
  const parts = words.split(' ');
  if (parts.length < FEWEST_WORDS) return false;
  return paragraphs.some((paragraph) => {
    const there = new Set(paragraph.split(' '));
    return parts.every((part) => there.has(part));
  });
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ')
    .trim();
