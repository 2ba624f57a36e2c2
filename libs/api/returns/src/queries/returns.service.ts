import { TenantTx } from '@monitor/api-platform';
import type { PageArgs } from '@monitor/api-platform';
import { DomainError, can } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { ReturnReference } from '../heads/return-reference.js';
import type { HelpedReturns } from './helped-returns.type.js';
import type { QuarterlyReturn } from './quarterly-return.type.js';
import { readHelpedReturns } from './read-helped-returns.js';
import { readQuarterlyReturn } from './read-quarterly-return.js';
import { readRegionReturns } from './read-region-returns.js';
import type { RegionReturns, RegionReturnsArgs } from './region-returns.type.js';
import type { ReturnHead } from './return-head.type.js';
import { readHeadsOfOrganisations } from './return-heads.query.js';
import { toReturnHead } from './to-return-head.js';

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

  /** A page of the returns that the actor, a helper, can type in today. */
  helpedReturns(actor: Actor, asked: PageArgs): Promise<HelpedReturns> {
    return this.tenantTx.run(actor, (manager) => readHelpedReturns({ actor, manager }, asked), readOnly);
  }

  /** A page of the returns expected of a region for a quarter, begun or not; the region's own lead only. */
  async regionReturns(actor: Actor, asked: RegionReturnsArgs): Promise<RegionReturns> {
    if (!can(actor, 'return:review', { regionCode: asked.regionCode })) {
      throw new DomainError('NOT_FOUND', `You review no returns of the region “${asked.regionCode}”.`);
    }
    return this.tenantTx.run(actor, (manager) => readRegionReturns(manager, asked), readOnly);
  }
}
