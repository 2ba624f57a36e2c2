/** How far an action is in place; ordered. `NOT_APPLICABLE` stands outside the order. No answer is the absence of one. */
export const implementationStatuses = [
  'NOT_STARTED',
  'PLANNED',
  'IN_PROGRESS',
  'IMPLEMENTED',
  'EMBEDDED',
  'NOT_APPLICABLE',
] as const;
export type ImplementationStatus = (typeof implementationStatuses)[number];

/** Who has checked a claimed status. */
export const assuranceLevels = ['SELF_ASSERTED', 'INTERNALLY_REVIEWED', 'INDEPENDENTLY_ASSURED'] as const;
export type AssuranceLevel = (typeof assuranceLevels)[number];
