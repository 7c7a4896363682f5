import { readHeading } from '#core/article/heading.ts';

/** Many pages write headings as bold paragraphs. The words of one, or null when a block is none. */
export function boldHeading(block: Node): string | null {
  let node = block;
  let isBold = false;
  // A heading is bold as a whole, perhaps inside elements that only style it.
  for (let depth = 0; depth < 6; depth++) {
    const only = onlyChild(node);
    if (only === null) return null;
    if (only.nodeType !== ELEMENT) break;
    if (!/^(?:STRONG|B|EM|I|U|SPAN|A)$/i.test(only.nodeName)) return null;
    if (/^(?:STRONG|B)$/i.test(only.nodeName)) isBold = true;
    node = only;
  }
  return isBold ? (readHeading((node.textContent ?? '').replace(/\s+/g, ' ').trim())?.words ?? null) : null;
}

const ELEMENT = 1;

/** The one child with words in it; null when there are none or several. */
function onlyChild(node: Node): Node | null {
  let only: Node | null = null;
  for (let child = node.firstChild; child; child = child.nextSibling) {
    const isEmpty =
      /^br$/i.test(child.nodeName) || (child.nodeType !== ELEMENT && (child.textContent ?? '').trim() === '');
    if (isEmpty) continue;
    if (only !== null) return null;
    only = child;
  }
  return only;
}
