import type { OutlinePart } from '#core/article/outline.ts';
import { rowTexts, type Row } from '#core/article/table.ts';

/** A cell with more is no cell: the page is laid out in a table. */
const LONGEST_CELL = 200;

/** The rows of a table as items under its caption; null when the table only lays out the page, or holds another one. */
export function tableParts(table: Node): OutlinePart[] | null {
  const rows: Row[] = [];
  let caption = '';
  let isHeader: boolean | null = null;
  const waiting: Node[] = [...table.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    switch (node.nodeName.toUpperCase()) {
      case 'CAPTION':
        caption = words(node);
        break;
      case 'TR': {
        const cells = [...node.childNodes].filter(({ nodeName }) => /^t[dh]$/i.test(nodeName));
        if (cells.some(isLayout)) return null;
        const row = cells.map(words);
        if (row.every((cell) => cell === '')) break;
        if (row.some((cell) => cell.length > LONGEST_CELL)) return null;
        if (rows.length === 0)
          isHeader = cells.every(({ nodeName }) => /^th$/i.test(nodeName)) && row.length > 1 ? true : null;
        // A label in bold beside its value is no header.
        if (rows.length === 0 && isHeader === null && /^th$/i.test(cells[0]?.nodeName ?? ''))
          isHeader = false;
        rows.push(row);
        break;
      }
      case 'THEAD':
      case 'TBODY':
      case 'TFOOT':
        waiting.push(...[...node.childNodes].reverse());
    }
  }
  const items = rowTexts(rows, isHeader);
  return [
    ...(caption === '' ? [] : [{ type: 'paragraph', kind: 'text', text: caption } as const]),
    ...items.map((text): OutlinePart => ({ type: 'paragraph', kind: 'item', text })),
  ];
}

/** The words of a cell; what stands on two lines is two words. */
function words(node: Node): string {
  const found: string[] = [];
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (/^(?:br|li|p)$/i.test(next.nodeName)) found.push(' ');
    if (next.nodeType === TEXT) found.push(next.textContent ?? '');
    for (let child = next.lastChild; child; child = child.previousSibling) waiting.push(child);
  }
  return found.join('').replace(/\s+/g, ' ').trim();
}

const TEXT = 3;

const isLayout = (cell: Node): boolean =>
  [...cell.childNodes].some(({ nodeName }) =>
    /^(?:table|div|section|article|h[1-6]|blockquote|form)$/i.test(nodeName),
  ) || [...cell.childNodes].filter(({ nodeName }) => /^p$/i.test(nodeName)).length > 1;
