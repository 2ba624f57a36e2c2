import { registerWords } from '@monitor/api-platform';
import { assuranceLevels, implementationStatuses, returnStates } from '@monitor/domain';

export const ImplementationStatusWords = registerWords(
  'ImplementationStatus',
  implementationStatuses,
  'How far an action is in place, in order; NOT_APPLICABLE stands outside the order. No answer is null.',
);
export const AssuranceLevelWords = registerWords(
  'AssuranceLevel',
  assuranceLevels,
  'Who has checked a claimed status.',
);
export const ReturnStateWords = registerWords('ReturnState', returnStates, 'Where a return is on its way.');
