import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalDensity, seededRandom } from '../numerics/index.js';
import { bettingEvidence, normalMixtureEvidence } from './index.js';
import type { SequentialEvidence, SequentialSide } from './index.js';

const sides = ['two', 'greater', 'less'] as const;
const quarters = 40;

function evidence(values: readonly (number | null)[], side: SequentialSide = 'two', priorVariance = 1) {
  const differences = values.map((value, at) => ({ period: String(at), value, standardError: 1 }));
  return computed(normalMixtureEvidence({ differences, priorVariance, side }));
}

function computed(result: ReturnType<typeof normalMixtureEvidence>): SequentialEvidence {
  if (!result.computable) throw new Error(result.message);
  return result;
}

const drawn = fc.array(fc.option(fc.double({ min: -3, max: 3, noNaN: true }), { freq: 5 }), {
  minLength: 1,
  maxLength: 8,
});

describe('evidence over quarters', () => {
  it('is the likelihood ratio averaged over the prior', () => {
    fc.assert(
      fc.property(drawn, fc.constantFrom(0.2, 1, 4), (values, priorVariance) => {
        const spread = Math.sqrt(priorVariance);
        const ratio = (effect: number) =>
          values.reduce<number>((product, x) => product * Math.exp(x === null ? 0 : x * effect - effect ** 2 / 2), 1);
        let integral = 0;
        for (let z = -8; z <= 8; z += 0.01) integral += ratio(z * spread) * normalDensity(z) * 0.01;
        expect(evidence(values, 'two', priorVariance).steps.at(-1)!.evidence! / integral).toBeCloseTo(1, 6);
      }),
      { numRuns: 30 },
    );
  });

  it('of two sides is the mean of that of either side, and turns round with the differences', () => {
    fc.assert(
      fc.property(drawn, (values) => {
        const [two, greater, less] = sides.map((side) => evidence(values, side).steps.at(-1)!.evidence!) as [
          number,
          number,
          number,
        ];
        expect((greater + less) / 2 / two).toBeCloseTo(1, 9);
        const turned = values.map((value) => (value === null ? null : -value));
        expect(evidence(turned, 'less').steps.at(-1)!.evidence! / greater).toBeCloseTo(1, 9);
      }),
    );
  });

  it('is left as it was by a quarter that is missing, and a signal stands', () => {
    const values = [3, null, 3, 3, -3, -3, -3, -3];
    const { steps, signal } = evidence(values);
    expect(steps[1]!.evidence).toBe(steps[0]!.evidence);
    expect(signal).toBe('2');
    expect(steps.at(-1)!.evidence).toBeLessThan(20);
    expect(steps.at(-1)!.anytimePValue).toBe(Math.min(...steps.map(({ anytimePValue }) => anytimePValue)));
  });

  it.each(sides)('gives a false signal (%s) ever in 40 quarters in at most one series of twenty', (side) => {
    const random = seededRandom(5);
    const series = 1000;
    let signals = 0;
    let missed = 0;
    for (let one = 0; one < series; one++) {
      const { signal, steps } = evidence(
        Array.from({ length: quarters }, () => random.normal()),
        side,
        0.5,
      );
      if (signal !== null) signals += 1;
      if (steps.some(({ sequence }) => sequence !== null && (sequence.lower > 0 || sequence.upper < 0))) missed += 1;
    }
    expect(signals / series).toBeLessThan(0.05);
    expect(missed / series).toBeLessThan(0.05);
  });

  it('of bets can be won from no series whose mean is 0 or less, and from one above it', () => {
    const random = seededRandom(6);
    const lose = Array.from({ length: 500 }, () =>
      bets(Array.from({ length: quarters }, () => random.uniform() * 2 - 1)),
    );
    expect(lose.filter(({ signal }) => signal !== null).length / lose.length).toBeLessThan(0.05);
    expect(bets(Array.from({ length: quarters }, () => 0.4)).signal).not.toBeNull();
  });

  it.each([
    ['no quarter', { differences: [], priorVariance: 1 }, 'too-few-observations'],
    ['a quarter twice', { differences: [of(1), of(2)], priorVariance: 1 }, 'invalid-argument'],
    ['an error of 0', { differences: [{ ...of(1), standardError: 0 }], priorVariance: 1 }, 'out-of-range'],
    ['a prior without width', { differences: [of(1)], priorVariance: 0 }, 'out-of-range'],
    ['a level that is none', { differences: [of(1)], priorVariance: 1, confidence: 2 }, 'invalid-confidence'],
    ['evidence beyond all numbers', { differences: [of(1e200)], priorVariance: 1 }, 'not-finite'],
  ])('is refused for %s', (_title, options, reason) => {
    expect(normalMixtureEvidence(options)).toMatchObject({ computable: false, reason });
  });

  it('of bets is refused for differences and stakes beyond 1', () => {
    expect(bettingEvidence({ differences: [of(1.1)], stake: 0.5 })).toMatchObject({ reason: 'out-of-range' });
    expect(bettingEvidence({ differences: [of(1)], stake: 1.5 })).toMatchObject({ reason: 'out-of-range' });
  });
});

function of(value: number) {
  return { period: '1', value, standardError: 1 };
}

function bets(values: readonly number[]): SequentialEvidence {
  const differences = values.map((value, at) => ({ period: String(at), value }));
  return computed(bettingEvidence({ differences, stake: 0.5, side: 'greater' }));
}
