import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeMissing, missingCautions } from './index.js';
import type { AnsweredSide } from './index.js';

const side = fc
  .record({
    inPlace: fc.integer({ min: 0, max: 12 }),
    others: fc.integer({ min: 0, max: 12 }),
    missing: fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }),
  })
  .map(({ inPlace, others, missing }): AnsweredSide => ({ inPlace, applicable: inPlace + others, missing }));

/** Every way in which some of the missing returns can come in, each saying so many in place: how many came, and the share. */
function completions({ inPlace, applicable, missing }: AnsweredSide): { came: number; share: number }[] {
  return missing
    .reduce(
      (ways, owed) => [
        ...ways,
        ...ways.flatMap(({ came, yes, all }) => [
          { came: came + 1, yes, all: all + owed },
          { came: came + 1, yes: yes + owed, all: all + owed },
        ]),
      ],
      [{ came: 0, yes: inPlace, all: applicable }],
    )
    .map(({ came, yes, all }) => ({ came, share: yes / all }));
}

const share = ({ inPlace, applicable }: AnsweredSide) => inPlace / applicable;

describe('judgeMissing', () => {
  it('finds what trying every completion finds', () => {
    fc.assert(
      fc.property(side, side, (one, other) => {
        fc.pre(one.applicable > 0 && other.applicable > 0 && share(one) < share(other));
        const turned = completions(one).flatMap((low) =>
          completions(other).flatMap((high) => (low.share >= high.share - 1e-12 ? [low.came + high.came] : [])),
        );
        const fewest = turned.length === 0 ? null : Math.min(...turned);
        const missing = one.missing.length + other.missing.length;
        expect(judgeMissing(one, other)).toEqual({
          outcome: missing === 0 ? 'COMPLETE' : fewest === null ? 'HOLDS' : 'REVERSIBLE',
          missing,
          fewest,
        });
      }),
      { numRuns: 300 },
    );
  });
});

const responses = [
  { code: 'Y56', name: 'London', accepted: 5, expected: 10 },
  { code: 'Y58', name: 'South West', accepted: 6, expected: 10 },
  { code: 'Y60', name: 'Midlands', accepted: 0, expected: 0 },
];

describe('missingCautions', () => {
  it('names the areas that answered too little, and those only', () => {
    expect(missingCautions(responses)).toEqual([
      {
        kind: 'LOW_RESPONSE',
        subjects: ['Y56'],
        sentence:
          'Fewer than 60% of the expected returns of London (5 of 10) were accepted, so the figures there say little.',
      },
    ]);
  });

  it('says of each difference whether it holds whatever the missing say, or how few could reverse it', () => {
    const sure = {
      lower: { inPlace: 10, applicable: 50, missing: [5, 5] },
      higher: { inPlace: 40, applicable: 50, missing: [] },
    };
    const open = {
      lower: { inPlace: 2, applicable: 10, missing: [5, 5, 5] },
      higher: { inPlace: 5, applicable: 10, missing: [5] },
    };
    expect(missingCautions([], [{ code: 'Y56', name: 'London in “Access”', ...sure }])).toEqual([
      {
        kind: 'HOLDS_WHATEVER_MISSING_SAY',
        subjects: ['Y56'],
        sentence: 'This holds whatever the 2 returns say that are missing.',
      },
    ]);
    expect(
      missingCautions(
        [],
        [
          { code: 'Y56', name: 'London in “Access”', ...sure },
          { code: 'Y58', name: 'South West in “Skills”', ...open },
        ],
      ).map(({ sentence }) => sentence),
    ).toEqual([
      'What is said of London in “Access” holds whatever the 2 returns say that are missing.',
      'Returns that are missing could reverse what is said of South West in “Skills” (2 of the 4 would be enough).',
    ]);
  });

  it('says nothing where nothing is missing', () => {
    const whole = { inPlace: 1, applicable: 5, missing: [] };
    const claimed = [{ code: 'Y56', name: 'London', lower: whole, higher: { ...whole, inPlace: 5 } }];
    expect(missingCautions([{ code: 'Y56', name: 'London', accepted: 9, expected: 9 }], claimed)).toEqual([]);
  });
});
