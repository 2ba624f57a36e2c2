import { registerEnum } from '@monitor/api-platform';
import {
  duties,
  editionChangeKinds,
  editionChangeMeaning,
  editionStateMeaning,
  editionStates,
  editionStepMeaning,
  editionSteps,
  nextEditionSteps,
} from '@monitor/domain';
import type { Duty } from '@monitor/domain';

export const FormEditionStateEnum = registerEnum({
  name: 'FormEditionState',
  description: 'Where an edition of the form stands between draft and publication.',
  values: editionStates,
  meaning: editionStateMeaning,
});

export const FormEditionStepEnum = registerEnum({
  name: 'FormEditionStep',
  description: 'What somebody did to an edition of the form.',
  values: editionSteps,
  meaning: editionStepMeaning,
});

export const FormEditionNextStepEnum = registerEnum({
  name: 'FormEditionNextStep',
  description: 'What can be done next with an edition of the form.',
  values: nextEditionSteps,
  meaning: editionStepMeaning,
});

export const FormEditionChangeKindEnum = registerEnum({
  name: 'FormEditionChangeKind',
  description: 'What kind of thing an edition of the form changes.',
  values: editionChangeKinds,
  meaning: editionChangeMeaning,
});

const dutyMeanings: Record<Duty, string> = {
  MANDATORY: 'The question must be answered before the return is submitted.',
  VOLUNTARY: 'The question may be answered.',
};

export const FormDutyEnum = registerEnum({
  name: 'FormDuty',
  description: 'Whether a body that is asked a question must answer it.',
  values: duties,
  meaning: (duty) => dutyMeanings[duty],
});
