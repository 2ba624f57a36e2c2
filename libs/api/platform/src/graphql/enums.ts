import {
  areaLevelMeaning,
  areaLevels,
  boundaries,
  boundariesExplanation,
  estimateStatuses,
  estimateStatusMeaning,
  organisationTypeMeaning,
  organisationTypes,
  peerGroupMeaning,
  peerGroups,
  roleDescription,
  roles,
} from '@monitor/domain';
import { registerEnum } from './register-enum.js';

export const RoleEnum = registerEnum({
  name: 'Role',
  description: 'What a person or machine acts as; it decides what they may see and do.',
  values: roles,
  meaning: roleDescription,
});

export const OrganisationTypeEnum = registerEnum({
  name: 'OrganisationType',
  description: 'The types of organisation that send returns; each is asked its own actions and metrics.',
  values: organisationTypes,
  meaning: organisationTypeMeaning,
});

export const PeerGroupEnum = registerEnum({
  name: 'PeerGroup',
  description: 'Organisations alike enough to compare in practice: a type of organisation, or one kind of NHS trust.',
  values: peerGroups,
  meaning: peerGroupMeaning,
});

export const BoundariesEnum = registerEnum({
  name: 'Boundaries',
  description: 'Which boundaries of regions and boards figures stand on.',
  values: boundaries,
  meaning: boundariesExplanation,
});

export const AreaLevelEnum = registerEnum({
  name: 'AreaLevel',
  description: 'The levels at which figures are added up and compared.',
  values: areaLevels,
  meaning: areaLevelMeaning,
});

export const EstimateStatusEnum = registerEnum({
  name: 'EstimateStatus',
  description:
    'Why a figure is or is not there: hidden, not reported, not applicable and not computable are four different things, and none is zero.',
  values: estimateStatuses,
  meaning: estimateStatusMeaning,
});
