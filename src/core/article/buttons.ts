import { isJunk } from './junk.ts';

/** "3,100 words | 12 minutes | Listen | Save": a row of buttons and counts, parted by bars or points. */
export function isRowOfButtons(line: string): boolean {
  if (line.length > 160 || !/ [|·•] /.test(line)) return false;
  const cells = line.split(/ [|·•] /);
  return cells.length < 9 && cells.every((cell) => COUNT.test(cell.trim()) || isJunk(cell));
}

const COUNT = /^\d[\d.,]*k? (?:words?|minutes?|mins?|comments?|shares?|views?|likes?|reads?)$/i;
