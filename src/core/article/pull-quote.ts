/** A quotation set large is short, and a page has few of them. */
const LONGEST = 200;
const SHORTEST = 20;
const MOST = 40;

/** Paragraphs that only repeat a quotation standing in another one, as pages set them large between the text. */
export function withoutPullQuotes<Paragraph>(
  paragraphs: readonly Paragraph[],
  textOf: (paragraph: Paragraph) => string,
): Paragraph[] {
  const said = paragraphs.map((paragraph) => {
    const text = textOf(paragraph);
    const isQuoted = text.length < LONGEST && text.length > SHORTEST && /^["“«„‘'].*["”»“’']$/u.test(text);
    return isQuoted ? bare(text) : '';
  });
  if (said.every((words) => words === '')) return [...paragraphs];
  const others = paragraphs.flatMap((paragraph, at) => (said[at] === '' ? [bare(textOf(paragraph))] : []));
  const whole = others.join('\n');
  let looked = 0;
  let isUnderQuote = false;
  return paragraphs.filter((paragraph, at) => {
    const words = said[at] ?? '';
    if (words === '') {
      // Who said it may stand under it.
      const isName = isUnderQuote && /^[^.!?]{0,60}\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(textOf(paragraph));
      isUnderQuote = false;
      return !isName;
    }
    isUnderQuote = ++looked <= MOST && (whole.includes(words) || isGathered(words, others));
    return !isUnderQuote;
  });
}

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
