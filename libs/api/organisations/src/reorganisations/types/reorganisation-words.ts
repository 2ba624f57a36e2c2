import { registerEnum } from '@monitor/api-platform';
import {
  nextSteps,
  reorganisationStateMeaning,
  reorganisationStates,
  reorganisationStepMeaning,
  reorganisationSteps,
} from '@monitor/domain';
import type { ReorganisationIssue } from '@monitor/domain';

export const ReorganisationStateEnum = registerEnum({
  name: 'ReorganisationState',
  description: 'Where a reorganisation stands between draft and decision.',
  values: reorganisationStates,
  meaning: reorganisationStateMeaning,
});

export const ReorganisationStepEnum = registerEnum({
  name: 'ReorganisationStep',
  description: 'What somebody did to a reorganisation.',
  values: reorganisationSteps,
  meaning: reorganisationStepMeaning,
});

export const ReorganisationNextStepEnum = registerEnum({
  name: 'ReorganisationNextStep',
  description: 'What can be done next with a reorganisation.',
  values: nextSteps,
  meaning: reorganisationStepMeaning,
});

const severityMeanings: Record<ReorganisationIssue['severity'], string> = {
  ERROR: 'Must be put right before the reorganisation can be proposed.',
  WARNING: 'Says what follows from it; it does not stop it from being proposed.',
};

export const IssueSeverityEnum = registerEnum({
  name: 'ReorganisationIssueSeverity',
  description: 'Whether an issue of a reorganisation must be put right.',
  values: ['ERROR', 'WARNING'],
  meaning: (severity) => severityMeanings[severity],
});
