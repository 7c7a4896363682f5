import { isJunk } from './junk.ts';

/** A line drawn with signs. Its signs may stand apart; a line of dots may as well leave something out. */
const RULE = /^\s*(?:[-=_~*+–—] ?){3,}\s*$/;
/** A line drawn around a name: "-- ADVERTISEMENT --------". Two stars or low lines on each side are emphasis. */
const LABELLED = /^\s*[-=~+–—]{2,}\s{0,4}([^\s=~+–—-][^=~+–—]{0,60}[^\s=~+–—-])\s{0,4}[-=~+–—]{2,}\s*$/;
/** Lines, empty ones too. */
const LONGEST_BOX = 14;

/**
 * Drawn lines part what stands over and under them, and say nothing. One around the name of an advertisement opens a
 * box, which the next one closes; around any other name it is a heading.
 */
export function withoutRules(lines: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.length > 200) {
      out.push(line);
      continue;
    }
    const label = LABELLED.exec(line)?.[1];
    if (label !== undefined) {
      const end = isJunk(label)
        ? lines.slice(at + 1, at + LONGEST_BOX).findIndex((below) => RULE.test(below))
        : -1;
      if (end >= 0) {
        at += end + 1;
        out.push('');
      } else out.push('', label, '');
    } else out.push(RULE.test(line) ? '' : line);
  }
  return out;
}
