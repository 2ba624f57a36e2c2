import type { SeededRandom } from '@monitor/statistics';

/** A whole number from `from` to `to`, both included. */
export function between(random: SeededRandom, from: number, to: number): number {
  return from + Math.floor(random.uniform() * (to - from + 1));
}

/** A draw from the gamma distribution of scale 1 (Marsaglia and Tsang 2000). */
export function gamma(random: SeededRandom, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random.uniform() ** (1 / shape);
  const third = shape - 1 / 3;
  const step = 1 / Math.sqrt(9 * third);
  for (;;) {
    const x = random.normal();
    const cube = (1 + step * x) ** 3;
    if (cube <= 0) continue;
    if (Math.log(1 - random.uniform()) < x ** 2 / 2 + third - third * cube + third * Math.log(cube))
      return third * cube;
  }
}

export function beta(random: SeededRandom, a: number, b: number): number {
  const first = gamma(random, a);
  return first / (first + gamma(random, b));
}

/** Share of one organisation among organisations of that mean and that correlation within them. */
export function shareOfOne(random: SeededRandom, mean: number, correlation: number): number {
  if (mean <= 0 || mean >= 1 || correlation <= 0) return mean;
  const people = 1 / correlation - 1;
  return beta(random, mean * people, (1 - mean) * people);
}

/** Successes of so many trials, exactly: halved by order statistics until few are left (Devroye 1986, X.4.3). */
export function binomial(random: SeededRandom, trials: number, probability: number): number {
  let [left, chance, successes] = [trials, probability, 0];
  while (left > 20) {
    const middle = Math.floor((left + 1) / 2);
    const cut = beta(random, middle, left + 1 - middle);
    if (cut <= chance) {
      successes += middle;
      [left, chance] = [left - middle, (chance - cut) / (1 - cut)];
    } else {
      [left, chance] = [middle - 1, chance / cut];
    }
  }
  for (let trial = 0; trial < left; trial += 1) if (random.uniform() < chance) successes += 1;
  return successes;
}

/** Weights that add up to 1, spread around those given: the larger `evenness`, the nearer to them. */
export function mixAround(random: SeededRandom, usual: readonly number[], evenness: number): number[] {
  const drawn = usual.map((weight) => gamma(random, Math.max(weight * evenness, 1e-3)));
  const sum = drawn.reduce((total, each) => total + each, 0);
  return drawn.map((each) => each / sum);
}

/** Which of some weights that add up to 1 a draw falls on. */
export function pickBy(random: SeededRandom, weights: readonly number[]): number {
  let left = random.uniform();
  for (const [place, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return place;
  }
  return weights.length - 1;
}
