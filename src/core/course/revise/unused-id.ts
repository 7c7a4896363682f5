/** Gives ids that nobody has: the wanted one, or that with a number behind it. Each is given once. */
export function unusedIds(taken: Iterable<string>): <Kind extends string>(wanted: Kind) => Kind {
  const all = new Set<string>(taken);
  const counts = new Map<string, number>();
  return <Kind extends string>(wanted: Kind): Kind => {
    let id: string = wanted;
    let count = counts.get(wanted) ?? 1;
    while (all.has(id)) id = `${wanted}.${++count}`;
    counts.set(wanted, count);
    all.add(id);
    return id as Kind;
  };
}
