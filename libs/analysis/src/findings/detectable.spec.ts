import { describe, expect, it } from '@jest/globals';
import { seededRandom, studentTQuantile } from '@monitor/statistics';
import type { SeededRandom } from '@monitor/statistics';
import fc from 'fast-check';
import { detectableDifference } from './detectable.js';
import type { ComparisonDesign } from './detectable.js';
import { quartersAtResponse } from './quarter-to-tell.js';

const correlation = 0.1;

/** Shares of organisations whose people are alike to a known degree: each organisation leans one way or the other. */
function drawShares(random: SeededRandom, organisations: number, share: number, people: number): number[] {
  const lean = Math.sqrt(correlation * share * (1 - share));
  return Array.from({ length: organisations }, () => {
    const own = random.uniform() < 0.5 ? share + lean : share - lean;
    let counted = 0;
    for (let person = 0; person < people; person += 1) if (random.uniform() < own) counted += 1;
    return counted / people;
  });
}

function claims(first: number[], second: number[], confidence: number): boolean {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = (values: number[]) => values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0);
  const degrees = first.length + second.length - 2;
  const pooled = (squares(first) + squares(second)) / degrees;
  const error = Math.sqrt(pooled * (1 / first.length + 1 / second.length));
  return Math.abs(mean(first) - mean(second)) > studentTQuantile((1 + confidence) / 2, degrees) * error;
}

const people = 20;
const design: ComparisonDesign = {
  share: 0.3,
  inGroup: { organisations: 12, perOrganisation: people },
  inRest: { organisations: 60, perOrganisation: people },
  designEffect: 1 + (people - 1) * correlation,
  confidence: 0.95,
  wanted: 0.1,
};

function found(changes: Partial<ComparisonDesign> = {}) {
  const detectable = detectableDifference({ ...design, ...changes });
  if (detectable === null) throw new Error('It can be worked out.');
  return detectable;
}

describe('detectableDifference', () => {
  it.each([
    [0.95, 12, 60],
    [0.999, 20, 60],
    [0.95, 6, 6],
  ])(
    'would have shown in four of five cases at the level %d, with %d against %d organisations',
    (confidence, k1, k2) => {
      const inGroup = { organisations: k1, perOrganisation: people };
      const inRest = { organisations: k2, perOrganisation: people };
      const { difference } = found({ confidence, inGroup, inRest });
      const random = seededRandom(k1);
      let shown = 0;
      for (let draw = 0; draw < 600; draw += 1) {
        const rest = drawShares(random, k2, design.share, people);
        if (claims(drawShares(random, k1, design.share + difference, people), rest, confidence)) shown += 1;
      }
      expect(shown / 600).toBeGreaterThan(0.75);
      expect(shown / 600).toBeLessThan(0.85);
    },
  );

  const quarters = quartersAtResponse('2026-27-Q2', 72);

  it('names the quarter by which new people tell what these could not', () => {
    const { difference, quarterId, sentence } = found({ quarters, newEachQuarter: 1 / design.designEffect });
    expect(difference).toBeCloseTo(0.168, 3);
    expect(quarterId).toBeNull();
    expect(sentence).toContain('could not be told in any of the next 12 quarters.');
    const apart = found({ quarters, newEachQuarter: 1 });
    expect(apart.quarterId).toBe('2026-27-Q4');
    expect(apart.sentence).toBe(
      'Only a difference of about 17 percentage points or more could have shown with these returns. At today’s response, 10 percentage points could be told by January to March 2027, if the difference stays as it is and the quarters are put together.',
    );
  });

  it('never promises that asking the same organisations again tells more, and says what every return would', () => {
    const inGroup = { ...design.inGroup, expected: 40 };
    const inRest = { ...design.inRest, expected: 200 };
    const { quarterId, sentence } = found({ quarters, inGroup, inRest });
    expect(quarterId).toBeNull();
    expect(sentence).toContain('asking the same organisations again does not make these figures surer.');
    expect(sentence).toContain('With every expected return, 10 percentage points could be told.');
  });

  it('says that not even every return would do where it would not', () => {
    const few = { organisations: 2, perOrganisation: 1, expected: 3 };
    const { difference, sentence } = found({ inGroup: few, inRest: few, designEffect: 1, confidence: 0.999 });
    expect(difference).toBe(1);
    expect(sentence).toBe(
      'With these returns not even the widest difference could have shown. Not even every expected return would be enough to tell a difference.',
    );
  });

  it('promises nothing where what is worth telling would have shown', () => {
    expect(found({ wanted: 0.3, quarters }).sentence).toBe(
      'Only a difference of about 17 percentage points or more could have shown with these returns.',
    );
  });

  it('cannot be worked out with one organisation on both sides', () => {
    const one = { organisations: 1, perOrganisation: 9 };
    expect(detectableDifference({ ...design, inGroup: one, inRest: one })).toBeNull();
  });

  it('comes no later with more organisations to come, and with more that is new each quarter', () => {
    const at = (id: string | null) => (id === null ? Infinity : quarters.findIndex((each) => each.id === id));
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.2, noNaN: true }),
        fc.double({ min: 0, max: 0.9, noNaN: true }),
        fc.integer({ min: 10, max: 200 }),
        (wanted, newEachQuarter, organisations) => {
          const plan = { wanted, newEachQuarter, quarters: quartersAtResponse('2026-27-Q2', organisations) };
          const before = at(found(plan).quarterId);
          expect(at(found({ ...plan, newEachQuarter: newEachQuarter + 0.1 }).quarterId)).toBeLessThanOrEqual(before);
          const more = quartersAtResponse('2026-27-Q2', organisations + 20);
          expect(at(found({ ...plan, quarters: more }).quarterId)).toBeLessThanOrEqual(before);
        },
      ),
      { numRuns: 15, seed: 3 },
    );
  });
});
