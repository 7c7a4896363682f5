/** A Markdown table; the first column reads as words, the others as numbers. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const marks = head.map((_, column) => (column === 0 ? '---' : '--:'));
  return [head, marks, ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** `12 of 16` as `75.0 %`; a dash where there is nothing to share. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

/** A share with the 95 % interval of Wilson (1927), in whole percent: `60 % (49–70)`. */
export function percentWithin(part: number, whole: number): string {
  if (whole === 0) return '–';
  const z = 1.96;
  const share = part / whole;
  const middle = (share + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const half =
    (z / (1 + (z * z) / whole)) * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const whole100 = (value: number): string => (100 * value).toFixed(0);
  return `${whole100(share)} % (${whole100(Math.max(0, middle - half))}–${whole100(Math.min(1, middle + half))})`;
}
