import { registerEnum } from '@monitor/api-platform';
import {
  membershipKinds,
  membershipMeaning,
  organisationStateMeaning,
  organisationStates,
  successionMeaning,
  successionTypes,
} from '@monitor/domain';

export const OrganisationStateEnum = registerEnum({
  name: 'OrganisationState',
  description: 'Whether an organisation is open on the day from which it is seen.',
  values: organisationStates,
  meaning: organisationStateMeaning,
});

export const SuccessionTypeEnum = registerEnum({
  name: 'SuccessionType',
  description: 'How one organisation followed another.',
  values: successionTypes,
  meaning: successionMeaning,
});

export const MembershipKindEnum = registerEnum({
  name: 'MembershipKind',
  description: 'What an organisation may belong to beside its board and region.',
  values: membershipKinds,
  meaning: membershipMeaning,
});

/** What may have recorded something about an organisation. */
export const sourceKinds = ['PRODUCT', 'DEMONSTRATION', 'IMPORT', 'REORGANISATION'] as const;
export type SourceKind = (typeof sourceKinds)[number];

const sourceMeanings: Record<SourceKind, string> = {
  PRODUCT: 'The product itself, which comes with the code lists of regions and boards.',
  DEMONSTRATION: 'The demonstration, for which it was invented.',
  IMPORT: 'A file of the Organisation Data Service that was imported, or the taking back of one.',
  REORGANISATION: 'A reorganisation that an administrator approved.',
};

export const OrganisationSourceKindEnum = registerEnum({
  name: 'OrganisationSourceKind',
  description: 'What recorded something about an organisation.',
  values: sourceKinds,
  meaning: (kind) => sourceMeanings[kind],
});
