import { personOf, uncountedQuarterId } from './identities.js';
import type { IdentityName, Place } from './identities.js';
import type { Sample } from './sample.js';

/** For tests: what became of a cell of the answer that a helper typed. */
export function cellChangeSamples(
  { organisationCode }: Place,
  { who, role, fresh }: { who: IdentityName; role: string; fresh: number },
): Record<string, Sample> {
  const ofAnswer = { organisation_code: organisationCode, quarter_id: uncountedQuarterId, answer_key: 'HELPED' };
  const by = { person_id: personOf(who), person_name: 'sample', role };
  const received = who === 'HELPER' ? { received_from: 'PAPER' } : {};
  return {
    answer_cell_change: {
      row: { ...ofAnswer, version: fresh + 1, cell: 'status', way: 'TYPED', ...by, ...received },
      set: `cell = 'other'`,
    },
  };
}
