import { describe, expect, it } from '@jest/globals';
import { seededRandom, tastleWiermanConsensus } from '@monitor/statistics';
import fc from 'fast-check';
import { agreementDifference, agreementWithinAreas, comparedAgreement } from './agreement-between-areas.js';
import { agreementClaim, agreementFinding } from './agreement-finding.js';
import { agreementLimits, agreementOfPlaces } from './agreement-of-places.js';
import { practiceWorld, worldNames } from './practice-world.builder.js';

const answered = { columns: 3, actions: 4, withinOrganisation: 0.5 };
const statuses = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 60 });

describe('agreement of places', () => {
  it('is Tastle and Wierman’s consensus where each organisation answered one action', () => {
    fc.assert(
      fc.property(statuses, (places) => {
        const counts = [0, 1, 2, 3, 4].map((place) => places.filter((each) => each === place).length);
        const consensus = tastleWiermanConsensus(counts);
        if (!consensus.computable) throw new Error(consensus.message);
        expect(agreementOfPlaces(places).value).toBeCloseTo(consensus.value, 10);
      }),
    );
  });

  it('lies within limits from 0 to 1 that have a width, also where all stand at one place or half at either end', () => {
    fc.assert(
      fc.property(fc.oneof(statuses, fc.constantFrom([2, 2, 2, 2, 2], [0, 0, 0, 4, 4, 4])), (places) => {
        const agreement = agreementOfPlaces(places);
        const { lower, upper } = agreementLimits(agreement, 0.95);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeLessThanOrEqual(agreement.value);
        expect(upper).toBeGreaterThanOrEqual(agreement.value);
        expect(upper - lower).toBeGreaterThan(0.01);
      }),
    );
  });

  it('is the same from either end of the scale, and of the same organisations in another order', () => {
    fc.assert(
      fc.property(statuses, (places) => {
        const { value, variance } = agreementOfPlaces(places);
        for (const other of [places.map((place) => 4 - place), [...places].reverse()]) {
          expect(agreementOfPlaces(other).value).toBeCloseTo(value, 10);
          expect(agreementOfPlaces(other).variance).toBeCloseTo(variance, 10);
        }
      }),
    );
  });

  it('is as sure of 41 organisations, told by their influence, as of 40, left out in turn', () => {
    const places = Array.from({ length: 40 }, (_, at) => [0, 1, 1, 2, 2, 2, 3, 4][at % 8]!);
    const [fewer, more] = [agreementOfPlaces(places), agreementOfPlaces([...places, 2])];
    expect(more.variance / fewer.variance).toBeGreaterThan(0.85);
    expect(more.variance / fewer.variance).toBeLessThan(1.1);
  });
});

describe('the interval of agreement', () => {
  it.each([
    ['spread out', [10, 20, 30, 25, 15]],
    ['nearly at one', [2, 8, 80, 8, 2]],
    ['at both ends', [40, 8, 4, 8, 40]],
    ['high up', [5, 5, 10, 30, 50]],
  ])('covers 9 in 10 worlds and more, of 5 to 40 organisations: %s', (_, counts) => {
    const random = seededRandom(5);
    const everybody = counts.flatMap((count, place) => new Array<number>(count).fill(place));
    const truth = agreementOfPlaces(everybody).value;
    for (const organisations of [5, 10, 20, 40]) {
      const covered = Array.from({ length: 200 }, () => {
        const drawn = Array.from({ length: organisations }, () => everybody[Math.floor(random.uniform() * 100)]!);
        const { lower, upper } = agreementLimits(agreementOfPlaces(drawn), 0.95);
        return lower <= truth && truth <= upper;
      });
      const share = covered.filter(Boolean).length / covered.length;
      expect({ organisations, isCovered: share >= 0.9 || share }).toEqual({ organisations, isCovered: true });
    }
  });

  it('covers an area in two halves too, and is the surer of it the fewer stand between', () => {
    const widthOf = (between: number) => {
      const places = [
        ...new Array<number>(between).fill(2),
        ...Array.from({ length: 32 - between }, (_, at) => 4 * (at % 2)),
      ];
      const { lower, upper } = agreementLimits(agreementOfPlaces(places), 0.9986);
      return upper - lower;
    };
    expect(agreementLimits(agreementOfPlaces([0, 0, 0, 0, 0, 4, 4, 4, 4, 4]), 0.95).lower).toBe(0);
    expect([0, 2, 4, 8].map(widthOf)).toEqual([0, 2, 4, 8].map(widthOf).sort((a, b) => a - b));
    expect(widthOf(0)).toBeLessThan(0.5);
  });
});

