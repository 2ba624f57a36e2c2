import {
  causeKinds,
  causeMeaning,
  cautionKinds,
  cautionMeaning,
  findingUnitMeaning,
  findingUnits,
  findingKindMeaning,
  findingKinds,
  verdictMeaning,
  verdicts,
} from '@monitor/analysis';
import { registerEnum } from '@monitor/api-platform';

export const VerdictEnum = registerEnum({
  name: 'Verdict',
  description: 'What may be said when the areas of a view are set beside each other.',
  values: verdicts,
  meaning: verdictMeaning,
});

export const FindingKindEnum = registerEnum({
  name: 'FindingKind',
  description: 'Which question a finding answers.',
  values: findingKinds,
  meaning: findingKindMeaning,
});

export const FindingUnitEnum = registerEnum({
  name: 'FindingUnit',
  description: 'What a figure of a finding is measured in.',
  values: findingUnits,
  meaning: findingUnitMeaning,
});

export const CauseKindEnum = registerEnum({
  name: 'CauseKind',
  description: 'What a difference or a change comes from.',
  values: causeKinds,
  meaning: causeMeaning,
});

export const CautionKindEnum = registerEnum({
  name: 'CautionKind',
  description: 'What a reader must know before a finding is passed on.',
  values: cautionKinds,
  meaning: cautionMeaning,
});
