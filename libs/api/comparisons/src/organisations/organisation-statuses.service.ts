import { readCursor, rowsToRead, TenantTx, toPage } from '@monitor/api-platform';
import { can, catalogueOf, DomainError, editionFor } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { peerCodesOf, typeOfView } from '../peers/peers.js';
import { columnsOf } from '../consistency/columns.js';
import { readStandingNotes } from '../notes/comparison-notes.query.js';
import { readOrganisationPage } from './organisation-page.query.js';
import { organisationStatuses } from './organisation-statuses.query.js';
import type { OrganisationStatuses, OrganisationStatusesArgs } from './organisation-statuses.type.js';
import { organisationsList, toOrganisationStatuses } from './to-organisation-statuses.js';

/** What the list is sorted by: type, name and code. */
const sortKeys = 3;

/** Shows a region's lead, and England, what each organisation says of the actions of one domain. */
@Injectable()
export class OrganisationStatusesService {
  constructor(@Inject(TenantTx) private readonly tx: TenantTx) {}

  /** A page of them. Refuses another region's organisations as if they were not there. */
  async list(actor: Actor, { filter, first, after }: OrganisationStatusesArgs): Promise<OrganisationStatuses> {
    if (!can(actor, 'organisation-comparison:read', { regionCode: filter.regionCode })) {
      throw new DomainError('NOT_FOUND', 'There is no such region among those you may look into.');
    }
    const { quarterId } = filter;
    const peerGroup = filter.peerGroup ?? null;
    const organisationType = typeOfView(peerGroup, filter.organisationType ?? null);
    const columns = columnsOf(catalogueOf(editionFor(quarterId)), filter.domain, organisationType);
    const actionCodes = columns.map(({ key }) => key);
    return this.tx.run(
      actor,
      async (manager) => {
        const page = await readOrganisationPage(manager, {
          quarterId,
          regionCode: filter.regionCode,
          icbCode: filter.icbCode ?? null,
          actionCodes,
          boundaries: filter.boundaries ?? 'AS_WAS',
          organisationType,
          peerCodes: await peerCodesOf(manager, quarterId, peerGroup),
          states: filter.states ?? null,
          // An organisation of today's region may have belonged to another then: its return is not this lead's to see.
          readable: actor.regionCodes.includes('*') ? null : actor.regionCodes,
          after: readCursor(organisationsList, after, sortKeys),
          rows: rowsToRead(first),
        });
        const { rows, goesOnAfter } = toPage(page.keys, first);
        const codes = rows.map(({ code }) => code);
        const shown = await organisationStatuses(manager, { quarterId, codes, actionCodes });
        const notes = await readStandingNotes(manager, { quarterId, codes, domain: filter.domain });
        return toOrganisationStatuses({ page, rows: shown, notes, goesOnAfter, peerGroup }, columns);
      },
      { readOnly: true },
    );
  }
}
