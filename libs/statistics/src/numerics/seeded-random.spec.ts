import { describe, expect, it } from '@jest/globals';
import { seededRandom } from './seeded-random.js';

describe('seededRandom', () => {
  it('repeats itself for the same seed and differs for another', () => {
    const draws = (seed: number) => {
      const random = seededRandom(seed);
      return Array.from({ length: 20 }, () => random.normal());
    };
    expect(draws(1)).toEqual(draws(1));
    expect(draws(1)).not.toEqual(draws(2));
  });

  it('draws uniforms evenly from 0 up to 1', () => {
    const random = seededRandom(20240401);
    const bins = new Array<number>(20).fill(0);
    for (let draw = 0; draw < 100_000; draw += 1) {
      const bin = Math.floor(random.uniform() * 20);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    const chiSquare = bins.reduce((sum, count) => sum + (count - 5000) ** 2 / 5000, 0);
    expect(bins).toHaveLength(20);
    expect(chiSquare).toBeLessThan(43.8);
  });

  it('draws normals with mean 0, variance 1 and no skew or excess', () => {
    const random = seededRandom(11);
    const moments = [0, 0, 0, 0];
    const draws = 200_000;
    for (let draw = 0; draw < draws; draw += 1) {
      const x = random.normal();
      for (let power = 0; power < 4; power += 1) moments[power] = (moments[power] ?? 0) + x ** (power + 1) / draws;
    }
    [0, 1, 0, 3].forEach((moment, power) => expect(Math.abs((moments[power] ?? NaN) - moment)).toBeLessThan(0.05));
  });
});
