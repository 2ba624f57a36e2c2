import { newestFirst, nodesToRead, readCursor, TenantTx, toConnection, writeGlobalId } from '@monitor/api-platform';
import type { SortKeys } from '@monitor/api-platform';
import { can, DomainError, selectBreaks } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { ComparabilityFilter } from './comparability-filter.input.js';
import { readLedger } from './known-breaks.query.js';
import type { KnownBreak } from './known-breaks.query.js';
import { ledgerAreas } from './ledger-areas.query.js';
import type { LedgerEntry, LedgerEntryConnection } from './ledger-entry.type.js';
import { toBreakType } from './to-break-type.js';

/** Names the list in its cursors. */
const list = 'comparabilityLedger';
/** Names the type in its ids. */
export const ledgerEntryType = 'LedgerEntry';

/** What to read of the ledger: which breaks, how many and from where on. */
export interface LedgerAsked {
  filter: ComparabilityFilter | null;
  first: number;
  after: string | null;
}

/** The ledger of breaks page by page, for whoever has a role. */
@Injectable()
export class LedgerPages {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  async page(actor: Actor, { filter, first, after }: LedgerAsked): Promise<LedgerEntryConnection> {
    const last = readCursor(list, after, 2);
    const rows = nodesToRead(first);
    const read = await this.read(actor, (ledger) =>
      selectBreaks(ledger, filter ?? {})
        .filter(({ isWithdrawn }) => !isWithdrawn || filter?.withWithdrawn === true)
        .sort((one, other) => newestFirst(keysOf(one), keysOf(other)))
        .filter((entry) => last === null || newestFirst(last, keysOf(entry)) < 0)
        .slice(0, rows),
    );
    return toConnection(list, read, { first, keysOf: (node) => keysOf(node.break) });
  }

  /** The entry of an id of the ledger, also one that was withdrawn; null where there is none. */
  async one(actor: Actor, id: string): Promise<LedgerEntry | null> {
    const [found] = await this.read(actor, (ledger) => ledger.filter((entry) => entry.id === id));
    return found ?? null;
  }

  private read(actor: Actor, choose: (ledger: KnownBreak[]) => KnownBreak[]): Promise<LedgerEntry[]> {
    if (!can(actor, 'organisation:read'))
      throw new DomainError('NOT_PERMITTED', 'You cannot read the ledger of breaks.');
    return this.tenantTx.run(
      actor,
      async (manager) => {
        const chosen = choose(await readLedger(manager));
        const areas = await ledgerAreas(manager);
        return chosen.map((entry) => ({
          id: writeGlobalId(ledgerEntryType, entry.id),
          break: toBreakType(entry, { areas, reader: actor }),
        }));
      },
      { readOnly: true },
    );
  }
}

function keysOf({ occursOn, id }: Pick<KnownBreak, 'occursOn' | 'id'>): SortKeys {
  return [occursOn, id];
}
