import type { Place } from './identities.js';
import type { Sample } from './sample.js';

/** For tests: honest rows of the tables of letters and mailboxes, as the product would write them about a place. */
export function letterSamples(
  { organisationCode, regionCode, quarterId }: Place,
  { fresh }: { fresh: number },
): Record<string, Sample> {
  const role = ['PREPARER', 'APPROVER', 'REGIONAL_LEAD'][fresh % 3];
  const place = { organisation_code: organisationCode, region_code: regionCode };
  return {
    letter: {
      row: {
        ...place,
        letter_key: `OPENED ${quarterId} ${fresh}`,
        kind: 'OPENED',
        role,
        quarter_id: quarterId,
        revision: 0,
        not_before: '2026-04-01',
      },
      set: 'attempts = 1',
    },
    mailbox: {
      row: {
        ...place,
        role,
        version: 1,
        address: 'returns@trust.example',
        set_by_name: 'sample',
        set_at: '2026-04-01',
      },
      set: 'refusals = 1',
    },
    mailbox_step: {
      row: { ...place, role, number: 1 + fresh, step: 'SET', address: 'returns@trust.example', person_name: 'sample' },
    },
  };
}
