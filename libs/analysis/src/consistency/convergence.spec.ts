import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { convergenceClaim, convergenceFinding } from './convergence-finding.js';
import type { PracticeOverTime } from './convergence-finding.js';
import { matchedShares } from './matched-shares.js';
import { practiceHistory } from './practice-history.builder.js';
import { worldNames } from './practice-world.builder.js';

const steady = { sizes: [8, 12, 20, 9, 15], quarters: 6, apart: 0.5, closing: 0, withinOrganisation: 0.3 };

/** The same world in which one more organisation of the first area, as far on as can be, missed a quarter. */
function withOneThatMissed({ table, quarters, seed }: PracticeOverTime, missed: number): PracticeOverTime {
  const longer = (figures: ArrayLike<number>, last: number) => Int32Array.from([...Array.from(figures), last]);
  const count = table.organisations.length + 1;
  return {
    seed,
    table: {
      ...table,
      organisations: Array.from({ length: count }, (_, row) => `O${row}`),
      areaOf: longer(table.areaOf, 0),
    },
    quarters: quarters.map(({ quarterId, applicable, inPlace }, at) => ({
      quarterId,
      applicable: longer(applicable, at === missed ? 0 : 10),
      inPlace: longer(inPlace, at === missed ? 0 : 10),
    })),
  };
}

describe('convergence', () => {
  it('finds areas that have come nearer to each other, and says by how much and among whom', () => {
    const finding = convergenceFinding(practiceHistory({ ...steady, seed: 1, closing: 0.9 }), worldNames)!;
    expect(finding).toMatchObject({ kind: 'CONVERGENCE', verdict: 'DIFFERENT', cautions: [], detectable: null });
    expect(finding.sentence).toMatch(
      /^Regions have come nearer to each other between April to June 2025 and July to September 2026\. Among the 64 organisations that answered in all 6 quarters, the standard deviation of the shares in place of regions went from \d+\.\d to \d+\.\d percentage points \(a change of −\d+\.\d, −\d+\.\d to −\d+\.\d\)\.$/,
    );
  });

  it('finds areas that have moved apart', () => {
    const finding = convergenceFinding(practiceHistory({ ...steady, seed: 2, apart: 0.2, closing: -3 }), worldNames)!;
    expect(finding.sentence).toMatch(
      /^Regions have moved further apart between .* \(a change of \d+\.\d, \d+\.\d to \d+\.\d\)\.$/,
    );
  });

  it.each([0, 0.5])('claims a change in few worlds in which none happened, areas %d apart', (apart) => {
    const verdicts = Array.from(
      { length: 20 },
      (_, seed) =>
        convergenceClaim(practiceHistory({ ...steady, sizes: [5, 6, 9, 7], seed, apart }), worldNames)?.verdict,
    );
    expect(verdicts.filter((verdict) => verdict === 'DIFFERENT').length).toBeLessThanOrEqual(3);
  });

  it('says what it would have taken where these returns cannot tell, in the same words each time', () => {
    const said = () =>
      convergenceFinding(practiceHistory({ ...steady, seed: 3, sizes: [5, 5, 5] }), worldNames)!.sentence;
    expect(said()).toMatch(
      /^These returns cannot tell whether regions have come nearer .* Only a change of about \d+\.\d percentage points could have shown\.$/,
    );
    expect(said()).toBe(said());
  });

  it('calls areas as far apart as before only where the whole interval lies within two points', () => {
    const claim = convergenceClaim(
      practiceHistory({ ...steady, seed: 4, apart: 0.3, sizes: [1500, 1500, 1500] }),
      worldNames,
    )!;
    const change = claim.figures.find(({ name }) => name === 'changeOfSpread')!;
    expect(claim.verdict).toBe('ALIKE');
    expect(Math.max(-change.lower!, change.upper!)).toBeLessThan(0.02);
  });

  it('follows the same organisations: one that missed a quarter changes nothing, whatever it answered in the others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 99 }), (missed, seed) => {
        const world = practiceHistory({ ...steady, seed });
        const { table, quarters } = withOneThatMissed(world, missed);
        expect(matchedShares(table, quarters)).toEqual(matchedShares(world.table, world.quarters));
      }),
      { numRuns: 8, seed: 5 },
    );
  });

  it('leaves off old quarters in which many did not answer, but not the fifth', () => {
    const { table, quarters } = practiceHistory({ ...steady, quarters: 9, seed: 1 });
    const missing = (at: number) => ({ ...quarters[at]!, applicable: new Int32Array(table.areaOf.length) });
    const keeps = (...missed: number[]) =>
      matchedShares(
        table,
        quarters.map((each, at) => (missed.includes(at) ? missing(at) : each)),
      ).quarterIds.length;
    expect([keeps(), keeps(0), keeps(2), keeps(5)]).toEqual([9, 8, 6, 5]);
  });

  it('is no trend below five quarters, and says how many there are', () => {
    const sentenceOf = (quarters: number) =>
      convergenceFinding(practiceHistory({ ...steady, quarters, seed: 1 }), worldNames)!.sentence;
    expect(sentenceOf(4)).toMatch(
      /cannot be told yet: it takes 5 quarters that may be compared, and there are 4 quarters\.$/,
    );
    expect(sentenceOf(1)).toMatch(/and there is only 1 quarter\.$/);
  });

  it('says nothing of one area or of no organisation, and keeps areas of few organisations out', () => {
    expect(convergenceFinding(practiceHistory({ ...steady, sizes: [9], seed: 1 }), worldNames)).toBeNull();
    expect(convergenceFinding(practiceHistory({ ...steady, sizes: [0, 0], seed: 1 }), worldNames)).toBeNull();
    const { cautions } = convergenceClaim(practiceHistory({ ...steady, sizes: [9, 9, 4], seed: 1 }), worldNames)!;
    expect(cautions).toMatchObject([{ kind: 'FEW_ORGANISATIONS', subjects: ['A2'] }]);
    const few = convergenceFinding(practiceHistory({ ...steady, sizes: [9, 4], seed: 1 }), worldNames)!;
    expect(few.sentence).toMatch(/cannot be told: too few organisations answered in every quarter\.$/);
  });
});
