import { describe, expect, it } from '@jest/globals';
import type { ReturnFacts } from '../facts/return-facts.js';
import { rollupDeltas } from './rollup-deltas.js';

function facts(status: 'PLANNED' | 'IMPLEMENTED', numerators: number[]): ReturnFacts {
  return {
    answers: [{ code: 'D1-S1', answer: status, coveragePercent: null, assurance: null }],
    metrics: [{ metricId: 'M01', stratifier: 'SEX', numerators, denominators: numerators.map((count) => count * 2) }],
  };
}

describe('what an acceptance changes in the rollups of an area', () => {
  it('adds a first revision whole; a group of nobody is kept at zero', () => {
    const { answers, metrics, accepted } = rollupDeltas(facts('PLANNED', [3, 0, 0, 1]), null);
    expect(answers).toEqual([{ code: 'D1-S1', answer: 'PLANNED', organisations: 1 }]);
    expect(metrics).toHaveLength(4);
    expect(metrics[0]).toMatchObject({ groupCode: 'FEMALE', numerator: 3, denominator: 6, organisations: 1 });
    expect(metrics[1]).toMatchObject({ groupCode: 'MALE', numerator: 0, denominator: 0, organisations: 0 });
    expect(accepted).toBe(1);
  });

  it('takes off what counted before, and counts the organisation once', () => {
    const { answers, metrics, accepted } = rollupDeltas(
      facts('IMPLEMENTED', [3, 2, 0, 0]),
      facts('PLANNED', [3, 0, 0, 1]),
    );
    expect(answers).toEqual([
      { code: 'D1-S1', answer: 'IMPLEMENTED', organisations: 1 },
      { code: 'D1-S1', answer: 'PLANNED', organisations: -1 },
    ]);
    expect(metrics.map(({ groupCode, denominator, organisations }) => [groupCode, denominator, organisations])).toEqual(
      [
        ['MALE', 4, 1],
        ['NOT_STATED', -2, -1],
      ],
    );
    expect(accepted).toBe(0);
  });

  it('changes nothing when the correction says the same', () => {
    const same = facts('PLANNED', [3, 0, 0, 1]);
    expect(rollupDeltas(same, same)).toEqual({ answers: [], metrics: [], accepted: 0 });
  });
});
