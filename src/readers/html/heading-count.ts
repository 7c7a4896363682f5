/** Elements in which pages count their headings, by class. */
const COUNTS = '[class*="number"], [class*="secno"], [class*="sec-num"], [class*="count"]';

/** Takes the numbers out of the headings of a page that counts them by itself: "2.1" in an element of its own. */
export function withoutHeadingCounts(document: Document): void {
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6'))
    for (const count of heading.querySelectorAll(COUNTS)) {
      const text = (count.textContent ?? '').trim();
      const isFirst = (heading.textContent ?? '').trim().startsWith(text);
      if (isFirst && /^(?:§ ?)?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?$/.test(text)) count.remove();
    }
}
