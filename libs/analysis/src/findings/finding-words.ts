import { findingAnchors } from '@monitor/domain';

/**
 * What may be said of a view. DIFFERENT: beyond chance, allowing for everything that was looked at on the view. ALIKE:
 * the whole interval lies inside a margin declared beforehand. CANNOT_TELL: neither, which is not the same as alike.
 */
export const verdicts = ['DIFFERENT', 'ALIKE', 'CANNOT_TELL'] as const;
export type Verdict = (typeof verdicts)[number];

const verdictMeanings: Record<Verdict, string> = {
  DIFFERENT: 'Beyond chance, allowing for everything that was looked at on the view.',
  ALIKE: 'The whole interval lies inside a margin that was declared beforehand.',
  CANNOT_TELL: 'Neither a difference nor likeness was shown, which is not the same as alike.',
};

/** What a verdict claims, in one sentence. */
export function verdictMeaning(verdict: Verdict): string {
  return verdictMeanings[verdict];
}

const kindMeanings = {
  PRACTICE_BETWEEN_AREAS: 'Whether any area stands apart from the others in how far it has put the framework in place.',
  PRACTICE_WITHIN_AREAS: 'How far the organisations of one area agree in what they have in place.',
  SHARE_OF_VARIATION: 'How much of the variation between organisations lies between areas or types of organisation.',
  CONVERGENCE: 'Whether areas have come nearer to each other over the quarters.',
  ASSURED_PRACTICE: 'What is left of the differences when only claims that somebody checked count.',
  GAP: 'Whether two groups, fixed beforehand, differ in one area and quarter.',
  BETWEEN_GROUPS: 'Whether the groups of an area differ at all, in one measure over all of them.',
  GAPS_ACROSS_AREAS: 'In which of several areas there is a gap.',
  GAP_CHANGE: 'Whether a gap has changed between two quarters among the same organisations.',
  GAP_TREND: 'Which way a gap has gone over all quarters that may be compared.',
  NEED_BESIDE_PRACTICE:
    'Whether boards with more need have more or less in place, and which of those with the highest need have little.',
  PRACTICE_BESIDE_OUTCOME:
    'Whether areas with more in place have a narrower or wider gap, now or as both changed over a year.',
} as const;

/** What a finding is about. */
export type FindingKind = keyof typeof kindMeanings;
export const findingKinds = Object.keys(kindMeanings) as FindingKind[];

/** What a kind of finding answers, in one sentence. */
export function findingKindMeaning(kind: FindingKind): string {
  return kindMeanings[kind];
}

const unitMeanings = {
  SHARE: 'A share, from 0 to 1.',
  DIFFERENCE: 'A difference of two shares, from -1 to 1; 0.1 is ten percentage points.',
  RATIO: 'One share divided by another; 1 is no difference.',
  COUNT: 'A number of organisations, returns or people.',
  INDEX: 'A measure without a unit of its own, as its name says.',
} as const;

/** What a figure of a finding is measured in. */
export type FindingUnit = keyof typeof unitMeanings;
export const findingUnits = Object.keys(unitMeanings) as FindingUnit[];

/** What a unit means, in one sentence. */
export function findingUnitMeaning(unit: FindingUnit): string {
  return unitMeanings[unit];
}

const causeMeanings = {
  SAME_ORGANISATIONS: 'The organisations that answered both times changed.',
  WHO_ANSWERED: 'Other organisations answered than before.',
  SIZE: 'Organisations count with more or fewer people than before.',
  BOUNDARIES: 'Organisations belong to another area than before.',
  REVISION: 'Returns were corrected.',
  EDITION: 'Another edition of the form asked something else.',
  LEVELLING_DOWN: 'The group that was ahead fell, and the one behind did not clearly rise.',
  BOTH_ENDS_MOVED: 'The group that was ahead fell, and the one behind rose.',
  ONE_BEHIND_ROSE: 'The group behind rose, and the one that was ahead did not clearly fall.',
  ONE_AREA: 'One area alone carries it.',
  TWO_AREAS: 'Two areas together carry it.',
  MIX_OF_TYPES: 'Areas have another mix of types of organisation.',
} as const;

/** What a difference or a change comes from. */
export type CauseKind = keyof typeof causeMeanings;
export const causeKinds = Object.keys(causeMeanings) as CauseKind[];

/** What a cause says, in one sentence. */
export function causeMeaning(kind: CauseKind): string {
  return causeMeanings[kind];
}

const cautionMeanings = {
  LOW_RESPONSE: 'Few of the expected returns were accepted.',
  COULD_BE_REVERSED: 'The returns that are missing could reverse it.',
  HOLDS_WHATEVER_MISSING_SAY: 'It holds whatever the missing returns say.',
  FEW_ORGANISATIONS: 'So few organisations answered that the figures stand outside every verdict.',
  HIDDEN_GROUP: 'A group is hidden, so nothing can be said of the highest or the lowest.',
  POINTS_AND_RATIO_DISAGREE: 'The difference in points and the ratio do not say the same.',
  HOW_NOT_TOLD: 'Which of the two groups moved cannot be told, so it may be levelling down.',
  TRIAL_LIMITS: 'Too few quarters for settled limits.',
  MARGIN_NOT_CERTAIN: 'It rests on an approximation that is less sure with few organisations.',
  UNASSURED: 'It rests on claims that nobody but the organisation has checked.',
} as const;

/** What a reader must know beside a finding. */
export type CautionKind = keyof typeof cautionMeanings;
export const cautionKinds = Object.keys(cautionMeanings) as CautionKind[];

/** What a caution says, in one sentence. */
export function cautionMeaning(kind: CautionKind): string {
  return cautionMeanings[kind];
}

const anchors: Record<FindingKind, string> = findingAnchors;

/** Where it is explained how a kind of finding is decided: an address within the site. */
export function explanationOf(kind: FindingKind): string {
  return `/how-figures-are-made#${anchors[kind]}`;
}
