/** Opens a box of Markdown beside the text: "> [!NOTE]". */
const OPENS = /^(?:> ?)?\[!(?:note|tip|important|warning|caution|info|danger|example|abstract|summary)\]/i;

export const isCallout = (text: string): boolean => OPENS.test(text);

/** Indices of such boxes: what opens one, and the quoted lines under it. */
export function calloutsIn(lines: readonly string[]): number[] {
  const found: number[] = [];
  lines.forEach((line, at) => {
    if (!isCallout(line)) return;
    found.push(at);
    for (let below = at + 1; lines[below]?.startsWith('>') === true; below++) found.push(below);
  });
  return found;
}
