export { disclosurePolicyFor } from './disclosure/disclosure-policy.js';
export type { DisclosurePolicy } from './disclosure/disclosure-policy.js';
export type { PublishedCount } from './disclosure/published-count.js';
export * from './attack/index.js';
export * from './beside-outcome/index.js';
export * from './cube/index.js';
export * from './publication/index.js';
export { equityPoint } from './equity/equity-point.js';
export type { EquityPoint } from './equity/equity-point.js';
export { areaFindings } from './equity/area-findings.js';
export type { AreaFindingsSubject, PartOfArea, QuarterOfArea } from './equity/area-findings-subject.js';
export { alikeWithin } from './equity/declared-margin.js';
export { asDeclared } from './equity/as-declared.js';
export * from './equity/equity-measures.js';
export { allowanceOfPairs, gapsAgainst } from './equity/gaps-against.js';
export type { GapAgainst } from './equity/gaps-against.js';
export { measureOfPoint } from './equity/measures-of-point.js';
export type { PointToMeasure } from './equity/measures-of-point.js';
export { influenceOf } from './equity/influence-of.js';
export type { ChangeOfSame, SameVerdict } from './equity/same-organisations.js';
export { gapsAcrossAreas } from './equity/gaps-across-areas.js';
export type { GapsAcrossAreasSubject } from './equity/gaps-across-areas.js';
export type { AreaOfView } from './equity/area-of-view.js';
export { steadiedGapsOfView } from './equity/steadied-gaps-of-view.js';
export { overallShare } from './equity/overall-share.js';
export * from './equity/matrix/index.js';
export * from './evaluation/index.js';
export { isLowResponse, responseRate } from './consistency/response-rate.js';
export { inPlaceStep, practiceSteps } from './consistency/practice-table.js';
export type { PracticeTable } from './consistency/practice-table.js';
export { packAnswer } from './consistency/organisation-practice.js';
export type { OrganisationPractice } from './consistency/organisation-practice.js';
export { toPracticeTable } from './consistency/to-practice-table.js';
export { agreementClaim } from './consistency/agreement-finding.js';
export { agreementLimits, agreementOfPlaces } from './consistency/agreement-of-places.js';
export { assuredPracticeClaim } from './consistency/assured-practice.js';
export { convergenceClaim } from './consistency/convergence-finding.js';
export type { PracticeOverTime } from './consistency/convergence-finding.js';
export type { PracticeQuarter } from './consistency/matched-shares.js';
export { practiceFindings } from './consistency/practice-findings.js';
export {
  practiceChangeMeaning,
  practiceChanges,
  practiceOverTime,
  practiceOverTimeSentence,
} from './consistency/practice-over-time.js';
export type { FollowedPractice, PracticeChange, PracticeOfQuarters } from './consistency/practice-over-time.js';
export { practiceQuarter } from './consistency/practice-quarter.js';
export { shareOfVariationClaim } from './consistency/share-of-variation.js';
export type { PracticeView } from './consistency/to-practice-table.js';
export { checkedInPlace } from './consistency/checked-in-place.js';
export type { AnswersByArea } from './consistency/checked-in-place.js';
export { checkedShare, statusDistribution } from './consistency/status-distribution.js';
export type { StatusCounts, StatusDistribution } from './consistency/status-distribution.js';
export { standsApart } from './consistency/stands-apart.js';
export type { PlaceApart, StandsApart } from './consistency/stands-apart.js';
export { practiceMargin } from './consistency/alike-within-margin.js';
export { practiceBetweenAreasClaim } from './consistency/practice-between-areas.js';
export { seedOfView } from './consistency/seed-of-view.js';
export type { AskedOfArea, AskedOfView } from './consistency/asked-of-view.js';
export { consistencyFinding } from './consistency/consistency-finding.js';
export type { ConsistencyFinding, ConsistencyFindingSubject } from './consistency/consistency-finding.js';
export type { PracticeNames } from './findings/words/practice-names.js';
export { toFinding } from './findings/to-finding.js';
export { allowFor } from './findings/allow-for.js';
export { detectableDifference } from './findings/detectable.js';
export type { ComparedSide, ComparisonDesign } from './findings/detectable.js';
export { quartersAtResponse } from './findings/quarter-to-tell.js';
export type { QuarterToCome } from './findings/quarter-to-tell.js';
export * from './findings/finding-words.js';
export type {
  Allowance,
  Cause,
  Caution,
  Detectable,
  Finding,
  FindingClaim,
  FindingFigure,
} from './findings/finding.js';
export { noEstimate, toEstimate } from './estimates/to-estimate.js';
export * from './levelling-down/index.js';
export * from './need/index.js';
export * from './non-response/index.js';
export * from './pace/index.js';
export * from './assurance/index.js';
export * from './claim-strength/index.js';
export * from './sentences/index.js';
export * from './small-areas/index.js';
