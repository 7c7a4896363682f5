import { isLongerThan } from './length.ts';

/** Characters. What asks for an address says little around it. */
const LONGEST_BOX = 260;
/** Elements that hold a whole page or article, however short it is. */
const WHOLE = /^(?:BODY|HTML|MAIN|ARTICLE)$/i;
const MOST_FIELDS = 200;
const HIGHEST = 6;

/**
 * Takes out of a page what stands around its fields: the box that asks for an address, with its heading and its promise.
 * The box is the largest element around a field that has little text.
 */
export function withoutFormBoxes(document: Document): void {
  const fields = [...document.querySelectorAll('form, input')].slice(0, MOST_FIELDS);
  for (const field of fields) {
    if (/^hidden$/i.test(field.getAttribute('type') ?? '')) continue;
    let box: Element | null = null;
    let around: Element | null = field;
    for (let height = 0; height < HIGHEST && around; height++, around = around.parentElement) {
      if (WHOLE.test(around.nodeName) || isLongerThan(around, LONGEST_BOX)) break;
      box = around;
    }
    box?.remove();
  }
}
