import { analysisOfVariance } from '@monitor/statistics';
import type { RatedGroup } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { figureOr } from '../spell-result.js';
import { agreementWithinGroup, averageDeviation, meanAdjustedAgreement } from '../measures/agreement/index.js';

interface Input {
  group: string[];
  score: (number | null)[];
}

const scale = { lowest: 1, highest: 5 };

export const adapter: Adapter = {
  file: 'within_group_agreement.json',
  compute(input) {
    const groups = ratedGroups(input as Input);
    const names = groups.map(({ group }) => group);
    return {
      rwg_uniform5: {
        group: names,
        rwg: groups.map(({ ratings }) => figureOr(agreementWithinGroup(ratings, scale), null)),
        n: groups.map(({ ratings }) => ratings.filter((rating) => rating !== null).length),
      },
      awg_1_5: {
        group: names,
        awg: groups.map(({ ratings }) => figureOr(meanAdjustedAgreement(ratings, scale), null)),
      },
      ad_mean: groups.map(({ ratings }) => figureOr(averageDeviation(ratings, 'mean'), null)),
      ad_median: groups.map(({ ratings }) => figureOr(averageDeviation(ratings, 'median'), null)),
      ...varianceFigures(groups),
    };
  },
};

function ratedGroups({ group, score }: Input): RatedGroup[] {
  return [...new Set(group)].sort().map((name) => ({
    group: name,
    ratings: score.filter((_, index) => group[index] === name),
  }));
}

function varianceFigures(groups: readonly RatedGroup[]) {
  const table = analysisOfVariance(groups);
  if (!table.computable) return { anova: { notComputable: table.message } };
  return {
    anova: {
      ms_between: table.meanSquareBetween,
      ms_within: table.meanSquareWithin,
      df_between: table.degreesBetween,
      df_within: table.degreesWithin,
      F: table.fStatistic,
      p: table.pValue,
    },
    icc1: table.value,
    icc2: figureOr(table.reliabilityOfMeans, -Infinity),
  };
}
