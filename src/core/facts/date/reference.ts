import type { Token } from '../token.ts';

/** Words that a number behind them only labels: "page 1914", "flight 1549", "Law No. 1789". */
const LABELS = new Set(
  (
    'p pp page pages vol vols volume volumes no nos nr number numbers line lines verse verses chapter chapters section ' +
    'sec sections paragraph article articles fig figs figure figures table tables note item lot flight bus route highway ' +
    'room version model windows type channel'
  ).split(' '),
);

/** Whether a number between two tokens points to a place, a law, a clock or a star rather than to a year. */
export function isReference(tokens: readonly Token[], start: number, end: number): boolean {
  // The upper end of a range of pages follows what the lower one does.
  const isUpper = /^[–-]$/.test(tokens[start - 1]?.text ?? '') && tokens[start - 2]?.kind === 'number';
  const at = isUpper ? start - 2 : start;
  const [before, second, third] = [1, 2, 3].map((back) => tokens[at - back]);
  const word = before?.text === '.' && !before.spaced ? second : before;
  if (LABELS.has(word?.lower ?? '')) return true;
  // "92 (6): 1087–1101", "Brown 2003: 1914"
  if (
    before?.text === ':' &&
    (second?.kind === 'number' || (second?.text === ')' && third?.kind === 'number'))
  )
    return true;
  const [after, next] = [tokens[end], tokens[end + 1]];
  if (after?.lower === 'overture' || (after?.lower === 'local' && next?.lower === 'time')) return true;
  // "2012 DA14" is an asteroid.
  return after?.kind === 'word' && /^[A-Z]{1,2}$/.test(after.text) && next?.kind === 'number' && !next.spaced;
}
