import { readExpectedOrganisation } from '@monitor/api-organisations';
import { editionFor } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { ReturnHeadRow } from './return-head-row.js';
import type { ReturnReference } from './return-reference.js';

/**
 * The head of a return, or, where nobody has begun it, what it would be begun with; null where the organisation need
 * not report for the quarter.
 */
export async function headOrExpected(
  manager: EntityManager,
  { organisationCode, quarterId }: ReturnReference,
  head: ReturnHeadRow | null,
): Promise<ReturnHeadRow | null> {
  if (head !== null) return head;
  const expected = await readExpectedOrganisation(manager, quarterId, organisationCode);
  if (expected === null) return null;
  const { type: organisationType, icbCode, regionCode } = expected;
  const begun = { state: 'NOT_STARTED', revision: 0, acceptedRevision: null } as const;
  return {
    organisationCode,
    quarterId,
    organisationType,
    icbCode,
    regionCode,
    edition: editionFor(quarterId).version,
    ...begun,
  };
}
