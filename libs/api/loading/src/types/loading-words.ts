import { registerEnum } from '@monitor/api-platform';
import {
  loadingStateMeaning,
  loadingStates,
  loadingStepMeaning,
  loadingSteps,
  nextLoadingSteps,
} from '@monitor/domain';
import { differenceKinds, differenceMeaning } from '../collections/difference.query.js';

export const LoadingStateEnum = registerEnum({
  name: 'LoadingState',
  description: 'Where a collection stands between its file and the figures.',
  values: loadingStates,
  meaning: loadingStateMeaning,
});

export const LoadingStepEnum = registerEnum({
  name: 'LoadingStep',
  description: 'What somebody did to a collection.',
  values: loadingSteps,
  meaning: loadingStepMeaning,
});

export const LoadingNextStepEnum = registerEnum({
  name: 'LoadingNextStep',
  description: 'What can be done next with a collection.',
  values: nextLoadingSteps,
  meaning: loadingStepMeaning,
});

export const LoadingDifferenceKindEnum = registerEnum({
  name: 'LoadingDifferenceKind',
  description: 'What an answer of a collection would change.',
  values: differenceKinds,
  meaning: differenceMeaning,
});
