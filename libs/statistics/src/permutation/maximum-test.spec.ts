import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../numerics/index.js';
import { countArrangements } from './label-arrangements.js';
import { maximumPermutationTest } from './maximum-test.js';
import type { MaximumTest } from './maximum-test.js';
import type { StratifiedScores } from './stratified-scores.js';
import { stratifiedKruskalWallis } from './stratified-kruskal-wallis.js';

const columns = 2;
const units = fc.array(
  fc.record({
    area: fc.integer({ min: 0, max: 2 }),
    stratum: fc.integer({ min: 0, max: 1 }),
    scores: fc.tuple(score(), score()),
  }),
  { minLength: 2, maxLength: 7 },
);
function score() {
  return fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 3 }) }, { weight: 1, arbitrary: fc.constant(NaN) });
}

interface Unit {
  area: number;
  stratum: number;
  scores: readonly number[];
}

function pack(own: readonly Unit[]): StratifiedScores {
  return {
    ...{ areas: 3, strata: 2, columns },
    areaOf: own.map(({ area }) => area),
    stratumOf: own.map(({ stratum }) => stratum),
    scores: own.flatMap(({ scores }) => scores),
  };
}

/** The definition, word by word: no packing, no order, no reuse. */
function plainZ(own: readonly Unit[], area: number, column: number): number | null {
  let [sum, variance] = [0, 0];
  for (const stratum of [0, 1]) {
    const all = own.filter((unit) => unit.stratum === stratum && !Number.isNaN(unit.scores[column]));
    const n = all.length;
    const rank = (one: Unit) =>
      all.filter((unit) => unit.scores[column]! < one.scores[column]!).length +
      (all.filter((unit) => unit.scores[column] === one.scores[column]).length + 1) / 2;
    const u = (unit: Unit) => (rank(unit) - (n + 1) / 2) / (n + 1);
    const inside = all.filter((unit) => unit.area === area);
    sum += inside.reduce((total, unit) => total + u(unit), 0);
    const squares = all.reduce((total, unit) => total + u(unit) ** 2, 0);
    if (n > 1) variance += ((inside.length * (n - inside.length)) / n) * (squares / (n - 1));
  }
  return variance > 1e-14 ? sum / Math.sqrt(variance) : null;
}

function arrangementsOf(own: readonly Unit[]): Unit[][] {
  const found = new Map<string, Unit[]>();
  const place = (left: number[], taken: Unit[]): void => {
    const unit = own[taken.length];
    if (unit === undefined) return void found.set(taken.map(({ area }) => area).join(), taken);
    left
      .filter((other) => own[other]!.stratum === unit.stratum)
      .forEach((other) =>
        place(
          left.filter((each) => each !== other),
          [...taken, { ...unit, area: own[other]!.area }],
        ),
      );
  };
  place([...own.keys()], []);
  return [...found.values()];
}

function testOf(table: StratifiedScores, options = {}): MaximumTest {
  const test = maximumPermutationTest(table, options);
  if (!test.computable) throw new Error(test.message);
  return test;
}

/** Areas that do not differ: a score each column shares with the others of its unit, and one of its own. */
function world(seed: number, { size = 30, shift = 0 } = {}): StratifiedScores {
  const random = seededRandom(seed);
  const own = Array.from({ length: size }, (_, unit): Unit => {
    const shared = random.uniform();
    const stratum = unit % 4 === 0 ? 1 : 0;
    const moved = unit % 3 === 0 ? shift : 0;
    const draw = () => Math.floor(4 * (0.6 * shared + 0.4 * random.uniform())) + moved;
    return { area: unit % 3, stratum, scores: [draw() + stratum, draw()] };
  });
  return pack(own);
}

