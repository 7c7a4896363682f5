/** Most words that are parsed as one sentence. */
const LONGEST = 150;

/** Cuts a row of tokens where it is longer than a sentence can be: after a full stop or the like, else a comma, else anywhere. */
export function pieces(tokens: readonly string[]): [from: number, to: number][] {
  const cuts: [number, number][] = [];
  let from = 0;
  while (tokens.length - from > LONGEST) {
    const window = tokens.slice(from + LONGEST / 3, from + LONGEST);
    const stop = window.findLastIndex((token) => /^(?:[.!?;:…]|\.\.\.)$/.test(token));
    const pause = stop < 0 ? window.findLastIndex((token) => /^[,–—)]$/.test(token)) : stop;
    const to = pause < 0 ? from + LONGEST : from + LONGEST / 3 + pause + 1;
    cuts.push([from, to]);
    from = to;
  }
  if (from < tokens.length) cuts.push([from, tokens.length]);
  return cuts;
}
