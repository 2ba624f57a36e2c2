import { TenantTx } from '@monitor/api-platform';
import { can, currentCatalogue, DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { columnsOf } from '../consistency/columns.js';
import { organisationStatuses } from './organisation-statuses.query.js';
import type { OrganisationStatuses, OrganisationStatusesFilter } from './organisation-statuses.type.js';
import { toOrganisationStatuses } from './to-organisation-statuses.js';

/** Shows a region's lead, and England, what each organisation says of the actions of one domain. */
@Injectable()
export class OrganisationStatusesService {
  constructor(@Inject(TenantTx) private readonly tx: TenantTx) {}

  /** Refuses another region's organisations as if they were not there. */
  async list(actor: Actor, filter: OrganisationStatusesFilter): Promise<OrganisationStatuses> {
    if (!can(actor, 'organisation-comparison:read', { regionCode: filter.regionCode })) {
      throw new DomainError('NOT_FOUND', 'There is no such region among those you may look into.');
    }
    const columns = columnsOf(currentCatalogue, filter.domain, filter.organisationType ?? null);
    const rows = await this.tx.run(
      actor,
      (manager) =>
        organisationStatuses(manager, {
          quarterId: filter.quarterId,
          regionCode: filter.regionCode,
          icbCode: filter.icbCode ?? null,
          boundaries: filter.boundaries ?? 'AS_WAS',
          organisationType: filter.organisationType ?? null,
          actionCodes: columns.map(({ key }) => key),
        }),
      { readOnly: true },
    );
    // An organisation of today's region may have belonged to another one then: its return is not this lead's to see.
    const mayRead = ({ regionCode }: { regionCode: string }) =>
      can(actor, 'organisation-comparison:read', { regionCode });
    const shown = rows.filter(mayRead);
    return toOrganisationStatuses(shown, columns, rows.length - shown.length);
  }
}
