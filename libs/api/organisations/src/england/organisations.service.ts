import { nodesToRead, readCursor, TenantTx, toConnection, writeGlobalId } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import { can, DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { readableName } from '../periods/readable-name.js';
import type { OrganisationOverTime, OrganisationOverTimeConnection } from './organisation-over-time.type.js';
import type { OrganisationsFilter } from './organisations.input.js';
import { readOrganisations } from './organisations.query.js';
import type { OrganisationsWanted, OverTimeRow } from './organisations.query.js';

/** Names the list in its cursors, and the type in its ids. */
const list = 'organisations';
export const organisationType = 'OrganisationOverTime';

/** What to read of the list of organisations: which, how many and from where on. */
export interface OrganisationsAsked {
  filter: OrganisationsFilter | null;
  first: number;
  after: string | null;
}

/** All organisations of England with their past, page by page, for whoever has a role. */
@Injectable()
export class OrganisationsOfEngland {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  async page(actor: Actor, { filter, first, after }: OrganisationsAsked): Promise<OrganisationOverTimeConnection> {
    const [code = null] = readCursor(list, after, 1) ?? [];
    const found = await this.read(actor, { ...filter, after: code, rows: nodesToRead(first) });
    return toConnection(list, found, { first, keysOf: (node) => [node.code] });
  }

  /** The organisation of a code; null where none is known. */
  async one(actor: Actor, code: string): Promise<OrganisationOverTime | null> {
    const [found] = await this.read(actor, { codes: [code], after: null, rows: 1 });
    return found ?? null;
  }

  private async read(
    actor: Actor,
    {
      types,
      regionCodes,
      icbCodes,
      codes,
      onlyOpen,
      ...page
    }: OrganisationsFilter & Pick<OrganisationsWanted, 'after' | 'rows'>,
  ): Promise<OrganisationOverTime[]> {
    if (!can(actor, 'organisation:read')) throw new DomainError('NOT_PERMITTED', 'You cannot read organisations.');
    const rows = await this.tenantTx.run(
      actor,
      async (manager) =>
        readOrganisations(manager, {
          ...page,
          types: types ?? null,
          regionCodes: regionCodes ?? null,
          icbCodes: icbCodes ?? null,
          codes: codes ?? null,
          onlyOpen: onlyOpen ?? false,
          today: (await readMoment(manager)).today,
        }),
      { readOnly: true },
    );
    return rows.map(toOverTime);
  }
}

function toOverTime(row: OverTimeRow): OrganisationOverTime {
  return {
    ...row,
    id: writeGlobalId(organisationType, row.code),
    name: readableName(row.name),
    periods: row.periods.map((period) => ({ ...period, name: readableName(period.name) })),
  };
}
