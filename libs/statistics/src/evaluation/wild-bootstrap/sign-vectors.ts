import { seededRandom } from '../../numerics/index.js';

/** One sign, -1 or 1, for each cluster. */
export type SignVector = Int8Array;

/** Up to this number of clusters all sign vectors are gone through; beyond it they are drawn. */
const mostEnumerated = 10;
const drawnVectors = 9_999;

/** All sign vectors, the first cluster's sign changing fastest, or the actual signs and 9,999 seeded draws. */
export function signVectors(clusters: number, seed: number): { vectors: SignVector[]; isExact: boolean } {
  if (clusters <= mostEnumerated) {
    const vectors = Array.from({ length: 2 ** clusters }, (_, number) =>
      Int8Array.from({ length: clusters }, (_sign, cluster) => ((number >> cluster) & 1 ? 1 : -1)),
    );
    return { vectors, isExact: true };
  }
  const random = seededRandom(seed);
  const actual = new Int8Array(clusters).fill(1);
  const drawn = Array.from({ length: drawnVectors }, () => actual.map(() => (random.uniform() < 0.5 ? -1 : 1)));
  return { vectors: [actual, ...drawn], isExact: false };
}
