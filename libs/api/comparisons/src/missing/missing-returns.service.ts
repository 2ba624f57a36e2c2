import { rowsToRead, TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import { can, DomainError, formatCount, stateLabel } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { MissingReturn, MissingReturns, MissingReturnsArgs } from './missing-returns.type.js';
import { rankMissing, toMissingEffect } from './rank-missing.js';
import type { RankedMissing } from './rank-missing.js';

/** Tells a region's lead, and England, whose missing return matters most. */
@Injectable()
export class MissingReturnsService {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /** The first of them by effect. Refuses another region's returns as if they were not there. */
  async rank(actor: Actor, { quarterId, regionCode, first }: MissingReturnsArgs): Promise<MissingReturns> {
    if (!can(actor, 'organisation-comparison:read', { regionCode })) {
      throw new DomainError('NOT_FOUND', 'There is no such region among those you may look into.');
    }
    rowsToRead(first);
    const ranked = await this.tx.run(
      actor,
      async (manager) => {
        const quarter = await this.quarters.find(manager, quarterId);
        return rankMissing(manager, { quarterId: quarter.id, regionCode });
      },
      { readOnly: true },
    );
    const { length: total } = ranked.effects;
    return {
      total,
      basis: basisOfRank(total),
      returns: ranked.effects.slice(0, first).flatMap((effect) => toReturns(effect, ranked)),
    };
  }
}

/** How the order is made, in words for above the list. */
export function basisOfRank(missing: number): string {
  if (missing === 0) return 'No return that is expected here is missing.';
  const returns = missing === 1 ? '1 return is' : `${formatCount(missing)} returns are`;
  return `${returns} missing. First comes the one that could, with the fewest others, change whether the region stands apart from the rest of England in any domain; then the one that leaves most open.`;
}

function toReturns(effect: RankedMissing['effects'][number], { rows, columns }: RankedMissing): MissingReturn[] {
  const row = rows.get(effect.code);
  if (row === undefined) return [];
  return [
    {
      organisationCode: row.code,
      organisationName: row.name,
      organisationType: row.type,
      state: row.state,
      stateLabel: stateLabel(row.state),
      effect: toMissingEffect(effect, columns),
    },
  ];
}
