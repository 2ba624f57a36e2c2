import { finiteFigures, notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { atkinsonOf, entropyOf, refuseAversion, refuseZero } from './entropy-indices.js';
import { giniOf } from './lorenz-indices.js';
import { readValues } from './weighted-values.js';
import type { ValueShares, WeightedValue } from './weighted-values.js';

/** A figure that belongs to a region. */
export interface RegionalValue extends WeightedValue {
  region: string;
}

/** What one region adds: its share of people and of the total, its mean, and its own index. */
export interface RegionPart {
  region: string;
  populationShare: number;
  valueShare: number;
  mean: number;
  index: number;
}

/** Inequality split into what lies within regions and what lies between their means. */
export interface RegionalDecomposition {
  computable: true;
  total: number;
  within: number;
  between: number;
  /** What neither part holds: 0 for generalised entropy, the overlap of regions for the Gini index. */
  remainder: number;
  /** In alphabetical order of regions. */
  regions: RegionPart[];
}

interface ReadRegion extends RegionPart {
  figures: ValueShares;
}

type Decomposed = RegionalDecomposition | NotComputable;

/**
 * Splits generalised entropy into inequality within regions and between their means; the two add up to the total.
 *
 * Within: the regions' own GE(α), weighed by value share to the α times population share to the 1 - α. Between: GE(α) of
 * the regions' means. Refuses what {@link generalisedEntropy} refuses, for any region too.
 *
 * Source: Shorrocks 1984, Econometrica 52:1369.
 *
 * @example
 * decomposeEntropy([{ region: 'N', value: 1, population: 1 }, { region: 'S', value: 3, population: 1 }], 2).between // => 0.125
 */
export function decomposeEntropy(rows: readonly RegionalValue[], alpha: number): Decomposed {
  if (!Number.isFinite(alpha)) return notComputable('invalid-argument', `α is ${alpha}; give a finite number.`);
  return decompose(rows, {
    refuse: (figures) => refuseZero(figures, alpha),
    index: (figures) => entropyOf(figures, alpha),
    within: (regions) =>
      sumOver(regions, ({ valueShare, populationShare, index }) =>
        index === 0 ? 0 : valueShare ** alpha * populationShare ** (1 - alpha) * index,
      ),
    between: (regions) => entropyOf(meansOf(regions), alpha),
  });
}

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
      sumOver(regions, ({ populationShare, valueShare, index }) => populationShare * valueShare * index),
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

interface DecompositionRule {
  refuse?(figures: ValueShares): NotComputable | null;
  index(figures: ValueShares): number;
  within(regions: readonly ReadRegion[], total: number): number;
  between(regions: readonly ReadRegion[]): number;
}

function decompose(rows: readonly RegionalValue[], rule: DecompositionRule): Decomposed {
  const all = readValues(rows);
  if ('reason' in all) return all;
  const refusal = rule.refuse?.(all) ?? null;
  if (refusal !== null) return refusal;
  const counted = rows.filter(({ value }) => value !== null);
  const people = sumOver(counted, ({ population }) => population);
  const regions: ReadRegion[] = [];
  for (const [region, ofRegion] of rowsByRegion(counted)) {
    const figures = readValues(ofRegion);
    if ('reason' in figures) return figures;
    const populationShare = sumOver(ofRegion, ({ population }) => population) / people;
    const valueShare = (populationShare * figures.mean) / all.mean;
    regions.push({ region, populationShare, valueShare, mean: figures.mean, index: rule.index(figures), figures });
  }
  const total = rule.index(all);
  const within = rule.within(regions, total);
  const between = rule.between(regions);
  return finiteFigures({
    computable: true,
    total,
    within,
    between,
    remainder: total - within - between,
    regions: regions.map(({ region, populationShare, valueShare, mean, index }) => ({
      region,
      populationShare,
      valueShare,
      mean,
      index,
    })),
  });
}

function rowsByRegion(rows: readonly RegionalValue[]): [string, RegionalValue[]][] {
  const byRegion = new Map<string, RegionalValue[]>();
  for (const row of rows) {
    const ofRegion = byRegion.get(row.region);
    if (ofRegion === undefined) byRegion.set(row.region, [row]);
    else ofRegion.push(row);
  }
  return [...byRegion].sort(([a], [b]) => (a < b ? -1 : 1));
}

function meansOf(regions: readonly ReadRegion[]): ValueShares {
  const values = regions.map(({ mean }) => mean);
  const shares = regions.map(({ populationShare }) => populationShare);
  const mean = values.reduce((sum, value, index) => sum + value * shares[index]!, 0);
  return { values, shares, mean, missing: 0 };
}

function sumOver<Row>(rows: readonly Row[], term: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + term(row), 0);
}
