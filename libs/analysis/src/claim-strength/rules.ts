import { pointsOf } from '../findings/words/phrases.js';
import type { StudyDesign } from './study-design.js';

/** A rule as it was applied: whether it is met, and why, in words for people. */
export interface RuleOutcome {
  rule: RuleName;
  isMet: boolean;
  reason: string;
}

export type RuleName =
  'COMPARES' | 'DESIGN' | 'POINTS' | 'COMPARISON_GROUP' | 'PRE_TREND' | 'UNSEEN_DRIFT' | 'CLUSTERS' | 'CORRECTION';

type Rule = (design: StudyDesign) => RuleOutcome;

/** Fewest quarters on either side of the change in an interrupted series: Turner et al. 2021; fewer hide the trend. */
const seriesPoints = 8;
/** Fewest quarters before the change that let a test of the earlier trends be made. */
const pointsForTrend = 2;
/** A test of the earlier trends below this p value speaks against their being alike. */
const trendsDiffer = 0.05;
/** Fewest places of each kind: with one, what happens to it alone cannot be told from the change. */
const clustersOfEachKind = 2;
/** With fewer clusters than this an uncorrected interval is too narrow: Cameron & Miller 2015, section VI. */
const manyClusters = 40;

/** What a finding must meet to be an association. */
export const associationRules: Rule[] = [
  ({ kind, pointsBefore, pointsAfter, clusters }) => {
    const overTime = pointsBefore > 0 && pointsAfter > 0;
    const betweenPlaces = clusters.changed > 0 && clusters.unchanged > 0;
    const isMet = kind !== 'DESCRIPTION' && (overTime || betweenPlaces);
    const reason = isMet
      ? `Figures ${overTime ? 'from before and after' : 'of places with and without the change'} are compared.`
      : 'Nothing is compared: there are neither figures from before and after nor places with and without the change.';
    return {
      rule: 'COMPARES',
      isMet,
      reason: kind === 'DESCRIPTION' ? 'The design only describes; it compares nothing.' : reason,
    };
  },
];

/** What it must meet besides to come near to an experiment. */
export const quasiExperimentRules: Rule[] = [
  designRule,
  pointsRule,
  groupRule,
  preTrendRule,
  unseenDriftRule,
  clusterRule,
  correctionRule,
];

function designRule({ kind }: StudyDesign): RuleOutcome {
  const isMet = kind === 'INTERRUPTED_SERIES' || kind === 'DIFFERENCE_IN_DIFFERENCES';
  const reason = isMet
    ? 'The design says what would have happened without the change.'
    : 'The design does not say what would have happened without the change.';
  return { rule: 'DESIGN', isMet, reason };
}

function pointsRule({ kind, pointsBefore, pointsAfter }: StudyDesign): RuleOutcome {
  const [before, after] = kind === 'INTERRUPTED_SERIES' ? [seriesPoints, seriesPoints] : [pointsForTrend, 1];
  return {
    rule: 'POINTS',
    isMet: pointsBefore >= before && pointsAfter >= after,
    reason: `There are ${pointsBefore} quarters before the change and ${pointsAfter} after; it takes ${before} and ${after}.`,
  };
}

function groupRule({ kind, clusters }: StudyDesign): RuleOutcome {
  if (kind === 'INTERRUPTED_SERIES')
    return { rule: 'COMPARISON_GROUP', isMet: true, reason: 'The trend from before stands in for a comparison group.' };
  const isMet = clusters.unchanged > 0;
  const reason = isMet
    ? 'Places without the change are compared.'
    : 'There are no places without the change to compare.';
  return { rule: 'COMPARISON_GROUP', isMet, reason };
}

function preTrendRule({ kind, preTrend }: StudyDesign): RuleOutcome {
  if (kind === 'INTERRUPTED_SERIES')
    return { rule: 'PRE_TREND', isMet: true, reason: 'One series has no second trend to be compared with.' };
  if (!preTrend)
    return { rule: 'PRE_TREND', isMet: false, reason: 'Nobody has tested whether both moved alike before the change.' };
  const isMet = preTrend.pValue >= trendsDiffer;
  const reason = isMet
    ? `No sign was found that both moved differently before the change (p = ${preTrend.pValue.toFixed(2)}).`
    : `Both moved differently before the change already (p = ${written(preTrend.pValue)}).`;
  return { rule: 'PRE_TREND', isMet, reason };
}

/** A test that shows nothing proves nothing: what it would have missed must be less than what is claimed (Roth 2022). */
function unseenDriftRule({ kind, preTrend, leastChange }: StudyDesign): RuleOutcome {
  const rule = 'UNSEEN_DRIFT';
  if (kind === 'INTERRUPTED_SERIES')
    return { rule, isMet: true, reason: 'The trend before the change is part of what is carried on.' };
  const unseenDrift = preTrend?.unseenDrift ?? null;
  if (unseenDrift === null)
    return { rule, isMet: false, reason: 'How far a trend that nobody would have noticed leads astray is not known.' };
  const drift = pointsOf(unseenDrift);
  const isMet = leastChange > unseenDrift;
  const reason = isMet
    ? `The whole interval lies beyond the ${drift} that a trend makes by itself which the test of the quarters before would miss in one of five cases.`
    : `A trend that the test of the quarters before would miss in one of five cases makes ${drift} by itself: only a change whose whole interval lies beyond that could be put down to it.`;
  return { rule, isMet, reason };
}

function clusterRule({ kind, clusters }: StudyDesign): RuleOutcome {
  const { changed, unchanged } = clusters;
  if (kind === 'INTERRUPTED_SERIES')
    return { rule: 'CLUSTERS', isMet: true, reason: 'One series is followed over time, so places are not compared.' };
  return {
    rule: 'CLUSTERS',
    isMet: changed >= clustersOfEachKind && unchanged >= clustersOfEachKind,
    reason: `${changed} ${changed === 1 ? 'place' : 'places'} changed and ${unchanged} did not; it takes ${clustersOfEachKind} of each.`,
  };
}

function correctionRule({ kind, clusters, isCorrectedForFewClusters }: StudyDesign): RuleOutcome {
  const count = clusters.changed + clusters.unchanged;
  const isFew = kind === 'DIFFERENCE_IN_DIFFERENCES' && count < manyClusters;
  const reason = isFew
    ? `With ${count} places the interval ${isCorrectedForFewClusters ? 'is' : 'must be'} corrected for few clusters.`
    : 'No correction for few clusters is called for.';
  return { rule: 'CORRECTION', isMet: !isFew || isCorrectedForFewClusters, reason };
}

/** Cut, not rounded: a p value below the line must not read as if it were on it. */
function written(pValue: number): string {
  return pValue < 0.001 ? 'less than 0.001' : (Math.floor(pValue * 1000) / 1000).toFixed(3);
}
