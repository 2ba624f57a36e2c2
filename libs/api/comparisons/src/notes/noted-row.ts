import { readExpectedOrganisation } from '@monitor/api-organisations';
import type { ExpectedOrganisation } from '@monitor/api-organisations';
import { can, catalogueOf, DomainError, editionFor } from '@monitor/domain';
import type { Actor, NotedRow, Permission } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { columnsOf, requireDomain } from '../consistency/columns.js';

/** The same words whether there is no such row or it is not the reader's to see. */
function rowNotFound({ organisationCode, quarterId }: NotedRow): DomainError {
  return new DomainError(
    'NOT_FOUND',
    `You see no organisation “${organisationCode.slice(0, 60)}” in the comparison for “${quarterId.slice(0, 60)}”. Check the address, or choose it from a list.`,
  );
}

/**
 * The organisation as it was in the quarter whose comparison it appears in. Refuses with NOT_FOUND where it does not, or
 * the actor may not see its row, and with INPUT_NOT_UNDERSTOOD a domain that its type is not asked about.
 */
export async function requireRow(
  { actor, manager }: { actor: Actor; manager: EntityManager },
  asked: NotedRow,
  permission: Permission,
): Promise<ExpectedOrganisation & { domainName: string }> {
  const { quarterId, organisationCode, domain } = asked;
  const organisation = await readExpectedOrganisation(manager, quarterId, organisationCode);
  if (organisation === null) throw rowNotFound(asked);
  if (!can(actor, permission, { organisationCode, regionCode: organisation.regionCode })) throw rowNotFound(asked);
  const catalogue = catalogueOf(editionFor(quarterId));
  requireDomain(catalogue, domain);
  if (columnsOf(catalogue, domain, organisation.type).length === 0) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `This organisation is not asked about ${domain} for the quarter, so it appears in no comparison of it.`,
    );
  }
  const domainName = catalogue.domains.find(({ code }) => code === domain)?.name ?? domain;
  return { ...organisation, domainName };
}
