import type { Actor } from '@monitor/domain';

/** A national analyst, told apart from others by a figure. */
export const analyst = (figure: number): Actor => ({
  personId: `00000000-0000-4000-8000-00000000000${String(figure)}`,
  displayName: `Analyst ${String(figure)}`,
  role: 'NATIONAL_ANALYST',
  organisationCodes: [],
  regionCodes: ['*'],
});

/** Somebody who may read what is out, and no more. */
export const preparer: Actor = {
  personId: '00000000-0000-4000-8000-000000000009',
  displayName: 'Preparer',
  role: 'PREPARER',
  organisationCodes: ['T0001'],
  regionCodes: [],
};
