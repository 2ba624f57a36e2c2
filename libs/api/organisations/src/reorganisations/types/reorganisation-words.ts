import { registerWords } from '@monitor/api-platform';
import { nextSteps, reorganisationStates, reorganisationSteps } from '@monitor/domain';

export const ReorganisationStateWords = registerWords(
  'ReorganisationState',
  reorganisationStates,
  'Where a reorganisation is on its way.',
);
export const ReorganisationStepWords = registerWords(
  'ReorganisationStep',
  reorganisationSteps,
  'What somebody did to a reorganisation.',
);
export const ReorganisationNextStepWords = registerWords(
  'ReorganisationNextStep',
  nextSteps,
  'What can be done next with a reorganisation.',
);
export const IssueSeverityWords = registerWords(
  'ReorganisationIssueSeverity',
  ['ERROR', 'WARNING'],
  'ERROR: to be mended before it is proposed. WARNING: what follows, for people to know.',
);
