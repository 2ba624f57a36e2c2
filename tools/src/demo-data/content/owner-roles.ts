import type { OrganisationType } from '@monitor/domain';

/** Who answers for an action in each kind of body: roles, never people. */
export const ownerRoles: Record<OrganisationType, readonly string[]> = {
  PRACTICE: ['Practice manager', 'Digital lead GP', 'Patient services lead'],
  PCN: ['Network manager', 'Digital and transformation lead', 'Social prescribing lead'],
  TRUST: [
    'Head of digital transformation',
    'Patient experience lead',
    'Chief nursing information officer',
    'Health inequalities lead',
  ],
  ICB: ['Director of strategy and partnerships', 'Head of digital inclusion', 'Health inequalities lead'],
  REGION: ['Regional digital lead', 'Head of health inequalities', 'Programme director for primary care'],
};
