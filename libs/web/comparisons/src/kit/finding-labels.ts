import type { CautionKind, FindingKind, FindingPartsFragment } from '@monitor/web-graphql';

export type ShownFinding = FindingPartsFragment;
type Verdict = ShownFinding['verdict'];

/** A verdict in a word or two, as its tag bears it. The words carry it: the colour only helps. */
export const verdictLabels = {
  DIFFERENT: 'Different',
  ALIKE: 'Alike',
  CANNOT_TELL: 'Cannot tell',
} as const satisfies Record<Verdict, string>;

/** What a caution is about, in a few words before its sentence. */
export const cautionLabels = {
  LOW_RESPONSE: 'Low response',
  COULD_BE_REVERSED: 'Could be reversed',
  HOLDS_WHATEVER_MISSING_SAY: 'Holds in any case',
  FEW_ORGANISATIONS: 'Few organisations',
  HIDDEN_GROUP: 'Hidden group',
  POINTS_AND_RATIO_DISAGREE: 'Points and ratio',
  TRIAL_LIMITS: 'Trial limits',
  MARGIN_NOT_CERTAIN: 'Less sure margin',
  UNASSURED: 'Not checked',
} as const satisfies Record<CautionKind, string>;

/** What a kind of finding is about, for whoever hears a link to its explanation without what stands around it. */
export const findingTopics = {
  PRACTICE_BETWEEN_AREAS: 'where practice stands apart',
  PRACTICE_WITHIN_AREAS: 'how far organisations agree',
  SHARE_OF_VARIATION: 'where variation lies',
  CONVERGENCE: 'whether areas come nearer to each other',
  ASSURED_PRACTICE: 'what is left when only checked claims count',
  GAP: 'whether there is a gap',
  BETWEEN_GROUPS: 'whether groups differ at all',
  GAPS_ACROSS_AREAS: 'where there is a gap',
  GAP_CHANGE: 'whether a gap has changed',
  GAP_TREND: 'which way a gap goes',
} as const satisfies Record<FindingKind, string>;
