/**
 * Cohen's kappa (1960) of two judges over the same things: agreement beyond what chance would give them. 1 is full
 * agreement, 0 is chance; null where chance alone agrees on everything.
 */
export function kappa(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const share = (of: (pair: readonly [string, string]) => boolean): number =>
    pairs.filter(of).length / pairs.length;
  const labels = new Set(pairs.flat());
  const observed = share(([one, other]) => one === other);
  const chance = [...labels].reduce(
    (sum, label) => sum + share(([one]) => one === label) * share(([, other]) => other === label),
    0,
  );
  return chance === 1 ? null : (observed - chance) / (1 - chance);
}
