const TEXT = 3;

/** How many nodes are looked at; an element of more is a long one. */
const MOST_NODES = 2_000;

/** Whether an element has more characters of text than a number of them. Looks no further than it must. */
export function isLongerThan(element: Node, characters: number): boolean {
  let length = 0;
  const waiting: Node[] = [element];
  for (let looked = 0; looked < MOST_NODES; looked++) {
    const node = waiting.pop();
    if (!node) return false;
    if (node.nodeType === TEXT) length += (node.textContent ?? '').trim().length;
    if (length > characters) return true;
    for (let child = node.lastChild; child; child = child.previousSibling) waiting.push(child);
  }
  return true;
}