describe('agreement within areas', () => {
  it('finds the area whose organisations agree less than those elsewhere, and says so', () => {
    const table = practiceWorld({ ...answered, seed: 1, sizes: [60, 50, 40, 50, 3], spreadInFirst: 2.2 });
    const finding = agreementFinding(table, worldNames)!;
    expect(finding).toMatchObject({ verdict: 'DIFFERENT', kind: 'PRACTICE_WITHIN_AREAS', detectable: null });
    expect(finding.figures.filter(({ name }) => name === 'agreement').map(({ subject }) => subject)).toEqual([
      'A0',
      'A0',
      'A0',
    ]);
    expect(finding.sentence).toMatch(/It is lower in Area 0 on “Column \d” \(0\.\d\d, 0\.\d\d to 0\.\d\d; elsewhere /);
    expect(finding.cautions).toEqual([
      {
        kind: 'FEW_ORGANISATIONS',
        subjects: ['A4'],
        sentence: 'Fewer than five organisations answered in Area 4, which stands outside the verdict.',
      },
    ]);
  });

  it('claims a difference in few views in which organisations of all areas agree alike', () => {
    const views = Array.from({ length: 40 }, (_, seed) =>
      agreementClaim(practiceWorld({ ...answered, seed, sizes: [5, 6, 8, 12, 20, 9, 7] }), worldNames),
    );
    expect(views.filter((claim) => claim?.verdict === 'DIFFERENT').length).toBeLessThanOrEqual(4);
    expect(views.every((claim) => claim?.verdict !== 'CANNOT_TELL' || claim.allowance?.comparisons === 21)).toBe(true);
  });

  it('does not say of the others that they agree more, because one area is divided', () => {
    // All stand at one of three places, but the first area at either end: "elsewhere" is lower by that area alone.
    const sizes = [32, 32, 32];
    const table = practiceWorld({ ...answered, columns: 1, seed: 3, sizes });
    const score = table.score.map((_, row) => (table.areaOf[row] === 0 ? 4 * (row % 2) : 1 + (row % 3)));
    const mirrors = comparedAgreement(agreementWithinAreas({ ...table, score })).map(
      (compared) => agreementDifference(compared, 0.98).lower > 0,
    );
    expect(mirrors).toEqual([false, true, true]);
    const { sentence, figures } = agreementFinding({ ...table, score }, worldNames)!;
    expect(figures.find(({ name }) => name === 'otherDifferences')!.value).toBe(0);
    expect(sentence).toMatch(/ It is lower in Area 0 on “Column 1” \([^)]*\)\.$/);
  });

  it('names the area that is divided, and no other, in nineteen of twenty views in which one is', () => {
    const random = seededRandom(8);
    const views = Array.from({ length: 60 }, (_, seed) => {
      const table = practiceWorld({ ...answered, columns: 2, seed, sizes: [32, 25, 30, 40, 28, 35, 30] });
      const isDivided = (cell: number) => table.areaOf[cell >> 1] === 0 && cell % 2 === 0 && random.uniform() < 0.9;
      const score = table.score.map((own, cell) => (isDivided(cell) ? 4 * Math.floor(2 * random.uniform()) : own));
      const claim = agreementClaim({ ...table, score }, worldNames)!;
      const named = claim.figures.filter(({ name }) => name === 'agreement').map(({ subject }) => subject);
      return { isTold: named.includes('A0'), isFalse: named.some((subject) => subject !== 'A0') };
    });
    expect(views.filter(({ isTold }) => isTold).length).toBeGreaterThan(50);
    expect(views.filter(({ isFalse }) => isFalse).length).toBeLessThanOrEqual(5);
  });

  it('says what it would have taken where these returns cannot tell', () => {
    const table = practiceWorld({ ...answered, seed: 4, sizes: [20, 20, 20] });
    const finding = agreementFinding(table, worldNames)!;
    expect(finding.verdict).toBe('CANNOT_TELL');
    expect(finding.sentence).toMatch(
      /cannot tell whether it is lower in one region than in others\. Only a difference of about 0\.\d\d could/,
    );
  });

  it('calls areas alike only where every interval lies within a tenth', () => {
    const table = practiceWorld({ ...answered, columns: 1, seed: 6, sizes: [2500, 2500, 2500] });
    const claim = agreementClaim(table, worldNames)!;
    expect(claim.verdict).toBe('ALIKE');
    for (const compared of comparedAgreement(agreementWithinAreas(table))) {
      const { lower, upper } = agreementDifference(compared, claim.allowance!.confidence);
      expect(Math.max(-lower, upper)).toBeLessThan(0.1);
    }
  });

  it('says nothing of a view without two areas or without organisations, and that few are too few', () => {
    expect(agreementFinding(practiceWorld({ ...answered, seed: 1, sizes: [9] }), worldNames)).toBeNull();
    expect(agreementFinding(practiceWorld({ ...answered, seed: 1, sizes: [0, 0] }), worldNames)).toBeNull();
    expect(agreementFinding(practiceWorld({ ...answered, seed: 1, sizes: [4, 3] }), worldNames)).toMatchObject({
      verdict: 'CANNOT_TELL',
      sentence: 'Too few organisations answered in each region to say how far they agree in what they have in place.',
      cautions: [
        { sentence: 'Fewer than five organisations answered in Area 0 and Area 1, which stand outside the verdict.' },
      ],
    });
  });
});
