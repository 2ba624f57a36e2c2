import {
  adoptionEffect,
  doseEffect,
  fewAdoptersEffect,
  interruptedTimeSeries,
  notComputable,
  studentTQuantile,
  studentTUpperTail,
} from '@monitor/statistics';
import type { EffectSinceAdoption, FewAdoptersEffect, NotComputable, TestOfEarlierTrends } from '@monitor/statistics';
import type { EvaluationDesignKind } from './chosen-design.js';
import { fewestAdopters } from './chosen-design.js';
import type { ComparedUnit } from './compared-units.js';

/** By how much an outcome changed, whichever design says so. */
export interface EstimatedChange {
  computable: true;
  value: number;
  interval: { lower: number; upper: number } | null;
  pValue: number;
  /** No p-value can be lower than this. */
  smallestPValue: number;
  /** The smallest change that would have shown in four of five cases; null for none, or not known. */
  detectable: number | null;
  bySinceAdoption: readonly EffectSinceAdoption[];
  /** How those vary together by chance; null where that is not known. */
  covariance: readonly (readonly number[])[] | null;
  /** Whether adopters went another way before; null where that cannot be tested. */
  earlierTrends: TestOfEarlierTrends | null;
}

/** What is called detectable shows in so many cases. */
const power = 0.8;

interface How {
  lag: number;
  draws: number;
}

/** The change by the design that was chosen; or why there is none. */
export function estimateChange(
  kind: EvaluationDesignKind,
  units: readonly ComparedUnit[],
  how: How,
): EstimatedChange | NotComputable {
  return estimators[kind](units, how);
}

const estimators: Record<
  EvaluationDesignKind,
  (units: readonly ComparedUnit[], how: How) => EstimatedChange | NotComputable
> = {
  STAGGERED: (units, how) => adoptionEffect({ units: withinRegions(units), ...how }),
  FEW_ADOPTERS: (units, how) => {
    const effect = fewAdoptersEffect({ units, ...how });
    return effect.computable ? { ...effect, covariance: null, earlierTrends: followedBefore(effect) } : effect;
  },
  SERIES: carriedOn,
  NUMBER_IN_PLACE: (units, how) => {
    const effect = doseEffect({ units, ...how });
    return effect.computable ? { ...effect, ...untested } : effect;
  },
};

/** Whether weights made others follow the adopters before: how many placebos were followed no more closely. */
function followedBefore({ fitBefore, bySinceAdoption }: FewAdoptersEffect): EstimatedChange['earlierTrends'] {
  const periods = bySinceAdoption.filter(({ sinceAdoption }) => sinceAdoption < 0).length;
  return { pValue: fitBefore.shareAsPoor, periods, detectableTrend: null, unseenDrift: null };
}

const untested = { bySinceAdoption: [], covariance: null, earlierTrends: null } as const;

/** Strata stay where three adopters have somebody of their own to be compared with; else all are compared with all. */
export function withinRegions(units: readonly ComparedUnit[]): readonly ComparedUnit[] {
  const isCompared = ({ stratum, adoptedAt }: ComparedUnit) =>
    adoptedAt !== null &&
    units.some((other) => other.stratum === stratum && (other.adoptedAt === null || other.adoptedAt > adoptedAt));
  if (units.filter(isCompared).length >= fewestAdopters) return units;
  return units.map((unit) => ({ ...unit, stratum: 'England' }));
}

/** The mean of all units as one series, of which the trend is carried on. */
function carriedOn(units: readonly ComparedUnit[], { lag }: How): EstimatedChange | NotComputable {
  const start = (units[0]?.adoptedAt ?? 0) + lag;
  const points = (units[0]?.outcomes ?? []).map((_, time) => ({
    time,
    outcome: units.reduce((sum, { outcomes }) => sum + (outcomes[time] ?? NaN), 0) / units.length,
  }));
  const effect = interruptedTimeSeries({ start, points });
  if (!effect.computable) return effect;
  const { value, interval, standardError, degreesOfFreedom } = effect;
  if (standardError === null) return notComputable('no-variation', 'The series lies on its lines: it has no scatter.');
  const pValue = 2 * studentTUpperTail(Math.abs(value) / standardError.value, degreesOfFreedom);
  const shown = studentTQuantile(0.975, degreesOfFreedom) + studentTQuantile(power, degreesOfFreedom);
  const detectable = shown * standardError.value;
  return { computable: true, value, interval, pValue, smallestPValue: 0, detectable, ...untested };
}
