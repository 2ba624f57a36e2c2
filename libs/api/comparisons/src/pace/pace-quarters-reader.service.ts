import { TenantTx } from '@monitor/api-platform';
import { catalogueOf, editionFor, implementationStatuses } from '@monitor/domain';
import type { Actor, QuarterId } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { KeptByState } from '../consistency/practice/kept-by-state.js';
import { packQuarter } from './packed-quarter.js';
import type { PackedQuarter } from './packed-quarter.js';
import { readPaceStates } from './pace-states.query.js';
import { readQuarterStatuses } from './quarter-statuses.query.js';

/** Ten years of quarters, and a few that others look back to. */
export const mostQuarters = 44;

/** The quarters with returns, as they stand. */
export interface PaceQuarters {
  /** What all of it depends on, in a word. */
  state: string;
  /** Oldest first. */
  quarters: PackedQuarter[];
}

/**
 * Reads what organisations said over the quarters, for figures of areas and types: the product reads on behalf of whoever
 * asks, who may not see every organisation, and hands on no row. A quarter is read once for each state of it, and is kept in
 * as few bytes as its answers have: what came in since is all that another view has to wait for.
 */
@Injectable()
export class PaceQuartersReader {
  private readonly kept = new KeptByState<PackedQuarter>(mostQuarters);
  /** One text for each code, in however many quarters it stands. */
  private readonly codes = new Map<string, string>();

  constructor(@Inject(TenantTx) private readonly tx: TenantTx) {}

  /** All answers of the quarters that have any, on behalf of whoever asks; of nobody where they are read ahead. */
  async read(actor: Actor | null, quarterIds: readonly QuarterId[]): Promise<PaceQuarters> {
    const onBehalf = { system: 'comparison', ...(actor === null ? {} : { onBehalfOf: actor }) } as const;
    const states = await this.tx.run(onBehalf, (manager) => readPaceStates(manager, quarterIds), { readOnly: true });
    const quarters: PackedQuarter[] = [];
    for (const { quarterId, state } of states) {
      const actionCodes = catalogueOf(editionFor(quarterId)).actions.map(({ code }) => code);
      const wanted = { quarterId, actionCodes, statuses: implementationStatuses };
      const read = async () => {
        const rows = await this.tx.run(onBehalf, (manager) => readQuarterStatuses(manager, wanted), { readOnly: true });
        return packQuarter(rows, wanted, this.codes);
      };
      quarters.push(await this.kept.of(`${quarterId} ${actionCodes.join(' ')}`, state, read));
    }
    return { state: states.map(({ quarterId, state }) => `${quarterId} ${state}`).join(), quarters };
  }
}
