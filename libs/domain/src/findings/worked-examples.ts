/**
 * The figures of the examples on "How figures are made": small numbers, and what comes of them. They stand here and not in
 * the sentences of the page so that a test works every outcome out again with the functions that make the findings.
 */
export const workedExamples = {
  /** Trusts of one type, some of them in one area; those alone have an action in place. */
  standsApart: { trusts: 13, inArea: 6, arrangements: 1716, places: 35, falseClaims: 0.0408 },
  /** Organisations at each of the five statuses, lowest first, and how far they agree. */
  agreement: {
    near: { counts: [0, 0, 2, 6, 2], value: 0.83 },
    halves: { counts: [5, 0, 0, 0, 5], value: 0 },
  },
  /** Mean places of four organisations in each of three regions, and the share of variation between regions. */
  shareOfVariation: {
    regions: [
      [1, 2, 2, 3],
      [2, 3, 3, 4],
      [1, 1, 2, 2],
    ],
    value: 0.44,
    lower: 0,
    upper: 0.98,
  },
  /** Shares in place of three regions in percent, then and now, and the spread without the chance error of each share. */
  convergence: { before: [40, 50, 60], now: [45, 50, 55], chanceError: 4, spreadBefore: 9.2, spreadNow: 3 },
  /** Answers that say in place, of them those that somebody else checked, and the shares with and without the others. */
  assured: { applicable: 20, inPlace: 12, checked: 7, claimed: 0.6, assured: 0.35 },
  /** People of the least and the most deprived fifth; the interval as if people were independent, and as they are. */
  gap: {
    least: { numerator: 720, denominator: 1200 },
    most: { numerator: 600, denominator: 1200 },
    designEffect: 4,
    difference: 0.1,
    ratio: 1.2,
    asIfIndependent: { lower: 0.06, upper: 0.139 },
    interval: { lower: 0.02, upper: 0.178 },
  },
  /** Shares of four groups of as many people, in percent, and how far they lie from their mean on average. */
  betweenGroups: { shares: [50, 52, 55, 63], mean: 55, spread: 4.9 },
  /** Chances of as large a gap without any, in five areas, and how many of them stand where one in twenty may be false. */
  gapsAcrossAreas: { chances: [0.001, 0.008, 0.039, 0.041, 0.27], alone: 4, kept: 2 },
  /** A gap in percentage points then and now, and the parts that its change is made of. */
  changeOfGap: { before: 11.6, now: 14.3, sameOrganisations: 0.7, whoAnswered: 2 },
  /** Gaps of twelve quarters in percentage points, and the limits of the chart. */
  trendOfGap: { gaps: [16, 17, 15, 16, 18, 17, 16, 15, 17, 16, 18, 11], mean: 16, lower: 12.3, upper: 19.7 },
  /** Returns expected and accepted, those with an action in place, and where the share lies whatever the missing say. */
  missing: { expected: 20, accepted: 12, inPlace: 6, lower: 0.3, upper: 0.7 },
  /** Organisations in an area and elsewhere, half of them with an action in place: what would show in four of five cases. */
  detectable: { inArea: 20, elsewhere: 100, difference: 0.34 },
  /** The gap of a small board, the mean of all, and the variances between boards and of the figure, in squared points. */
  steadied: { raw: 12, mean: 5, between: 4, ofFigure: 12, weight: 0.25, value: 6.75 },
  /** Shares in place of four boards in percent, that of the lowest need first, and their rank correlation with need. */
  needBesidePractice: { shares: [60, 50, 55, 30], same: 1, other: 5, value: -0.67 },
  /** Shares in place of six boards in percent, their gaps in percentage points, and the rank correlation of the two. */
  practiceBesideOutcome: {
    shares: [20, 30, 40, 50, 60, 70],
    gaps: [14, 15, 11, 12, 9, 8],
    same: 2,
    other: 13,
    value: -0.73,
    orders: 720,
    asFar: 40,
  },
  /** Changes of the last organisation, which adopted, and of those that did not, in points; what it changed beyond them. */
  evaluation: { adopter: 9, others: [0, 1, 2], value: 8, arrangements: 4, asFar: 1 },
  /** Plans by quarters: put in place, given up, and still open when last seen; shares in place and given up within a year. */
  pace: { inPlace: [1, 2, 4], givenUp: [2], open: [3], shareInPlace: 0.8, shareGivenUp: 0.2 },
  /** Three gaps with a standard error of one point each, and the places that each may have. */
  ranks: { gaps: [10, 9, 4], error: 1, places: ['1st or 2nd', '1st or 2nd', '3rd'] },
} as const;
