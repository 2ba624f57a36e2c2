import type { Actor } from '@monitor/domain';

/** Sees every region. */
export const nationalAnalyst: Actor = {
  personId: '00000000-0000-0000-0000-000000000001',
  displayName: 'National analyst',
  role: 'NATIONAL_ANALYST',
  organisationCodes: [],
  regionCodes: ['*'],
};
