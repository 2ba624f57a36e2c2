import { finiteFigures, notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { entropyOf, refuseZero } from './entropy-indices.js';
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

/** A region with the figures in it. */
export interface ReadRegion extends RegionPart {
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

/** How an index is split: what it refuses, its value, and the two parts. */
export interface DecompositionRule {
  refuse?(figures: ValueShares): NotComputable | null;
  index(figures: ValueShares): number;
  within(regions: readonly ReadRegion[], total: number): number;
  between(regions: readonly ReadRegion[]): number;
}

/** Splits an index by regions according to a rule. */
export function decompose(rows: readonly RegionalValue[], rule: DecompositionRule): Decomposed {
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

/** The regions as rows: their means and their shares of the population. */
export function meansOf(regions: readonly ReadRegion[]): ValueShares {
  const values = regions.map(({ mean }) => mean);
  const shares = regions.map(({ populationShare }) => populationShare);
  const mean = values.reduce((sum, value, index) => sum + value * shares[index]!, 0);
  return { values, shares, mean, missing: 0 };
}

function sumOver<Row>(rows: readonly Row[], term: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + term(row), 0);
}
