import {
  absoluteConcentrationIndex,
  betweenGroupStandardDeviation,
  betweenGroupVariance,
  betweenGroupVariationCoefficient,
  groupDifference,
  groupMeanLogDeviation,
  groupRatio,
  groupTheilIndex,
  indexOfDisparity,
  linearIndices,
  logitIndices,
  meanDifferenceFromBest,
  meanDifferenceFromMean,
  meanDifferenceFromReference,
  populationAttributableFraction,
  populationAttributableRisk,
  relativeConcentrationIndex,
} from '@monitor/statistics';
import type { Result } from '@monitor/statistics';
import type { AreaPeriod } from './area-groups.js';

const simulated = { maximum: 100, draws: 10_000 };
const weightings = ['population', 'equal'] as const;

/** Every WHO summary measure of one area, each with its interval. */
export function allWhoMeasures({ groups, counts }: AreaPeriod): Result[] {
  const direction = 'high-is-good' as const;
  const ordered = true as const;
  const lines = [linearIndices({ groups: counts }), logitIndices({ groups: counts })];
  return [
    groupDifference({ ordered, groups, direction }),
    groupRatio({ ordered, groups, direction }),
    absoluteConcentrationIndex({ groups }),
    relativeConcentrationIndex({ groups }),
    ...lines.flatMap(({ slopeIndex, relativeIndex }) => [slopeIndex, relativeIndex]),
    betweenGroupVariance({ groups }),
    betweenGroupStandardDeviation({ groups, ...simulated }),
    betweenGroupVariationCoefficient({ groups, ...simulated }),
    groupTheilIndex({ groups }),
    groupMeanLogDeviation({ groups }),
    populationAttributableRisk({ ordered, groups, direction, scale: 100 }),
    populationAttributableFraction({ ordered, groups, direction, scale: 100 }),
    ...weightings.flatMap((weighting) => {
      const options = { groups, weighting, ...simulated };
      return [
        meanDifferenceFromMean(options),
        meanDifferenceFromBest({ ...options, direction }),
        meanDifferenceFromReference({ ...options, reference: 'Q5' }),
        indexOfDisparity(options),
      ];
    }),
  ];
}
