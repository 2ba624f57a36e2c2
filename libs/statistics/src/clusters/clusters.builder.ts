import { seededRandom } from '../numerics/index.js';
import type { SeededRandom } from '../numerics/index.js';

/** How people come in organisations in a world that is made up. */
export interface ClusterWorld {
  share: number;
  /** How alike the people of one organisation are. */
  correlation: number;
  organisations: number;
  seed: number;
}

/** Draws of clusters of a world: sizes with a heavy tail, shares of clusters from a beta distribution. */
export function clusterDraws({ share, correlation, organisations, seed }: ClusterWorld) {
  const random = seededRandom(seed);
  const weight = (1 - correlation) / correlation;
  return () =>
    Array.from({ length: organisations }, () => {
      const denominator = Math.max(5, Math.round(60 * Math.exp(0.8 * random.normal())));
      const own = beta(random, share * weight, (1 - share) * weight);
      let numerator = 0;
      for (let person = 0; person < denominator; person += 1) numerator += random.uniform() < own ? 1 : 0;
      return { numerator, denominator };
    });
}

function beta(random: SeededRandom, first: number, second: number): number {
  const [one, other] = [gamma(random, first), gamma(random, second)];
  return one + other === 0 ? 0 : one / (one + other);
}

/** Marsaglia and Tsang 2000, ACM Transactions on Mathematical Software 26:363. */
function gamma(random: SeededRandom, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * (1 - random.uniform()) ** (1 / shape);
  const scale = shape - 1 / 3;
  for (;;) {
    const draw = random.normal();
    const cube = (1 + draw / Math.sqrt(9 * scale)) ** 3;
    if (cube > 0 && Math.log(1 - random.uniform()) < draw ** 2 / 2 + scale - scale * cube + scale * Math.log(cube)) {
      return scale * cube;
    }
  }
}
