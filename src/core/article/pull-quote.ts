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
  const whole = paragraphs
    .map((paragraph, at) => (said[at] === '' ? bare(textOf(paragraph)) : ''))
    .join('\n');
  let looked = 0;
  return paragraphs.filter((_paragraph, at) => {
    const words = said[at] ?? '';
    return words === '' || ++looked > MOST || !whole.includes(words);
  });
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ')
    .trim();
