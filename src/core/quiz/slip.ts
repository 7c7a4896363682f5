const SHORTEST = 5;

/**
 * Whether `given` is `expected` with one letter missing, added, exchanged or changed places with its neighbour.
 * Words shorter than five letters and anything with a digit allow none, and the first letter must stand:
 * "Zambia" is not a slip for "Gambia", nor "billion" for "million".
 */
export function isSlip(given: string, expected: string): boolean {
  const [g, e] = [[...given], [...expected]];
  if (e.length < SHORTEST || Math.abs(g.length - e.length) > 1 || /\d/.test(given + expected)) return false;
  if (g[0] !== e[0]) return false;
  let start = 0;
  while (start < g.length && g[start] === e[start]) start++;
  let fromEnd = 0;
  while (fromEnd < Math.min(g.length, e.length) - start && g.at(-1 - fromEnd) === e.at(-1 - fromEnd))
    fromEnd++;
  const left = g.slice(start, g.length - fromEnd);
  const wanted = e.slice(start, e.length - fromEnd);
  if (left.length + wanted.length === 0) return false;
  if (left.length <= 1 && wanted.length <= 1) return true;
  return left.length === 2 && wanted.length === 2 && left[0] === wanted[1] && left[1] === wanted[0];
}
