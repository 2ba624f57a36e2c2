import { registerWords } from '@monitor/api-platform';
import { membershipKinds, successionTypes } from '@monitor/domain';

export const OrganisationStateWords = registerWords(
  'OrganisationState',
  ['OPEN', 'CLOSED', 'NOT_YET_OPEN'],
  'Whether an organisation is open on the day from which it is seen.',
);
export const SuccessionTypeWords = registerWords(
  'SuccessionType',
  successionTypes,
  'How one organisation followed another.',
);
export const MembershipKindWords = registerWords(
  'MembershipKind',
  membershipKinds,
  'What an organisation may belong to beside its board and region.',
);

/** What may have recorded something about an organisation. */
export const sourceKinds = ['PRODUCT', 'DEMONSTRATION', 'IMPORT', 'REORGANISATION'] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const OrganisationSourceKindWords = registerWords(
  'OrganisationSourceKind',
  sourceKinds,
  'What recorded it. PRODUCT: facts that the product comes with. DEMONSTRATION: invented.',
);
