import { registerEnum } from '@monitor/api-platform';
import {
  nextWindowSteps,
  windowChangeFields,
  windowChangeKindMeaning,
  windowChangeKinds,
  windowChangeStateMeaning,
  windowChangeStates,
  windowStepMeaning,
  windowSteps,
} from '@monitor/domain';
import type { WindowChangeField } from '@monitor/domain';

export const WindowChangeKindEnum = registerEnum({
  name: 'WindowChangeKind',
  description: 'What two administrators can change about when returns are sent.',
  values: windowChangeKinds,
  meaning: windowChangeKindMeaning,
});

export const WindowChangeStateEnum = registerEnum({
  name: 'WindowChangeState',
  description: 'Where a change of windows stands between draft and approval.',
  values: windowChangeStates,
  meaning: windowChangeStateMeaning,
});

export const WindowStepEnum = registerEnum({
  name: 'WindowStep',
  description: 'What somebody did to a change of windows.',
  values: windowSteps,
  meaning: windowStepMeaning,
});

export const WindowNextStepEnum = registerEnum({
  name: 'WindowNextStep',
  description: 'What can be done next with a change of windows.',
  values: nextWindowSteps,
  meaning: windowStepMeaning,
});

const fieldMeanings: Record<WindowChangeField, string> = {
  quarterId: 'The quarter whose return it is about.',
  organisationCode: 'The organisation that an extension is for.',
  opensOn: 'The first day of the window.',
  dueOn: 'The published deadline of the window.',
  closesOn: 'The last day of the window or the extension.',
  reason: 'Why it is made, or given up.',
};

export const WindowChangeFieldEnum = registerEnum({
  name: 'WindowChangeField',
  description: 'The part of a change of windows that a problem lies in.',
  values: windowChangeFields,
  meaning: (field) => fieldMeanings[field],
});
