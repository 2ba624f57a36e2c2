import {
  evaluationDesignKinds,
  evaluationDesignMeaning,
  evaluationUnitMeaning,
  evaluationUnits,
  exposureMeaning,
  exposures,
  strengthMeaning,
  strengths,
} from '@monitor/analysis';
import { registerEnum } from '@monitor/api-platform';

export const ClaimStrengthEnum = registerEnum({
  name: 'ClaimStrength',
  description:
    'How much may be claimed, decided by the design, and by whether a change outdoes what an unseen drift makes.',
  values: strengths,
  meaning: strengthMeaning,
});

export const EvaluationUnitEnum = registerEnum({
  name: 'EvaluationUnit',
  description: 'What is compared in a question of evaluation.',
  values: evaluationUnits,
  meaning: evaluationUnitMeaning,
});

export const ExposureEnum = registerEnum({
  name: 'Exposure',
  description: 'What is thought to change the outcome.',
  values: exposures,
  meaning: exposureMeaning,
});

export const EvaluationDesignKindEnum = registerEnum({
  name: 'EvaluationDesignKind',
  description: 'How a question is answered: decided by who adopted when, and never by an outcome.',
  values: evaluationDesignKinds,
  meaning: evaluationDesignMeaning,
});
