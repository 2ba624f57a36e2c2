import type { NotComputable, RegionalDecomposition, RegionalValue } from '@monitor/statistics';
import { decompose, meansOf } from '@monitor/statistics/parts';
import type { ReadRegion } from '@monitor/statistics/parts';
import { atkinsonOf, refuseAversion } from './atkinson-index.js';
import { giniOf } from './lorenz-indices.js';

type Decomposed = RegionalDecomposition | NotComputable;

/**
 * Splits the Gini index into inequality within regions, between their means, and the overlap of their distributions.
 *
 * Within: the regions' own indices weighed by population share times value share. Between: the Gini index of the
 * regions' means. Refuses what {@link giniIndex} refuses, for any region too.
 *
 * Source: Bhattacharya & Mahalanobis 1967, JASA 62:143.
 *
 * @example
 * decomposeGini([{ region: 'N', value: 1, population: 1 }, { region: 'S', value: 3, population: 1 }]).remainder // => 0
 */
export function decomposeGini(rows: readonly RegionalValue[]): Decomposed {
  return decompose(rows, {
    index: giniOf,
    within: (regions) =>
      regions.reduce((sum, { populationShare, valueShare, index }) => sum + populationShare * valueShare * index, 0),
    between: (regions) => giniOf(meansOf(regions)),
  });
}

/**
 * Splits Atkinson's index by regions. It does not add up: one minus the total is the product of one minus each part.
 *
 * Between: Atkinson's index of the regions' means. Within: the share of what is left after that which the differences
 * within regions cost. Refuses what {@link atkinsonIndex} refuses, for any region too.
 *
 * Source: Blackorby, Donaldson & Auersperg 1981, Canadian Journal of Economics 14:665.
 *
 * @example
 * decomposeAtkinson([{ region: 'N', value: 1, population: 1 }, { region: 'S', value: 4, population: 1 }], 1).within // => 0
 */
export function decomposeAtkinson(rows: readonly RegionalValue[], aversion: number): Decomposed {
  const refusal = refuseAversion(aversion);
  if (refusal !== null) return refusal;
  const between = (regions: readonly ReadRegion[]) => atkinsonOf(meansOf(regions), aversion);
  return decompose(rows, {
    index: (figures) => atkinsonOf(figures, aversion),
    within: (regions, total) => 1 - (1 - total) / (1 - between(regions)),
    between,
  });
}
