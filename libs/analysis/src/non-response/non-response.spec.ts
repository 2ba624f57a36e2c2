import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nonResponseBounds, possibleShare, possibleWords } from './index.js';
import type { ExpectedReturn } from './index.js';

/** Every answer that was expected of an organisation: true and false where it applies, null where it does not. */
type Answers = { answer: boolean | null; isGiven: boolean }[];

const answers: fc.Arbitrary<Answers> = fc.array(
  fc.record({ answer: fc.option(fc.boolean(), { nil: null }), isGiven: fc.boolean() }),
  { minLength: 1, maxLength: 6 },
);
const area = fc.array(answers, { minLength: 1, maxLength: 8 });

function received(everything: Answers[]): ExpectedReturn[] {
  return everything.map((expected, index) => {
    const given = expected.filter(({ isGiven }) => isGiven);
    return {
      organisation: `organisation ${index}`,
      expectedAnswers: expected.length,
      answered: given.length,
      applicable: given.filter(({ answer }) => answer !== null).length,
      inPlace: given.filter(({ answer }) => answer === true).length,
    };
  });
}

function trueShare(all: Answers): number {
  const applicable = all.filter(({ answer }) => answer !== null);
  return applicable.filter(({ answer }) => answer === true).length / applicable.length;
}

const slack = 1e-12;

describe('nonResponseBounds', () => {
  it('contains the share that every completion leads to, counted by answers', () => {
    fc.assert(
      fc.property(area, (everything) => {
        const share = trueShare(everything.flat());
        const found = nonResponseBounds(received(everything), 'EXPECTED_ANSWERS');
        if (!found.computable || Number.isNaN(share)) return;
        expect(share).toBeGreaterThanOrEqual(found.possible.lower - slack);
        expect(share).toBeLessThanOrEqual(found.possible.upper + slack);
      }),
    );
  });

  it('contains the share that every completion leads to, counted by organisations', () => {
    fc.assert(
      fc.property(area, (everything) => {
        const shares = everything.map(trueShare).filter((share) => !Number.isNaN(share));
        const found = nonResponseBounds(received(everything), 'ORGANISATIONS');
        if (!found.computable || shares.length === 0) return;
        const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
        expect(mean).toBeGreaterThanOrEqual(found.possible.lower - slack);
        expect(mean).toBeLessThanOrEqual(found.possible.upper + slack);
      }),
    );
  });

  it('contains the figure that assumes missing answers to be like those given', () => {
    fc.assert(
      fc.property(area, fc.constantFrom('ORGANISATIONS' as const, 'EXPECTED_ANSWERS' as const), (everything, by) => {
        const found = nonResponseBounds(received(everything), by);
        if (!found.computable || !found.missingAtRandom.computable) return;
        expect(found.missingAtRandom.value).toBeGreaterThanOrEqual(found.possible.lower - slack);
        expect(found.missingAtRandom.value).toBeLessThanOrEqual(found.possible.upper + slack);
      }),
    );
  });

  it('leaves no range once every return is in', () => {
    const found = nonResponseBounds(
      [{ organisation: 'A', expectedAnswers: 4, answered: 4, applicable: 3, inPlace: 1 }],
      'EXPECTED_ANSWERS',
    );
    expect(found).toMatchObject({ possible: { lower: 1 / 3, upper: 1 / 3, missing: 0 } });
  });

  it('weighs a large missing return by its answers or as one organisation, as asked', () => {
    const returns = [
      { organisation: 'A', expectedAnswers: 10, answered: 10, applicable: 10, inPlace: 5 },
      { organisation: 'B', expectedAnswers: 30, answered: 0, applicable: 0, inPlace: 0 },
    ];
    expect(nonResponseBounds(returns, 'EXPECTED_ANSWERS')).toMatchObject({
      possible: { lower: 0.125, upper: 0.875 },
      missingAtRandom: { value: 0.5 },
      organisations: { expected: 2, answering: 1 },
    });
    expect(nonResponseBounds(returns, 'ORGANISATIONS')).toMatchObject({ possible: { lower: 0.25, upper: 0.75 } });
  });

  it('has a range but no figure before the first return, and says in words what the figure assumes', () => {
    const found = nonResponseBounds(
      [{ organisation: 'A', expectedAnswers: 4, answered: 0, applicable: 0, inPlace: 0 }],
      'ORGANISATIONS',
    );
    expect(found).toMatchObject({
      possible: { lower: 0, upper: 1 },
      missingAtRandom: { computable: false, reason: 'too-few-observations' },
      assumption: expect.stringContaining('like those that answered'),
    });
  });

  const row: ExpectedReturn = { organisation: 'A', expectedAnswers: 4, answered: 4, applicable: 3, inPlace: 1 };
  it.each([
    [[], 'too-few-observations'],
    [[{ ...row, applicable: 0, inPlace: 0 }], 'too-few-observations'],
    [[row, row], 'invalid-argument'],
    [[{ ...row, answered: 5 }], 'invalid-count'],
    [[{ ...row, inPlace: -1 }], 'invalid-count'],
    [[{ ...row, applicable: NaN }], 'invalid-count'],
  ])('refuses %j as %s', (returns, reason) => {
    for (const by of ['ORGANISATIONS', 'EXPECTED_ANSWERS'] as const)
      expect(nonResponseBounds(returns, by)).toMatchObject({ computable: false, reason });
  });
});

describe('possibleShare', () => {
  it.each([
    [{ inPlace: 2, applicable: 1, missing: 0 }, 'invalid-count'],
    [{ inPlace: 0, applicable: 1, missing: -1 }, 'invalid-count'],
    [{ inPlace: 0, applicable: 0, missing: 0 }, 'too-few-observations'],
  ])('refuses %j as %s', (counts, reason) => {
    expect(possibleShare(counts)).toMatchObject({ computable: false, reason });
  });
});

describe('possibleWords', () => {
  it('never writes a range that is narrower than the limits', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.integer({ min: 1, max: 500 }), (inPlace, other, missing) => {
        const found = possibleShare({ inPlace, applicable: inPlace + other, missing });
        if (!found.computable) throw new Error(found.message);
        const [lower = NaN, upper = NaN] = possibleWords(found).split(' to ').map(parseFloat);
        expect(lower).toBeLessThanOrEqual(found.lower * 100 + 1e-9);
        expect(upper).toBeGreaterThanOrEqual(found.upper * 100 - 1e-9);
      }),
    );
  });

  it('writes one figure once every answer is in', () => {
    expect(possibleWords({ computable: true, lower: 0.29, upper: 0.29, missing: 0 })).toBe('29%');
  });
});
