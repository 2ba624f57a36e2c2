import { readableName } from '@monitor/api-organisations';
import { nodesToRead, readCursor, TenantTx, toConnection, writeGlobalId } from '@monitor/api-platform';
import { can, DomainError, stateLabel } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { ReturnsFilter } from './return-progress.input.js';
import { readReturnProgress } from './return-progress.query.js';
import type { ProgressRow, ProgressWanted } from './return-progress.query.js';
import type { ReturnProgress, ReturnProgressConnection } from './return-progress.type.js';

/** Names the list in its cursors, and the type in its ids. */
const list = 'returns';
export const progressType = 'ReturnProgress';
const sortKeys = 2;

/** What to read of the list of returns: which, how many and from where on. */
export interface ReturnsAsked {
  filter: ReturnsFilter | null;
  first: number;
  after: string | null;
}

/** Where the returns of all organisations stand: for national analysts, and for leads of their own regions. */
@Injectable()
export class ReturnProgressService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  async page(actor: Actor, { filter, first, after }: ReturnsAsked): Promise<ReturnProgressConnection> {
    const found = await this.read(actor, filter ?? {}, {
      after: readCursor(list, after, sortKeys),
      rows: nodesToRead(first),
    });
    return toConnection(list, found, { first, keysOf: (node) => [node.quarterId, node.organisationCode] });
  }

  /** The return of a quarter and an organisation; null where none is expected, and where the reader may not see it. */
  async one(actor: Actor, quarterId: string, code: string): Promise<ReturnProgress | null> {
    const [found] = await this.read(
      actor,
      { quarterIds: [quarterId], organisationCodes: [code] },
      { after: null, rows: 1 },
    );
    return found ?? null;
  }

  /**
   * When a return took which step stands in its timeline, of which a national analyst may not read who took it and what
   * they said: the product reads the times on the reader's behalf, of regions that the reader may look into.
   */
  private async read(
    actor: Actor,
    filter: ReturnsFilter,
    page: Pick<ProgressWanted, 'after' | 'rows'>,
  ): Promise<ReturnProgress[]> {
    if (!can(actor, 'return-progress:read')) {
      throw new DomainError('NOT_PERMITTED', 'Where returns stand is for regional leads and national analysts.');
    }
    const { quarterIds, regionCodes, icbCodes, organisationCodes, organisationTypes, states } = filter;
    const wanted: ProgressWanted = {
      ...page,
      readable: actor.regionCodes.includes('*') ? null : actor.regionCodes,
      quarterIds: quarterIds ?? null,
      regionCodes: regionCodes ?? null,
      icbCodes: icbCodes ?? null,
      organisationCodes: organisationCodes ?? null,
      organisationTypes: organisationTypes ?? null,
      states: states ?? null,
    };
    const onBehalf = { system: 'progress', onBehalfOf: actor } as const;
    const rows = await this.tenantTx.run(onBehalf, (manager) => readReturnProgress(manager, wanted), {
      readOnly: true,
    });
    return rows.map(toProgress);
  }
}

function toProgress(row: ProgressRow): ReturnProgress {
  return {
    ...row,
    id: writeGlobalId(progressType, row.quarterId, row.organisationCode),
    organisationName: readableName(row.organisationName),
    stateLabel: stateLabel(row.state),
  };
}
