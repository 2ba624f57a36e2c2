import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { decomposeEntropy } from '@monitor/statistics';
import type { NotComputable, RegionalDecomposition, RegionalValue } from '@monitor/statistics';
import { decomposeAtkinson, decomposeGini } from './index.js';

interface Parts {
  total: number;
  within: number;
  between: number;
  overlap?: number;
}

interface RecordedCase {
  id: string;
  rows: RegionalValue[];
  expected: { gini: Parts; entropy: Parts[]; atkinsonHalf: Parts };
}

const { cases } = JSON.parse(
  readFileSync(new URL('fixtures/regional-decompositions.json', import.meta.url), 'utf8'),
) as { cases: RecordedCase[] };

function expectParts(decomposed: RegionalDecomposition | NotComputable, recorded: Parts): void {
  if (!decomposed.computable) throw new Error(decomposed.message);
  expect(decomposed.total).toBeCloseTo(recorded.total, 11);
  expect(decomposed.within).toBeCloseTo(recorded.within, 11);
  expect(decomposed.between).toBeCloseTo(recorded.between, 11);
  if (recorded.overlap !== undefined) expect(decomposed.remainder).toBeCloseTo(recorded.overlap, 11);
}

describe.each(cases)('decompositions of IC2 1.0.1: $id', ({ rows, expected }) => {
  it('agree for the Gini index, generalised entropy and Atkinson', () => {
    expectParts(decomposeGini(rows), expected.gini);
    [0, 1, 2].forEach((alpha) => expectParts(decomposeEntropy(rows, alpha), expected.entropy[alpha]!));
    expectParts(decomposeAtkinson(rows, 0.5), expected.atkinsonHalf);
  });
});
