import type * as statistics from '@monitor/statistics';
import type { BuildingBlock } from './building-blocks.js';
import { on } from './page.js';
import type { PageUse } from './page.js';

type Exported = typeof statistics;
type ExportedFunction = {
  [Name in keyof Exported]: Exported[Name] extends (...args: never[]) => unknown ? Name : never;
}[keyof Exported];

/** Every function of the statistics library that gives a figure to show. */
export type PublicMeasure = Exclude<ExportedFunction, BuildingBlock>;

/**
 * The page that wants each measure, with what it says there. A measure without a line does not compile; one that no page
 * wants leaves the library (`tools/src/reference-cases/measures` keeps what other programs are compared by).
 */
export const measurePages = {
  // Shares and their comparison
  wilsonInterval: on('consistency', '“62% (58% to 66%) of organisations have it in place”; every share on every page'),
  differenceOfProportions: on('equity', '“the gap is 12 points (9 to 15)” between two groups fixed beforehand'),
  ratioOfProportions: on('equity', '“1.4 times as many”, beside the gap in points, since the two may part'),
  clusterShare: on('equity', '“16.0% (15.1% to 18.5%)”: an interval that knows that people come in organisations'),
  designEffectsOfShare: on('equity', 'how much more the share of a publication varies, kept with it'),
  shareAtDesignEffect: on('equity', 'the interval of every published share, from rounded counts'),
  differenceOfClusterShares: on('equity', '“the gap is 3 points (1 to 5)” where counts by organisation are at hand'),
  ratioOfClusterShares: on('equity', 'the same as a ratio'),
  designEffectsOfComparison: on('equity', 'how much more the gap of a publication varies, kept with it'),
  differenceAtDesignEffect: on('equity', 'the interval of every published gap in points, from rounded counts'),
  ratioAtDesignEffect: on('equity', 'the interval of every published ratio, from rounded counts'),
  changeOfClusterGap: on('equity', '“the same 9 practices: +0.7 points (-0.2 to 1.8)”'),
  meanInterval: on('offline routes', '“the wait is 6 days, 2 longer than on the digital route”'),
  assignQuantiles: on(
    'consistency',
    'organisations in fifths of deprivation: “practice is least even where need is most”',
  ),
  adjustPValues: on(
    'consistency',
    '“different beyond chance, allowing for everything that was looked at on this view”',
  ),
  discoveries: on('equity', '“in 5 of 42 boards”: on average at most one of twenty such boards is named wrongly'),
  eValueDiscoveries: on('equity', '“a signal in 2 of 42 boards” among series that are looked at every quarter'),
  normalMixtureEvidence: on('equity', '“a signal since April to June 2026”, however often one has looked'),
  bettingEvidence: on('how figures are made', 'the same where nothing but the bounds of a difference is known'),
  shrunkenEstimates: on('equity', '“steadied: 6 points (2 to 10)” beside the gap of a board with few people'),
  robustCriticalValue: on('how figures are made', 'how much wider an interval is because steadying is a bias'),
  rankConfidenceSets: on('equity', '“the gap of this area is one of the three widest of 42, at the worst the ninth”'),
  unitsAmongBest: on('equity', '“the gap is widest in North West”, or “which of three is widest cannot be told”'),
  unitsAmongWorst: on('equity', 'which areas may have the narrowest gap of all'),
  homogeneityOfProportions: on(
    'consistency',
    '“the areas do not differ by more than chance” for one cut of the statuses',
  ),

  // Rates and standardisation
  crudeRate: on(
    'who is missing',
    '“12 in 1,000 registered patients were found to need a device: few where nobody looked”',
  ),
  directlyStandardisedRate: on('equity', '“with the same ages everywhere the regions lie 4 points apart, not 9”'),
  indirectlyStandardisedRatio: on('who is missing', '“0.7 times as many were reached as England’s rates would give”'),
  indirectlyStandardisedRate: on('who is missing', 'the same as a rate per 1,000, beside the rate as it was'),

  // Funnels
  proportionFunnel: on('consistency', 'the funnel of organisations of one kind: limits of chance by size'),
  proportionPositions: on('consistency', '“3 of 42 organisations lie outside what chance allows”'),
  ratioFunnel: on('who is missing', 'the funnel of reached over expected people'),
  ratioPositions: on('who is missing', '“these organisations reach fewer than expected”'),
  rateFunnel: on('who is missing', 'the funnel of need found per 1,000 registered patients'),
  ratePositions: on('who is missing', '“these organisations find less need than chance allows”'),
  overdispersedFunnel: on('consistency', 'the funnel where all organisations differ: “outside even so”'),

  // Inequality between groups
  endToEndGap: on('equity', '“the least deprived fifth stands 11 points above the most deprived”'),
  logitSlopeIndex: on('equity', '“over the whole range of deprivation the gap is 14 points (11 to 17)”'),
  logitRelativeIndex: on('equity', '“1.5 times as high at the better-off end”'),
  logitIndices: on('equity', 'gap and ratio of one and the same curve, for thousands of areas'),
  linearSlopeIndex: on(
    'how figures are made',
    'the same gap on a straight line: “13 points; the model matters little”',
  ),
  linearRelativeIndex: on('how figures are made', 'the same ratio on a straight line'),
  linearIndices: on('how figures are made', 'gap and ratio of one and the same line, for thousands of areas'),
  poissonRelativeIndex: on('briefing', '“for every 100 at the worse-off end 150 at the other”, where shares are rare'),
  absoluteConcentrationIndex: on('equity', 'how far what is done gathers among the better off, in points'),
  relativeConcentrationIndex: on('equity', 'the same relative to the mean, by which areas are put in order'),
  groupTheilIndex: on(
    'equity',
    'the one measure between unordered groups: “ethnic groups lie further apart than a year ago”',
  ),
  groupMeanLogDeviation: on(
    'how figures are made',
    'the same where the worst-off groups count more: “the order of areas holds”',
  ),
  populationAttributableRisk: on(
    'briefing',
    '“if every group were as well served as the best, 6 points more would be”',
  ),
  populationAttributableFraction: on('briefing', 'the same in percent of those served today'),

  groupDifference: on('equity', 'on request: the two groups that an order or a reference sets against each other'),
  groupRatio: on('equity', 'on request: the same two, one divided by the other'),
  betweenGroupVariance: on('equity', '“ethnic groups lie 4.1 points from their mean on average”, as its root'),
  betweenGroupStandardDeviation: on('equity', 'on request: the same spread with a simulated interval'),
  betweenGroupVariationCoefficient: on('equity', 'on request: the same in percent of the mean'),
  meanDifferenceFromMean: on('equity', 'on request: how far a group lies from the mean of all'),
  meanDifferenceFromBest: on('equity', 'on request: how far a group lies from the one with the highest share'),
  meanDifferenceFromReference: on('equity', 'on request: how far a group lies from the declared reference'),
  indexOfDisparity: on('equity', 'on request: how far a group lies from the mean, in percent of it'),

  // Inequality over time
  inequalityByPeriod: on('equity', 'the gap of every quarter, in points and as a ratio'),
  changeOfEstimate: on('equity', '“the gap is 3 points narrower than a year ago (1 to 5)”'),
  gradientTrend: on('equity', '“the gradient falls by 0.1 a quarter”, the same groups counted every quarter'),
  trendOfEstimates: on('equity', '“the gap narrows by 0.4 points a quarter”, over all comparable quarters'),

  // Change and trend
  xmrChart: on('home', 'the icons of Making Data Count: “beyond its usual range this quarter”'),
  recentTrend: on('home', '“rising over the last five quarters”, by the rule of public health'),
  proportionTrend: on('home', 'whether shares rise over the quarters by more than chance'),
  kendallRankCorrelation: on(
    'practice beside outcome',
    '“regions with more in place have a narrower gap”, and whether need and practice go together',
  ),
  mannKendall: on('briefing', '“England’s figure has gone one way over twelve quarters”'),
  senSlope: on('briefing', '“by about 0.8 points a quarter”, whatever single quarters did'),
  betaConvergence: on('consistency', '“those behind catch up faster”, with the warning of regression to the mean'),
  sigmaConvergence: on('consistency', '“the regions lie closer together than two years ago”'),

  // How far organisations agree and regions differ
  maximumPermutationTest: on(
    'consistency',
    '“Practice in “Access” stands apart in North West: fewer have it in place”, over all areas and columns of the view',
  ),
  stratifiedKruskalWallis: on(
    'how figures are made',
    'whether areas differ at all in one column, like compared with like: the test behind one column alone',
  ),
  tastleWiermanConsensus: on('consistency', '“organisations are nearly at one on this action”'),
  krippendorffAlpha: on('consistency', 'how far the organisations of an area stand at the same point over all actions'),
  analysisOfVariance: on('consistency', 'how alike the organisations of one region are: the design effect of a share'),
  heterogeneityOfProportions: on(
    'consistency',
    '“between-region spread beyond chance: 8 points”, with its prediction interval',
  ),
  randomIntercept: on('consistency', '“a fifth of the variation of mean rank lies between regions”'),
  shareBetweenGroups: on(
    'consistency',
    '“about 12% (2% to 45%) of the variation between organisations of one type lies between regions”',
  ),
  logisticRandomIntercept: on(
    'consistency',
    '“the same organisation would have 1.6 times the odds elsewhere” (median odds ratio)',
  ),
  statusRegression: on(
    'consistency',
    'whether regions differ over the whole scale of statuses, type of organisation held fixed',
  ),
  generalisedEntropy: on('consistency', 'how unequal all organisations of England are'),
  decomposeEntropy: on('consistency', '“nine tenths of the unevenness lies within regions, not between them”'),

  // From plan to practice
  cumulativeIncidence: on(
    'from plan to practice',
    '“of all plans, 43% (36% to 50%) are in place within a year, and 12% were given up”',
  ),
  survivalCurve: on('from plan to practice', '“of what was put in place, 8% (5% to 13%) is undone within a year”'),
  logRankTest: on('from plan to practice', '“plans take longer in North West than in the rest, beyond chance”'),

  // What it would take to tell
  designEffectOfSizes: on(
    'consistency',
    'how much less the answers of few organisations tell than as many people would',
  ),
  powerOfComparison: on('consistency', '“at today’s response, 10 points could be told by July to September 2027”'),
  leastDetectableDifference: on(
    'consistency',
    '“only a difference of about 22 points could have shown with these returns”',
  ),

  // Evaluation
  twoWayFixedEffects: on('evaluation', 'the effect where all start at once'),
  eventStudy: on('evaluation', 'the picture of effects before and after the start, and of earlier trends'),
  cohortEventStudy: on('evaluation', 'the same picture where organisations start at different times'),
  goodmanBacon: on('evaluation', '“most of the plain estimate compares with organisations that had started already”'),
  groupTimeEffects: on('evaluation', 'the effect of each cohort in each quarter'),
  aggregateEffects: on('evaluation', '“4 points (1 to 7) a year after the start”'),
  adoptionEffect: on('evaluation', '“the gap changed by 2.1 points beyond others where it was put in place”'),
  fewAdoptersEffect: on('evaluation', '“three of 42 boards adopted; one in 40 others in their place shows as much”'),
  doseEffect: on('evaluation', '“the gap changed by 0.4 points with each further action in place”'),
  randomisationInference: on(
    'evaluation',
    '“with one region of seven no verdict at 5% is possible”; the p-value where one is',
  ),
  detectableSlope: on(
    'evaluation',
    '“a trend of less than 2 points a quarter would hardly have shown before the start”',
  ),
  powerOfPretest: on('evaluation', '“earlier quarters would have shown such a trend in 4 of 10 cases only”'),
  syntheticDifferenceInDifferences: on(
    'evaluation',
    'the path of the regions that started beside a weighted mean of others that ran with them before',
  ),
  syntheticInference: on('evaluation', '“one of six regions where nothing started shows as much”'),
  wildClusterBootstrap: on('evaluation', '“p = 0.11 with seven regions, where a plain test says 0.02”'),
  honestBounds: on('evaluation', '“2 to 9 points even if the trend bent as much again as it did before”'),
  breakdownBound: on(
    'evaluation',
    '“the effect could be nil only if trends parted 1.4 times as much as before the start”',
  ),
  largestBend: on('evaluation', 'how much the trend bent before the start, beside the bend that is allowed for'),
  interruptedTimeSeries: on('evaluation', '“a step of 5 points at the start, beyond the trend before it”'),
} satisfies Record<PublicMeasure, PageUse>;
