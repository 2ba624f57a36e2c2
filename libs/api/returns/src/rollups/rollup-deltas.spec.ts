import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { AnswerFact, ReturnFacts } from '../facts/return-facts.js';
import { rollupDeltas } from './rollup-deltas.js';

const answers = fc.uniqueArray(
  fc.record({ code: fc.constantFrom('D1-S1', 'D1-S2', 'D2-S1'), answer: fc.constantFrom('PLANNED', 'EMBEDDED') }),
  { selector: ({ code }) => code },
);

function facts(said: readonly Pick<AnswerFact, 'code' | 'answer'>[]): ReturnFacts {
  return { answers: said.map((each) => ({ ...each, coveragePercent: null, assurance: null })), metrics: [] };
}

/** What a rollup holds after changes. */
function summed(changes: readonly { code: string; answer: string; organisations: number }[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { code, answer, organisations } of changes)
    sums[`${code}.${answer}`] = (sums[`${code}.${answer}`] ?? 0) + organisations;
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

describe('what an acceptance changes in the rollups of an area', () => {
  it('adds a first revision whole', () => {
    expect(rollupDeltas(facts([{ code: 'D1-S1', answer: 'PLANNED' }]), null)).toEqual({
      answers: [{ code: 'D1-S1', answer: 'PLANNED', organisations: 1 }],
      accepted: 1,
    });
  });

  it('leaves, whatever is corrected, what the last revision says and no more', () => {
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 5 }), (revisions) => {
        const deltas = revisions.map((said, index) => {
          const before = revisions[index - 1];
          return rollupDeltas(facts(said), before === undefined ? null : facts(before));
        });
        const last = (revisions.at(-1) ?? []).map((each) => ({ ...each, organisations: 1 }));
        expect(summed(deltas.flatMap((each) => each.answers))).toEqual(summed(last));
        expect(deltas.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(1);
      }),
    );
  });

  it('changes nothing when the correction says the same', () => {
    fc.assert(
      fc.property(answers, (said) =>
        expect(rollupDeltas(facts(said), facts(said))).toEqual({ answers: [], accepted: 0 }),
      ),
    );
  });
});
