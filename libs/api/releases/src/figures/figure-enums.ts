import { figureMeasures } from '@monitor/analysis';
import type { FigureMeasure } from '@monitor/analysis';
import { registerEnum } from '@monitor/api-platform';
import { areaLevelMeaning } from '@monitor/domain';

/** The levels at which figures about people are published. */
export const comparisonLevels = ['ENGLAND', 'REGION', 'ICB'] as const;
export type ComparisonLevel = (typeof comparisonLevels)[number];

export const ComparisonLevelEnum = registerEnum({
  name: 'ComparisonLevel',
  description: 'The levels at which figures about people are published. There are none of single organisations.',
  values: comparisonLevels,
  meaning: areaLevelMeaning,
});

const measureMeanings: Record<FigureMeasure, string> = {
  SHARE: 'Share of the people of one group, from 0 to 1, with a 95% Wilson interval.',
  DIFFERENCE:
    'How far the shares of two groups lie apart, from -1 to 1: the least deprived minus the most deprived or, where groups have no order, two that are fixed beforehand. Publications by `shares-1` hold the highest minus the lowest of those shown instead.',
  RATIO: 'The same two shares, the first divided by the second; 1 means that they are equal.',
  UNKNOWN: 'Share of everybody counted whose group is not known or not stated, from 0 to 1, without an interval.',
};

export const FigureMeasureEnum = registerEnum({
  name: 'FigureMeasure',
  description: 'What a figure measures: the share of one group, or what one number says of all groups of a table.',
  values: figureMeasures,
  meaning: (measure) => measureMeanings[measure],
});
