import { notComputable } from '@monitor/statistics';
import type { NotComputable } from '@monitor/statistics';

/** A figure with its limits; whatever a comparison does not use may be absent. */
export interface LimitedFigure {
  value: number | null;
  denominator?: number | null;
  lower95?: number | null;
  upper95?: number | null;
  lower998?: number | null;
  upper998?: number | null;
}

/** Which side of the benchmark an area is on, and at which level the difference holds. */
export interface BenchmarkComparison {
  computable: true;
  side: 'lower' | 'similar' | 'higher';
  /** 0.998 where the difference holds at 99.8% and that level was asked for; null where similar. */
  level: number | null;
  judgement: 'better' | 'worse' | 'best' | 'worst' | 'similar' | 'lower' | 'higher';
}

export type ComparisonPolarity = 'high-is-good' | 'low-is-good' | 'no-judgement' | 'not-applicable';

type Compared = BenchmarkComparison | NotComputable;

/**
 * Compares an area with a benchmark by whether the benchmark lies inside the area's own 95% limits (ends included).
 *
 * With `levels: 2`, a benchmark also outside the 99.8% limits makes it best or worst. All figures in one unit. Refuses
 * polarity "not applicable" (`invalid-argument`), a missing value or limit (`missing-value`) and limits upside down
 * (`out-of-range`).
 *
 * Source: OHID, Fingertips, comparisons with a benchmark ("single overlapping confidence intervals").
 *
 * @example
 * compareByOwnLimits({ value: 10, lower95: 8, upper95: 12 }, 20, 'high-is-good').judgement // => 'worse'
 */
export function compareByOwnLimits(
  area: LimitedFigure,
  benchmark: number | null,
  polarity: ComparisonPolarity,
  levels: 1 | 2 = 1,
): Compared {
  const needed = [area.value, benchmark, area.lower95, area.upper95];
  if (levels === 2) needed.push(area.lower998, area.upper998);
  const refusal = refuse(polarity, needed) ?? refuseLimits(area);
  if (refusal !== null) return refusal;
  const side = sideOfBenchmark(area.lower95!, area.upper95!, benchmark!);
  const beyondBoth = levels === 2 && sideOfBenchmark(area.lower998!, area.upper998!, benchmark!) !== 'similar';
  return compared(side, beyondBoth, polarity);
}

/**
 * Compares an area with a benchmark by whether their 95% intervals overlap: conservative, so prefer
 * {@link compareByOwnLimits}. Refusals as there.
 *
 * @example
 * compareByOverlap({ value: 10, lower95: 8, upper95: 12 }, { value: 20, lower95: 19, upper95: 21 }, 'low-is-good').judgement // => 'better'
 */
export function compareByOverlap(
  area: LimitedFigure,
  benchmark: LimitedFigure,
  polarity: ComparisonPolarity,
): Compared {
  const refusal =
    refuse(polarity, [area.value, benchmark.value, area.lower95, area.upper95, benchmark.lower95, benchmark.upper95]) ??
    refuseLimits(area) ??
    refuseLimits(benchmark);
  if (refusal !== null) return refusal;
  if (area.upper95! < benchmark.lower95!) return compared('lower', false, polarity);
  return compared(area.lower95! > benchmark.upper95! ? 'higher' : 'similar', false, polarity);
}

/** The arguments of {@link compareByControlLimits} besides the figures. */
export interface ControlLimitOptions {
  polarity: ComparisonPolarity;
  /** Standard deviations to the control limits: 1.96 or 3.0902. */
  standardDeviations: number;
  /** What a proportion of one is written as: 100 for percentages. */
  scale: number;
}

/**
 * Compares a proportion with a benchmark by whether it lies outside the Wilson limits around the benchmark for its own
 * denominator ("SPC for proportions"). Refuses polarity "not applicable" (`invalid-argument`), a missing value or
 * denominator (`missing-value`), a denominator not above 0 (`invalid-population`) and a benchmark that is no proportion
 * (`out-of-range`).
 *
 * @example
 * compareByControlLimits({ value: 50, denominator: 900 }, 40, { polarity: 'high-is-good', standardDeviations: 1.96, scale: 100 }).judgement // => 'better'
 */
export function compareByControlLimits(
  area: LimitedFigure,
  benchmark: number | null,
  { polarity, standardDeviations: z, scale }: ControlLimitOptions,
): Compared {
  const refusal = refuse(polarity, [area.value, benchmark, area.denominator]);
  if (refusal !== null) return refusal;
  if (!(area.denominator! > 0)) return notComputable('invalid-population', 'The denominator is not above 0.');
  const proportion = benchmark! / scale;
  if (!(proportion >= 0 && proportion <= 1)) {
    return notComputable('out-of-range', `The benchmark ${benchmark} is no proportion on the scale 0 to ${scale}.`);
  }
  const n = area.denominator!;
  const middle = 2 * n * proportion + z ** 2;
  const width = z * Math.sqrt(z ** 2 + 4 * n * proportion * (1 - proportion));
  const own = area.value! / scale;
  if (own > (middle + width) / (2 * (n + z ** 2))) return compared('higher', false, polarity);
  return compared(own < (middle - width) / (2 * (n + z ** 2)) ? 'lower' : 'similar', false, polarity);
}

function refuse(polarity: ComparisonPolarity, needed: readonly (number | null | undefined)[]): NotComputable | null {
  if (polarity === 'not-applicable') {
    return notComputable('invalid-argument', 'The indicator is not to be compared: its polarity is not applicable.');
  }
  return needed.some((figure) => figure == null || !Number.isFinite(figure))
    ? notComputable('missing-value', 'A value or a limit that the comparison needs is missing.')
    : null;
}

function refuseLimits({ lower95, upper95, lower998, upper998 }: LimitedFigure): NotComputable | null {
  const pairs = [
    [lower95, upper95],
    [lower998, upper998],
  ];
  return pairs.some(([lower, upper]) => lower != null && upper != null && lower > upper)
    ? notComputable('out-of-range', 'A lower limit lies above its upper limit.')
    : null;
}

function sideOfBenchmark(lower: number, upper: number, benchmark: number): BenchmarkComparison['side'] {
  if (benchmark > upper) return 'lower';
  return benchmark < lower ? 'higher' : 'similar';
}

function compared(side: BenchmarkComparison['side'], beyondBoth: boolean, polarity: ComparisonPolarity): Compared {
  if (side === 'similar') return { computable: true, side, level: null, judgement: side };
  const level = beyondBoth ? 0.998 : 0.95;
  if (polarity === 'no-judgement') return { computable: true, side, level, judgement: side };
  const good = (side === 'higher') === (polarity === 'high-is-good');
  const judgement = beyondBoth ? (good ? 'best' : 'worst') : good ? 'better' : 'worse';
  return { computable: true, side, level, judgement };
}
