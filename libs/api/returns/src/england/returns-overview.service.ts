import { TenantTx } from '@monitor/api-platform';
import { QuartersService, readMoment, shortAreaName, toStateCounts } from '@monitor/api-reference';
import { can, daysFrom, DomainError, isToBeSent, organisationTypeLabel, organisationTypes, returnStates } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { readReturnsOverview } from './returns-overview.query.js';
import type { OverviewRow } from './returns-overview.query.js';
import type { ReturnsOfRegion, ReturnsOfType, ReturnsOverview } from './returns-overview.type.js';

/** Where the returns of a quarter stand in all regions: for national analysts, and for leads of their own regions. */
@Injectable()
export class ReturnsOverviewService {
  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  read(actor: Actor, quarterId: string): Promise<ReturnsOverview> {
    if (!can(actor, 'return-progress:read')) {
      throw new DomainError('NOT_PERMITTED', 'Where returns stand is for regional leads and national analysts.');
    }
    const readable = actor.regionCodes.includes('*') ? null : actor.regionCodes;
    const work = { system: 'progress', onBehalfOf: actor } as const;
    return this.tenantTx.run(
      work,
      async (manager) => {
        const quarter = await this.quarters.find(manager, quarterId);
        const { today } = await readMoment(manager);
        const toBeSent = returnStates.filter(isToBeSent);
        const rows = await readReturnsOverview(manager, { quarterId: quarter.id, readable, toBeSent });
        return { quarter, daysLate: daysFrom(quarter.dueOn, today), regions: toRegions(rows) };
      },
      { readOnly: true },
    );
  }
}

function toRegions(rows: readonly OverviewRow[]): ReturnsOfRegion[] {
  const regions = new Map<string, OverviewRow[]>();
  for (const row of rows) regions.set(row.regionCode, [...(regions.get(row.regionCode) ?? []), row]);
  return [...regions].map(([code, ofRegion]) => {
    const name = ofRegion[0]?.regionName ?? code;
    return {
      region: { level: 'REGION', code, name, shortName: shortAreaName(name) },
      types: organisationTypes.flatMap((type) => toType(ofRegion.filter((row) => row.organisationType === type))),
    };
  });
}

function toType(rows: readonly OverviewRow[]): ReturnsOfType[] {
  const [first] = rows;
  if (first === undefined) return [];
  return [
    {
      organisationType: first.organisationType,
      typeLabel: organisationTypeLabel(first.organisationType),
      states: toStateCounts(Object.fromEntries(rows.map(({ state, returns }) => [state, returns]))),
      late: rows.reduce((sum, { late }) => sum + late, 0),
      extended: rows.reduce((sum, { extended }) => sum + extended, 0),
    },
  ];
}
