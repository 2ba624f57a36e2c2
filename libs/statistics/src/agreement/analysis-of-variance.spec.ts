import { expect, it } from '@jest/globals';
import type { Result } from '../result/index.js';
import { analysisOfVariance } from './index.js';

function valueOf(result: Result): number {
  if (!result.computable) throw new Error(result.message);
  return result.value;
}

it('gives groups of equal means an ICC(1) of its lowest and no reliability of means', () => {
  const table = analysisOfVariance([
    { group: 'A', ratings: [0.1, 0.2, 0.6] },
    { group: 'B', ratings: [0.2, 0.3, 0.4] },
  ]);
  expect(table).toMatchObject({ value: expect.closeTo(-0.5, 12), reliabilityOfMeans: { reason: 'no-variation' } });
});

it('refuses ratings that vary within groups by rounding only', () => {
  const table = analysisOfVariance([
    { group: 'A', ratings: [0.1 + 0.2, 0.3] },
    { group: 'B', ratings: [9, 9] },
  ]);
  expect(table).toMatchObject({ reason: 'no-variation' });
});

it('partitions the variance: groups drawn apart raise ICC(1)', () => {
  const near = analysisOfVariance([
    { group: 'A', ratings: [1, 2, 3] },
    { group: 'B', ratings: [2, 3, 4] },
  ]);
  const apart = analysisOfVariance([
    { group: 'A', ratings: [1, 2, 3] },
    { group: 'B', ratings: [12, 13, 14] },
  ]);
  expect(valueOf(apart)).toBeGreaterThan(valueOf(near));
});
