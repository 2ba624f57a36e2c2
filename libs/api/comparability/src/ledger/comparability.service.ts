import { oncePerKey, TenantTx } from '@monitor/api-platform';
import { selectBreaks } from '@monitor/domain';
import type { Actor, BreakIssue } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { AmendBreakInput, RecordBreakInput, WithdrawBreakInput } from './break.inputs.js';
import type { BreakPayload } from './break.payload.js';
import type { ComparabilityBreak } from './comparability-break.type.js';
import type { ComparabilityFilter } from './comparability-filter.input.js';
import { readLedger } from './known-breaks.query.js';
import type { LedgerArea } from './ledger-area.type.js';
import { ledgerAreas } from './ledger-areas.query.js';
import { amendBreak, recordBreak, withdrawBreak } from './record-break.js';
import type { LedgerWork } from './record-break.js';
import { toBreakType } from './to-break-type.js';

/** The ledger of breaks: read by all, kept by administrators. Each change is one transaction. */
@Injectable()
export class ComparabilityService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** The breaks that are asked for, newest first. */
  breaks(actor: Actor, filter: ComparabilityFilter): Promise<ComparabilityBreak[]> {
    return this.tenantTx.run(
      actor,
      async (manager) => {
        const wanted = selectBreaks(await readLedger(manager), filter);
        const areas = await ledgerAreas(manager);
        return wanted
          .filter(({ isWithdrawn }) => !isWithdrawn || filter.withWithdrawn === true)
          .map((entry) => toBreakType(entry, { areas, reader: actor }));
      },
      { readOnly: true },
    );
  }

  /** The areas that a break can touch. */
  areas(actor: Actor): Promise<LedgerArea[]> {
    return this.tenantTx.run(actor, ledgerAreas, { readOnly: true });
  }

  recordBreak(actor: Actor, input: RecordBreakInput): Promise<BreakPayload> {
    return this.change(actor, input.id, (work) => recordBreak(work, input));
  }

  amendBreak(actor: Actor, input: AmendBreakInput): Promise<BreakPayload> {
    return this.change(actor, input.id, (work) => amendBreak(work, input));
  }

  withdrawBreak(actor: Actor, input: WithdrawBreakInput): Promise<BreakPayload> {
    return this.change(actor, input.id, (work) => withdrawBreak(work, input));
  }

  private change(actor: Actor, id: string, step: (work: LedgerWork) => Promise<BreakIssue[]>): Promise<BreakPayload> {
    return this.tenantTx.run(actor, async (manager) => {
      const work = { actor, manager };
      const issues = await oncePerKey(work, () => step(work), wasDone);
      if (issues.length > 0) return { break: null, issues };
      const entry = (await readLedger(manager)).find((each) => each.id === id);
      return {
        break: entry === undefined ? null : toBreakType(entry, { areas: await ledgerAreas(manager), reader: actor }),
        issues,
      };
    });
  }
}

/** Where something must be put right first, nothing was done. */
function wasDone(issues: readonly BreakIssue[]): boolean {
  return issues.length === 0;
}
