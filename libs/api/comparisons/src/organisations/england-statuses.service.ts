import { readableName } from '@monitor/api-organisations';
import { nodesToRead, readCursor, TenantTx, toConnection, writeGlobalId } from '@monitor/api-platform';
import { can, DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { readEnglandStatuses } from './england-statuses.query.js';
import type { StatusesRow, StatusesWanted } from './england-statuses.query.js';
import type { OrganisationQuarter, OrganisationQuarterConnection, StatusesFilter } from './england-statuses.type.js';

/** Names the list in its cursors, and the type in its ids. */
const list = 'statuses';
export const statusesType = 'OrganisationQuarter';
const sortKeys = 2;

/** What to read of the list of statuses: which, how many and from where on. */
export interface StatusesAsked {
  filter: StatusesFilter | null;
  first: number;
  after: string | null;
}

/** Statuses of any organisations, actions and quarters: for national analysts, and for leads of their own regions. */
@Injectable()
export class EnglandStatusesService {
  constructor(@Inject(TenantTx) private readonly tx: TenantTx) {}

  async page(actor: Actor, { filter, first, after }: StatusesAsked): Promise<OrganisationQuarterConnection> {
    const rows = nodesToRead(first);
    const found = await this.read(actor, filter ?? {}, { after: readCursor(list, after, sortKeys), rows });
    return toConnection(list, found, { first, keysOf: (node) => [node.quarterId, node.organisationCode] });
  }

  /** One organisation in one quarter; null where no return is expected, and where the reader may not see it. */
  async one(actor: Actor, quarterId: string, code: string): Promise<OrganisationQuarter | null> {
    const filter = { quarterIds: [quarterId], organisationCodes: [code] };
    const [found] = await this.read(actor, filter, { after: null, rows: 1 });
    return found ?? null;
  }

  private async read(
    actor: Actor,
    filter: StatusesFilter,
    page: Pick<StatusesWanted, 'after' | 'rows'>,
  ): Promise<OrganisationQuarter[]> {
    if (!can(actor, 'organisation-comparison:read')) {
      throw new DomainError('NOT_PERMITTED', 'Statuses of organisations are for regional leads and national analysts.');
    }
    const { quarterIds, regionCodes, organisationCodes, organisationTypes, actionCodes } = filter;
    const wanted: StatusesWanted = {
      ...page,
      readable: actor.regionCodes.includes('*') ? null : actor.regionCodes,
      quarterIds: quarterIds ?? null,
      regionCodes: regionCodes ?? null,
      organisationCodes: organisationCodes ?? null,
      organisationTypes: organisationTypes ?? null,
      actionCodes: actionCodes ?? null,
    };
    const rows = await this.tx.run(actor, (manager) => readEnglandStatuses(manager, wanted), { readOnly: true });
    return rows.map(toNode);
  }
}

function toNode(row: StatusesRow): OrganisationQuarter {
  const id = writeGlobalId(statusesType, row.quarterId, row.organisationCode);
  const notes = row.notes.map((note) => ({ ...note, writtenAt: new Date(note.writtenAt) }));
  return { ...row, id, organisationName: readableName(row.organisationName), notes };
}
