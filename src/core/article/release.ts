/** Below these a press release speaks of the company and of whom to call. */
const ENDS = /^(?:#\s?#\s?#|-+ ?(?:ends|end|30) ?-+|ends|\*\s?\*\s?\*\s?ends.{0,10})$/i;

/** Index of the line that ends a release for the press; the number of lines where none does. Only in the lower part. */
export function releaseEnd(lines: readonly string[]): number {
  const at = lines.findIndex(
    (line, index) => index > lines.length * 0.4 && line.length < 24 && ENDS.test(line),
  );
  return at < 0 ? lines.length : at;
}
