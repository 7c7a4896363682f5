import type { Passage } from './passage.ts';
import { shared } from './wording.ts';

/** Two sentences that may be one sentence before and after somebody changed it. */
interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly score: number;
}

/** A word in more sentences than this finds nobody: the work stays linear in the text. */
const MOST_PLACES = 24;
/** So many candidates of a sentence are compared word by word. */
const MOST_COMPARED = 8;
/** Least likeness (0–1) of a changed sentence in its own section, and in another. */
const LIKE_NEAR = 0.5;
const LIKE_FAR = 0.65;
/** What staying in its section is worth where two sentences are about as like. */
const NEAR = 0.1;

/**
 * Pairs sentences by the words they share, the likest first, each once. Candidates come from an index of the rarer words,
 * and only sentences of a similar length are compared, so that the work grows with the text alone.
 * @param before indices of the old sentences that are left; `after` of the new ones
 * @param isNear whether two sections are one section before and after
 */
export function pairSimilar(
  old: { readonly passages: readonly Passage[]; readonly left: readonly number[] },
  next: { readonly passages: readonly Passage[]; readonly left: readonly number[] },
  isNear: (before: number, after: number) => boolean,
): readonly { readonly before: number; readonly after: number }[] {
  const places = new Map<string, number[]>();
  for (const index of next.left) {
    for (const word of next.passages[index]?.bag.keys() ?? []) {
      const list = places.get(word);
      if (!list) places.set(word, [index]);
      else if (list.length <= MOST_PLACES) list.push(index);
    }
  }
  const candidates: Candidate[] = [];
  for (const before of old.left) {
    const passage = old.passages[before];
    if (!passage) continue;
    for (const after of likeliest(passage, places)) {
      const other = next.passages[after];
      if (!other) continue;
      const near = isNear(passage.section, other.section);
      const least = near ? LIKE_NEAR : LIKE_FAR;
      const all = passage.length + other.length;
      if (2 * Math.min(passage.length, other.length) < least * all) continue;
      const like = (2 * shared(passage.bag, other.bag)) / all;
      if (like >= least) candidates.push({ before, after, score: like + (near ? NEAR : 0) });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.before - b.before || a.after - b.after);
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return candidates.filter(({ before, after }) => {
    if (taken.before.has(before) || taken.after.has(after)) return false;
    taken.before.add(before);
    taken.after.add(after);
    return true;
  });
}

/** The sentences that share the most of the rarer words with this one. */
function likeliest({ bag }: Passage, places: ReadonlyMap<string, readonly number[]>): readonly number[] {
  const hits = new Map<number, number>();
  for (const word of bag.keys()) {
    const list = places.get(word) ?? [];
    if (list.length > MOST_PLACES) continue;
    for (const index of list) hits.set(index, (hits.get(index) ?? 0) + 1);
  }
  return [...hits]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_COMPARED)
    .map(([index]) => index);
}
