import { strengthMeaning, strengths } from '@monitor/analysis';
import { registerEnum } from '@monitor/api-platform';

export const ClaimStrengthEnum = registerEnum({
  name: 'ClaimStrength',
  description: 'How much may be claimed, decided by the design and never by the result.',
  values: strengths,
  meaning: strengthMeaning,
});
