/**
 * Where each kind of finding is explained on "How figures are made": the part of the address behind the sign #. The server
 * links to them and the page bears them; they stand in addresses that people keep, and are never renamed.
 */
export const findingAnchors = {
  PRACTICE_BETWEEN_AREAS: 'stands-apart',
  PRACTICE_WITHIN_AREAS: 'agreement',
  SHARE_OF_VARIATION: 'share-of-variation',
  CONVERGENCE: 'convergence',
  ASSURED_PRACTICE: 'assured-practice',
  GAP: 'gap',
  BETWEEN_GROUPS: 'between-groups',
  GAPS_ACROSS_AREAS: 'gaps-across-areas',
  GAP_CHANGE: 'change-of-gap',
  GAP_TREND: 'trend-of-gap',
  NEED_BESIDE_PRACTICE: 'need-beside-practice',
  PRACTICE_BESIDE_OUTCOME: 'practice-beside-outcome',
} as const;
