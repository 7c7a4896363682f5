import { randomFrom } from '#core/quiz/random.ts';

/**
 * Spherical k-means: vectors of length one, means by direction.
 * @returns for each vector its cluster, 0 … k - 1, and the clusters' directions
 */
export function clusterVectors(
  vectors: readonly Float32Array[],
  k: number,
  rounds: number,
): { readonly of: Int32Array; readonly centres: readonly Float32Array[] } {
  const random = randomFrom(7);
  const size = vectors[0]?.length ?? 0;
  // The first centres are spread over the list, which goes from frequent to rare words.
  let centres: Float32Array[] = Array.from({ length: k }, (_, at) => {
    const near = Math.floor(((at + random()) / k) ** 2 * vectors.length);
    return Float32Array.from(vectors[Math.min(near, vectors.length - 1)] ?? []);
  });
  const of = new Int32Array(vectors.length);
  for (let round = 0; round < rounds; round++) {
    const sums = centres.map(() => new Float32Array(size));
    for (const [at, vector] of vectors.entries()) {
      let nearest = 0;
      let most = -Infinity;
      for (let each = 0; each < k; each++) {
        const centre = centres[each] as Float32Array;
        let dot = 0;
        for (let axis = 0; axis < size; axis++) dot += (vector[axis] as number) * (centre[axis] as number);
        if (dot > most) {
          most = dot;
          nearest = each;
        }
      }
      of[at] = nearest;
      const sum = sums[nearest] as Float32Array;
      for (let axis = 0; axis < size; axis++) sum[axis] = (sum[axis] as number) + (vector[axis] as number);
    }
    centres = sums.map((sum, at) =>
      sum.some((value) => value !== 0) ? unit(sum) : (centres[at] as Float32Array),
    );
  }
  return { of, centres };
}

/** The vector of length one in the same direction. */
export function unit(vector: ArrayLike<number>): Float32Array {
  let square = 0;
  for (let at = 0; at < vector.length; at++) square += (vector[at] as number) ** 2;
  const length = Math.sqrt(square) || 1;
  return Float32Array.from(vector, (value) => value / length);
}
