import { TenantTx } from '@monitor/api-platform';
import { DomainError, can } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { ReturnHead } from '../heads/return-head.type.js';
import { readHeadsOfOrganisations, readHeadsOfRegion } from '../heads/return-heads.query.js';
import type { ReturnReference } from '../heads/return-reference.js';
import { toReturnHead } from '../heads/to-return-head.js';
import type { QuarterlyReturn } from './quarterly-return.type.js';
import { readQuarterlyReturn } from './read-quarterly-return.js';

const readOnly = { readOnly: true };

@Injectable()
export class ReturnsService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** Returns of the actor's organisations that exist or can be begun, newest quarter first. */
  async myReturns(actor: Actor): Promise<ReturnHead[]> {
    const heads = await this.tenantTx.run(
      actor,
      (manager) => readHeadsOfOrganisations(manager, actor.organisationCodes),
      readOnly,
    );
    return heads.map(toReturnHead);
  }

  /** A return with all that the actor may see of it; refuses (RETURN_NOT_FOUND) absent and foreign ones alike. */
  quarterlyReturn(actor: Actor, asked: ReturnReference): Promise<QuarterlyReturn> {
    return this.tenantTx.run(actor, (manager) => readQuarterlyReturn({ actor, manager }, asked), readOnly);
  }

  /** Every return expected of a region for a quarter, begun or not, by name; the region's own lead only. */
  async regionReturns(actor: Actor, regionCode: string, quarterId: string): Promise<ReturnHead[]> {
    if (!can(actor, 'return:review', { regionCode })) {
      throw new DomainError('NOT_FOUND', `You review no returns of the region “${regionCode}”.`);
    }
    const heads = await this.tenantTx.run(
      actor,
      (manager) => readHeadsOfRegion(manager, regionCode, quarterId),
      readOnly,
    );
    return heads.map(toReturnHead);
  }
}
