import { plain } from './plain.ts';
import type { Change } from './verdict.ts';

/** Beyond this many comparisons letters are not compared, only whole texts. */
const LIMIT = 250_000;

/**
 * What to strike and what to add to come from `given` to `expected`, letter by letter; case and accents are no
 * difference. `same` and `missing` together read as `expected`, letter for letter.
 */
export function differenceOf(given: string, expected: string): readonly Change[] {
  const from = [...given.trim()];
  const to = [...expected];
  if (from.length * to.length > LIMIT) {
    return joined([
      { text: given.trim(), change: 'extra' },
      { text: expected, change: 'missing' },
    ]);
  }
  const [fromPlain, toPlain] = [from.map(plainLetter), to.map(plainLetter)];
  const width = to.length + 1;
  // lengths[i, j]: the longest common subsequence of from[i…] and to[j…].
  const lengths = new Uint32Array((from.length + 1) * width);
  const length = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = from.length - 1; i >= 0; i--) {
    for (let j = to.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        fromPlain[i] === toPlain[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
    }
  }
  const changes: Change[] = [];
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && fromPlain[i] === toPlain[j]) {
      changes.push({ text: to[j++] ?? '', change: 'same' });
      i++;
    } else if (j < to.length && (i === from.length || length(i, j + 1) >= length(i + 1, j))) {
      changes.push({ text: to[j++] ?? '', change: 'missing' });
    } else changes.push({ text: from[i++] ?? '', change: 'extra' });
  }
  return joined(changes);
}

const plainLetter = (letter: string): string => plain(letter) || letter;

function joined(changes: readonly Change[]): readonly Change[] {
  const runs: Change[] = [];
  for (const { text, change } of changes) {
    const last = runs.at(-1);
    if (text === '') continue;
    if (last?.change === change) runs[runs.length - 1] = { text: last.text + text, change };
    else runs.push({ text, change });
  }
  return runs;
}
