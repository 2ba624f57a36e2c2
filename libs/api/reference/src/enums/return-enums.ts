import { registerEnum } from '@monitor/api-platform';
import {
  assuranceLevels,
  assuranceMeaning,
  implementationStatuses,
  returnStates,
  stateMeaning,
  statusHint,
} from '@monitor/domain';

export const ImplementationStatusEnum = registerEnum({
  name: 'ImplementationStatus',
  description:
    'How far an action is in place, in this order: NOT_STARTED, PLANNED, IN_PROGRESS, IMPLEMENTED, EMBEDDED; NOT_APPLICABLE stands outside it. No answer is null.',
  values: implementationStatuses,
  meaning: statusHint,
});

export const AssuranceLevelEnum = registerEnum({
  name: 'AssuranceLevel',
  description: 'Who has checked a claimed status.',
  values: assuranceLevels,
  meaning: assuranceMeaning,
});

export const ReturnStateEnum = registerEnum({
  name: 'ReturnState',
  description: 'Where a return is on its way from the organisation to the region.',
  values: returnStates,
  meaning: stateMeaning,
});
