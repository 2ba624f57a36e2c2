import { seededRandom, studentTUpperTail } from '@monitor/statistics';
import type { SeededRandom } from '@monitor/statistics';

/** Two shares of organisations whose people are drawn at random, and how they are compared. */
export interface SimulatedComparison {
  shares: readonly [number, number];
  /** Organisations of each group. */
  organisations: readonly [number, number];
  meanSize: number;
  /** Standard deviation of sizes over their mean; sizes follow a gamma distribution, from one person up. */
  variationOfSizes: number;
  /** Correlation of two people of one organisation; the shares of organisations follow a beta distribution. */
  correlation: number;
  significance: number;
  draws: number;
  seed: number;
}

/** How often each test claimed a difference. */
interface Claims {
  /** Linearised variance, t with as many degrees of freedom as organisations less two. */
  taylor: number;
  /** The same with the degrees of freedom of Welch and Satterthwaite. */
  welch: number;
}

/** Draws the comparison many times and counts the claims. One organisation has no variance, and claims nothing. */
export function simulateComparison(plan: SimulatedComparison): Claims {
  const random = seededRandom(plan.seed);
  const claims = { taylor: 0, welch: 0 };
  for (let draw = 0; draw < plan.draws; draw += 1) {
    const first = drawGroup(random, plan, 0);
    const second = drawGroup(random, plan, 1);
    const variance = first.variance + second.variance;
    if (!(variance > 0)) continue;
    const errors = Math.abs(first.share - second.share) / Math.sqrt(variance);
    const isClaimed = (degrees: number) => 2 * studentTUpperTail(errors, degrees) < plan.significance;
    if (isClaimed(first.degrees + second.degrees)) claims.taylor += 1;
    if (isClaimed(variance ** 2 / (first.variance ** 2 / first.degrees + second.variance ** 2 / second.degrees))) {
      claims.welch += 1;
    }
  }
  return { taylor: claims.taylor / plan.draws, welch: claims.welch / plan.draws };
}

interface Group {
  share: number;
  variance: number;
  degrees: number;
}

function drawGroup(random: SeededRandom, plan: SimulatedComparison, group: 0 | 1): Group {
  const count = plan.organisations[group];
  const drawn = Array.from({ length: count }, () => drawOrganisation(random, plan, plan.shares[group]));
  const people = drawn.reduce((sum, { size }) => sum + size, 0);
  const share = drawn.reduce((sum, { counted }) => sum + counted, 0) / people;
  const squares = drawn.reduce((sum, { size, counted }) => sum + (counted - share * size) ** 2, 0);
  return { share, variance: ((count / (count - 1)) * squares) / people ** 2, degrees: count - 1 };
}

function drawOrganisation(random: SeededRandom, plan: SimulatedComparison, share: number) {
  const { meanSize, variationOfSizes, correlation } = plan;
  const shape = variationOfSizes > 0 ? 1 / variationOfSizes ** 2 : 0;
  const drawnSize = shape > 0 ? (drawGamma(random, shape) / shape) * meanSize : meanSize;
  const size = Math.max(1, Math.round(drawnSize));
  const own = correlation > 0 ? drawBeta(random, share, correlation) : share;
  let counted = 0;
  for (let person = 0; person < size; person += 1) if (random.uniform() < own) counted += 1;
  return { size, counted };
}

function drawBeta(random: SeededRandom, share: number, correlation: number): number {
  if (share <= 0 || share >= 1) return share;
  const whole = (1 - correlation) / correlation;
  const yes = drawGamma(random, share * whole);
  return yes / (yes + drawGamma(random, (1 - share) * whole));
}

/** Marsaglia & Tsang 2000, ACM Transactions on Mathematical Software 26:363. */
function drawGamma(random: SeededRandom, shape: number): number {
  if (shape < 1) return drawGamma(random, shape + 1) * random.uniform() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = random.normal();
    const cube = (1 + c * normal) ** 3;
    if (cube > 0 && Math.log(random.uniform()) < 0.5 * normal ** 2 + d - d * cube + d * Math.log(cube)) {
      return d * cube;
    }
  }
}