describe('the maximum permutation test', () => {
  it('is the definition, word by word, over all arrangements, also where scores are missing', () => {
    fc.assert(
      fc.property(units, (own) => {
        const test = maximumPermutationTest(pack(own), { draws: 5040 });
        const cells = [0, 1, 2].flatMap((area) => [0, 1].map((column) => ({ area, column })));
        const observed = cells.map(({ area, column }) => ({ area, column, z: plainZ(own, area, column) }));
        const hypotheses = observed.filter(({ z }) => z !== null);
        if (!test.computable) return expect(hypotheses).toEqual([]);
        const all = arrangementsOf(own);
        const maxima = all.map((each) =>
          Math.max(...hypotheses.map(({ area, column }) => Math.abs(plainZ(each, area, column) ?? 0))),
        );
        expect(test).toMatchObject({ isExact: true, arrangements: all.length });
        expect(test.hypotheses.map(({ area, column }) => [area, column])).toEqual(
          hypotheses.map(({ area, column }) => [area, column]),
        );
        test.hypotheses.forEach(({ z, singleStep }, at) => {
          const own = hypotheses[at]?.z ?? 0;
          expect(z).toBeCloseTo(own, 9);
          const asLarge = maxima.filter((maximum) => maximum >= Math.abs(own) - 1e-9).length;
          expect(singleStep).toBeCloseTo(asLarge / all.length, 12);
        });
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('names beyond its critical value what it adjusts to 0.05 or below, and nothing else', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const { criticalValue, hypotheses } = testOf(world(seed, { shift: seed % 3 }), { draws: 199, seed });
      for (const { z, singleStep } of hypotheses) {
        expect(criticalValue !== null && Math.abs(z) - 1e-9 > criticalValue).toBe(singleStep <= 0.05);
      }
    }
  });

  it('draws the same for the same seed, and near to all arrangements', () => {
    const table = world(5, { size: 12, shift: 1 });
    const [exact, drawn] = [testOf(table, { draws: 100_000 }), testOf(table, { draws: 800, seed: 2 })];
    expect([exact.isExact, drawn.isExact]).toEqual([true, false]);
    expect(testOf(table, { draws: 800, seed: 2 })).toEqual(drawn);
    drawn.hypotheses.forEach(({ singleStep }, at) =>
      expect(Math.abs(singleStep - exact.hypotheses[at]!.singleStep)).toBeLessThan(0.06),
    );
  });

  it('comes to the same verdict where it ends as soon as that is settled', () => {
    const worlds = Array.from({ length: 40 }, (_, seed) => world(seed, { shift: seed % 2 }));
    const full = worlds.map((table) => testOf(table, { draws: 199 }));
    const early = worlds.map((table) => testOf(table, { draws: 199, stopWhenSettled: true }));
    const isFound = ({ hypotheses }: MaximumTest) => hypotheses.some(({ singleStep }) => singleStep <= 0.05);
    expect(early.map(isFound)).toEqual(full.map(isFound));
    expect(early.filter(({ arrangements }) => arrangements < 199).length).toBeGreaterThan(10);
    expect(new Set(full.map(isFound)).size).toBe(2);
  });

  it('claims a difference of areas that do not differ once in twenty at most, whatever columns share', () => {
    const views = 400;
    let claimed = 0;
    for (let seed = 1; seed <= views; seed += 1) {
      const { criticalValue, hypotheses } = testOf(world(seed, { size: 24 }), { draws: 99, seed });
      claimed += hypotheses.some(({ z }) => criticalValue !== null && Math.abs(z) > criticalValue + 1e-9) ? 1 : 0;
    }
    // 20 are expected; 33 are three standard errors above.
    expect(claimed).toBeLessThan(33);
    expect(claimed).toBeGreaterThan(5);
  });

  it('looks at nothing that is no hypothesis', () => {
    const table = world(3, { shift: 2 });
    const eligible = Array.from({ length: 3 * columns }, (_, cell) => (cell < columns ? 0 : 1));
    const test = testOf(table, { draws: 199, eligible });
    expect(test.hypotheses.map(({ area }) => area)).toEqual([1, 1, 2, 2]);
    expect(maximumPermutationTest(table, { eligible: eligible.map(() => 0) })).toMatchObject({
      computable: false,
      reason: 'no-variation',
    });
  });

  it.each([
    [{ draws: 18 }, 'out-of-range'],
    [{ draws: 20.5 }, 'out-of-range'],
    [{ level: 0 }, 'out-of-range'],
    [{ level: NaN }, 'out-of-range'],
  ])('refuses %o', (options, reason) => {
    expect(maximumPermutationTest(world(1), options)).toMatchObject({ computable: false, reason });
  });

  it('refuses scores without a place', () => {
    const table = world(1);
    expect(maximumPermutationTest({ ...table, areas: 2 })).toMatchObject({ reason: 'out-of-range' });
    expect(maximumPermutationTest({ ...table, columns: 3 })).toMatchObject({ reason: 'invalid-argument' });
    expect(
      maximumPermutationTest({ ...table, scores: [Infinity, ...Array.from(table.scores).slice(1)] }),
    ).toMatchObject({
      reason: 'out-of-range',
    });
  });

  it('counts the arrangements of labels that can be told apart', () => {
    expect(countArrangements(Int32Array.of(0, 0, 1, 1, 0, 1), Int32Array.of(0, 4, 6), 100)).toBe(12);
    expect(countArrangements(Int32Array.of(0, 0, 1, 1, 0, 1), Int32Array.of(0, 4, 6), 11)).toBe(Infinity);
  });
});

describe('the stratified Kruskal-Wallis test', () => {
  it('of two areas is the square of the standardised sum of either', () => {
    fc.assert(
      fc.property(units, (own) => {
        const two = own.map((unit) => ({ ...unit, area: unit.area % 2, scores: unit.scores.slice(0, 1) }));
        const table = { ...pack(two), areas: 2, columns: 1 };
        const test = stratifiedKruskalWallis(table);
        const z = plainZ(two, 0, 0);
        expect(test.computable).toBe(z !== null);
        if (test.computable) expect(test.statistic).toBeCloseTo((z ?? 0) ** 2, 9);
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('says into how many sets areas fall that no stratum connects', () => {
    const table = { areas: 4, strata: 2, columns: 1, stratumOf: [0, 0, 0, 0, 1, 1, 1, 1] };
    const test = stratifiedKruskalWallis({
      ...table,
      areaOf: [0, 1, 0, 1, 2, 3, 2, 3],
      scores: [1, 2, 3, 4, 1, 2, 3, 5],
    });
    expect(test).toMatchObject({ computable: true, degreesOfFreedom: 2, separateSets: 2 });
  });

  it('refuses areas that cannot be told apart, and several columns at once', () => {
    const same = { areas: 2, strata: 1, columns: 1, areaOf: [0, 1], stratumOf: [0, 0], scores: [1, 1] };
    expect(stratifiedKruskalWallis(same)).toMatchObject({ computable: false, reason: 'no-variation' });
    expect(stratifiedKruskalWallis({ ...same, columns: 2, scores: [1, 2, 3, 4] })).toMatchObject({
      reason: 'invalid-argument',
    });
  });
});
